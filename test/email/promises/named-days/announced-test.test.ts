import { Temporal } from 'temporal-polyfill';
import { expect, test } from 'vitest';
import { readPromises } from '../../../../lib/email/promises/read-promises.ts';

/** A Tuesday. */
const sent = Temporal.ZonedDateTime.from('2026-11-10T10:00[Europe/London]');
const read = (text: string) =>
  readPromises(text, { sent, author: 'correspondent', country: 'GB' }).map((promise) =>
    'date' in promise ? `${promise.type} ${promise.date}` : promise.type,
  );

test.for<readonly [text: string, promise: string]>([
  ['You will get a coding test link by Thursday.', 'until 2026-11-12'],
  ['You will get a link by Thursday, please complete the test by Wednesday 25 November.', 'until 2026-11-12'],
  ["We'll send you a link to the online assessment by the end of the week.", 'until 2026-11-13'],
  ['Expect an invitation to our numeracy test within three days.', 'until 2026-11-13'],
  ['The HackerRank invite will reach you tomorrow.', 'until 2026-11-11'],
  ['Next, we would like you to take a short typing test; the login will be emailed to you on Monday.', 'until 2026-11-16'],
  ["You'll receive the case study on Friday.", 'until 2026-11-13'],
  ["I'll email you the take-home exercise on Wednesday.", 'until 2026-11-11'],
  ['Our test provider will send you your access code by 20 November.', 'until 2026-11-20'],
  ['The written task follows by Thursday.', 'until 2026-11-12'],
  ['A psychometric questionnaire will be sent to you next week.', 'until 2026-11-20'],
  ['Please look out for an email from Codility within 48 hours.', 'until 2026-11-12'],
  ['You should receive a translation sample to work on by 17 November.', 'until 2026-11-17'],
  ['Details of the practical assessment will be with you by Monday.', 'until 2026-11-16'],
  ['The next stage is an online test, the link to which you will get by Thursday.', 'until 2026-11-12'],
  ['We will share the assignment with you early next week.', 'until 2026-11-17'],
  ['The recruiter will set up your video interview link by Friday.', 'until 2026-11-13'],
  ['Your lesson plan task will be in your inbox by Tuesday 17 November.', 'until 2026-11-17'],
  ['Starting next week, shortlisted candidates will be sent a situational judgement test.', 'until 2026-11-20'],
  ['Our testing partner is going to email you a numerical reasoning test by Monday.', 'until 2026-11-16'],
  ['You can expect the take-home by the end of tomorrow.', 'until 2026-11-11'],
  ["On Thursday we'll release the coding challenge to everyone on the shortlist.", 'until 2026-11-12'],
  ['The login for the online assessment is going to arrive in two days.', 'until 2026-11-12'],
  ['HR will shoot over the personality questionnaire this week.', 'until 2026-11-13'],
  ["You'll be getting a short writing exercise from me on Friday.", 'until 2026-11-13'],
  ["I'll have the design task over to you by Wednesday.", 'until 2026-11-11'],
  ['Candidates will be emailed the link for the video interview on 16 November.', 'until 2026-11-16'],
  ['Within the next five days a typing test will land in your inbox.', 'until 2026-11-15'],
  ['By Friday you should have the link for your online test.', 'until 2026-11-13'],
  ['The case study goes out on Monday.', 'until 2026-11-16'],
  ['Codility will contact you by Thursday with the test.', 'until 2026-11-12'],
  ['Your login to the aptitude test platform should reach you before the weekend.', 'until 2026-11-13'],
  ["We'll have a lesson plan task for you on Thursday.", 'until 2026-11-12'],
  ['Look out for a message from our assessment provider by Friday.', 'until 2026-11-13'],
  ['A written exercise will be posted to you by 18 November.', 'until 2026-11-18'],
  ['The technical task is coming your way on Wednesday.', 'until 2026-11-11'],
  ["You'll find the test in your inbox on Monday morning.", 'until 2026-11-16'],
  ['My colleague Ines will send you the coding exercise at the start of next week.', 'until 2026-11-17'],
  ['We are preparing the sample dataset for your task and will forward it by the 17th.', 'until 2026-11-17'],
  ['All applicants will receive the questionnaire within a week.', 'until 2026-11-17'],
])('a test will come: %s', ([text, promise]) => expect(read(text)).toEqual([promise]));

test.for([
  'Please complete the coding test by Thursday.',
  'You have until Thursday to complete the assessment.',
  'The test takes two hours and must be done by Friday.',
  'The link to the test expires on Thursday.',
  'Your test is on Thursday at ten.',
  'The assessment will be open until Sunday.',
  'Send us your test by Thursday.',
  'You will take the typing test on Monday at our office.',
  'The assessment centre is on 20 November.',
  'We will mark all tests by hand since last Monday.',
  'Hand in the case study by Friday.',
  'You received the coding test on Monday.',
  'If you have not completed the test by Friday your application will be withdrawn.',
  'The assessment will be marked by a colleague from Monday on the premises.',
  'You should do the test by Friday.',
  'You will sit the test on 16 November in Leeds.',
  'We will test your Spanish on Thursday.',
  'You sent us the case study on 3 November, thank you.',
  'Please bring the completed questionnaire on Monday.',
  'You have received a link which is valid for 48 hours.',
  'The exercise has to be with us by Sunday.',
  'Give us the completed design task by Wednesday.',
  "We'd like the writing sample back by Friday.",
])('nothing will come: %s', (text) => expect(read(text)).toEqual([]));

import { Temporal } from 'temporal-polyfill';
import { expect, test } from 'vitest';
import { sentences } from '../../../../lib/email/dates/sentences.ts';
import { testDueOn } from '../../../../lib/email/promises/named-days/test-due.ts';

/** A Saturday. */
const sent = Temporal.ZonedDateTime.from('2026-11-14T10:00[Asia/Kolkata]');
const due = (text: string): string | undefined => testDueOn(sentences(text), { sent, author: 'correspondent', country: 'IN' })?.toString();

test.for<readonly [text: string, day: string]>([
  // The link or the papers come on another day.
  ['You will get a HackerRank link by tomorrow, please complete it by Wednesday 18th 11:59 PM IST.', '2026-11-18'],
  ['You will get a link by tomorrow, please complete the test by Wednesday 25 November.', '2026-11-25'],
  ['You will get a link by tomorrow. Please complete the test by Wednesday 25 November.', '2026-11-25'],
  ['Next is a typing test. The login will be sent to you by Monday and you have until Friday to do it.', '2026-11-20'],
  ["We'll send the case study on Monday; it is due on Friday 20 November.", '2026-11-20'],
  ["You'll receive the login by Thursday to complete the numeracy assessment by 23 November.", '2026-11-23'],
  ['The link will arrive tomorrow and the lesson plan must be handed in by Thursday.', '2026-11-19'],
  // "The test", and ways of naming its last day.
  ['The test must be submitted by 25 November.', '2026-11-25'],
  ['Your test needs to be done by Friday.', '2026-11-20'],
  ['Please finish the welding test by Thursday 19 November.', '2026-11-19'],
  ['Please return the translation exercise by EOD Friday.', '2026-11-20'],
  ['The last date for the assessment is 20 November.', '2026-11-20'],
  // The link closes.
  ['Before then please complete the short SQL test at the link below; it closes on Monday 16 November at 6pm GMT.', '2026-11-16'],
  [
    'We will speak on Tuesday 17 November at 10:00 GMT. Before then please complete the short SQL test at the link below; it closes on Monday 16 November at 6pm GMT.',
    '2026-11-16',
  ],
  ['Please do the brief Excel and Word exercise on our portal, which closes on Friday 20 November.', '2026-11-20'],
  ['Please sit the mandatory safe moving and handling test online. It closes at noon on Thursday 19 November.', '2026-11-19'],
  ['Could you complete our two part maths test? The link closes on Wednesday.', '2026-11-18'],
  ['Please complete the online food hygiene test. Access ends on Friday.', '2026-11-20'],
  ['Kindly attempt the quantitative aptitude and SQL test; the window closes on 18 November.', '2026-11-18'],
  ['Please finish the short Python coding test by the link below; it will close on Monday at midnight.', '2026-11-16'],
  ['There is a short typing test at the link; it shuts Monday 16 November.', '2026-11-16'],
  ['The online SQL test is open till Tuesday.', '2026-11-17'],
  // Their own plan beside it.
  ['Please take the online test by Friday. We will decide by 30 November.', '2026-11-20'],
])('%s', ([text, day]) => expect(due(text)).toBe(day));

test.for([
  'You will get a HackerRank link by tomorrow.',
  'The next step is a HackerRank test. The link will be shared by tomorrow.',
  'By Friday you will receive an online test.',
  'You will receive a typing test tomorrow and have 48 hours to do it.',
  'Please take the online test. We will decide by Friday.',
  'Please take the online test. We will try to finish reviewing by Friday.',
  "Please do the take-home. We'll tell you what to do by Friday.",
  'We will send you the results of your completed test by Friday.',
  "Thanks for doing the test. We'll be in touch by Friday.",
  'Your drug test must be done by Friday.',
  'Please take the driving test by Friday.',
  'The test centre is open until Friday.',
  'Bring your test results by Friday.',
  'Please complete the application form below; it closes on Monday 16 November.',
  'The competition for the best test kitchen closes on Monday.',
  'The vacancy closes on Monday 16 November. There will be a short SQL test at the interview.',
  'Please complete the short SQL test at the link below. Our office closes on Monday for the holiday.',
  'Applications close on Friday. Shortlisted candidates will do a SQL test.',
  'The SQL test went well. The role closes on Monday.',
  'Please take the mandatory drug test by Friday.',
  'Please take the workplace drug and alcohol test by Friday.',
])('no last day for a test: %s', (text) => expect(due(text)).toBeUndefined());

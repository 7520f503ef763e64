/** Mails that make an offer, and by when they want the answer. */
import { Temporal } from 'temporal-polyfill';
import { expect, test } from 'vitest';
import { sentences } from '../../../../lib/email/dates/sentences.ts';
import { offerAnswerBy } from '../../../../lib/email/promises/named-days/offer-answer-by.ts';

/** A Friday. */
const sent = Temporal.ZonedDateTime.from('2026-11-20T10:00[America/Chicago]');
const answerBy = (text: string): string | undefined => {
  const promise = offerAnswerBy(sentences(text), { sent, author: 'correspondent', country: 'US' });
  return promise && 'date' in promise ? promise.date.toString() : undefined;
};

test.for<readonly [text: string, day: string]>([
  ['you got the job if you want it. 28 an hour start Monday 11/30 6am let me know by Tuesday', '2026-11-24'],
  ["we'd like to offer you the job. Let me know by Tuesday.", '2026-11-24'],
  ["You've got the job! Start date 12/7, let us know by Monday 11/23.", '2026-11-23'],
  ['We are delighted to offer you the role. Your start date is Monday 7 December. Please come back to me by Friday.', '2026-11-27'],
  ["We are pleased to offer you the post, starting on Monday 7 December. Can you tell us by Friday if you'll take it?", '2026-11-27'],
  ['The job is yours. Starts Monday. Ring me by Wednesday if you want it.', '2026-11-25'],
  ["We'd like to offer you the post of deckhand. Text me by tomorrow if you're in.", '2026-11-21'],
  ['Congratulations, chef wants you. Have a think and get back to me by Thursday.', '2026-11-26'],
  ["You're hired if you want it. Need to know by EOD Tuesday.", '2026-11-24'],
  ['We would like to offer you the place. Your decision is needed by 30 November.', '2026-11-30'],
  ['We would like to offer you the ward post. Deadline for acceptance: 30 November.', '2026-11-30'],
  ["We'd like to offer you the job. Yes or no by Friday please.", '2026-11-27'],
  ["We'd like to offer you the job. The offer stands till the 30th.", '2026-11-30'],
  ["Delighted to say the job is yours. You'd begin on 4 January. We'd love a yes by Friday.", '2026-11-27'],
  ["We'd like you to join us as a rigger from 30 November. Reply YES by Wednesday.", '2026-11-25'],
  ["We'd like you to teach here from 4 January. Decide by Friday.", '2026-11-27'],
])('%s', ([text, day]) => expect(answerBy(text)).toBe(day));

test.for([
  "We'd like to offer you the job. You start on Monday 30 November, let me know if you have questions.",
  "We'd like to offer you the job, start Monday 30 November. Let me know if that suits.",
  "We'd like to offer you the job. HR will let you know by Tuesday.",
  "We'd like to offer you the job. My boss will let me know by Tuesday what the pay is.",
  "We'd like to offer you the job. Payroll has to get back to me by Tuesday.",
  "We'd like to offer you the job. Let me know by Tuesday which uniform size you need.",
  "We'd like to offer you the job. Please let me know by Tuesday which shifts suit you.",
  "We'd like to offer you the job. Let me know by Tuesday if you have any questions.",
  "We'd like to offer you the job. Let me know by Tuesday if you want a parking space.",
  "We'd like to offer you the job. Let me know your shirt size by Tuesday.",
  "We'd like to offer you the job. Could you send your bank details by Friday?",
  "We'd like to offer you the job. You can reply by email before you start on Monday.",
  "We'd like to offer you the job, please arrive by 9am on Monday.",
])('no day for the answer: %s', (text) => expect(answerBy(text)).toBeUndefined());

/** Mails after an offer that give the user more time for the answer. */
import { Temporal } from 'temporal-polyfill';
import { expect, test } from 'vitest';
import { sentences } from '../../../../lib/email/dates/sentences.ts';
import { answerLater } from '../../../../lib/email/promises/named-days/answer-later.ts';

/** A Monday. */
const sent = Temporal.ZonedDateTime.from('2026-11-02T13:00[Asia/Kolkata]');
const read = (text: string, offer: 'open' | 'dated' = 'dated') => {
  const promise = answerLater(sentences(text), { sent, author: 'correspondent', country: 'IN' }, offer);
  return promise?.type === 'invited' ? promise : null;
};

test.for<readonly [text: string, day: string]>([
  ['Sure, we can extend till Saturday 7th Nov, 12 noon. Please note no further extension will be possible.', '2026-11-07'],
  ['No problem, take until Friday.', '2026-11-06'],
  ['You can have until Monday 9 November, but not a day longer.', '2026-11-09'],
  ['We will hold the post open for you until the 10th.', '2026-11-10'],
  ['I have moved the deadline to Thursday.', '2026-11-05'],
  ['The deadline for your answer is now Friday 6 November.', '2026-11-06'],
  ['Of course. Please let us know by Friday.', '2026-11-06'],
  ['ok mate ill give you till sunday', '2026-11-08'],
  ['The validity of the offer has been extended to 8th November.', '2026-11-08'],
  ['That is fine, you have until Friday to think it over.', '2026-11-06'],
  ['We are happy to wait for your answer until 12 November.', '2026-11-12'],
])('%j gives until %s', ([text, day]) => expect(read(text)?.date.toString()).toBe(day));

test.for([
  'We cannot extend it till Saturday.',
  'We can extend the joining date to 20 November.',
  'Unfortunately the deadline is Wednesday and we are unable to move it.',
  'I am on leave until Friday.',
  'Can we speak until Friday?',
  'Our office is closed until Monday 9 November.',
  'We have extended our opening hours until 10 November.',
  'Your start date is 1 December.',
  'Have a good week until Friday!',
  'I will keep you posted until Friday.',
  'We will wait for the panel until Friday.',
  'Your contract is for a year, until 6 November 2027.',
])('%j gives none', (text) => expect(read(text)).toBeNull());

test('the first day that is named after an offer is no later one', () => {
  expect(read('Please let us know by Friday.', 'dated')?.moved).toBe(true);
  expect(read('Please let us know by Friday.', 'open')?.moved).toBeUndefined();
});

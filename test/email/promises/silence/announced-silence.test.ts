/** Who is not chosen hears nothing: silence after the day means no (docs/decisions/0024). */
import { Temporal } from 'temporal-polyfill';
import { expect, test } from 'vitest';
import { readPromises } from '../../../../lib/email/promises/read-promises.ts';

/** A Saturday. */
const sent = Temporal.ZonedDateTime.from('2026-11-14T10:00[Europe/London]');
const read = (text: string): string =>
  readPromises(text, { sent, author: 'correspondent', country: 'GB' })
    .map((promise) => ('date' in promise ? `${promise.type} ${promise.date}` : promise.type))
    .join(', ');

test.for<readonly [text: string, promise: string]>([
  [
    'If selected, you will hear from us within 14 days. Due to the number of applications we are not able to respond to everyone.',
    'lapse 2026-11-28',
  ],
  ['If you are shortlisted you will hear from us by 30 November. Only shortlisted candidates will be contacted.', 'lapse 2026-11-30'],
  [
    'Please note that only selected candidates will be contacted. If you are selected, the ward will call you by Friday.',
    'lapse 2026-11-20',
  ],
  ['If shortlisted, you will be contacted within two weeks. We can only reply to successful applicants.', 'lapse 2026-11-28'],
  ['Shortlisted candidates will be contacted by 30 November. Unfortunately we cannot reply to all applicants.', 'lapse 2026-11-30'],
  ["We will contact successful applicants within two weeks; unfortunately we can't reply to everyone.", 'lapse 2026-11-28'],
  ['If shortlisted you will hear by 27 November. Due to high volume we cannot reply to all.', 'lapse 2026-11-27'],
  ['If selected you will be called within 10 days. No regrets will be sent.', 'lapse 2026-11-24'],
  ['Successful applicants will be contacted by 27 November. If you are unsuccessful you will not be contacted.', 'lapse 2026-11-27'],
  ['Should you be shortlisted, we will ring you by Thursday. Unsuccessful applicants will not be notified.', 'lapse 2026-11-19'],
  [
    'If your sea time meets the requirements, our crewing office will mail you within 10 days. We regret that we cannot answer everybody.',
    'lapse 2026-11-24',
  ],
  [
    "If you've been picked for a trial shift, chef will text you by Sunday. We're a small kitchen and can't get back to everyone.",
    'lapse 2026-11-15',
  ],
])('%s', ([text, promise]) => expect(read(text)).toBe(promise));

test.for([
  'If selected, you will hear from us by 30 November.',
  'If selected, you will hear from us by 30 November. We cannot give feedback to everyone.',
  'If selected, you will hear from us by 30 November. We cannot answer every question by phone.',
  'If selected, you will hear from us by 30 November. We cannot reply to everyone personally.',
  'If selected, you will be contacted by 30 November. We cannot accept phone calls.',
  'If selected, you will be contacted by 30 November. We will let all other applicants know by email.',
  'If selected, you will be called by 30 November. We cannot reply to everyone by phone; unsuccessful applicants will get an email.',
  'If selected, you will be called by 30 November. Only shortlisted candidates will be contacted by phone.',
  'If selected, you will hear from us by 30 November. We were not able to respond to everyone last year.',
  'If selected, you will hear from us by 30 November. Last year we were unable to reply to all applicants.',
  'If selected, you will hear from us by 30 November. We cannot reply to all emails.',
  // They tell the user in any case.
  'You will hear from us by 30 November. Only successful candidates will be contacted for an interview.',
  "We'll get back to you by 30 November. We cannot reply to everyone who writes to this address.",
  // The day is all that it says.
  'Only shortlisted candidates will be contacted by 30 November.',
])('no lapse: %s', (text) => expect(read(text)).toBe('until 2026-11-30'));

test('both sentences are quoted, and what follows from them is no word of theirs', () => {
  const [promise] = readPromises('If selected, you will hear from us by Friday. We cannot reply to everyone.', {
    sent,
    author: 'correspondent',
    country: 'GB',
  });
  expect(promise?.quote).toBe('If selected, you will hear from us by Friday. We cannot reply to everyone.');
  expect(promise).toMatchObject({ implied: true });
});

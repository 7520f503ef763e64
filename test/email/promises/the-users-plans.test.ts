/** What the user promises or agrees to in sentences that are hard to read: the subject stands only once, the promise stands in thanks, or there is no verb. */
import { Temporal } from 'temporal-polyfill';
import { describe, expect, test } from 'vitest';
import { sentences } from '../../../lib/email/dates/sentences.ts';
import { readPromises } from '../../../lib/email/promises/read-promises.ts';

const sent = Temporal.ZonedDateTime.from('2026-11-04T10:00[Europe/London]'); // a Wednesday
const read = (text: string) =>
  readPromises(sentences(text), { sent, author: 'user', country: 'GB' }).map((promise) =>
    promise.type === 'cadence'
      ? `${promise.by}: every ${promise.every.count} ${promise.every.unit}`
      : `${promise.by}: ${promise.type} ${promise.date.toString().slice(5)}`,
  );

test.each([
  ['I tried to call you today and will try again tomorrow at 8:30.', 'user: own 11-05'],
  ['I enclose my resume and will call you on Thursday.', 'user: own 11-05'],
  ['I left a message at the desk and will ring again on Monday.', 'user: own 11-09'],
  ['I attach my certificates and will drop by on Tuesday morning.', 'user: own 11-10'],
  ['We spoke at the fair; I promised to write and will send my portfolio by Sunday.', 'user: own 11-08'],
  ["I've spoken to my manager and will write to you again on Friday.", 'user: own 11-06'],
  ['I have asked for the reference and will forward it by 13 November.', 'user: own 11-13'],
  ['I am away until Sunday but will call you on Monday.', 'user: own 11-09'],
  ['I missed your call and so will ring you back tomorrow.', 'user: own 11-05'],
])('its subject stands once: %s', (text, promise) => expect(read(text)).toEqual([promise]));

test.each([
  ['Thank you for letting me know that you will decide by 20 November.', 'correspondent: until 11-20'],
  ['As discussed, I will hear from you by Friday.', 'correspondent: until 11-06'],
  ['Many thanks for confirming that I will have an answer by the end of next week.', 'correspondent: until 11-13'],
  ['As agreed on the phone, you will get back to me by Wednesday.', 'correspondent: until 11-11'],
  ['Thank you for telling me that the panel will decide by 27 November.', 'correspondent: until 11-27'],
  ['Thanks so much for your kind note saying that you would be in touch by 16 November.', 'correspondent: until 11-16'],
  ['As promised yesterday, the team will get back to me by Monday.', 'correspondent: until 11-09'],
])('their date, said back: %s', (text, promise) => expect(read(text)).toEqual([promise]));

test.each([
  ['Connecting every other week works well for me.', 'user: every 2 weeks'],
  ['A call every two weeks would be fine.', 'user: every 2 weeks'],
  ["Let's say every other week.", 'user: every 2 weeks'],
  ['Checking in once a month is fine with me.', 'user: every 1 months'],
  ['Every Friday would suit me well for a short update.', 'user: every 1 weeks'],
  ['A quick email every three weeks sounds good.', 'user: every 3 weeks'],
  ["Let's touch base once a fortnight, then.", 'user: every 2 weeks'],
])('a rhythm: %s', (text, promise) => expect(read(text)).toEqual([promise]));

describe('no promise', () => {
  test.each([
    'I hope you are well and will call me on Monday.',
    'I spoke to Dana, who is away and will call you on Thursday.',
    'I understand the role starts on Monday and will send shifts weekly.',
    'I heard that the team moves on Friday and will write to everybody.',
    'I know you have met the others and will decide on Friday.',
    'Thank you for letting me know about the open day on Friday.',
    'Thank you for telling me that the shop is closed on Monday.',
    'As discussed, I start on Monday.',
    'The rota changes every other week, which is fine with me.',
    'A bus every two hours would be fine.',
    "Let's say Thursday.",
    'My course meets every Friday.',
  ])('%s', (text) => expect(read(text)).toEqual([]));
});

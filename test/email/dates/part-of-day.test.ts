/** "Friday EOD", "COB Friday", "tomorrow by lunchtime": one day, in either order. */
import { Temporal } from 'temporal-polyfill';
import { describe, expect, test } from 'vitest';
import { readPromises } from '../../../lib/email/promises/read-promises.ts';

/** A Tuesday. */
const sent = Temporal.ZonedDateTime.from('2026-11-10T10:00[Europe/London]');
const read = (text: string): string =>
  readPromises(text, { sent, author: 'correspondent', country: 'GB' })
    .map((promise) => ('date' in promise ? `${promise.type} ${promise.date}` : promise.type))
    .join(', ');

const days = { Friday: '13', Fri: '13', tomorrow: '11', tmrw: '11', 'Friday 13 November': '13', '13th Nov': '13', 'next Monday': '16' };
const parts = [
  'EOD',
  'COB',
  'close of business',
  'close of play',
  'end of day',
  'end of the business day',
  'lunchtime',
  'lunch time',
  'noon',
];
const orders: readonly ((day: string, part: string) => string)[] = [
  (day, part) => `We will revert to you by ${day} ${part}.`,
  (day, part) => `The ward will call you by ${day}, ${part}.`,
  (day, part) => `Chef will let you know by ${day} (${part}).`,
  (day, part) => `Will revert by ${day} by ${part}.`,
  (day, part) => `You'll hear from the crewing desk by ${part} ${day}.`,
  (day, part) => `The school will ring you by ${part} on ${day}.`,
  (day, part) => `We will call you by ${part}, ${day}.`,
];

describe('a part of a day that is named', () => {
  test.for(Object.entries(days).flatMap(([name, date]) => parts.map((part) => [name, part, date] as const)))(
    '%s with %s',
    ([name, part, date]) => expect(orders.map((order) => read(order(name, part)))).toEqual(orders.map(() => `until 2026-11-${date}`)),
  );

  test.for<readonly [text: string, promise: string]>([
    ["By Thursday COB you'll have our answer.", 'until 2026-11-12'],
    ['We will call you on Thursday, first thing.', 'until 2026-11-12'],
    ['First thing Monday you will hear from me.', 'until 2026-11-16'],
    ['You will hear from us by Monday end of play.', 'until 2026-11-16'],
    ["We'll let you know by tomorrow's close of play.", 'until 2026-11-11'],
    // Another day than the one beside it, or none beside it.
    ['We will let you know by EOD.', 'until 2026-11-10'],
    ['You will hear from us by lunchtime.', 'until 2026-11-10'],
    ['We will let you know by EOD today.', 'until 2026-11-10'],
    ['We interviewed on Monday and will let you know by EOD.', 'until 2026-11-10'],
    ['We saw the last candidates on Monday. You will hear by close of business.', 'until 2026-11-10'],
    ['We start on Friday; you will hear from us by EOD.', 'until 2026-11-10'],
    ['We will let you know by EOD or by lunchtime tomorrow.', 'until 2026-11-11'],
  ])('%s', ([text, promise]) => expect(read(text)).toBe(promise));
});

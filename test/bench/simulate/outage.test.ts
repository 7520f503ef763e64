import { expect, test } from 'vitest';
import { withoutQueue, withQueue } from './outage.ts';

/** Six hours; `due` mails in each of five minutes from the second hour on. */
function morning(due: number): Float64Array {
  const series = new Float64Array(1_440);
  series.fill(due, 120, 125);
  return series;
}
const twoHours = { from: 120, to: 240 };

test('a few wait in the queue, are tried every 20 minutes, and are gone 20 minutes after the outage at the latest', () => {
  const { waiting, drained, tries } = withQueue(morning(10), 14, twoHours);
  expect(Math.round(waiting)).toBe(50);
  expect(drained).toBeLessThanOrEqual(20);
  expect(tries).toBe(7);
});

test('many drain as fast as SES takes them', () => {
  // At 14 a second, four at once: 12 a second.
  const { waiting, drained } = withQueue(morning(10_000), 14, twoHours);
  expect(Math.round(waiting)).toBe(50_000);
  expect(drained).toBeGreaterThanOrEqual(Math.floor(50_000 / (12 * 60)));
  expect(drained).toBeLessThanOrEqual(Math.ceil(50_000 / (12 * 60)) + 20);
});

test('without an outage none is late for more than the rate makes it', () => {
  const { waiting, latest } = withQueue(morning(10), 14, { from: 600, to: 600 });
  expect([waiting, latest]).toEqual([0, 0]);
});

test('what SES can never take is not called drained', () => {
  expect(withQueue(new Float64Array(400).fill(10_000), 14, twoHours).drained).toBeNull();
});

test('without the queue it was left to a sweep', () => {
  const { left, hours } = withoutQueue(morning(10_000), twoHours);
  expect(left).toBe(50_000);
  expect(hours).toBeCloseTo(18.5, 1);
});

import { expect, test } from 'vitest';
import { withoutQueue, withQueue } from './outage.ts';

/** A whole day in minutes, with `due` mails in each of the five minutes after the second hour. */
function morning(due: number): Float64Array {
  const series = new Float64Array(1_440);
  series.fill(due, 120, 125);
  return series;
}
const twoHours = { from: 120, to: 240 };

test('a few mails wait in the queue, are retried every 20 minutes, and are sent within 20 minutes of the end of the outage', () => {
  const { waiting, drained, tries } = withQueue(morning(10), 14, twoHours);
  expect(Math.round(waiting)).toBe(50);
  expect(drained).toBeLessThanOrEqual(20);
  expect(tries).toBe(7);
});

test('many mails are sent as fast as SES accepts them', () => {
  // At a rate of 14 a second four run at once, which makes 12 a second.
  const { waiting, drained } = withQueue(morning(10_000), 14, twoHours);
  expect(Math.round(waiting)).toBe(50_000);
  expect(drained).toBeGreaterThanOrEqual(Math.floor(50_000 / (12 * 60)));
  expect(drained).toBeLessThanOrEqual(Math.ceil(50_000 / (12 * 60)) + 20);
});

test('without an outage no mail is later than the sending rate makes it', () => {
  const { waiting, latest } = withQueue(morning(10), 14, { from: 600, to: 600 });
  expect([waiting, latest]).toEqual([0, 0]);
});

test('a queue that SES can never empty is not reported as drained', () => {
  expect(withQueue(new Float64Array(400).fill(10_000), 14, twoHours).drained).toBeNull();
});

test('without the queue, the mails were left to the hourly sweep', () => {
  const { left, hours } = withoutQueue(morning(10_000), twoHours);
  expect(left).toBe(50_000);
  expect(hours).toBeCloseTo(18.5, 1);
});

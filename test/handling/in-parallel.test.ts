import { expect, test } from 'vitest';
import { inParallel } from '../../lib/handling/in-parallel.ts';

/** Items that record how many were asked for. */
function* counted(upTo: number, asked: number[]): Generator<number> {
  for (let item = 0; item < upTo; item += 1) {
    asked.push(item);
    yield item;
  }
}

test('handles all items, at most this many at once, and asks for none before there is room', async () => {
  const asked: number[] = [];
  const done: number[] = [];
  let running = 0;
  let most = 0;
  await inParallel(counted(20, asked), 3, async (item) => {
    running += 1;
    most = Math.max(most, running);
    expect(asked.length).toBeLessThanOrEqual(done.length + 3);
    await new Promise((resolve) => setImmediate(resolve));
    running -= 1;
    done.push(item);
  });
  expect(most).toBe(3);
  expect(done.toSorted((a, b) => a - b)).toEqual(Array.from({ length: 20 }, (_, item) => item));
});

test('after a failure nothing new starts, running work is awaited, and the failure is thrown', async () => {
  const done: number[] = [];
  const asked: number[] = [];
  const { promise: failed, resolve: fails } = Promise.withResolvers<void>();
  const work = async (item: number): Promise<void> => {
    await new Promise((resolve) => setImmediate(resolve));
    if (item === 2) {
      fails();
      throw new TypeError('two');
    }
    // Still under way when the other one fails.
    if (item === 1) await failed.then(() => new Promise((resolve) => setImmediate(resolve)));
    done.push(item);
  };
  await expect(inParallel(counted(100, asked), 2, work)).rejects.toThrow('two');
  expect(done).toContain(1);
  expect(asked.length).toBeLessThan(10);
});

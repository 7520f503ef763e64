import { expect, test } from 'vitest';
import { together } from '../../lib/local/durable-file.ts';

/** A disk that syncs on request and counts the syncs. */
function aDisk() {
  const ends: ((error?: Error) => void)[] = [];
  const sync = () => new Promise<void>((resolve, reject) => void ends.push((error) => (error ? reject(error) : resolve())));
  return { sync: together(sync), ends };
}
const turn = () => new Promise((resolve) => setImmediate(resolve));

test('callers during a sync wait for the next one and share it', async () => {
  const { sync, ends } = aDisk();
  const first = sync();
  await turn();
  const late = [sync(), sync(), sync()];
  await turn();
  expect(ends).toHaveLength(1);
  ends[0]?.();
  await first;
  await turn();
  expect(ends).toHaveLength(2);
  ends[1]?.();
  await Promise.all(late);
});

test('a failed sync is reported to those who waited for it, and to nobody later', async () => {
  const { sync, ends } = aDisk();
  const failing = sync();
  await turn();
  const next = sync();
  ends[0]?.(new Error('disk full'));
  await expect(failing).rejects.toThrow('disk full');
  await turn();
  ends[1]?.();
  await expect(next).resolves.toBeUndefined();
});

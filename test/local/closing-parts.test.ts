import { expect, test } from 'vitest';
import { closingParts } from '../../lib/local/closing-parts.ts';

const opened = () => {
  const parts = closingParts();
  const closed: string[] = [];
  for (const name of ['database', 'clock', 'server']) parts.defer(async () => void closed.push(name));
  return { parts, closed };
};

test('the part that was opened last is closed first', async () => {
  const { parts, closed } = opened();
  await parts[Symbol.asyncDispose]();
  expect(closed).toEqual(['server', 'clock', 'database']);
});

test('a part that was handed over is closed only by its new owner', async () => {
  const { parts, closed } = opened();
  const moved = parts.move();
  await parts[Symbol.asyncDispose]();
  expect(closed).toEqual([]);
  await moved[Symbol.asyncDispose]();
  expect(closed).toHaveLength(3);
});

test('a part that can’t be closed is reported, and all others are closed', async () => {
  const { parts, closed } = opened();
  parts.defer(() => {
    throw new Error('stuck');
  });
  await expect(parts[Symbol.asyncDispose]()).rejects.toThrow('stuck');
  expect(closed).toHaveLength(3);
});

test('two parts that can’t be closed are both reported', async () => {
  const parts = closingParts();
  for (const name of ['one', 'two']) parts.defer(() => Promise.reject(new Error(name)));
  await expect(parts[Symbol.asyncDispose]()).rejects.toMatchObject({ errors: [{ message: 'two' }, { message: 'one' }] });
});

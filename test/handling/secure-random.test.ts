import { expect, test } from 'vitest';
import { keyedRandom, newKey, secureRandom } from '../../lib/handling/secure-random.ts';

const aKey = async () => 'ab'.repeat(32);
const anotherKey = async () => 'cd'.repeat(32);

test('a text and a key always give the same token; another key or text gives another', async () => {
  const token = await keyedRandom(aKey).tokenFor('jo', 12);
  expect(token).toMatch(/^[a-z2-7]{12}$/);
  expect(await keyedRandom(aKey).tokenFor('jo', 12)).toBe(token);
  expect(await keyedRandom(aKey).tokenFor('kim', 12)).not.toBe(token);
  expect(await keyedRandom(anotherKey).tokenFor('jo', 12)).not.toBe(token);
});

test('tokens for no text are never the same, with a key or without', () => {
  for (const random of [keyedRandom(aKey), secureRandom]) expect(random.token(26)).not.toBe(random.token(26));
});

test('a new key has 256 bits', () => {
  expect(newKey()).toMatch(/^[0-9a-f]{64}$/);
  expect(newKey()).not.toBe(newKey());
});

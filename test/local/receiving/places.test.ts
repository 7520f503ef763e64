import { expect, test } from 'vitest';
import { places } from '../../../lib/local/receiving/places.ts';

const gate = () => Promise.withResolvers<void>();
const turn = () => new Promise((resolve) => setImmediate(resolve));

test('only this many run at once, and the others queue', async () => {
  const { inPlace } = places(2);
  const gates = [gate(), gate(), gate()];
  const begun: number[] = [];
  const works = gates.map(({ promise }, index) =>
    inPlace(async () => {
      begun.push(index);
      await promise;
    }),
  );
  await turn();
  expect(begun).toEqual([0, 1]);
  gates[1]?.resolve();
  await turn();
  expect(begun).toEqual([0, 1, 2]);
  for (const { resolve } of gates) resolve();
  await Promise.all(works);
});

test('long work set aside delays nobody, and then continues in a place of its own, even if it fails', async () => {
  const { inPlace } = places(1);
  const { promise, reject } = gate();
  const order: string[] = [];
  const long = inPlace(async (aside) => {
    await aside(() => promise).catch((error: Error) => order.push(error.message));
    order.push('long goes on');
  });
  await inPlace(async () => void order.push('short'));
  reject(new Error('failed'));
  await long;
  expect(order).toEqual(['short', 'failed', 'long goes on']);
});

test('four users with long work do not delay a fifth', async () => {
  const { inPlace } = places(4);
  const { promise, resolve } = gate();
  const long = [1, 2, 3, 4].map(() => inPlace((aside) => aside(() => promise)));
  expect(await inPlace(async () => 'answered')).toBe('answered');
  resolve();
  await Promise.all(long);
});

import { describe, expect, test } from 'vitest';
import { morning } from '../stored.ts';
import { type Open, openStore } from './open-store.ts';

const once = { times: 1, windowMinutes: 10 };
const thrice = { times: 3, windowMinutes: 10 };
const jos = 'jo@example.com';
const anns = 'ann@example.com';

export function allowancesContract(open: Open): void {
  test.for([
    ['once in ten minutes', once, [0, 0, 9, 10, 19, 20], ['granted', 'spent', 'spent', 'granted', 'spent', 'granted']],
    [
      'three times in ten minutes',
      thrice,
      [0, 1, 2, 3, 9, 10, 11],
      ['granted', 'granted', 'granted', 'spent', 'spent', 'granted', 'granted'],
    ],
  ] as const)('%s', async ([, allowance, minutes, expected]) => {
    const { store } = await openStore(open);
    const results: string[] = [];
    for (const [index, minute] of minutes.entries()) {
      results.push(await store.spend(jos, 'help', allowance, morning.add({ minutes: minute }), `mail ${index}`));
    }
    expect(results).toEqual(expected);
  });

  test('the mail that was granted last is granted again at no cost', async () => {
    const { store } = await openStore(open);
    const spend = (by: string) => store.spend(jos, 'help', { times: 2, windowMinutes: 10 }, morning, by);
    expect(await spend('a')).toBe('granted');
    expect(await spend('a')).toBe('granted');
    expect(await spend('b')).toBe('granted');
    expect(await spend('b')).toBe('granted');
    expect(await spend('a')).toBe('spent');
    expect(await spend('c')).toBe('spent');
  });

  describe('with a lease', () => {
    const leased = { ...once, leaseSeconds: 120 };
    const spender = async () => {
      const { store } = await openStore(open);
      return { store, spend: (by: string, seconds: number) => store.spend(jos, 'help', leased, morning.add({ seconds }), by) };
    };

    test('the mail is under way until the lease ends, and is then granted to one worker', async () => {
      const { spend } = await spender();
      expect([await spend('a', 0), await spend('a', 0), await spend('a', 119)]).toEqual(['granted', 'under way', 'under way']);
      expect((await Promise.all([spend('a', 120), spend('a', 120)])).toSorted()).toEqual(['granted', 'under way']);
      expect(await spend('b', 130)).toBe('spent');
    });

    test('a mail that was sent is not granted again', async () => {
      const { store, spend } = await spender();
      await spend('a', 0);
      await store.settle(jos, 'help', 'a');
      expect([await spend('a', 1), await spend('a', 300), await spend('b', 300)]).toEqual(['spent', 'spent', 'spent']);
      expect(await spend('b', 600)).toBe('granted');
    });

    test('an allowance spent on another mail is not settled', async () => {
      const { store, spend } = await spender();
      await spend('a', 0);
      await store.settle(jos, 'help', 'b');
      expect(await spend('a', 120)).toBe('granted');
    });
  });

  test('each kind and each address has its own allowance', async () => {
    const { store } = await openStore(open);
    expect(await store.spend(jos, 'help', once, morning, 'a')).toBe('granted');
    expect(await store.spend(jos, 'welcome', once, morning, 'b')).toBe('granted');
    expect(await store.spend(anns, 'help', once, morning, 'c')).toBe('granted');
    expect(await store.spend(jos, 'welcome', once, morning, 'd')).toBe('spent');
  });

  test('of many concurrent requests, only as many as allowed are granted', async () => {
    const { store } = await openStore(open);
    const results = await Promise.all(Array.from({ length: 20 }, (_, index) => store.spend(jos, 'help', thrice, morning, String(index))));
    expect(results.filter((result) => result === 'granted')).toHaveLength(3);
  });
}

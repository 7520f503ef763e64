import fc from 'fast-check';
import { expect, test } from 'vitest';
import { anyOf } from '../../lib/email/any-of.ts';

const patterns = [/\ban?\b|^b[|)(]|(?:\bc|d\|) e/, /\bab(?:a|b\b)/, /b{2}|\b[\]|](?=a)/, /\|\b|\(\b/, /\bb+a/];
const plainly = new RegExp(patterns.map(({ source }) => `(?:${source})`).join('|'), 'i');

test('finds what the patterns find one after the other, where they find it', () => {
  const found = anyOf(...patterns);
  const text = fc.string({ unit: fc.constantFrom(...'abcdeAB |()[] '), maxLength: 20 });
  fc.assert(
    fc.property(text, (each) => {
      const [match, plain] = [found.exec(each), plainly.exec(each)];
      expect([match?.index, match?.[0]]).toEqual([plain?.index, plain?.[0]]);
    }),
    { numRuns: 2_000 },
  );
});

import fc from 'fast-check';
import { expect, test } from 'vitest';
import { anyOf } from '../../lib/email/any-of.ts';

const patterns = [/\ban?\b|^b[|)(]|(?:\bc|d\|) e/, /\bab(?:a|b\b)/, /b{2}|\b[\]|](?=a)/, /\|\b|\(\b/, /\bb+a/];
const plainly = new RegExp(patterns.map(({ source }) => `(?:${source})`).join('|'), 'i');

const longer = [
  /\bthank(?:s|ful)? (?:you )?for\b/,
  /(?<!not )happy to (?:call|mee?t)+/,
  /call(?:ed|ing)?(?= you)/,
  /\bou?r$/,
  /(?:no )?news{1,2}/,
  /caf\u00e9s/,
];
const longerPlainly = new RegExp(longer.map(({ source }) => `(?:${source})`).join('|'), 'i');
const words = [
  'thank',
  'Thanks',
  'thankful',
  'you',
  'for',
  'not',
  'HAPPY',
  'to',
  'call',
  'called',
  'met',
  'meet',
  'our',
  'no',
  'newss',
  'cafés',
  'CAFÉS',
];

test('a phrase whose letters are absent is not tried, and nothing is missed by it', () => {
  const found = anyOf(...longer);
  const text = fc.array(fc.constantFrom(...words), { maxLength: 8 }).map((all) => all.join(' '));
  fc.assert(
    fc.property(text, (each) => {
      const [match, plain] = [found.exec(each), longerPlainly.exec(each)];
      expect([match?.index, match?.[0], found.test(each)]).toEqual([plain?.index, plain?.[0], plain !== null]);
    }),
    { numRuns: 5_000 },
  );
});

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

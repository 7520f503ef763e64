import { describe, expect, test } from 'vitest';
import { plainWords } from '../../../lib/email/outcome/plain-words.ts';
import { indexOf } from '../../../lib/email/outcome/row-index.ts';
import { parseRow, patternOf, triggersOf } from '../../../lib/email/outcome/slots.ts';

const slots = { NEG: '\n not\n no longer', GO: '(move|go) forward\n proceed' };
const fits = (row: string, text: string): boolean => patternOf(parseRow(row, slots)).test(plainWords(text));

describe('a row fits', () => {
  test.for([
    ['NEG GO', 'We will not go forward.'],
    ['NEG GO', 'We no longer proceed.'],
    ['NEG able? GO', 'not able go forward'],
    ['NEG GO with .. application', 'not proceed with your kind application'],
    ['candidat* NEG', 'The candidates not'],
    ['filled $', 'the role is filled'],
    ['^ not filled', 'Not filled.'],
    ['NEG GO !with', 'We will not proceed today.'],
    ['<you decided', 'We decided.'],
    ['role ,, filled', 'the role, cook, was filled'],
    ['role ;; filled', 'the role, cook (nights) – Leeds, was filled'],
  ] as const)('%s: %s', ([row, text]) => expect(fits(row, text)).toBe(true));
});

describe('a row does not fit', () => {
  test.for([
    ['NEG GO', 'We will go forward.'],
    ['NEG GO', 'We will nota go forwards.'],
    ['NEG GO with .. application', 'not proceed with one two three four application'],
    ['NEG GO with .. application', 'not proceed with it, the application'],
    ['filled $', 'filled with joy'],
    ['^ not filled', 'It is not filled.'],
    ['NEG GO !with', 'We will not proceed with it.'],
    ['<you decided', 'You decided.'],
    ['role ,, filled', 'the role (cook) was filled'],
    ['role ;; filled', 'the role is open. The other was filled'],
    ['<you decided', 'You have decided.'],
  ] as const)('%s: %s', ([row, text]) => expect(fits(row, text)).toBe(false));
});

describe('the words that a text must have', () => {
  test.for([
    ['NEG GO with your application', ['forward', 'proceed']],
    ['the position was? filled', ['filled']],
    ['(hire|appoint) somebody?', ['hire', 'appoint']],
    ['to be candidat*', ['candidat*']],
  ] as const)('%s: %s', ([row, words]) => expect([...triggersOf(parseRow(row, slots))].toSorted()).toEqual([...words].toSorted()));
  test('a row that has only gaps is refused', () => expect(() => triggersOf(parseRow('.. maybe?', slots))).toThrow('required word'));
});

describe('a row that is written wrong is named', () => {
  test.for([
    ['NEG (GO', 'is not closed'],
    ['NEG GO)', 'does not open'],
    ['NOBODY GO', 'NOBODY'],
  ] as const)('%s', ([row, message]) => expect(() => parseRow(row, slots)).toThrow(message));
});

test('matching rows come in order, each once', () => {
  const find = indexOf([{ says: 'second' }, { says: 'first' }, { says: 'sec*' }, { says: 'absent' }], slots);
  expect(find(plainWords('The first, the second.')).map(({ row }) => row.says)).toEqual(['second', 'first', 'sec*']);
});

describe('plain words', () => {
  test.for([
    ["We won’t be moving forward — we've hired.", ' we will not be moving forward ; we have hired . '],
    ['Unfortunately, we can’t currently proceed', ' , we can not proceed '],
    ['Le poste a été pourvu', ' le poste a ete pourvu '],
    ['**Offer** Letter_1', ' offer letter 1 '],
  ] as const)('%s', ([typed, plain]) => expect(plainWords(typed)).toBe(plain));
});

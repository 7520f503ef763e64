import { expect, test } from 'vitest';
import { readWhose, type Whose } from '../../../lib/email/commands/whose.ts';

test.for<readonly [typed: string, whose: Whose | null]>([
  ['mine', 'mine'],
  ['Mine!', 'mine'],
  ["That's me.", 'mine'],
  ["ok, it's mine, thanks!", 'mine'],
  ['It’s my address', 'mine'],
  ['\n\nmine\n\n-- \nJo', 'mine'],
  ['theirs', 'theirs'],
  ['Theirs, thanks', 'theirs'],
  ['not mine', 'theirs'],
  ["It's not mine.", 'theirs'],
  ['That isn’t me', 'theirs'],
  ['mine or theirs?', null],
  ['mine and theirs', null],
  ['I am not sure it is mine', null],
  ['mineral water', null],
  ['never mine', null],
  ['stop', null],
  ['yes', null],
  ['', null],
])('%j is %s', ([typed, whose]) => expect(readWhose({ typed, subject: '', hadQuote: false })).toBe(whose));

test('a one-tap link says it in the subject', () => {
  expect(readWhose({ typed: '', subject: 'theirs', hadQuote: false })).toBe('theirs');
});

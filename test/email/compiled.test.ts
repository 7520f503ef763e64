/** A pattern is compiled before it is used, which no reader may notice. */
import { expect, test } from 'vitest';
import { compiled } from '../../lib/email/compiled.ts';

test.each([
  [/interview/i, 'Your Interview is on Friday.'],
  [/interview/gi, 'Your Interview is on Friday.'],
  [/\w+/y, 'Your Interview'],
  [/friday\.?$/i, 'Your Interview is on Friday.'],
  [/^[^.]{0,40}$/, 'Zoë’s interview'],
  [/\p{Lu}/u, 'no capitals'],
])('%s finds the same in %j, at its first use and afterwards', (pattern, text) => {
  const { source, flags } = pattern;
  const expected = new RegExp(source, flags).exec(text);
  for (const time of ['first', 'second']) {
    pattern.lastIndex = 0;
    expect(compiled(pattern, text).exec(text), time).toEqual(expected);
  }
});

test('it is the pattern itself, and begins at the start of a text', () => {
  const pattern = /o/g;
  expect(compiled(pattern, 'of our own')).toBe(pattern);
  expect(pattern.lastIndex).toBe(0);
});

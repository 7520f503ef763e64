import { describe, expect, test } from 'vitest';
import { typedOut } from '../../../lib/email/dates/typed-out.ts';

describe('an apostrophe that a thumb left out', () => {
  test.for<readonly [typed: string, text: string]>([
    ['im not coming, i cant', "i'm not coming, i can't"],
    ['dont need it, theyve hired someone', "don't need it, they've hired someone"],
    ['ill take it', "i'll take it"],
    ['thats great, youre kind', "that's great, you're kind"],
    ['Wont be there', "Won't be there"],
  ])('%j: %j', ([typed, text]) => expect(typedOut(typed).text).toBe(text));
  test.for([
    'I was ill last week',
    'the important point',
    'we were here',
    'were you there',
    'a wish, a well',
    "I don't",
    'its colour',
    'lets see',
    '',
  ])('%j stays', (typed) => expect(typedOut(typed).text).toBe(typed));
  test('a place is found again in what was typed', () => {
    const typed = 'im sorry i cant come, dont wait';
    const { text, typedAt } = typedOut(typed);
    for (const word of ['sorry', 'come', 'wait']) expect(typedAt(text.indexOf(word))).toBe(typed.indexOf(word));
  });
});

import { expect, test } from 'vitest';
import { unflow } from '../../../lib/email/message/flowed.ts';

test.for<readonly [what: string, text: string, joined: string, delSp?: boolean]>([
  ['a paragraph', 'one \ntwo\nthree', 'one two\nthree'],
  ['an answer below a quote, as Thunderbird writes it', '> Hi \nHello', '> Hi \nHello'],
  ['quotes of two depths', '> a \n> b\n>> c \n>> d', '> a b\n>> c d'],
  ['stuffed spaces', ' > no quote\n  From here', '> no quote\n From here'],
  ['a signature', 'text\n-- \nJo', 'text\n-- \nJo'],
  ['a flowed line before a signature', 'text \n-- \nJo', 'text \n-- \nJo'],
  ['words without spaces', 'か \nき', 'かき', true],
])('%s', ([, text, joined, delSp = false]) => expect(unflow(text, delSp)).toBe(joined));

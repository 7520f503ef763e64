import fc from 'fast-check';
import { expect, test } from 'vitest';
import { decodeWords } from '../../../lib/email/message/encoded-words.ts';
import { ownTime } from '../../support/own-time.ts';

test.for([
  ['plain text', 'plain text'],
  ['=?utf-8?Q?J=C3=B6?= Miller', 'Jö Miller'],
  ['=?ISO-8859-1?q?Bewerbung_M=FCller?=', 'Bewerbung Müller'],
  ['=?utf-8?B?TcO8bGxlcg==?=', 'Müller'],
  // RFC 2047 sections 6.2 and 8: spaces between two encoded words are dropped, all others stay.
  ['=?utf-8?Q?a?= =?utf-8?Q?b?=', 'ab'],
  ['=?utf-8?Q?a?= b', 'a b'],
  ['=?utf-8?Q?a_?= =?iso-8859-1?Q?b?=', 'a b'],
  // One character is split between two encoded words.
  ['=?utf-8?B?TcM=?= =?utf-8?B?vGxsZXI=?=', 'Müller'],
  ['=?iso-2022-jp?B?GyRCJF4kXyRgJGEkYhsoQg==?=', 'まみむめも'],
  ['=?utf-8*de?Q?M=C3=BCller?=', 'Müller'],
  ['=?nonsense?Q?M=C3=BCller?=', 'Müller'],
  ['=?utf-8?X?abc?=', '=?utf-8?X?abc?='],
  ['=?utf-8?Q?open', '=?utf-8?Q?open'],
  ['=?utf-8?Q?one=0D=0ABcc:_x?=', 'one Bcc: x'],
] as const)('%s', ([text, decoded]) => expect(decodeWords(text)).toBe(decoded));

test('no text gives a line break, and none takes long', () => {
  const piece = fc.constantFrom('=?utf-8?', 'Q?', 'B?', '?=', '=0A', '\r\n', 'x', ' ');
  fc.assert(
    fc.property(
      fc.array(piece).map((pieces) => pieces.join('')),
      (text) => !/[\r\n]/.test(decodeWords(text)),
    ),
  );
  const start = ownTime();
  for (const each of ['=?', '=?a?q?', '=?a?q?x?y', '=?a?b?']) decodeWords(each.repeat(100_000));
  expect(ownTime() - start).toBeLessThan(1_000);
});

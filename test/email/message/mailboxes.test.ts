import fc from 'fast-check';
import { expect, test } from 'vitest';
import { normalAddress, readMailboxes } from '../../../lib/email/message/mailboxes.ts';

test.for([
  ['Jo <Jo@Example.COM>', [['jo@example.com', 'Jo']]],
  [
    '"Reyes, Dana" <dana@initech.example>, lee@initech.example',
    [
      ['dana@initech.example', 'Reyes, Dana'],
      ['lee@initech.example', null],
    ],
  ],
  [
    'Team: a@x.example, b@x.example;, c@x.example',
    [
      ['a@x.example', null],
      ['b@x.example', null],
      ['c@x.example', null],
    ],
  ],
  ['undisclosed-recipients:;', []],
  ['=?utf-8?Q?J=C3=B6_=3Cevil=40x.example=3E?= <jo@x.example>', [['jo@x.example', 'Jö <evil@x.example>']]],
  ['jo@x.example (Jo Miller)', [['jo@x.example', 'Jo Miller']]],
  ['jo@b\u00fccher.example', [['jo@xn--bcher-kva.example', null]]],
  ["'Jo' <jo@x.example>", [['jo@x.example', 'Jo']]],
  ['Jo', []],
  ['jo@@x.example', []],
] as const)('%s', ([value, mailboxes]) => expect(readMailboxes(value).map(({ address, name }) => [address, name])).toEqual(mailboxes));

test.for([
  ['jo@x.example.', 'jo@x.example'],
  ['"jo miller"@x.example', '"jo miller"@x.example'],
  ['jo@[192.0.2.1]', 'jo@[192.0.2.1]'],
  ['jo@localhost', 'jo@localhost'],
  // This is the Kelvin sign, whose lower case would be an ASCII k.
  ['\u212aIM@x.example', '\u212aim@x.example'],
  // The URL standard turns these into other domains than the ones that DMARC checked.
  ['jo@exa%6dple.com', null],
  ['jo@example.com/x', null],
  ['jo@b\u00fc%63her.example', null],
  ['jo miller@x.example', null],
  ['jo@', null],
  ['@x.example', null],
  ['j\no@x.example', null],
  [`${'x'.repeat(400)}@x.example`, null],
] as const)('the address %j is %j', ([address, normal]) => expect(normalAddress(address)).toBe(normal));

test('no text gives an address that could break a header', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), (text) =>
      readMailboxes(text).every(({ address, name }) => !/[\r\n<>]/.test(address) && !/[\r\n]/.test(name ?? '')),
    ),
  );
});

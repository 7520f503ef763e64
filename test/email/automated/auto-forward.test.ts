import fc from 'fast-check';
import { expect, test } from 'vitest';
import { autoForwardedBy } from '../../../lib/email/automated/auto-forward.ts';
import { aMessage, anEnvelope } from '../../support/message.ts';

type Headers = readonly (readonly [string, string])[];
const by = (headers: Headers, mailFrom = 'bounces@initech.example') => autoForwardedBy(aMessage({ headers }), anEnvelope({ mailFrom }));

test.for<readonly [what: string, headers: Headers, mailFrom?: string]>([
  ["a filter in Gmail, by its envelope's sender", [], 'jo+caf_=abcdef234567=in.example.com@gmail.com'],
  ['a filter in Gmail, by its field', [['x-forwarded-for', 'jo@gmail.com abcdef234567@in.example.com']]],
  ["Outlook's redirect", [['resent-from', 'Jo Miller <Jo@gmail.com>']]],
  ['a rule in Exchange', [['x-ms-exchange-inbox-rules-loop', 'jo@gmail.com']]],
  ['a mailbox that it lay in', [['delivered-to', 'jo@gmail.com']]],
  ['an alias that Postfix resolved', [['x-original-to', 'jo@gmail.com']]],
  [
    'a server that it passed',
    [['received', 'from mx.initech.example by mx.gmail.com with ESMTPS id x1 for <jo@gmail.com>; Tue, 3 Nov 2026 08:12:00 +0100']],
  ],
])('%s names the mailbox', ([, headers, mailFrom]) => expect(by(headers, mailFrom)).toContain('jo@gmail.com'));

test.for<readonly [what: string, headers: Headers, mailFrom?: string]>([
  [
    'a mail that came straight',
    [
      ['from', 'Dana <dana@initech.example>'],
      ['to', 'jo@gmail.com'],
      ['cc', 'jo@gmail.com'],
    ],
  ],
  ["a server's own name", [['received', 'from jo@gmail.com by mx.example; Tue, 3 Nov 2026 08:12:00 +0100']]],
  ['a tagged address of theirs', [], 'jo+jobs@gmail.com'],
  ['what is no address', [['x-forwarded-for', '10.0.0.1, 192.168.0.1']]],
  ['nothing', [['resent-from', '']]],
])('%s names none', ([, headers, mailFrom]) => expect(by(headers, mailFrom)).toEqual([]));

test('whatever the fields say, they are read quickly', () => {
  const name = fc.constantFrom('x-forwarded-for', 'resent-from', 'received', 'delivered-to');
  const value = fc.oneof(fc.string(), fc.constantFrom('a@', ' for <', 'a@b.c '.repeat(50_000), 'for <'.repeat(100_000)));
  fc.assert(
    fc.property(fc.array(fc.tuple(name, value)), (headers) =>
      by(headers, `${'+caf_='.repeat(1_000)}@x.example`).every((one) => one.includes('@')),
    ),
    { numRuns: 50 },
  );
});

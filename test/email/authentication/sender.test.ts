import { expect, test } from 'vitest';
import { type Evidence, provenBy, provenByHeader } from '../../../lib/email/authentication/sender.ts';
import type { Envelope, Message } from '../../../lib/email/message/message.ts';
import { aMessage, anEnvelope } from '../../support/message.ts';

const found = (evidence: Partial<Evidence>): Evidence => ({ dmarc: null, spf: null, dkim: [], ...evidence });
const pass = (domain: string | null) => ({ result: 'pass', domain });
const fromField = (...values: readonly string[]): Partial<Message> => ({ headers: values.map((value) => ['from', value] as const) });

test.for<readonly [what: string, evidence: Partial<Evidence>, by: string]>([
  ['DMARC', { dmarc: pass('example.com') }, 'dmarc'],
  ['DMARC of a checker that names no domain', { dmarc: pass(null) }, 'dmarc'],
  ['SPF of the same domain', { spf: pass('example.com') }, 'spf'],
  ['SPF of a subdomain', { spf: pass('bounce.mail.example.com') }, 'spf'],
  ['an aligned signature', { dkim: [pass('list.example'), pass('example.com')] }, 'dkim'],
  ['an aligned signature after DMARC could not say', { dmarc: { result: 'temperror', domain: null }, dkim: [pass('example.com')] }, 'dkim'],
])('proven by %s', ([, evidence, by]) => expect(provenBy(aMessage(), found(evidence))).toBe(by));

test.for<readonly [what: string, evidence: Partial<Evidence>, changes?: Partial<Message>]>([
  ['nothing', {}],
  ['DMARC failed', { dmarc: { result: 'fail', domain: 'example.com' } }],
  ['DMARC of another From', { dmarc: pass('evil.example') }],
  ["the attacker's own SPF", { spf: pass('evil.example') }],
  ["the attacker's own signature", { dkim: [pass('evil.example')] }],
  ['a domain that only ends alike', { spf: pass('notexample.com') }],
  ['a domain under which ours stands', { dkim: [pass('example.com.evil.example')] }],
  [
    'a neighbour under one public suffix',
    { spf: pass('mallory.github.io') },
    { from: [{ address: 'jo@jo.github.io', name: null }], headers: [['from', 'jo@jo.github.io']] },
  ],
  [
    'a neighbour under one registry suffix',
    { dkim: [pass('evil.co.uk')] },
    { from: [{ address: 'jo@initech.co.uk', name: null }], headers: [['from', 'jo@initech.co.uk']] },
  ],
  ['SPF without a domain', { spf: pass(null) }],
  ['SPF of the null sender', { spf: pass('') }],
  ['softfail', { spf: { result: 'softfail', domain: 'example.com' } }],
  ['a broken signature', { dkim: [{ result: 'fail', domain: 'example.com' }] }],
  ['a signature without a domain', { dkim: [pass(null)] }],
  [
    'two mailboxes in From',
    { dmarc: pass(null) },
    {
      from: [
        { address: 'jo@example.com', name: null },
        { address: 'm@evil.example', name: null },
      ],
      ...fromField('jo@example.com, m@evil.example'),
    },
  ],
  ['two From fields', { dmarc: pass(null) }, fromField('jo@example.com', 'jo@example.com')],
  ['a second From field that is unreadable', { dmarc: pass(null) }, fromField('jo@example.com', '<<>>')],
  ['no From', { dmarc: pass(null) }, { from: [], headers: [] }],
  ['a second address behind the first', { dmarc: pass(null) }, fromField('"x" <jo@example.com> <m@evil.example>')],
  ['a group', { dmarc: pass(null) }, fromField('Friends: jo@example.com;')],
  ['a route', { dmarc: pass(null) }, fromField('<@evil.example:jo@example.com>')],
  ['a quote left open', { dmarc: pass(null) }, fromField('"Jo <jo@example.com>')],
])('not proven: %s', ([, evidence, changes = {}]) => expect(provenBy(aMessage(changes), found(evidence))).toBeNull());

test.for([
  ['Jo Miller <jo@example.com>'],
  ['"Miller, Jo" <jo@example.com>'],
  ['jo@example.com'],
  ['jo@example.com (Jo: me)'],
  ['jo@example.com <jo@example.com>'],
  ['"Jo \\"J\\" Miller" <jo@example.com>'],
] as const)('an ordinary From is one: %s', ([value]) =>
  expect(provenBy(aMessage(fromField(value)), found({ dmarc: pass('example.com') }))).toBe('dmarc'),
);

const withResults = (...values: readonly string[]): Message =>
  aMessage({ headers: [...values.map((value) => ['authentication-results', value] as const), ['from', 'Jo Miller <jo@example.com>']] });

test.for<readonly [proven: boolean, results: readonly string[], envelope?: Partial<Envelope>]>([
  [true, ['mx.home.example; dmarc=pass header.from=example.com']],
  [true, ['MX.home.example; spf=pass smtp.mailfrom=bounce@mail.example.com']],
  [true, ['mx.home.example; spf=pass'], { mailFrom: 'jo@example.com' }],
  [true, ['mx.home.example; dkim=pass header.d=example.com', 'evil; dmarc=fail']],
  [true, ['mx.home.example; dkim=fail header.d=evil.example; dkim=pass header.i=@sub.example.com']],
  // Forgeries
  [false, []],
  [false, ['evil.example; dmarc=pass header.from=example.com']],
  [false, ['evil.example; dmarc=pass header.from=example.com', 'mx.home.example; dmarc=pass header.from=example.com']],
  [false, ['mx.home.example; dmarc=fail header.from=example.com', 'mx.home.example; dmarc=pass header.from=example.com']],
  [false, ['mx.home.example; none', 'mx.home.example; dmarc=pass header.from=example.com']],
  [false, ['mx.home.example.evil.example; dmarc=pass header.from=example.com']],
  [false, ['mx.home.example 2; dmarc=pass header.from=example.com']],
  [false, ['mx.home.example; spf=pass smtp.mailfrom=evil.example (; dmarc=pass header.from=example.com)']],
  [false, ['mx.home.example; spf=pass smtp.mailfrom="x; dmarc=pass header.from=example.com"@evil.example']],
  [false, ['mx.home.example; spf=fail reason="dkim=pass header.d=example.com"']],
  [false, ['mx.home.example; dkim=pass header.d=evil.example header.d=example.com']],
  [false, ['mx.home.example; dkim=pass header.d=evil.example header.i=@example.com']],
  [false, ['mx.home.example; spf=pass smtp.helo=example.com']],
  [false, ['mx.home.example; spf=pass smtp.mailfrom=evil.example'], { mailFrom: 'jo@example.com' }],
  [false, ['mx.home.example; dmarc=fail header.from=example.com; dmarc=pass header.from=example.com']],
  [false, ['mx.home.example; dmarc=pass header.from=evil.example']],
  [false, ['mx.home.example; dmarc=bestguesspass header.from=example.com']],
  [false, ['mx.home.example; dmarc=pass header.from=example.com (open']],
])('%s: %s', ([proven, results, envelope = {}]) =>
  expect(provenByHeader(withResults(...results), anEnvelope({ mailFrom: 'x@evil.example', ...envelope }), 'mx.home.example')).toBe(proven),
);

// l= at the end, folded, in capitals: the tag may stand anywhere (RFC 6376, section 3.2).
test.for(['v=1; d=example.com; l=0; b=AAAA', 'd=example.com;\r\n\tL = 20', 'l=1'])(
  'a mail signed in part (%j) is proven by SPF alone',
  (signature) => {
    const proven = (results: string) => {
      const { headers } = withResults(results);
      return provenByHeader(
        aMessage({ headers: [...headers, ['dkim-signature', signature]] }),
        anEnvelope({ mailFrom: 'x@evil.example' }),
        'mx.home.example',
      );
    };
    expect(proven('mx.home.example; dkim=pass header.d=example.com; dmarc=pass header.from=example.com')).toBe(false);
    expect(proven('mx.home.example; dkim=pass header.d=example.com; spf=pass smtp.mailfrom=jo@example.com')).toBe(true);
  },
);

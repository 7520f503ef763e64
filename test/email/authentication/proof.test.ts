import { expect, test } from 'vitest';
import { type Evidence, proofBy } from '../../../lib/email/authentication/proof.ts';
import { proofByHeader } from '../../../lib/email/authentication/reported.ts';
import type { Envelope, Message } from '../../../lib/email/message/message.ts';
import { aMessage, anEnvelope } from '../../support/message.ts';

const found = (evidence: Partial<Evidence>): Evidence => ({ dmarc: null, spf: null, dkim: [], ...evidence });
const pass = (domain: string | null) => ({ result: 'pass', domain });
const fromField = (...values: readonly string[]): Partial<Message> => ({ headers: values.map((value) => ['from', value] as const) });

const jo = ['from', 'Jo Miller <jo@example.com>'] as const;
const fields = [
  ...[jo, ['to', 'tactful@in.example.com'] as const, ['subject', 'stop'] as const, ['date', 'Tue, 03 Nov 2026 08:12:00 +0100'] as const],
  ...[['message-id', '<1@example.com>'] as const, ['content-type', 'text/plain'] as const],
];
const signature = (h: string, { d = 'example.com', b = 'abcdefghij', more = '' } = {}) =>
  ['dkim-signature', `v=1; a=rsa-sha256; d=${d}; s=s1; ${more}h=${h}; bh=AAAA; b=${b}`] as const;
const everything = 'from:to:subject:date:message-id:content-type';
const signed = (h = everything, more: Parameters<typeof signature>[1] = {}): Partial<Message> => ({
  headers: [signature(h, more), ...fields],
});

test.for<readonly [what: string, evidence: Partial<Evidence>, changes?: Partial<Message>]>([
  ['DMARC, of a mail without a signature: by SPF', { dmarc: pass('example.com') }],
  ['DMARC of a checker that names no domain', { dmarc: pass(null) }],
  ['SPF of the same domain', { spf: pass('example.com') }],
  ['SPF of a subdomain', { spf: pass('bounce.mail.example.com') }],
  ['SPF beside a signature that covers little', { spf: pass('example.com'), dkim: [pass('example.com')] }, signed('from')],
  ['SPF and DMARC beside such a signature', { dmarc: pass('example.com'), spf: pass('example.com') }, signed('from')],
  ['an aligned signature over all', { dkim: [pass('list.example'), pass('example.com')] }, signed()],
  ['DMARC by an aligned signature over all', { dmarc: pass('example.com'), dkim: [pass('example.com')] }, signed()],
  ['DMARC, and nothing else is told', { dmarc: pass('example.com') }, signed()],
  ['a signature, told by i= of a subdomain', { dkim: [pass('mail.example.com')] }, signed()],
  ['a signature that names each field twice', { dkim: [pass('example.com')] }, signed(`${everything}:${everything}:cc`)],
  ['a signature in capitals, folded', { dkim: [pass('EXAMPLE.com')] }, signed('From : TO:\r\n\tSubject:Date:Message-ID:Content-Type')],
  [
    'no subject, and no word of it',
    { dkim: [pass('example.com')] },
    { headers: signed().headers?.filter(([name]) => name !== 'subject') ?? [] },
  ],
])('all of it is proven by %s', ([, evidence, changes = {}]) =>
  expect(proofBy(aMessage(changes), found(evidence))).toMatchObject({ proven: true, open: [] }),
);

const bySignature: Partial<Evidence> = { dkim: [pass('example.com')] };
const byDmarcAlone: Partial<Evidence> = { dmarc: pass('example.com') };

test.for<readonly [what: string, open: readonly string[], changes: Partial<Message>, evidence?: Partial<Evidence>]>([
  ['Content-Type (Gmail)', ['content-type'], signed('from:to:subject:date:message-id')],
  ['the same by DMARC', ['content-type'], signed('from:to:subject:date:message-id'), byDmarcAlone],
  ['To (Outlook.com)', ['to'], signed('from:subject:date:message-id:content-type')],
  ['Message-ID (Yahoo)', ['message-id'], signed('from:to:subject:date:content-type')],
  ['Content-Transfer-Encoding', ['content-type'], { headers: [...(signed().headers ?? []), ['content-transfer-encoding', 'base64']] }],
  ['a second To field', ['to'], { headers: [...(signed().headers ?? []), ['to', 'eve@evil.example']] }],
  ['a Cc field that was put in', ['cc'], { headers: [...(signed().headers ?? []), ['cc', 'tactful@in.example.com']] }],
  [
    'a Message-ID that was taken out',
    ['message-id'],
    { headers: [signature('from:to:subject:date:content-type'), ...fields.filter(([name]) => name !== 'message-id')] },
  ],
  [
    'a Content-Type that was taken out',
    ['content-type'],
    { headers: [signature('from:to:subject:date:message-id'), ...fields.filter(([name]) => name !== 'content-type')] },
  ],
  [
    'what the better of two signatures leaves open',
    ['content-type'],
    { headers: [signature('from:date:subject', { d: 'mail.example.com' }), signature('from:to:subject:date:message-id'), ...fields] },
    { dkim: [pass('mail.example.com'), pass('example.com')] },
  ],
  [
    'what one of two of the domain leaves open, since nobody knows which of them fits',
    ['content-type'],
    { headers: [signature(everything, { b: 'forged' }), signature('from:to:subject:date:message-id'), ...fields] },
  ],
  [
    'the same, where the forged one begins like the other',
    ['content-type'],
    { headers: [signature(everything, { b: 'abcdefghXX' }), signature('from:to:subject:date:message-id'), ...fields] },
    { dkim: [{ ...pass('example.com'), value: 'abcdefgh' }] },
  ],
  [
    'what the domain’s own signature leaves open, whatever a sibling signs, where DMARC may demand the very name',
    ['content-type'],
    { headers: [signature(everything, { d: 'eve.example.com' }), signature('from:to:subject:date:message-id'), ...fields] },
    { dmarc: pass('example.com'), dkim: [pass('eve.example.com'), pass('example.com')] },
  ],
  [
    'the same beside a sibling’s SPF',
    ['content-type'],
    signed('from:to:subject:date:message-id'),
    { dmarc: pass('example.com'), spf: pass('eve.example.com'), dkim: [pass('example.com')] },
  ],
])('a signature leaves open: %s', ([, open, changes, evidence = bySignature]) =>
  expect(proofBy(aMessage(changes), found(evidence))).toMatchObject({
    proven: true,
    open,
    ...(open.includes('message-id') && { signature: 'abcdefghij' }),
  }),
);

test.for<readonly [what: string, changes: Partial<Message>, evidence?: Partial<Evidence>]>([
  ['without the subject', signed('from:to:date:message-id:content-type')],
  ['without the date', signed('from:to:subject:message-id:content-type')],
  [
    'without the date, which was taken out',
    { headers: [signature('from:to:subject:message-id'), ...fields.filter(([name]) => name !== 'date')] },
  ],
  ['without From, whatever the checker says', signed('to:subject:date:message-id:content-type')],
  ['over nothing', signed('')],
  [
    'over a subject that was put in',
    { headers: [['subject', 'stop all'], ...(signed().headers ?? []).filter(([name]) => name !== 'subject'), signature('from:to:date')] },
  ],
  ['over the first bytes of the body alone', signed(everything, { more: 'l=20; ' })],
  ['of which the mail has none', { headers: fields }],
  ['of another domain alone', signed(everything, { d: 'evil.example' })],
  ['by DMARC, over too little', signed('from:to'), byDmarcAlone],
  [
    'of which nobody knows which it is, for a mail that has no other identity',
    {
      headers: [signature('from:to:subject:date:content-type', { b: 'forged' }), signature('from:to:subject:date:content-type'), ...fields],
    },
  ],
])('not proven by a signature %s', ([, changes, evidence = bySignature]) =>
  expect(proofBy(aMessage(changes), found(evidence)).proven).toBe(false),
);

test.for<readonly [result: string, policy: string | undefined, disowned: boolean]>([
  ['fail', 'reject', true],
  ['FAIL', 'QUARANTINE', true],
  ['fail', undefined, true],
  ['fail', 'none', false],
  ['temperror', undefined, true],
  ['PROCESSING_FAILED', undefined, true],
])('DMARC %s under p=%s proves nothing, whatever else passed', ([result, policy, disowned]) => {
  const dmarc = { result, domain: 'example.com', ...(policy !== undefined && { policy }) };
  const others = { spf: pass('example.com'), dkim: [pass('example.com')] };
  expect(proofBy(aMessage(signed()), found({ dmarc, ...others }))).toEqual({ proven: false, disowned });
});

test.for(['temperror', 'PROCESSING_FAILED', 'passed', 'pass2', 'hardfail', 'unknown', ''])('where DMARC is “%s” nothing proves', (result) =>
  expect(proofBy(aMessage(), found({ dmarc: { result, domain: 'example.com' }, spf: pass('example.com') }))).toEqual({
    proven: false,
    disowned: true,
  }),
);

test.for(['none', 'permerror', 'bestguesspass', 'GRAY'])('where DMARC is %s SPF may prove', (result) =>
  expect(proofBy(aMessage(), found({ dmarc: { result, domain: 'example.com' }, spf: pass('example.com') })).proven).toBe(true),
);

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
])('not proven: %s', ([, evidence, changes = {}]) => expect(proofBy(aMessage(changes), found(evidence)).proven).toBe(false));

test.for([
  ['Jo Miller <jo@example.com>'],
  ['"Miller, Jo" <jo@example.com>'],
  ['jo@example.com'],
  ['jo@example.com (Jo: me)'],
  ['jo@example.com <jo@example.com>'],
  ['"Jo \\"J\\" Miller" <jo@example.com>'],
] as const)('an ordinary From is one: %s', ([value]) =>
  expect(proofBy(aMessage(fromField(value)), found({ dmarc: pass('example.com') })).proven).toBe(true),
);

const results = (value: string) => ['authentication-results', value] as const;
const reported = (headers: Message['headers'], envelope: Partial<Envelope> = {}): boolean =>
  proofByHeader(aMessage({ headers }), anEnvelope({ mailFrom: 'x@evil.example', ...envelope }), 'mx.home.example').proven;

test.for<readonly [proven: boolean, results: readonly string[], envelope?: Partial<Envelope>]>([
  [true, ['mx.home.example; dmarc=pass header.from=example.com; dkim=pass header.d=example.com']],
  [true, ['MX.home.example; spf=pass smtp.mailfrom=bounce@mail.example.com']],
  [true, ['mx.home.example; spf=pass'], { mailFrom: 'jo@example.com' }],
  [true, ['mx.home.example; dkim=pass header.d=example.com', 'evil; dmarc=fail']],
  [true, ['mx.home.example; dkim=fail header.d=evil.example; dkim=pass header.i=@example.com']],
  [true, ['mx.home.example; dkim=pass header.d=example.com header.b=abcdefgh']],
  // Each filter adds a field of its own, as with OpenDMARC above OpenDKIM, or at Fastmail.
  [true, ['mx.home.example; dmarc=none header.from=example.com', 'mx.home.example; dkim=pass header.d=example.com']],
  [
    true,
    [
      'mx.home.example; x-csa=none',
      'mx.home.example; arc=none',
      'mx.home.example; bimi=skipped',
      'mx.home.example; dkim=pass header.d=example.com; dmarc=pass header.from=example.com',
    ],
  ],
  [false, ['mx.home.example; dkim=pass header.d=example.com', 'mx.home.example; dmarc=fail header.from=example.com']],
  [false, ['mx.home.example; dmarc=fail header.from=example.com', 'mx.home.example; dkim=pass header.d=example.com']],
  // The topmost result of a method counts; one further down is ignored.
  [false, ['mx.home.example; spf=pass smtp.mailfrom=x@evil.example', 'mx.home.example; spf=pass smtp.mailfrom=jo@example.com']],
  [false, ['mx.home.example; dkim=fail header.d=evil.example', 'mx.home.example; dkim=pass header.d=example.com']],
  [false, ['mx.home.example; dmarc=none header.from=example.com', 'mx.home.example; dmarc=pass header.from=example.com']],
  [false, ['mx.home.example; arc=none', 'evil.example; arc=none', 'mx.home.example; dkim=pass header.d=example.com']],
  [false, ['mx.home.example; arc=none', 'no field (', 'mx.home.example; dkim=pass header.d=example.com']],
  [false, ['mx.home.example; arc=none', 'mx.home.example; none', 'mx.home.example; dkim=pass header.d=example.com']],
  // Forgeries
  [false, []],
  [false, ['evil.example; dkim=pass header.d=example.com']],
  [false, ['evil.example; dkim=pass header.d=example.com', 'mx.home.example; dkim=pass header.d=example.com']],
  [false, ['mx.home.example; dmarc=fail header.from=example.com', 'mx.home.example; dmarc=pass header.from=example.com']],
  [false, ['mx.home.example; none', 'mx.home.example; dmarc=pass header.from=example.com']],
  [false, ['mx.home.example.evil.example; dmarc=pass header.from=example.com']],
  [false, ['mx.home.example 2; dmarc=pass header.from=example.com']],
  [false, ['mx.home.example; spf=pass smtp.mailfrom=evil.example (; dmarc=pass header.from=example.com)']],
  [false, ['mx.home.example; spf=pass smtp.mailfrom="x; dmarc=pass header.from=example.com"@evil.example']],
  [false, ['mx.home.example; spf=fail reason="dkim=pass header.d=example.com"']],
  [false, ['mx.home.example; dkim=pass header.d=evil.example header.d=example.com']],
  [false, ['mx.home.example; dkim=pass header.d=evil.example header.i=@example.com']],
  [false, ['mx.home.example; dkim=pass header.d=example.com header.b=zzzzzzzz']],
  [false, ['mx.home.example; spf=pass smtp.helo=example.com']],
  [false, ['mx.home.example; spf=pass smtp.mailfrom=evil.example'], { mailFrom: 'jo@example.com' }],
  [false, ['mx.home.example; dmarc=fail header.from=example.com; dmarc=pass header.from=example.com']],
  [false, ['mx.home.example; dmarc=pass header.from=evil.example']],
  [false, ['mx.home.example; dmarc=bestguesspass header.from=example.com']],
  [false, ['mx.home.example; dmarc=pass header.from=example.com (open']],
])('%s: %s', ([proven, values, envelope = {}]) =>
  expect(reported([...values.map(results), signature(everything), ...fields], envelope)).toBe(proven),
);

test.for<readonly [proven: boolean, what: string, between: Message['headers'][number]]>([
  [true, 'a filter’s name', ['dkim-filter', 'OpenDKIM Filter v2.11.0 mx.home.example 4XyZ']],
  [true, 'what SPF found', ['received-spf', 'Pass (mx.home.example: domain of example.com)']],
  [false, 'a hop', ['received', 'from evil.example by mx.home.example; Tue, 03 Nov 2026 08:00:00 +0000']],
  [false, 'a field of the sender', ['x-mailer', 'Evil']],
])('%s: results above and below %s', ([proven, , between]) => {
  const headers = [results('mx.home.example; arc=none'), between, results('mx.home.example; dkim=pass header.d=example.com')];
  expect(reported([...headers, signature(everything), ...fields])).toBe(proven);
});

test.for<readonly [value: string, disowned: boolean]>([
  ['dmarc=fail (p=reject dis=none) header.from=example.com', true],
  ['dmarc=fail (p=NONE sp=REJECT dis=NONE) header.from=example.com', false],
  ['dmarc=fail policy.dmarc=none header.from=example.com', false],
  ['dmarc=fail policy.dmarc=quarantine header.from=example.com', true],
  ['dmarc=fail header.from=example.com', true],
  ['spf=pass (p=none) smtp.mailfrom=evil.example; dmarc=fail header.from=example.com', true],
  ['dmarc=none (p=none) header.from=example.com', false],
  ['spf=fail smtp.mailfrom=evil.example', false],
])('%s: to be refused by its domain’s wish: %s', ([value, disowned]) =>
  expect(
    proofByHeader(
      aMessage({ headers: [results(`mx.home.example; ${value}`), ...fields] }),
      anEnvelope({ mailFrom: 'x@evil.example' }),
      'mx.home.example',
    ),
  ).toEqual({ proven: false, disowned }),
);

// l= at the end, folded, in capitals: the tag can be anywhere (RFC 6376, section 3.2).
test.for(['v=1; d=example.com; l=0; b=AAAA', 'd=example.com;\r\n\tL = 20', 'd=example.com; l=1'])(
  'a mail signed in part (%j) is proven by SPF alone',
  (partly) => {
    const proven = (value: string) =>
      reported([results(`mx.home.example; ${value}`), ['dkim-signature', `${partly}; h=${everything}`], ...fields]);
    expect(proven('dkim=pass header.d=example.com; dmarc=pass header.from=example.com')).toBe(false);
    expect(proven('dkim=pass header.d=example.com; spf=pass smtp.mailfrom=jo@example.com')).toBe(true);
  },
);

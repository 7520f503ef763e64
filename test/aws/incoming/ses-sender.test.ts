import { describe, expect, test } from 'vitest';
import type { ReceivedMail, Verdicts } from '../../../lib/aws/incoming/ses-notification.ts';
import { SenderCheckFailedError, sesSenderCheck } from '../../../lib/aws/incoming/ses-sender.ts';
import type { Message } from '../../../lib/email/message/message.ts';
import { aMessage, anEnvelope } from '../../support/message.ts';
import { morning } from '../../support/stored.ts';
import { sesResults } from '../support/notification.ts';

const from = ['from', 'Jo Miller <jo@example.com>'] as const;
const signed = [
  'dkim-signature',
  'v=1; a=rsa-sha256; d=example.com; s=s1; h=from:to:subject:date:message-id:content-type; bh=AAAA; b=AAAA',
] as const;
const partlySigned = ['dkim-signature', 'v=1; a=rsa-sha256; d=example.com; s=s1; l=2; h=from:subject; bh=AAAA; b=AAAA'] as const;
const results = (value: string) => ['authentication-results', value] as const;

interface Case {
  readonly verdicts?: Partial<Verdicts>;
  readonly mailFrom?: string;
  readonly headers?: Message['headers'];
  readonly times?: number;
}

async function check({ verdicts = {}, mailFrom = 'jo@example.com', headers = [from], times = 1 }: Case): Promise<boolean> {
  const envelope = anEnvelope({ mailFrom });
  const mail: ReceivedMail = {
    type: 'mail',
    bucket: 'raw-mails',
    rawKey: 'in/one',
    envelope,
    receivedAt: morning,
    verdicts: { virus: 'PASS', spf: null, dmarc: null, dmarcPolicy: null, ...verdicts },
  };
  return (await sesSenderCheck(mail, times)(aMessage({ headers }), { rawKey: 'in/one', envelope, receivedAt: morning })).proven;
}

describe('proven', () => {
  test.for<readonly [by: string, mail: Case]>([
    ['DMARC', { verdicts: { dmarc: 'PASS' } }],
    ['DMARC, though SPF failed', { verdicts: { dmarc: 'PASS', spf: 'FAIL' }, mailFrom: 'x@evil.example' }],
    ['SPF of the same organisation', { verdicts: { spf: 'PASS' }, mailFrom: 'bounce@mail.example.com' }],
    ['SPF, where the domain has no DMARC', { verdicts: { spf: 'PASS', dmarc: 'GRAY' } }],
    [
      'an aligned signature',
      {
        verdicts: { spf: 'FAIL' },
        headers: [results(sesResults('dkim=pass header.i=@example.com; dmarc=none header.from=example.com;')), signed, from],
      },
    ],
    [
      'an aligned signature beside a foreign one',
      { headers: [results(sesResults('dkim=pass header.i=@list.example; dkim=pass header.i=@example.com;')), signed, from] },
    ],
    [
      'SPF, though the signature is over the first bytes alone',
      { verdicts: { spf: 'PASS', dmarc: 'PASS' }, headers: [partlySigned, from] },
    ],
    [
      'DMARC, of a signature over all',
      {
        verdicts: { dmarc: 'PASS' },
        headers: [['dkim-signature', 'v=1; bl=2; d=example.com; h=from:to:subject:date:message-id:content-type; b=l='] as const, from],
      },
    ],
  ])('by %s', async ([, mail]) => expect(await check(mail)).toBe(true));
});

describe('not proven', () => {
  test.for<readonly [what: string, mail: Case]>([
    ['nothing known', {}],
    ['GRAY', { verdicts: { dmarc: 'GRAY', spf: 'GRAY' } }],
    ['FAIL', { verdicts: { dmarc: 'FAIL', spf: 'FAIL' } }],
    ["the attacker's own SPF", { verdicts: { dmarc: 'FAIL', spf: 'PASS' }, mailFrom: 'x@evil.example' }],
    ['SPF of the null sender', { verdicts: { spf: 'PASS' }, mailFrom: '' }],
    ['SPF of a sibling, where DMARC failed', { verdicts: { dmarc: 'FAIL', spf: 'PASS' }, mailFrom: 'eve@eve.example.com' }],
    [
      'a signature of the domain, where DMARC failed',
      { verdicts: { dmarc: 'FAIL' }, headers: [results(sesResults('dkim=pass header.i=@example.com;')), signed, from] },
    ],
    [
      'the same, where only the field says that it failed',
      {
        verdicts: { spf: 'PASS' },
        headers: [results(sesResults('dkim=pass header.i=@example.com; dmarc=fail header.from=example.com;')), signed, from],
      },
    ],
    ['SPF, where DMARC could not be checked', { verdicts: { spf: 'PASS', dmarc: 'PROCESSING_FAILED' }, times: 2 }],
    [
      'a signature over From alone',
      { headers: [results(sesResults('dkim=pass header.i=@example.com;')), ['dkim-signature', 'd=example.com; h=from; b=AAAA'], from] },
    ],
    ['a signature that is not in the mail', { headers: [results(sesResults('dkim=pass header.i=@example.com;')), from] }],
    ["the attacker's own signature", { headers: [results(sesResults('dkim=pass header.i=@evil.example;')), from] }],
    ['a signature that failed', { headers: [results(sesResults('dkim=fail header.i=@example.com;')), from] }],
    [
      'results that came with the mail, below those of SES',
      { headers: [results(sesResults('dkim=none;')), results('amazonses.com; dkim=pass header.d=example.com'), from] },
    ],
    ['results of somebody else on top', { headers: [results('mx.evil.example; dkim=pass header.d=example.com'), from] }],
    ['a name that only begins alike', { headers: [results('amazonses.com.evil.example; dkim=pass header.d=example.com'), from] }],
    ['two From fields', { verdicts: { dmarc: 'PASS' }, headers: [from, ['from', 'boss@initech.example']] }],
    ['DMARC by a signature over the first bytes alone', { verdicts: { dmarc: 'PASS' }, headers: [partlySigned, from] }],
    ['such a signature', { headers: [results(sesResults('dkim=pass header.i=@example.com;')), partlySigned, from] }],
  ])('%s', async ([, mail]) => expect(await check(mail)).toBe(false));
});

describe('a check that SES could not make', () => {
  test.for([{ dmarc: 'PROCESSING_FAILED' }, { spf: 'PROCESSING_FAILED' }])(
    '%j: the mail is retried once, then unproven',
    async (verdicts) => {
      await expect(check({ verdicts })).rejects.toThrow(SenderCheckFailedError);
      expect(await check({ verdicts, times: 2 })).toBe(false);
    },
  );
});

describe('a parked mail that is handled with this one', () => {
  const parked = async (headers: Message['headers'], rawKey = 'in/parked') => {
    const envelope = anEnvelope({ mailFrom: 'dana@initech.example' });
    const mail: ReceivedMail = {
      type: 'mail',
      bucket: 'b',
      rawKey: 'in/one',
      envelope,
      receivedAt: morning,
      verdicts: { virus: null, spf: 'PASS', dmarc: 'PASS', dmarcPolicy: null },
    };
    const message = aMessage({
      from: [{ address: 'dana@initech.example', name: null }],
      headers: [...headers, ['from', 'dana@initech.example']],
    });
    return (await sesSenderCheck(mail, 1)(message, { rawKey, envelope, receivedAt: morning })).proven;
  };
  test('is not proven by the verdicts of this one', async () => {
    expect(await parked([])).toBe(false);
    expect(await parked([], 'in/one')).toBe(true);
  });
  test('is proven by the results that SES wrote on top of it', async () => {
    expect(await parked([results('amazonses.com; dmarc=pass header.from=initech.example;')])).toBe(true);
    expect(
      await parked([
        results('amazonses.com; dmarc=fail header.from=initech.example;'),
        results('amazonses.com; dmarc=pass header.from=initech.example'),
      ]),
    ).toBe(false);
  });
});

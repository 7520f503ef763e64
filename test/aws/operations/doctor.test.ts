import { ListSchedulesCommand, SchedulerClient } from '@aws-sdk/client-scheduler';
import {
  DescribeActiveReceiptRuleSetCommand,
  GetAccountSendingEnabledCommand,
  GetIdentityDkimAttributesCommand,
  GetIdentityMailFromDomainAttributesCommand,
  GetIdentityVerificationAttributesCommand,
  GetSendQuotaCommand,
  SESClient,
  SESServiceException,
} from '@aws-sdk/client-ses';
import { mockClient } from 'aws-sdk-client-mock';
import { Temporal } from 'temporal-polyfill';
import { describe, expect, test } from 'vitest';
import { examineMail } from '../../../lib/aws/operations/doctor/doctor.ts';
import { examineSchedules } from '../../../lib/aws/operations/missing-schedules.ts';
import type { TimelineId, UserId } from '../../../lib/domain/words.ts';
import type { Due, DueUser } from '../../../lib/handling/store.ts';

const patient = { domain: 'in.example.com', region: 'eu-west-1', ruleSet: 'Tactful-inbound' };
const well = {
  verification: 'Success',
  dkim: 'Success',
  mailFrom: 'Success',
  mx: ['inbound-smtp.eu-west-1.amazonaws.com'],
  active: 'Tactful-inbound' as string | null,
  enabled: true,
  quota: { Max24HourSend: 50_000, MaxSendRate: 14, SentLast24Hours: 10 },
};

async function illOf(changes: Partial<typeof well>): Promise<readonly string[]> {
  const { verification, dkim, mailFrom, mx, active, enabled, quota } = { ...well, ...changes };
  const ses = mockClient(SESClient);
  ses.on(GetIdentityVerificationAttributesCommand).resolves({
    VerificationAttributes: { 'in.example.com': { VerificationStatus: verification as 'Success' } },
  });
  ses.on(GetIdentityDkimAttributesCommand).resolves({
    DkimAttributes: { 'in.example.com': { DkimEnabled: true, DkimVerificationStatus: dkim as 'Success' } },
  });
  ses.on(GetIdentityMailFromDomainAttributesCommand).resolves({
    MailFromDomainAttributes: {
      'in.example.com': {
        MailFromDomain: 'bounce.in.example.com',
        MailFromDomainStatus: mailFrom as 'Success',
        BehaviorOnMXFailure: 'UseDefaultValue',
      },
    },
  });
  ses.on(DescribeActiveReceiptRuleSetCommand).resolves(active === null ? {} : { Metadata: { Name: active } });
  ses.on(GetAccountSendingEnabledCommand).resolves({ Enabled: enabled });
  ses.on(GetSendQuotaCommand).resolves(quota);
  const resolveMx = async () => (mx.length === 0 ? Promise.reject(new Error('ENOTFOUND')) : mx.map((exchange) => ({ exchange })));
  const findings = await examineMail(new SESClient({ region: 'eu-west-1' }), resolveMx, patient);
  expect(findings.length).toBe(7);
  for (const { state, mend } of findings) if (state === 'ill') expect(mend).toBeTruthy();
  return findings.filter(({ state }) => state === 'ill').map(({ checked }) => checked);
}

describe('mail', () => {
  test.each<readonly [changes: Partial<typeof well>, ill: readonly string[]]>([
    [{}, []],
    [{ verification: 'Pending' }, ['identity']],
    [{ dkim: 'Pending' }, ['DKIM']],
    [{ mailFrom: 'Failed' }, ['MAIL FROM']],
    [{ mx: [] }, ['MX']],
    [{ mx: ['aspmx.l.google.com'] }, ['MX']],
    // Half of the mail would go to another server.
    [{ mx: ['inbound-smtp.eu-west-1.amazonaws.com', 'mx.example.com'] }, ['MX']],
    [{ mx: ['INBOUND-smtp.eu-west-1.amazonaws.com.'] }, []],
    [{ active: null }, ['receipt rules']],
    [{ active: 'other' }, ['receipt rules']],
    [{ enabled: false }, ['sending']],
    [{ quota: { Max24HourSend: 200, MaxSendRate: 1, SentLast24Hours: 0 } }, ['sandbox']],
    [{ quota: { Max24HourSend: 50_000, MaxSendRate: 14, SentLast24Hours: 50_000 } }, ['quota']],
  ])('with %o, the problems are %o', async (changes, ill) => expect(await illOf(changes)).toEqual(ill));
});

test('a question that SES does not answer is reported, and the others are asked', async () => {
  const ses = mockClient(SESClient);
  ses.rejects(new SESServiceException({ name: 'AccessDenied', $fault: 'client', $metadata: {} }));
  const findings = await examineMail(new SESClient({ region: 'eu-west-1' }), async () => [{ exchange: well.mx[0] ?? '' }], patient);
  expect(findings.map(({ state }) => state)).toEqual(['ill', 'ill', 'ill', 'well', 'ill', 'ill', 'ill']);
  expect(findings[0]?.found).toBe('could not be asked: AccessDenied');
});

describe('schedules', () => {
  const now = Temporal.Instant.from('2026-11-03T09:00:00Z');
  const due = (timelineId: string, dueAt: string) => ({
    userId: timelineId.slice(0, 6) as UserId,
    timelineId: timelineId as TimelineId,
    dueAt: Temporal.Instant.from(dueAt),
  });
  const dueUser = (dueAt: string) => ({ userId: 'jo7k2m' as UserId, timelineId: null, dueAt: Temporal.Instant.from(dueAt) });
  test.each<readonly [what: string, dues: readonly (Due | DueUser)[], names: readonly string[], ill: readonly string[]]>([
    ['nothing is due', [], [], []],
    ['each has its own', [due('jo7k2m-abcdefgh', '2026-11-10T09:00:00Z')], ['jo7k2m-abcdefgh-3-1a2b3c'], []],
    ['one has none', [due('jo7k2m-abcdefgh', '2026-11-10T09:00:00Z')], ['jo7k2m-hgfedcba-3-1a2b3c'], ['schedules']],
    ['one has just fired', [due('jo7k2m-abcdefgh', '2026-11-03T08:55:00Z')], [], []],
    ['one is overdue', [due('jo7k2m-abcdefgh', '2026-11-03T08:00:00Z')], [], ['overdue']],
    ['a pause ends next week', [dueUser('2026-11-10T09:00:00Z')], [], []],
    ['a pause has ended since the last sweep', [dueUser('2026-11-03T08:05:00Z')], [], []],
    ['a pause ended, and no sweep came', [dueUser('2026-11-03T06:59:00Z')], [], ['sweep']],
  ])('%s', async (_, dues, names, ill) => {
    const scheduler = mockClient(SchedulerClient);
    scheduler.on(ListSchedulesCommand).resolves({ Schedules: names.map((Name) => ({ Name })) });
    const store = {
      async *dueInShard(shard: number) {
        if (shard === 0) yield* dues;
      },
    };
    const findings = await examineSchedules(store, new SchedulerClient({ region: 'eu-west-1' }), 'group', now);
    expect(findings.filter(({ state }) => state === 'ill').map(({ checked }) => checked)).toEqual(ill);
  });
});

import { Temporal } from 'temporal-polyfill';
import { describe, expect, test } from 'vitest';
import { AwsRefusedError, type AwsRequest } from '../../../lib/aws/adapters/signed-requests.ts';
import { type AccountPorts, examineAccount } from '../../../lib/aws/operations/doctor/doctor-account.ts';
import type { UserId } from '../../../lib/domain/words.ts';

const patient = {
  domain: 'in.example.com',
  region: 'eu-west-1',
  alarmTopicArn: 'arn:aws:sns:eu-west-1:1:alarms',
  identityKeyParameter: '/key',
};
const spf = 'v=spf1 include:amazonses.com -all';
const well = {
  account: { ProductionAccessEnabled: true, PricingAttributes: { CurrentPlan: 'NONE' } } as object,
  pages: [{ SuppressedDestinationSummaries: [] }] as readonly object[],
  subscription: 'arn:aws:sns:eu-west-1:1:alarms:2',
  places: 1_000,
  txt: {
    'in.example.com': [['google=x'], ['v=spf1 include:', 'amazonses.com -all']],
    'bounce.in.example.com': [[spf]],
    '_dmarc.in.example.com': [['v=DMARC1; p=reject']],
  } as Record<string, string[][]>,
  addresses: ['192.0.2.1'],
  refused: '',
  hasKey: true,
};

async function findings(changes: Partial<typeof well> = {}) {
  const { account, pages, subscription, places, txt, addresses, refused, hasKey } = { ...well, ...changes };
  let page = 0;
  const answers: Readonly<Record<string, () => string>> = {
    '/v2/email/account': () => JSON.stringify(account),
    '/v2/email/suppression/addresses': () => JSON.stringify(pages[page++] ?? {}),
    '/2016-08-19/account-settings/': () => JSON.stringify({ AccountLimit: { ConcurrentExecutions: places } }),
    '/': () => `<member><Protocol>email</Protocol><SubscriptionArn>${subscription}</SubscriptionArn></member>`,
  };
  const ports: AccountPorts = {
    ask: async ({ service, path = '/' }: AwsRequest) => {
      if (service === 'ssm' && !hasKey) throw new AwsRefusedError('ssm', 400, '{"__type":"ParameterNotFound"}');
      if (path === refused) throw new AwsRefusedError('ses', 403, 'not for you');
      return answers[path]?.() ?? '';
    },
    resolveTxt: async (name) => txt[name] ?? Promise.reject(new Error('ENOTFOUND')),
    resolve4: async () => (addresses.length === 0 ? Promise.reject(new Error('ENOTFOUND')) : addresses),
    store: {
      ownerOf: async (address) =>
        address === 'jo@example.com' ? { userId: 'jo2345' as UserId, timelineId: null, purpose: 'sender', expiresAt: null } : null,
    },
    now: Temporal.Instant.from('2026-11-10T09:00:00Z'),
  };
  return examineAccount(ports, patient);
}

const stateOf = async (checked: string, changes: Partial<typeof well>) =>
  (await findings(changes)).find((each) => each.checked === checked)?.state;

test('everything is fine', async () => {
  const all = await findings();
  expect(all.filter(({ state }) => state !== 'well')).toEqual([]);
  expect(all).toHaveLength(9);
});

describe('each problem is named with its remedy', () => {
  test.for<readonly [checked: string, changes: Partial<typeof well>]>([
    ['receiving region', { addresses: [] }],
    ['SPF', { txt: { ...well.txt, 'bounce.in.example.com': [] } }],
    ['SPF', { txt: { ...well.txt, 'in.example.com': [['v=spf1 -all']] } }],
    ['DMARC', { txt: { ...well.txt, '_dmarc.in.example.com': [] } }],
    ['production access', { account: { ProductionAccessEnabled: false } }],
    ['alarms', { subscription: 'PendingConfirmation' }],
    ['identity key', { hasKey: false }],
  ])('%s: %j', async ([checked, changes]) => {
    const found = (await findings(changes)).find((each) => each.checked === checked);
    expect(found).toMatchObject({ state: 'ill', mend: expect.stringMatching(/.{10,}/) });
  });
});

test('mere information is a note', async () => {
  expect(await stateOf('Lambda', { places: 10 })).toBe('note');
  expect(
    await stateOf('pricing plan', { account: { ProductionAccessEnabled: true, PricingAttributes: { CurrentPlan: 'ESSENTIALS' } } }),
  ).toBe('note');
  expect(await stateOf('pricing plan', { account: { ProductionAccessEnabled: true } })).toBe('note');
});

test("only our users' addresses are named from the account's suppression list, from all its pages", async () => {
  const entry = (EmailAddress: string) => ({ EmailAddress, Reason: 'COMPLAINT' });
  const pages = [
    { SuppressedDestinationSummaries: [entry('else@example.org')], NextToken: 'more' },
    { SuppressedDestinationSummaries: [entry('Jo@example.com')] },
  ];
  const found = (await findings({ pages })).find(({ checked }) => checked === 'suppression list');
  expect(found).toMatchObject({ state: 'note', found: expect.stringContaining('Jo@example.com (COMPLAINT)') });
  expect(found?.found).not.toContain('else@example.org');
});

test('a question that is refused, or answered in another form, does not stop the others', async () => {
  const refused = await findings({ refused: '/v2/email/account' });
  expect(refused.find(({ checked }) => checked === 'production access')).toMatchObject({
    state: 'note',
    found: expect.stringContaining('403'),
  });
  expect(refused.find(({ checked }) => checked === 'Lambda')?.state).toBe('well');
  expect(await stateOf('production access', { account: {} })).toBe('note');
});

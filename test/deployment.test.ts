import { describe, expect, test } from 'vitest';
import { BadDeploymentError, readDeployment } from '../lib/deployment.ts';

const least = { domain: 'in.example.com', operator: 'you@example.com' };

test('a domain and an operator are enough; the rest is for an account in the sandbox', () => {
  expect(readDeployment(least)).toEqual({
    ...least,
    rawMailDays: 30,
    sesRate: 1,
    sesDailyQuota: 200,
    sandboxRecipients: [],
    drops: [],
    stackName: 'Tactful',
  });
});

test('a number in cdk.json needs no quotes', () => {
  expect(readDeployment({ ...least, sesRate: 14, budgetUsd: 20 })).toMatchObject({ sesRate: 14, budgetUsd: 20 });
});

test('a whole domain is taken when that is said', () => {
  const settings = { domain: 'example.com', operator: 'you@example.net' };
  expect(readDeployment({ ...settings, apex: 'yes' })).toMatchObject({ domain: 'example.com' });
  expect(() => readDeployment({ ...settings, domain: 'in.example.co.uk' })).not.toThrow();
});

describe('what can not be meant is named', () => {
  test.each<readonly [values: Record<string, unknown>, complaint: RegExp]>([
    [{ domain: undefined }, /^ {2}domain is required: -c domain=/m],
    [{ operator: undefined }, /^ {2}operator is required: -c operator=/m],
    [{ domain: 'not a domain' }, /^ {2}domain must be a domain name/m],
    [{ operator: 'nobody' }, /^ {2}operator must be one mail address/m],
    [{ zoneId: 'example.com' }, /^ {2}zoneId must be a hosted zone's id/m],
    [{ activateRuleSet: 'no' }, /^ {2}activateRuleSet must be yes or replace, or left out/m],
    [{ signup: 'closed' }, /^ {2}signup is no setting; do you mean signUp\?/m],
    [{ restoredtable: 'one' }, /^ {2}restoredtable is no setting; do you mean restoredTable\?/m],
    [{ reserveConcurrency: 'off' }, /^ {2}reserveConcurrency is no setting any more/m],
    [
      { domain: 'example.com' },
      /^ {2}domain example\.com has no domain of yours above it: this takes all mail of example\.com\. .*apex=yes/m,
    ],
    [{ domain: 'example.co.uk', operator: 'you@example.net' }, /^ {2}domain example\.co\.uk has no domain/m],
    [{ operator: 'you@in.example.com' }, /^ {2}operator must not be an address at in\.example\.com/m],
    [{ operator: 'you@mail.in.example.com' }, /^ {2}operator must not be an address/m],
    [{ account: '1234' }, /^ {2}account must be an AWS account id/m],
    [{ region: 'Ireland' }, /^ {2}region must be an AWS region/m],
    [{ drops: 'domain' }, /^ {2}drops\.0 must be among restoredTable, zoneId/m],
    [{ activateRuleSet: 'yes', ruleSet: 'mine' }, /^ {2}activateRuleSet works only without ruleSet/m],
    [{ signUp: 'everybody' }, /^ {2}signUp must be open, closed/m],
    [{ country: 'Germany' }, /^ {2}country must be a country code/m],
    [{ timeZone: 'Paris' }, /^ {2}timeZone must be an IANA time zone/m],
    [{ rawMailDays: '0' }, /^ {2}rawMailDays must be whole days/m],
    [{ sesRate: '0.5' }, /^ {2}sesRate must be a whole number/m],
    [{ senderName: 'me@example.com' }, /^ {2}senderName must be a name/m],
    [{ canary: 'no' }, /^ {2}canary must be yes/m],
    [{ budgetUsd: '-1' }, /^ {2}budgetUsd must be a whole number/m],
    [{ sandboxRecipients: 'a@example.com, b' }, /^ {2}sandboxRecipients\.1 must be one mail address/m],
    [{ restoredTable: 'a b' }, /^ {2}restoredTable must be the name of a table/m],
    [{ stackName: '1' }, /^ {2}stackName must be letters/m],
  ])('%o', (values, complaint) => {
    expect(() => readDeployment({ ...least, ...values })).toThrow(complaint);
  });
  test('all at once', () => {
    expect(() => readDeployment({ zoneId: 'x' })).toThrow(BadDeploymentError);
    expect(() => readDeployment({ zoneId: 'x' })).toThrow(/domain[\s\S]*operator[\s\S]*zoneId/);
  });
});

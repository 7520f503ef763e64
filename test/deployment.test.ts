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
    stackName: 'Tactful',
  });
});

test("the CDK's own context is left alone", () => {
  expect(() => readDeployment({ ...least, '@aws-cdk/core:checkSecretUsage': true, 'aws:cdk:bundling-stacks': ['**'] })).not.toThrow();
});

test('a number may stand in cdk.json without quotes', () => {
  expect(readDeployment({ ...least, sesRate: 14, budgetUsd: 20 })).toMatchObject({ sesRate: 14, budgetUsd: 20 });
});

describe('what can not be meant is named', () => {
  test.each<readonly [values: Record<string, unknown>, complaint: RegExp]>([
    [{ domain: undefined }, /^ {2}domain is required: -c domain=/m],
    [{ operator: undefined }, /^ {2}operator is required: -c operator=/m],
    [{ domain: 'not a domain' }, /^ {2}domain must be a domain name/m],
    [{ operator: 'nobody' }, /^ {2}operator must be one mail address/m],
    [{ zoneId: 'example.com' }, /^ {2}zoneId must be a hosted zone's id/m],
    [{ activateRuleSet: 'no' }, /^ {2}activateRuleSet must be yes, or left out/m],
    [{ activateRuleSet: 'yes', ruleSet: 'mine' }, /^ {2}activateRuleSet goes without ruleSet only/m],
    [{ signUp: 'everybody' }, /^ {2}signUp must be open, closed/m],
    [{ country: 'Germany' }, /^ {2}country must be a country code/m],
    [{ timeZone: 'Paris' }, /^ {2}timeZone must be an IANA time zone/m],
    [{ rawMailDays: '0' }, /^ {2}rawMailDays must be whole days/m],
    [{ sesRate: '0.5' }, /^ {2}sesRate must be a whole number/m],
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

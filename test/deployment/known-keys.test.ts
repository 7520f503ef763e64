import { expect, test } from 'vitest';
import { nearest, settingsIn, unknownIn } from '../../lib/deployment/known-keys.ts';

const known = ['domain', 'operator', 'signUp', 'restoredTable', 'sesRate', 'ruleSet', 'activateRuleSet'];

test.for<readonly [wrong: string, right: string]>([
  ['signup', 'signUp'],
  ['sign_up', 'signUp'],
  ['restoredtable', 'restoredTable'],
  ['restoreTable', 'restoredTable'],
  ['sesrate', 'sesRate'],
  ['activateRuleset', 'activateRuleSet'],
  ['rulesets', 'ruleSet'],
])('%s: do you mean %s', ([wrong, right]) => {
  expect(nearest(wrong, known)).toBe(right);
  expect(unknownIn({ [wrong]: 'x' }, known)).toEqual([`${wrong} is no setting; do you mean ${right}?`]);
});

test('every unknown key is named, and no known one', () => {
  expect(unknownIn({ domain: 'x', signUp: 'closed' }, known)).toEqual([]);
  expect(unknownIn({ Domain: 'x', operater: 'y' }, known)).toHaveLength(2);
});

test('for a setting of an earlier release the error says what replaced it', () => {
  expect(unknownIn({ reserveConcurrency: 'off' }, known)[0]).toMatch(/^reserveConcurrency is no setting any more: .*queue/);
});

test('the CDK’s own keys are ignored', () => {
  const cdk = {
    '@aws-cdk/core:flag': true,
    'aws:cdk:bundling-stacks': [],
    'hosted-zone:account=1': {},
    'cli-telemetry': false,
    'acknowledged-issue-numbers': [],
  };
  expect(settingsIn({ ...cdk, domain: 'x' })).toEqual({ domain: 'x' });
});

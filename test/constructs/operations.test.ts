import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Match } from 'aws-cdk-lib/assertions';
import { describe, expect, test } from 'vitest';
import { metric } from '../../lib/env/metric-names.ts';
import { listed, ofType, project, propertiesOf, readable, synthesized } from './synthesized.ts';

const stack = synthesized({ sesDailyQuota: '50000' });
const withCanary = synthesized({ canary: 'yes' });
const alarms = ofType(stack, 'AWS::CloudWatch::Alarm').map(([, { Properties }]) => Properties);
const nameOf = ({ AlarmName }: Readonly<Record<string, unknown>>) => String(AlarmName).replace('Tactful-', '');

describe('alarms', () => {
  test('are these', () => {
    expect(alarms.map(nameOf).toSorted()).toEqual(
      [
        'dead-letters-inbound',
        'dead-letters-undelivered-reminders',
        'dead-letters-failed-reminders',
        'dead-letters-feedback',
        'oldest-mail',
        'oldest-reminder',
        ...['receive-mail', 'send-reminder', 'record-feedback', 'sweep'].flatMap((name) => [`errors-${name}`, `throttles-${name}`]),
        'failed-deliveries',
        'sweep-silent',
        'ses-away',
        'mails-suppressed',
        'reminders-overdue',
        'mails-rejected',
        'ses-quota-used-up',
        'ses-quota',
        'bounce-rate',
        'complaint-rate',
        'no-mail',
      ].toSorted(),
    );
  });
  test.each(alarms.map((alarm) => [nameOf(alarm), alarm] as const))(
    '%s mails the operator when it starts and when it ends, and treats missing data correctly',
    (_, alarm) => {
      for (const actions of [alarm.AlarmActions, alarm.OKActions]) {
        expect(listed(actions).map((action) => readable(stack, action))).toEqual(['<Operations/Alarms>']);
      }
      // An alarm about something that should have happened treats missing data as a problem, and every other alarm does not.
      const isDeadMan = alarm.ComparisonOperator === 'LessThanThreshold';
      expect(alarm.TreatMissingData).toBe(isDeadMan ? 'breaching' : 'notBreaching');
    },
  );
  test('a stopped sweep is noticed: in three hours fewer than two hours of shards, or none', () => {
    const alarm = alarms.find((each) => nameOf(each) === 'sweep-silent');
    expect(alarm).toMatchObject({ Threshold: 32, ComparisonOperator: 'LessThanThreshold' });
    expect(JSON.stringify(alarm)).toContain('"Period":10800');
  });
  test('with a canary, 30 hours without it replace a day without mail', () => {
    const of = ofType(withCanary, 'AWS::CloudWatch::Alarm').map(([, { Properties }]) => Properties);
    expect(of.map(nameOf)).not.toContain('no-mail');
    const alarm = of.find((each) => nameOf(each) === 'canary-silent');
    expect(JSON.stringify(alarm)).toMatch(/"MetricName":"received\.canary".*"Period":21600/);
    expect(alarm).toMatchObject({
      EvaluationPeriods: 5,
      DatapointsToAlarm: 5,
      Threshold: 1,
      ComparisonOperator: 'LessThanThreshold',
      TreatMissingData: 'breaching',
    });
  });
  test('the canary is sent once a day by Scheduler, which passes the time', () => {
    withCanary.template.hasResourceProperties('AWS::Scheduler::Schedule', {
      ScheduleExpression: 'rate(1 day)',
      Target: Match.objectLike({ Input: '{"at":"<aws.scheduler.scheduled-time>"}' }),
    });
    stack.template.resourcePropertiesCountIs('AWS::Scheduler::Schedule', { ScheduleExpression: 'rate(1 day)' }, 0);
  });
  test('the topic mails the operator, and CloudWatch of this account may use it', () => {
    stack.template.hasResourceProperties('AWS::SNS::Subscription', { Protocol: 'email', Endpoint: 'operator@example.com' });
    stack.template.hasResourceProperties('AWS::SNS::TopicPolicy', {
      PolicyDocument: {
        Statement: Match.arrayWith([
          Match.objectLike({
            Effect: 'Allow',
            Action: 'sns:Publish',
            Principal: { Service: 'cloudwatch.amazonaws.com' },
            Condition: Match.objectLike({ StringEquals: { 'aws:SourceAccount': { Ref: 'AWS::AccountId' } } }),
          }),
        ]),
      },
    });
  });
  test.each([
    ['bounce-rate', 0.03],
    ['complaint-rate', 0.0005],
    ['ses-quota', 40_000],
    ['oldest-mail', 900],
    ['dead-letters-inbound', 1],
    ['reminders-overdue', 1],
  ])('%s from %d on', (name, threshold) => {
    expect(alarms.find((alarm) => nameOf(alarm) === name)).toMatchObject({
      Threshold: threshold,
      ComparisonOperator: 'GreaterThanOrEqualToThreshold',
    });
  });
  test.each([...alarms.map(nameOf), 'canary-silent'])('the runbook has a heading for %s', (name) => {
    expect(readFileSync(join(project, 'docs/operating.md'), 'utf8')).toMatch(new RegExp(`^### .*\`${name}\``, 'm'));
  });
});

describe('the dashboard', () => {
  const body = readable(stack, propertiesOf(stack, 'AWS::CloudWatch::Dashboard').DashboardBody);
  test.each([metric.received, metric.dropped, metric.command, metric.sent, metric.fired, metric.feedback])(
    'shows every kind of "%s"',
    (name) => {
      expect(body).toContain(` MetricName=${name}`);
    },
  );
  test('shows every alarm', () => {
    expect(body.match(/<Operations\/[^>]+\.Arn>/g)?.length).toBe(alarms.length);
  });
});

describe('the budget', () => {
  test('exists only if an amount is set', () => stack.template.resourceCountIs('AWS::Budgets::Budget', 0));
  test('mails the operator before and when it is exceeded', () => {
    synthesized({ budgetUsd: '20' }).template.hasResourceProperties('AWS::Budgets::Budget', {
      Budget: { BudgetLimit: { Amount: 20, Unit: 'USD' }, TimeUnit: 'MONTHLY' },
      NotificationsWithSubscribers: Match.arrayWith([
        Match.objectLike({
          Notification: Match.objectLike({ NotificationType: 'FORECASTED' }),
          Subscribers: [{ Address: 'operator@example.com', SubscriptionType: 'EMAIL' }],
        }),
      ]),
    });
  });
});

/**
 * The operator's alarms, one row each. The runbook, docs/operating.md, has a heading for each.
 * Not here: who is told (operations.ts), what the functions count (lib/env/metric-names.ts).
 */
import { Duration, Stack } from 'aws-cdk-lib';
import { Alarm, ComparisonOperator, type IMetric, MathExpression, TreatMissingData } from 'aws-cdk-lib/aws-cloudwatch';
import type { IFunction } from 'aws-cdk-lib/aws-lambda';
import type { ITopic } from 'aws-cdk-lib/aws-sns';
import type { IQueue } from 'aws-cdk-lib/aws-sqs';
import type { Construct } from 'constructs';
import { metric } from '../../env/metric-names.ts';
import type { FunctionName } from '../functions.ts';
import { decided, ofSes } from './watched-metrics.ts';

export interface Watched {
  readonly domain: string;
  readonly inboundQueue: IQueue;
  readonly inboundTopic: ITopic;
  readonly reminderQueue: IQueue;
  readonly deadLetters: {
    readonly inbound: IQueue;
    readonly 'undelivered-reminders': IQueue;
    readonly 'failed-reminders': IQueue;
    readonly feedback: IQueue;
  };
  readonly functions: Readonly<Record<FunctionName, IFunction>>;
  /** How many mails a day SES accepts from this account. */
  readonly sesDailyQuota: number;
  /** The service mails itself once a day. */
  readonly hasCanary: boolean;
}

interface Row {
  /** Its name after the stack's, and its heading in the runbook. */
  readonly id: string;
  readonly says: string;
  readonly metric: IMetric;
  /** Goes off from this value on. */
  readonly from?: number;
  /** Goes off below this value, and without any data: something should have come and did not. */
  readonly below?: number;
  readonly periods?: { readonly evaluated: number; readonly breaching: number };
}

export function alarms(scope: Construct, watched: Watched): readonly Alarm[] {
  return [...queueRows(watched), ...functionRows(watched), ...reminderRows(watched), ...mailRows(watched)].map(
    ({ id, says, metric, from = 0, below, periods = { evaluated: 1, breaching: 1 } }) =>
      new Alarm(scope, id, {
        alarmName: `${Stack.of(scope).stackName}-${id}`,
        alarmDescription: `${says} What to do: docs/operating.md, "${id}".`,
        metric,
        threshold: below ?? from,
        comparisonOperator:
          below === undefined ? ComparisonOperator.GREATER_THAN_OR_EQUAL_TO_THRESHOLD : ComparisonOperator.LESS_THAN_THRESHOLD,
        evaluationPeriods: periods.evaluated,
        datapointsToAlarm: periods.breaching,
        // If nothing was counted, nothing happened.
        treatMissingData: below === undefined ? TreatMissingData.NOT_BREACHING : TreatMissingData.BREACHING,
      }),
  );
}

const minutes = (count: number): Duration => Duration.minutes(count);

const queueRows = ({ deadLetters, inboundQueue, reminderQueue }: Watched): readonly Row[] => [
  ...Object.entries(deadLetters).map(([which, queue]) => ({
    id: `dead-letters-${which}`,
    says: `Something could not be handled and waits in the dead letters: ${which}.`,
    metric: queue.metricApproximateNumberOfMessagesVisible({ period: minutes(5), statistic: 'Maximum' }),
    from: 1,
  })),
  {
    id: 'oldest-mail',
    says: 'A mail has waited for a quarter of an hour to be handled.',
    metric: inboundQueue.metricApproximateAgeOfOldestMessage({ period: minutes(5), statistic: 'Maximum' }),
    from: 15 * 60,
  },
  {
    id: 'oldest-reminder',
    says: 'A reminder has waited for half an hour to be sent.',
    metric: reminderQueue.metricApproximateAgeOfOldestMessage({ period: minutes(5), statistic: 'Maximum' }),
    // SQS no longer counts a message that was received three times, which with 20 minutes in between is after 40.
    from: 30 * 60,
  },
];

const functionRows = ({ functions }: Watched): readonly Row[] =>
  (Object.entries(functions) as [FunctionName, IFunction][]).flatMap(([name, fn]) => [
    {
      id: `errors-${name}`,
      says: `${name} failed again and again.`,
      metric: fn.metricErrors({ period: minutes(15), statistic: 'Sum' }),
      // One or two errors pass, because the work is retried. The sweep runs once an hour and is not retried.
      from: name === 'sweep' ? 1 : 3,
    },
    {
      id: `throttles-${name}`,
      says: `${name} found no free place to run.`,
      metric: fn.metricThrottles({ period: minutes(5), statistic: 'Sum' }),
      from: 1,
    },
  ]);

const reminderRows = ({ domain, sesDailyQuota }: Watched): readonly Row[] => [
  {
    // Our own count: the function names a failed mail or reminder in its answer, which does not count as an error of the function.
    id: 'failed-deliveries',
    says: 'Mails or reminders could not be handled, again and again.',
    metric: decided(domain, metric.failed, minutes(15)),
    from: 3,
  },
  {
    // 16 shards an hour. At the edges of the period one hour may be missing.
    id: 'sweep-silent',
    says: 'The hourly sweep has not run: lost reminders are not found, pauses do not end, digests do not come.',
    metric: decided(domain, metric.swept, Duration.hours(3)),
    below: 32,
  },
  {
    id: 'ses-away',
    says: 'SES has taken no mail for two hours; mails wait.',
    metric: decided(domain, metric.waiting),
    from: 3,
    periods: { evaluated: 2, breaching: 2 },
  },
  {
    id: 'mails-suppressed',
    says: "SES did not send a mail, since its address stands on the account's suppression list.",
    metric: decided(domain, metric.suppressed),
    from: 1,
  },
  {
    id: 'reminders-overdue',
    says: 'The hourly sweep found reminders that nothing had started.',
    metric: decided(domain, metric.overdue),
    from: 1,
  },
  {
    id: 'mails-rejected',
    says: 'SES refused a mail of ours for good.',
    metric: decided(domain, metric.rejected),
    from: 1,
  },
  {
    id: 'ses-quota-used-up',
    says: 'SES takes no more mails today; reminders wait.',
    metric: decided(domain, metric.quotaExceeded),
    from: 1,
  },
  {
    id: 'ses-quota',
    says: 'Four fifths of the mails that SES takes in a day have been sent.',
    metric: ofSes('Send', 'Sum', Duration.days(1)),
    from: Math.ceil(0.8 * sesDailyQuota),
  },
];

const mailRows = (watched: Watched): readonly Row[] => [
  {
    // SES reviews an account from 5 % on and stops it from 10 %.
    id: 'bounce-rate',
    says: 'More than 3 % of the mails bounce.',
    metric: ofSes('Reputation.BounceRate', 'Average', Duration.hours(1)),
    from: 0.03,
  },
  {
    // SES reviews an account from 0.1 % on and stops it from 0.5 %.
    id: 'complaint-rate',
    says: 'More than 0.05 % of the mails are complained about.',
    metric: ofSes('Reputation.ComplaintRate', 'Average', Duration.hours(1)),
    from: 0.0005,
  },
  watched.hasCanary ? canarySilent(watched) : noMail(watched),
];

/** One a day, plus six hours for its delivery and its schedule. */
const canarySilent = ({ domain }: Watched): Row => ({
  id: 'canary-silent',
  says: 'The mail that the service sends itself every day was not answered.',
  metric: decided(domain, `${metric.received}.canary`, Duration.hours(6)),
  below: 1,
  periods: { evaluated: 5, breaching: 5 },
});

/** This alarm is left out if there is a canary, which is a mail itself. */
const noMail = ({ inboundTopic }: Watched): Row => ({
  id: 'no-mail',
  says: 'No mail came in for a day, after some did.',
  metric: new MathExpression({
    // The first silent day after one with mail. Before the first mail the series doesn't exist, so a new service doesn't count as silent.
    expression: 'IF(FILL(mails, 0) == 0 AND DIFF(FILL(mails, 0)) < 0, 1, 0)',
    usingMetrics: { mails: inboundTopic.metricNumberOfMessagesPublished({ statistic: 'Sum', period: Duration.days(1) }) },
    period: Duration.days(1),
    label: 'silent',
  }),
  from: 1,
  periods: { evaluated: 2, breaching: 1 },
});

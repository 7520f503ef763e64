/** One page that a person can understand: what came in, what was decided, what went out, and what waits. Not here: alarms.ts. */
import { Duration, Stack } from 'aws-cdk-lib';
import {
  type Alarm,
  AlarmStatusWidget,
  Dashboard,
  GraphWidget,
  type IMetric,
  MathExpression,
  SingleValueWidget,
  TextWidget,
} from 'aws-cdk-lib/aws-cloudwatch';
import type { Construct } from 'constructs';
import { metric, metricNamespace, serviceDimension } from '../../env/metric-names.ts';
import type { Watched } from './alarms.ts';
import { decided, ofSes } from './watched-metrics.ts';

export function dashboard(
  scope: Construct,
  { domain, deadLetters, functions, inboundQueue, sesDailyQuota }: Watched,
  alarms: readonly Alarm[],
): Dashboard {
  const stack = Stack.of(scope);
  // Dashboards are per account, across all regions.
  const page = new Dashboard(scope, 'Dashboard', {
    dashboardName: `${stack.stackName}-${stack.region}`,
    defaultInterval: Duration.days(7),
  });
  const day = Duration.days(1);
  page.addWidgets(
    new TextWidget({
      width: 24,
      height: 2,
      markdown: `# Tactful at ${domain}\nMails come in, timelines grow, reminders go out. A red box below has its own heading in docs/operating.md.`,
    }),
  );
  page.addWidgets(new AlarmStatusWidget({ title: 'Alarms', width: 24, height: 5, alarms: [...alarms] }));
  page.addWidgets(
    new SingleValueWidget({
      title: 'Today',
      width: 24,
      height: 4,
      setPeriodToTimeRange: false,
      metrics: [
        decided(domain, metric.received, day).with({ label: 'mails in' }),
        decided(domain, `${metric.received}.tracked`, day).with({ label: 'tracked' }),
        decided(domain, `${metric.sent}.reminder`, day).with({ label: 'reminders' }),
        decided(domain, `${metric.sent}.let-go`, day).with({ label: 'let go' }),
        decided(domain, metric.overdue, day).with({ label: 'found overdue' }),
      ],
    }),
  );
  page.addWidgets(
    graph('What came in', [every(domain, metric.received)]),
    graph('Dropped, and why', [every(domain, metric.dropped)]),
    graph('What users asked for', [every(domain, metric.command)]),
  );
  page.addWidgets(
    graph('What went out', [every(domain, metric.sent)]),
    graph('What a due reminder came to', [every(domain, metric.fired)]),
    graph('Bounces, complaints, rejections', [every(domain, metric.feedback), every(domain, metric.rejected)]),
  );
  const queues = Object.entries(deadLetters).map(([which, queue]) => queue.metricApproximateNumberOfMessagesVisible({ label: which }));
  page.addWidgets(
    graph('Dead letters', queues),
    graph('Oldest mail that waits (seconds)', [inboundQueue.metricApproximateAgeOfOldestMessage({ label: 'oldest' })]),
    graph(`Mails a day, of ${sesDailyQuota} that SES takes`, [ofSes('Send', 'Sum', day)]),
  );
  const ofEach = (read: (fn: Watched['functions'][keyof Watched['functions']]) => IMetric): IMetric[] => Object.values(functions).map(read);
  page.addWidgets(
    graph(
      'Errors',
      ofEach((fn) => fn.metricErrors({ label: fn.functionName })),
    ),
    graph(
      'Throttles',
      ofEach((fn) => fn.metricThrottles({ label: fn.functionName })),
    ),
    graph(
      'How long they take, 99 of 100 (ms)',
      ofEach((fn) => fn.metricDuration({ statistic: 'p99', label: fn.functionName })),
    ),
  );
  return page;
}

const graph = (title: string, left: IMetric[]): GraphWidget => new GraphWidget({ title, left, width: 8, height: 6, leftYAxis: { min: 0 } });

/** Names that are also the `<which>` of another one: `fired.sent` is not a second sent mail. */
const alsoUnder: Readonly<Record<string, readonly string[]>> = {
  [metric.sent]: [metric.fired],
  [metric.dropped]: [metric.received, metric.fired],
};

/** Every existing `<name>.<which>`: kinds and reasons that a later version counts appear automatically. SEARCH matches whole words. */
function every(domain: string, name: string): MathExpression {
  const others = (alsoUnder[name] ?? []).map((other) => ` NOT MetricName=${other}`).join('');
  return new MathExpression({
    expression: `SEARCH('{${metricNamespace},${serviceDimension}} ${serviceDimension}="${domain}" MetricName=${name}${others}', 'Sum', 3600)`,
    usingMetrics: {},
    label: '',
    period: Duration.hours(1),
  });
}

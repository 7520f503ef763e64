/** Metrics by name: those the functions count (lib/env/metric-names.ts), and SES's own metrics of the account. */
import { Duration } from 'aws-cdk-lib';
import { Metric } from 'aws-cdk-lib/aws-cloudwatch';
import { metricNamespace, serviceDimension } from '../../env/metric-names.ts';

/** How often this decision was made. @param name of `metric`, or `<name>.<which>` */
export const decided = (domain: string, name: string, period: Duration = Duration.hours(1)): Metric =>
  new Metric({
    namespace: metricNamespace,
    metricName: name,
    dimensionsMap: { [serviceDimension]: domain },
    statistic: 'Sum',
    period,
    label: name,
  });

/** Covers everything this account sends in this region, because SES judges accounts, not services. */
export const ofSes = (
  metricName: 'Send' | 'Reputation.BounceRate' | 'Reputation.ComplaintRate',
  statistic: string,
  period: Duration,
): Metric => new Metric({ namespace: 'AWS/SES', metricName, statistic, period, label: metricName });

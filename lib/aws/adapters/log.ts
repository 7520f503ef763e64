/**
 * Writes decisions as structured lines and as metrics. One table says which decisions are counted, so that log and metric can't disagree.
 * Only ids and decisions; addresses in a library's message are masked (handling/error-facts.ts).
 */
import type { Logger } from '@aws-lambda-powertools/logger';
import type { Metrics } from '@aws-lambda-powertools/metrics';
import { metric } from '../../env/metric-names.ts';
import { errorFacts } from '../../handling/error-facts.ts';
import type { Log } from '../../handling/runtime.ts';

type Facts = Readonly<Record<string, unknown>>;

/** Keyed by the words of the log line: the metric, and the fact that becomes its dimension. */
const counted: Readonly<Record<string, { readonly name: string; readonly by: string }>> = {
  'mail received': { name: metric.received, by: 'decided' },
  command: { name: metric.command, by: 'command' },
  'reading corrected': { name: metric.corrected, by: 'reading' },
  'firing handled': { name: metric.fired, by: 'outcome' },
  overdue: { name: metric.overdue, by: 'outcome' },
  'feedback recorded': { name: metric.feedback, by: 'type' },
  'handed to SES': { name: metric.sent, by: 'kind' },
  'refused by SES': { name: metric.rejected, by: 'reason' },
  'quota exceeded': { name: metric.quotaExceeded, by: 'kind' },
  'suppressed by SES': { name: metric.suppressed, by: 'type' },
  'waits for SES': { name: metric.waiting, by: 'error' },
  swept: { name: metric.swept, by: 'outcome' },
  'delivery failed': { name: metric.failed, by: 'error' },
};

export function awsLog(logger: Pick<Logger, 'info' | 'warn' | 'error'>, metrics: Pick<Metrics, 'addMetric'>): Log {
  const write =
    (level: 'info' | 'warn' | 'error') =>
    (decision: string, facts: Facts = {}): void => {
      const shown = 'error' in facts ? { ...facts, error: errorFacts(facts.error) } : facts;
      logger[level](decision, shown);
      for (const name of metricsOf(decision, shown)) metrics.addMetric(name, 'Count', 1);
    };
  return { info: write('info'), warn: write('warn'), error: write('error') };
}

/** Empty if this decision is not counted. */
export function metricsOf(decision: string, facts: Facts): readonly string[] {
  const row = counted[decision];
  if (row === undefined) return [];
  const which = kindOf(facts[row.by]);
  const [kind, why] = which.split(': ', 2);
  // "dropped: automatic, Auto-Submitted says so": only the first words, to keep the number of names small.
  const reason = why === undefined ? [] : [metric.dropped, `${metric.dropped}.${why.split(',', 1)[0]}`];
  return [row.name, `${row.name}.${kind}`, ...(kind === 'dropped' ? reason : [])];
}

/** An error is counted by its name; CloudWatch allows 255 printable ASCII characters. */
function kindOf(fact: unknown): string {
  const text = typeof fact === 'object' && fact !== null && 'name' in fact ? String(fact.name) : String(fact ?? 'unknown');
  return text.replace(/[^ -~]/g, '?').slice(0, 200);
}

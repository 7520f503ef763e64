import { Logger } from '@aws-lambda-powertools/logger';
import { Metrics } from '@aws-lambda-powertools/metrics';
import { onTestFinished, vi } from 'vitest';
import { awsLog } from '../../../lib/aws/adapters/log.ts';
import { serviceClock } from '../../../lib/aws/adapters/service-clock.ts';
import type { Deployed } from '../../../lib/aws/runtime.ts';
import type { Env } from '../../../lib/env.ts';
import type { Runtime } from '../../../lib/handling/runtime.ts';
import { morning } from '../../support/stored.ts';

/** The composition root on a table that gets no requests, with its log lines and metrics as CloudWatch gets them. */
export function aDeployment(env: Partial<Env> = {}): { readonly service: Deployed; lines(): readonly Readonly<Record<string, unknown>>[] } {
  const written: string[] = [];
  for (const level of ['log', 'info', 'warn', 'error'] as const) {
    const spy = vi.spyOn(console, level).mockImplementation((line: unknown) => void written.push(String(line)));
    onTestFinished(() => spy.mockRestore());
  }
  vi.stubEnv('POWERTOOLS_DEV', 'true'); // Through the console, which the spies watch.
  vi.stubEnv('POWERTOOLS_METRICS_DISABLED', 'false');
  onTestFinished(() => void vi.unstubAllEnvs());
  const logger = new Logger({ serviceName: 'in.example.com' });
  const metrics = new Metrics({ namespace: 'Tactful', serviceName: 'in.example.com' });
  const service = {
    env: { RAW_MAIL_BUCKET: 'raw-mails', ...env } as Env,
    clock: serviceClock(() => morning, env.CLOCK_OFFSET_SECONDS ?? 0),
    logger,
    metrics,
    runtime: { log: awsLog(logger, metrics) } as Runtime,
  };
  return { service, lines: () => written.flatMap((text) => JSON.parse(text)) };
}

/** What every function does around its use case: logs who called it, names what failed, and writes metrics at the end. */
import type { Logger } from '@aws-lambda-powertools/logger';
import { type Deployed, deployed } from '../runtime.ts';

type Context = Parameters<Logger['addContext']>[0];

export const onAws =
  <Answer>(handle: (event: unknown, deployed: Deployed) => Promise<Answer>) =>
  async (event: unknown, context: Context): Promise<Answer> => {
    const service = deployed();
    const { logger, metrics, runtime } = service;
    logger.addContext(context);
    try {
      return await handle(event, service);
    } catch (error) {
      runtime.log.error('delivery failed', { error });
      throw error;
    } finally {
      if (metrics.hasStoredMetrics()) metrics.publishStoredMetrics();
    }
  };

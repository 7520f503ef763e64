import { DailyQuotaExceededError } from '../../handling/runtime.ts';

/** SES takes nothing from us now: throttled, paused, out of quota for the moment, or not answering. It will take the same mail later. */
export class SesUnavailableError extends Error {
  override readonly name = 'SesUnavailableError';
  constructor(mailId: string, cause: unknown) {
    super(
      `SES did not accept ${mailId}: ${cause instanceof Error ? cause.name : 'no answer'}. It stays in its queue and is retried every 20 minutes. If this lasts, run npm run doctor.`,
      { cause },
    );
  }
}

/** Only SES prevents this work, so it is retried for as long as its queue keeps it. */
export const isOfSes = (error: unknown): boolean => error instanceof SesUnavailableError || error instanceof DailyQuotaExceededError;

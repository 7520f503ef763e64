/** Of whoever sends our mails: no more today. A reminder stays claimed, so that nothing is lost by waiting. */
export class DailyQuotaExceededError extends Error {
  override readonly name = 'DailyQuotaExceededError';
  constructor(mailId: string, cause: unknown) {
    super(
      `SES takes no more mails of this account today; ${mailId} was not sent. It stays claimed and the hourly sweep tries again. Ask AWS for a higher sending quota if this comes again.`,
      { cause },
    );
  }
}

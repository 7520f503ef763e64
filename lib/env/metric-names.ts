/**
 * What the functions count and the alarms and the dashboard read: one name for both ends.
 * A metric has the dimension `service`, the mail domain, and counts one a decision: `<name>` is the sum of its `<name>.<which>`.
 */
export const metricNamespace = 'Tactful';
export const serviceDimension = 'service';

export const metric = {
  /** Mails that came in; `.tracked`, `.commands`, `.reply received`, `.parked`, `.dropped` ... */
  received: 'received',
  /** Of those, the ones that cause nothing; `.<why>`. */
  dropped: 'dropped',
  /** What users asked for; `.MarkDone`, `.Stop` ... */
  command: 'command',
  /** What a mail was read as and the user corrected, without its text; `.rejected undone`, `.nothing was rejected`. */
  corrected: 'corrected',
  /** Mails that SES took from us; `.reminder`, `.let-go`, `.help` ... */
  sent: 'sent',
  /** Mails that SES will never take; `.<why>`. */
  rejected: 'rejected',
  /** What a firing came to; `.sent`, `.not yet`, `.dropped` ... */
  fired: 'fired',
  /** Reminders that the sweep found overdue. */
  overdue: 'overdue',
  /** Sends that SES refused since the day's quota is used up. */
  quotaExceeded: 'quota exceeded',
  /** `.bounce`, `.complaint`: each pauses its user's mail. */
  feedback: 'feedback',
  /** Mails that SES did not send, since their address stands on the account's suppression list. */
  suppressed: 'suppressed',
  /** Mails that SES did not take now: they wait in their queue. */
  waiting: 'waiting',
  /** Shards that the sweep looked at. */
  swept: 'swept',
  /** Deliveries that failed and come again, or are parked as dead letters. */
  failed: 'failed',
} as const;

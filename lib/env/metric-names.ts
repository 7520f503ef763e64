/**
 * What the functions count and what alarms and dashboard read: one name for both ends.
 * A metric has the dimension `service`, the mail domain, and counts one for each decision: `<name>` is the sum of its `<name>.<which>`.
 */
export const metricNamespace = 'Tactful';
export const serviceDimension = 'service';

export const metric = {
  /** Mails that came in; `.tracked`, `.commands`, `.reply received`, `.parked`, `.dropped` ... */
  received: 'received',
  /** Received mails that cause nothing, by `.<why>`. */
  dropped: 'dropped',
  /** Users' commands, by `.MarkDone`, `.Stop` ... */
  command: 'command',
  /** Our readings that the user corrected, without the mail's text: `.rejected undone`, `.nothing was rejected`. */
  corrected: 'corrected',
  /** Mails that SES accepted from us; `.reminder`, `.let-go`, `.help` ... */
  sent: 'sent',
  /** Mails that SES will never accept; `.<why>`. */
  rejected: 'rejected',
  /** The result of a firing; `.sent`, `.not yet`, `.dropped` ... */
  fired: 'fired',
  /** Reminders that the sweep found overdue. */
  overdue: 'overdue',
  /** Sends that SES refused because the daily quota is used up. */
  quotaExceeded: 'quota exceeded',
  /** `.bounce`, `.complaint`: each pauses its user's mail. */
  feedback: 'feedback',
  /** Mails that SES did not send because their address is on the account's suppression list. */
  suppressed: 'suppressed',
  /** Mails that SES did not accept now. They wait in their queue. */
  waiting: 'waiting',
  /** Shards that the sweep checked. */
  swept: 'swept',
  /** Deliveries that failed and come again, or become dead letters. */
  failed: 'failed',
} as const;

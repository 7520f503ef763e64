/**
 * How many reminders may run at once. At 09:00 in a big time zone thousands of schedules fire within five minutes. SES accepts as many a
 * second as the account's rate allows, and refuses the rest. A reminder for which there is no capacity waits in the queue, for up to 14
 * days.
 */

/**
 * A warm function took seven requests of about 10 ms and one of about 200 ms to SES. We assume a little more, so that no burst exceeds the
 * rate.
 */
const secondsPerReminder = 1 / 3;
/** Lambda's range for the maximum concurrency of a queue's event source. */
const [least, most] = [2, 1_000];

/** @param sesRate mails a second that SES accepts from this account (`npm run doctor` prints it) */
export const reminderConcurrency = (sesRate: number): number => Math.min(most, Math.max(least, Math.floor(sesRate * secondsPerReminder)));

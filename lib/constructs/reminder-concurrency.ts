/**
 * How many reminders may be under way at once. At 09:00 in a big time zone thousands of schedules fire within five minutes; SES takes its
 * rate a second and refuses the rest. What finds no free place waits in Lambda's own queue, for up to six hours, and loses nothing.
 */

/** Measured on a warm function: seven requests of some 10 ms and one of some 200 ms to SES; a third, so that no burst passes the rate. */
const secondsPerReminder = 1 / 3;

/** @param sesRate mails a second that SES accepts from this account (`npm run doctor` prints it) */
export const reminderConcurrency = (sesRate: number): number => Math.max(1, Math.floor(sesRate * secondsPerReminder));

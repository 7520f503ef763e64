/** What reading a mail as facts needs and gives, whoever wrote it. */
import { Temporal } from 'temporal-polyfill';
import { later } from '../../domain/calendar/instants.ts';
import type { InterviewSet, NewEvent } from '../../domain/events.ts';
import { type History, notBeforeRecorded } from '../../domain/history.ts';
import type { Timeline } from '../../domain/timeline.ts';
import type { Correspondent } from '../../domain/words.ts';
import type { Mailbox, Message } from '../../email/message/message.ts';
import type { InterviewDetails } from '../../email/promises/interview/interview-details.ts';
import type { readInterview } from '../../email/promises/interview/read-interview.ts';
import type { Delivery } from '../runtime.ts';

export interface Reading {
  readonly at: Temporal.Instant;
  readonly recordedAt: Temporal.Instant;
  /** The user's. */
  readonly timeZone: string;
  readonly country: string | null;
}

/** Enough for the greeting and the sign-off, whose words the drafts use again, and small enough for 64 of them in one item. Our choice. */
const excerptHead = 500;
const excerptTail = 200;
export const subjectLength = 300;

export const excerptOf = (typed: string): string => {
  const text = typed.trim();
  return text.length <= excerptHead + excerptTail ? text : `${text.slice(0, excerptHead)}\n…\n${text.slice(-excerptTail)}`;
};

/** The mail's own Date in its own zone, or when it counts from in the user's. */
export const sentIn = ({ date }: Message, { at, timeZone }: Reading): Temporal.ZonedDateTime =>
  date?.toInstant().equals(at) ? date : at.toZonedDateTimeISO(timeZone);

export const correspondent = ({ address, name }: Mailbox): Correspondent => ({ address, name });

/** A mail that counts from when it was received has a Date ahead of our clock: ours was set back, so the mail follows what is recorded. */
export const readingOn = (history: History, { receivedAt }: Pick<Delivery, 'receivedAt'>, reading: Reading): Reading =>
  reading.at.equals(receivedAt) ? { ...reading, at: notBeforeRecorded(reading.at, history) } : reading;

/**
 * After letting go, a mail to or from these people opens the timeline again. One that was written before and comes late folds in
 * before the let-go: it opens the timeline now, unless it says that it is over (`ends`).
 */
export function reopening({ closedBecause, recordedAt: newest }: Timeline, { at, recordedAt }: Reading, ends = false): readonly NewEvent[] {
  if (closedBecause !== 'let-go') return [];
  const isLate = newest !== null && Temporal.Instant.compare(at, newest) < 0;
  return isLate && ends ? [] : [{ type: 'Reopened', at: isLate ? later(recordedAt, newest) : at, recordedAt }];
}

/** Without an hour nine stands, so that what comes around it comes on the right days. */
export function interviewSet(
  { date, time, zone }: NonNullable<ReturnType<typeof readInterview>>,
  sent: Temporal.ZonedDateTime,
  { at, recordedAt }: Reading,
  details: InterviewDetails = {},
): Omit<InterviewSet, 'id'> {
  const start = date.toZonedDateTime({ timeZone: zone ?? sent.timeZoneId, plainTime: time ?? '09:00' }).toInstant();
  return { type: 'InterviewSet', at, recordedAt, start, end: null, ...details };
}

/** What reading a mail as facts needs and returns, whoever wrote the mail. */
import type { Temporal } from 'temporal-polyfill';
import { limits } from '../../domain/etiquette.ts';
import type { InterviewSet } from '../../domain/events.ts';
import type { InterviewDetails } from '../../email/promises/interview/interview-details.ts';
import type { readInterview } from '../../email/promises/interview/read-interview.ts';

export interface Reading {
  readonly at: Temporal.Instant;
  readonly recordedAt: Temporal.Instant;
  /** The user's. */
  readonly timeZone: string;
  readonly country: string | null;
}

/** Longer subjects are cut. Our choice. */
export const subjectLength = 300;

export function interviewFrom(
  { date, time, zone }: NonNullable<ReturnType<typeof readInterview>>,
  sent: Temporal.ZonedDateTime,
  { at, recordedAt }: Reading,
  details: InterviewDetails = {},
): Omit<InterviewSet, 'id'> {
  const start = date.toZonedDateTime({ timeZone: zone ?? sent.timeZoneId, plainTime: time ?? limits.unnamedHour }).toInstant();
  return { type: 'InterviewSet', at, recordedAt, start, end: null, ...details };
}

/**
 * Google's own subject of an invitation, for mails that lost its attachment: "Invitation: Interview @ Thu Nov 12, 2026 3pm - 4pm (CET) (jo@example.com)".
 * Not here: the attachment, which says it better (calendar-invitation.ts).
 */
import type { Temporal } from 'temporal-polyfill';
import { bareSubject } from '../../quoting/subject-prefix.ts';
import { mentionsIn } from '../promise-reader.ts';
import type { CalendarInvitation } from './calendar-invitation.ts';

const INVITATION =
  /^(?<word>(?:updated )?invitation(?: with note)?|cancell?ed event(?: with note)?): [^\n]{1,200} @ (?<when>[^@\n]{6,80}?)(?: \([^()\s]*@[^()\s]*\))?$/i;

/** Null: the subject is no invitation, or names no hour. */
export function readGoogleSubject(subject: string, sent: Temporal.ZonedDateTime, country: string | null): CalendarInvitation | null {
  const { word = '', when = '' } = INVITATION.exec(bareSubject(subject).slice(0, 400))?.groups ?? {};
  if (word === '') return null;
  if (/^cancel/i.test(word)) return { type: 'cancelled' };
  // The zone follows the end.
  const begins = when.replace(/ ?[-–] ?\d{1,2}(?::\d\d)? ?(?:[ap]m)?(?= \(|$)/i, '');
  const [day, another] = mentionsIn(begins, { sent, author: 'correspondent', country });
  if (day === undefined || day.time === null || another !== undefined) return null;
  const start = day.date.toZonedDateTime({ timeZone: day.zone ?? sent.timeZoneId, plainTime: day.time }).toInstant();
  return { type: 'set', start, end: null, details: {} };
}

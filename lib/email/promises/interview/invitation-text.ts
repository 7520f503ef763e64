/**
 * The text that calendars and meeting services send with an invitation, for mails that lost the attachment: Google's "Thursday Nov 12, 2026 ⋅
 * 3pm – 4pm" with the zone on the next line, Calendly's "Event Date/Time:" and Zoom's "Time:". Not here: sentences (read-interview.ts).
 */
import { Temporal } from 'temporal-polyfill';
import { findZone } from '../../../domain/calendar/time-zones.ts';
import { anyOf } from '../../any-of.ts';
import { maxText } from '../../dates/sentences.ts';
import { zoneAfter } from '../../dates/spoken-zone.ts';
import { spokenTimes } from '../../dates/times.ts';
import { mentionsIn } from '../promise-reader.ts';
import type { CalendarInvitation } from './calendar-invitation.ts';

const IS_INVITATION = anyOf(/ ⋅ /, /\bevent date\/time:/i, /\bscheduled zoom meeting\b/i, /^this event has been cancell?ed/im);
const CANCELLED = /^(?:This event|The event below) has been cancell?ed\b/m;
const BY_PROGRAM = / ⋅ |\bGoogle Calendar\b|^Event Date\/Time:/m;
/** When it is, and the line below. */
const WHEN: readonly RegExp[] = [
  /^[ \t]*(?:When:?[ \t]*)?(?<day>[^\n⋅]{6,50}) ⋅ (?<hours>[^\n]{3,80})(?:\n(?<below>[^\n]{0,80}))?/m,
  /^Event Date\/Time:[ \t]*\n{0,2}(?<hours>[^\n]{3,20}) [-–] (?<day>[^\n(]{6,40})(?<below>\([^\n]{3,50}\))/im,
  /\bscheduled Zoom meeting\b[\s\S]{0,600}?\nTime: (?<day>\w{3,9} \d{1,2}, \d{4}) (?<hours>\d{1,2}:\d\d(?: [AP]M)?) ?(?<below>[^\n]{0,60})/i,
];

/** Null: it is none of these, or its hour is unclear. */
export function readInvitationText(all: string, sent: Temporal.ZonedDateTime, country: string | null): CalendarInvitation | null {
  const text = all.slice(0, maxText);
  if (!IS_INVITATION.test(text)) return null;
  if (CANCELLED.test(text) && BY_PROGRAM.test(text)) return { type: 'cancelled' };
  for (const pattern of WHEN) {
    const { day = '', hours = '', below = '' } = pattern.exec(text)?.groups ?? {};
    const start = day === '' ? null : startOf(day, hours, below, { sent, author: 'correspondent', country });
    if (start !== null && Temporal.Instant.compare(start, sent.toInstant()) > 0) return { type: 'set', start, end: null, details: {} };
  }
  return null;
}

function startOf(day: string, hours: string, below: string, context: Parameters<typeof mentionsIn>[1]): Temporal.Instant | null {
  const [date, another] = mentionsIn(day, context).filter(({ precision }) => precision === 'day');
  const [time] = spokenTimes(hours);
  if (date === undefined || another !== undefined || time === undefined) return null;
  const named = time.zone ?? zoneAfter(below).zone ?? cityIn(below);
  // A zone that nobody knows is not the user's own.
  if (named === null && IS_ZONE.test(below)) return null;
  return date.date.toZonedDateTime({ timeZone: named ?? context.sent.timeZoneId, plainTime: time.time }).toInstant();
}

const IS_ZONE = /\b(?:[Tt]ime|\p{L}{0,30}[Zz]eit|[Hh]eure|[Hh]ora|[Oo]ra|[Tt]ijd)\b|^\(|,/u;

/** Zoom's "London" and "Mumbai, Kolkata, New Delhi", Calendly's "(UK, Ireland, Lisbon Time)". */
function cityIn(line: string): string | null {
  const [first = ''] = line.replace(/[()]| Time\)?$/g, '').split(',', 1);
  const found = /^[A-Z][\p{L} .'-]{1,30}$/u.test(first.trim()) ? findZone(first) : null;
  return found?.type === 'found' ? found.zone : null;
}

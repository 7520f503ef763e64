/**
 * An attached invitation (text/calendar, RFC 5545 and 5546): when the meeting is, or that it is cancelled. It is more precise than the
 * mail's words. Not here: answers to invitations, which are automatic mail, and proposals of another time (METHOD:COUNTER), which nobody
 * has agreed to.
 */
import ICAL from 'ical.js';
import { Temporal } from 'temporal-polyfill';
import { repaired } from './calendar-repair.ts';
import { calendarZone } from './calendar-zone.ts';
import { type InterviewDetails, longestPlace, meetingLink } from './interview-details.ts';
import { isPersonName } from './people-met.ts';
import { toBring } from './to-bring.ts';

export type CalendarInvitation =
  | { readonly type: 'set'; readonly start: Temporal.Instant; readonly end: Temporal.Instant | null; readonly details: InterviewDetails }
  | { readonly type: 'cancelled' };

/** A larger file is a calendar, not an invitation. Our choice. */
const mostEvents = 20;

/** `sent` gives the zone of a time without one. The first meeting that begins after the mail was sent counts. */
export function readInvitation(calendars: readonly string[], sent: Temporal.ZonedDateTime): CalendarInvitation | null {
  for (const calendar of calendars) {
    const found = readCalendar(calendar, sent);
    if (found !== null) return found;
  }
  return null;
}

/** Null if it is not a valid calendar. Anybody may have written it, and the parser throws on errors, even when we ask for a value. */
function readCalendar(text: string, sent: Temporal.ZonedDateTime): CalendarInvitation | null {
  try {
    const calendar = new ICAL.Component(ICAL.parse(repaired(text)));
    return calendar.name === 'vcalendar' ? firstMeeting(calendar, sent) : null;
  } catch {
    return null;
  }
}

const invitingMethods = new Set(['REQUEST', 'PUBLISH', 'ADD', 'CANCEL']);

function firstMeeting(calendar: ICAL.Component, sent: Temporal.ZonedDateTime): CalendarInvitation | null {
  const method = String(calendar.getFirstPropertyValue('method') ?? 'REQUEST').toUpperCase();
  if (!invitingMethods.has(method)) return null;
  const events = calendar.getAllSubcomponents('vevent').slice(0, mostEvents);
  const standing = method === 'CANCEL' ? [] : events.filter((event) => textOf(event, 'status').toUpperCase() !== 'CANCELLED');
  if (standing.length === 0) return events.length === 0 ? null : { type: 'cancelled' };
  const coming = standing
    .filter((event) => !standing.some((other) => replaces(other, event)))
    .flatMap((event) => {
      const start = instantOf(event, 'dtstart', sent);
      return start === null || Temporal.Instant.compare(start, sent.toInstant()) < 0 ? [] : [{ event, start }];
    })
    .toSorted((a, b) => Temporal.Instant.compare(a.start, b.start));
  const [first] = coming;
  if (first === undefined) return null;
  return { type: 'set', start: first.start, end: endOf(first.event, first.start, sent), details: detailsOf(first.event) };
}

/** It is a later version of the same meeting. */
const replaces = (other: ICAL.Component, event: ICAL.Component): boolean =>
  textOf(event, 'uid') !== '' &&
  ['uid', 'recurrence-id'].every((name) => textOf(other, name) === textOf(event, name)) &&
  Number(textOf(other, 'sequence')) > Number(textOf(event, 'sequence'));

const textOf = (event: ICAL.Component, name: string): string => String(event.getFirstPropertyValue(name) ?? '').slice(0, 5000);

/** A room or an address is more useful than "Microsoft Teams Meeting", whose link is elsewhere. */
function detailsOf(event: ICAL.Component): InterviewDetails {
  const text = (name: string): string => textOf(event, name);
  const location = text('location').replace(/\s+/g, ' ').trim();
  const elsewhere = ['x-google-conference', 'x-microsoft-skypeteamsmeetingurl', 'url', 'description'].map(text).join('\n');
  const isVague =
    location === '' || /^(?:microsoft teams|teams|zoom|google meet|online|video call|virtual|tbc|tba)\b[^,\d]{0,20}$/i.test(location);
  const place = isVague ? (meetingLink(elsewhere) ?? location) : location;
  const name = event.getFirstProperty('organizer')?.getFirstParameter('cn') ?? '';
  const bring = toBring(text('description'));
  return {
    ...(place !== '' && { place: place.slice(0, longestPlace) }),
    ...(isPersonName(name) && { with: [name] }),
    ...(bring !== null && { bring }),
  };
}

function endOf(event: ICAL.Component, start: Temporal.Instant, sent: Temporal.ZonedDateTime): Temporal.Instant | null {
  const duration = event.getFirstPropertyValue('duration');
  const end =
    duration instanceof ICAL.Duration ? start.add({ seconds: Math.round(duration.toSeconds()) }) : instantOf(event, 'dtend', sent);
  return end !== null && Temporal.Instant.compare(end, start) > 0 ? end : null;
}

/** For a whole day, nine is assumed, so that the steps around it come on the right days. Our choice. */
const unnamedHour = 9;

/** Null for an invalid time. */
function instantOf(event: ICAL.Component, name: 'dtstart' | 'dtend', sent: Temporal.ZonedDateTime): Temporal.Instant | null {
  const property = event.getFirstProperty(name);
  const value = property?.getFirstValue();
  if (!property || !(value instanceof ICAL.Time)) return null;
  // A whole day: its end is not the end of the meeting.
  if (value.isDate && name === 'dtend') return null;
  const { year, month, day, minute, second } = value;
  const hour = value.isDate ? unnamedHour : value.hour;
  return Temporal.PlainDateTime.from({ year, month, day, hour, minute, second })
    .toZonedDateTime(calendarZone(value, property, sent.timeZoneId))
    .toInstant();
}

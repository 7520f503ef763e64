/**
 * An attached invitation (text/calendar, RFC 5545 and 5546): when the meeting is, or that it is cancelled. It is more precise than the
 * mail's words. Not here: answers to invitations, which are automatic mail, and proposals of another time (METHOD:COUNTER), which nobody
 * has agreed to.
 */
import ICAL from 'ical.js';
import { Temporal } from 'temporal-polyfill';
import { type InterviewDetails, isPersonName, longestPlace, meetingLink } from './interview-details.ts';

export type CalendarInvitation =
  | { readonly type: 'set'; readonly start: Temporal.Instant; readonly end: Temporal.Instant | null; readonly details: InterviewDetails }
  | { readonly type: 'cancelled' };

/** A larger file is a calendar, not an invitation. Our choice. */
const mostEvents = 20;

/** `sent` gives the zone of a time without one. The first meeting that was not over when the mail was sent counts. */
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

/**
 * Removes text after the calendar (a list's footer, another calendar), and spaces within lists of days. Both occur, and neither is in the
 * grammar.
 */
function repaired(text: string): string {
  const end = text.search(/^END:VCALENDAR[ \t]*\r?$/im);
  const alone = end < 0 ? text : `${text.slice(0, end)}END:VCALENDAR`;
  return alone.trim().replace(/^(?:RRULE|EXRULE)[:;].*$/gim, (rule) => rule.replace(/,[ \t]+/g, ','));
}

const invitingMethods = new Set(['REQUEST', 'PUBLISH', 'ADD', 'CANCEL']);

function firstMeeting(calendar: ICAL.Component, sent: Temporal.ZonedDateTime): CalendarInvitation | null {
  const method = String(calendar.getFirstPropertyValue('method') ?? 'REQUEST').toUpperCase();
  if (!invitingMethods.has(method)) return null;
  for (const event of calendar.getAllSubcomponents('vevent').slice(0, mostEvents)) {
    const status = String(event.getFirstPropertyValue('status') ?? '').toUpperCase();
    if (method === 'CANCEL' || status === 'CANCELLED') return { type: 'cancelled' };
    const start = instantOf(event, 'dtstart', sent);
    if (start === null || Temporal.Instant.compare(start, sent.toInstant()) < 0) continue;
    return { type: 'set', start, end: endOf(event, start, sent), details: detailsOf(event) };
  }
  return null;
}

/** A room or an address is more useful than "Microsoft Teams Meeting", whose link is elsewhere. */
function detailsOf(event: ICAL.Component): InterviewDetails {
  const text = (name: string): string => String(event.getFirstPropertyValue(name) ?? '').slice(0, 5000);
  const location = text('location').replace(/\s+/g, ' ').trim();
  const elsewhere = ['x-google-conference', 'x-microsoft-skypeteamsmeetingurl', 'url', 'description'].map(text).join('\n');
  const isVague =
    location === '' || /^(?:microsoft teams|teams|zoom|google meet|online|video call|virtual|tbc|tba)\b[^,\d]{0,20}$/i.test(location);
  const place = isVague ? (meetingLink(elsewhere) ?? location) : location;
  const name = event.getFirstProperty('organizer')?.getFirstParameter('cn') ?? '';
  return { ...(place !== '' && { place: place.slice(0, longestPlace) }), ...(isPersonName(name) && { with: [name] }) };
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
    .toZonedDateTime(zoneOf(value, property, sent))
    .toInstant();
}

/** The TZID if it is an IANA name, otherwise the calendar's own definition ("W. Europe Standard Time"), as an offset. */
function zoneOf(value: ICAL.Time, property: ICAL.Property, sent: Temporal.ZonedDateTime): string {
  if (value.zone === ICAL.Timezone.utcTimezone) return 'UTC';
  const named = property.getFirstParameter('tzid');
  const zone = named === undefined ? undefined : zoneNamed(named);
  if (zone !== undefined) return zone;
  const definition = property.parent?.parent?.getAllSubcomponents('vtimezone').find((zone) => zone.getFirstPropertyValue('tzid') === named);
  if (!definition) return sent.timeZoneId;
  const minutes = Math.round(new ICAL.Timezone(definition).utcOffset(value) / 60);
  const two = (number: number): string => String(number).padStart(2, '0');
  return `${minutes < 0 ? '-' : '+'}${two(Math.floor(Math.abs(minutes) / 60))}:${two(Math.abs(minutes) % 60)}`;
}

/** "Europe/Berlin" of "/freeassociation.sourceforge.net/Europe/Berlin", too. */
function zoneNamed(name: string): string | undefined {
  const parts = name.split('/');
  return [name, parts.slice(-3).join('/'), parts.slice(-2).join('/')].find(isZone);
}

function isZone(name: string): boolean {
  try {
    Temporal.Instant.fromEpochMilliseconds(0).toZonedDateTimeISO(name);
    return true;
  } catch {
    return false;
  }
}

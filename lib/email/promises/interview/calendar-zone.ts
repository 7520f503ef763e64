/** The time zone of a time in a calendar. Not here: when the meeting is (calendar-invitation.ts), the names of Windows (windows-zones.ts). */
import ICAL from 'ical.js';
import { Temporal } from 'temporal-polyfill';
import { findZone } from '../../../domain/calendar/time-zones.ts';
import { windowsZone } from '../../../domain/calendar/windows-zones.ts';

/**
 * An IANA name, otherwise the calendar's own definition ("Customized Time Zone"), as an offset, otherwise what Windows or people call the
 * zone. Otherwise the calendar's own, or the sender's (`own`).
 */
export function calendarZone(value: ICAL.Time, property: ICAL.Property, own: string): string {
  if (value.zone === ICAL.Timezone.utcTimezone) return 'UTC';
  const calendar = property.parent?.parent ?? null;
  const named = property.getFirstParameter('tzid');
  const whole = String(calendar?.getFirstPropertyValue('x-wr-timezone') ?? '');
  const other = zoneNamed(whole) ?? own;
  if (named === undefined) return other;
  return zoneNamed(named) ?? definedOffset(value, named, calendar) ?? zoneCalled(named) ?? other;
}

/** "Europe/Berlin" of "/freeassociation.sourceforge.net/Europe/Berlin" and "Utc" of "tzone://Microsoft/Utc", too. */
function zoneNamed(name: string): string | null {
  const parts = name.split('/');
  const ends = parts.length < 3 ? [] : [parts.slice(-3), parts.slice(-2), parts.slice(-1)].map((end) => end.join('/'));
  return [name, ...ends].find(isZone) ?? null;
}

/** Of the definition with that name, or of the only one. Some name no offset. */
function definedOffset(value: ICAL.Time, name: string, calendar: ICAL.Component | null): string | null {
  const definitions = calendar?.getAllSubcomponents('vtimezone') ?? [];
  const definition =
    definitions.find((each) => each.getFirstPropertyValue('tzid') === name) ?? (definitions.length === 1 ? definitions[0] : undefined);
  const rules = definition?.getAllSubcomponents() ?? [];
  if (definition === undefined || !rules.some((rule) => rule.getFirstPropertyValue('tzoffsetto') !== null)) return null;
  const minutes = Math.round(new ICAL.Timezone(definition).utcOffset(value) / 60);
  const two = (number: number): string => String(number).padStart(2, '0');
  return `${minutes < 0 ? '-' : '+'}${two(Math.floor(Math.abs(minutes) / 60))}:${two(Math.abs(minutes) % 60)}`;
}

/** "GMT Standard Time", "(UTC+01:00) Amsterdam, Berlin, Bern", "PST" */
function zoneCalled(name: string): string | null {
  const [first = ''] = name.replace(/^\((?:UTC|GMT)[^)]*\) */i, '').split(',', 1);
  const found = findZone(first);
  return windowsZone(name) ?? (found.type === 'found' ? found.zone : null);
}

function isZone(name: string): boolean {
  try {
    Temporal.Instant.fromEpochMilliseconds(0).toZonedDateTimeISO(name);
    return true;
  } catch {
    return false;
  }
}

/** Makes the calendars that mail programs write and RFC 5545 forbids readable for the parser. Not here: what they say (calendar-invitation.ts). */
import { Temporal } from 'temporal-polyfill';

/** Nothing of a series is read but its first meeting, and these lines are often wrong. Zones need theirs. */
const OF_SERIES = /^(?:RRULE|EXRULE|RDATE|EXDATE)[:;]/i;

function withoutSeries(text: string): string {
  let isZone = false;
  let isLeftOut = false;
  return text
    .split('\n')
    .filter((line) => {
      if (/^(?:BEGIN|END):VTIMEZONE/i.test(line)) isZone = /^BEGIN/i.test(line);
      isLeftOut = /^[ \t]/.test(line) ? isLeftOut : !isZone && OF_SERIES.test(line);
      return !isLeftOut;
    })
    .join('\n');
}

/**
 * Begins at the calendar, ends with it (a list's footer, another calendar), or where it was cut off behind a meeting. Text that was not folded is
 * folded, spaces within lists of days go, and times are written as the RFC writes them.
 * @throws RangeError for a time that doesn't exist
 */
export function repaired(text: string): string {
  const lines = text.replace(/\r+\n?/g, '\n');
  const start = lines.search(/^\ufeff?BEGIN:VCALENDAR/im);
  const end = lines.search(/^END:VCALENDAR[ \t]*$/im);
  const body = end < 0 ? upToLastMeeting(lines.slice(Math.max(start, 0))) : lines.slice(Math.max(start, 0), end);
  return withoutSeries(`${body.trim()}\nEND:VCALENDAR\n`)
    .replace(/\n(?![\w-]{1,60}[;:]|[ \t]|\n|$)/g, '\n ')
    .replace(/^RRULE[:;].*$/gim, (rule) => rule.replace(/,[ \t]+/g, ','))
    .replace(/;TZID=(tzone:\/\/[^:"\n]{1,60}):/gi, ';TZID="$1":')
    .replace(/^(DTSTART|DTEND)((?:;[^:\n]{1,80})?):(\d{4})-?(\d\d)-?(\d\d)(.*)$/gim, asWritten);
}

const upToLastMeeting = (text: string): string => text.slice(0, text.toUpperCase().lastIndexOf('END:VEVENT') + 'END:VEVENT'.length);

/** "DTSTART:20261119" is a day, and "DTSTART:2026-11-19T15:00:00-05:00" an instant. */
function asWritten(all: string, name: string, parameters: string, year: string, month: string, day: string, rest: string): string {
  if (rest.trim() === '') return `${name};VALUE=DATE:${year}${month}${day}`;
  const [, hour, minute, second = '00', offset = ''] = /^T(\d\d):?(\d\d):?(\d\d)?(?:\.\d+)?([+-]\d\d:?\d\d|Z)?\s*$/i.exec(rest) ?? [];
  if (hour === undefined) return all;
  const time = `${year}${month}${day}T${hour}${minute}${second}`;
  if (offset === '' || /z/i.test(offset)) return `${name}${parameters}:${time}${offset.toUpperCase()}`;
  const instant = Temporal.Instant.from(`${year}-${month}-${day}T${hour}:${minute}:${second}${offset}`);
  return `${name}:${instant.toString({ smallestUnit: 'second' }).replace(/[-:]/g, '')}`;
}

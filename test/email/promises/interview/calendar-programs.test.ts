/** Calendars as Google, Outlook, Exchange, Teams, Zoom, Calendly and lists write them, right and wrong. The hour has to be right in each. */
import { Temporal } from 'temporal-polyfill';
import { describe, expect, test } from 'vitest';
import { readInvitation } from '../../../../lib/email/promises/interview/calendar-invitation.ts';

const sent = Temporal.ZonedDateTime.from('2026-11-03T09:00[Europe/Paris]');
const read = (text: string): string => {
  const found = readInvitation([text], sent);
  return found === null ? 'none' : found.type === 'cancelled' ? 'cancelled' : String(found.start);
};

type Lines = readonly string[];
const calendar = (events: readonly Lines[], head: Lines = ['METHOD:REQUEST']): string =>
  [
    'BEGIN:VCALENDAR',
    'PRODID:-//x//y//EN',
    'VERSION:2.0',
    ...head,
    ...events.flatMap((lines) => ['BEGIN:VEVENT', ...lines, 'SUMMARY:Interview', 'END:VEVENT']),
    'END:VCALENDAR',
    '',
  ].join('\r\n');
const at = (start: string, head?: Lines): string => calendar([[start, 'UID:1@initech.example']], head);
const three = '20261112T150000';
const zone = (id: string, offsets: Lines): Lines => [
  'METHOD:REQUEST',
  'BEGIN:VTIMEZONE',
  `TZID:${id}`,
  'BEGIN:STANDARD',
  'DTSTART:16010101T020000',
  ...offsets,
  'END:STANDARD',
  'END:VTIMEZONE',
];
const inNewYork = ['TZOFFSETFROM:-0400', 'TZOFFSETTO:-0500'];

describe('in the zone of', () => {
  test.for<readonly [what: string, text: string, start: string]>([
    ['Windows', at(`DTSTART;TZID=Eastern Standard Time:${three}`), '2026-11-12T20:00:00Z'],
    ['Windows, of London', at(`DTSTART;TZID=GMT Standard Time:${three}`), '2026-11-12T15:00:00Z'],
    ['Windows, quoted', at(`DTSTART;TZID="India Standard Time":${three}`), '2026-11-12T09:30:00Z'],
    ['Windows, without summer time', at('DTSTART;TZID=US Mountain Standard Time:20270712T150000'), '2027-07-12T22:00:00Z'],
    ['Windows, in summer', at('DTSTART;TZID=Romance Standard Time:20270712T150000'), '2027-07-12T13:00:00Z'],
    ['Windows, in the south', at(`DTSTART;TZID=AUS Eastern Standard Time:${three}`), '2026-11-12T04:00:00Z'],
    ['Windows, in Mexico', at(`DTSTART;TZID=Central Standard Time (Mexico):${three}`), '2026-11-12T21:00:00Z'],
    ["Outlook's list", at(`DTSTART;TZID="(UTC-05:00) Eastern Time (US & Canada)":20270712T150000`), '2027-07-12T19:00:00Z'],
    ["Outlook's older list", at(`DTSTART;TZID="(GMT-05.00) Eastern Time (US & Canada)":${three}`), '2026-11-12T20:00:00Z'],
    ["Outlook's list of cities", at(`DTSTART;TZID="(UTC+01:00) Amsterdam, Berlin, Bern, Rome":${three}`), '2026-11-12T14:00:00Z'],
    [
      'its own definition',
      at(`DTSTART;TZID=Customized Time Zone:${three}`, zone('Customized Time Zone', inNewYork)),
      '2026-11-12T20:00:00Z',
    ],
    ['its only definition', at(`DTSTART;TZID=Eastern:${three}`, zone('Eastern (1)', inNewYork)), '2026-11-12T20:00:00Z'],
    [
      'a definition without offsets',
      at(`DTSTART;TZID=China Standard Time:${three}`, zone('China Standard Time', [])),
      '2026-11-12T07:00:00Z',
    ],
    ['Evolution', at(`DTSTART;TZID=/freeassociation.sourceforge.net/Europe/London:${three}`), '2026-11-12T15:00:00Z'],
    ['Thunderbird', at(`DTSTART;TZID=/mozilla.org/20050126_1/Europe/London:${three}`), '2026-11-12T15:00:00Z'],
    ['Teams', at(`DTSTART;TZID=tzone://Microsoft/Utc:${three}`), '2026-11-12T15:00:00Z'],
    ['an abbreviation', at(`DTSTART;TZID=PST:${three}`), '2026-11-12T23:00:00Z'],
    ['the whole calendar', at(`DTSTART:${three}`, ['METHOD:REQUEST', 'X-WR-TIMEZONE:America/New_York']), '2026-11-12T20:00:00Z'],
    ['its offset', at(`DTSTART:${three}-0500`), '2026-11-12T20:00:00Z'],
    ['its offset, with dashes', at('DTSTART:2026-11-12T15:00:00-05:00'), '2026-11-12T20:00:00Z'],
  ])('%s', ([, text, start]) => expect(read(text)).toBe(start));
});

describe('which of several', () => {
  test.for<readonly [what: string, events: readonly Lines[], start: string]>([
    ['the first', [['DTSTART:20261112T170000Z'], ['DTSTART:20261112T150000Z']], '2026-11-12T15:00:00Z'],
    ['the first to come', [['DTSTART:20261012T150000Z'], ['DTSTART:20261112T150000Z']], '2026-11-12T15:00:00Z'],
    ['not a cancelled one', [['DTSTART:20261111T150000Z', 'STATUS:CANCELLED'], ['DTSTART:20261112T150000Z']], '2026-11-12T15:00:00Z'],
    [
      'its later version',
      [
        ['UID:a', 'SEQUENCE:0', 'DTSTART:20261111T150000Z'],
        ['UID:a', 'SEQUENCE:1', 'DTSTART:20261112T150000Z'],
      ],
      '2026-11-12T15:00:00Z',
    ],
    [
      'two meetings of one series are two',
      [
        ['UID:a', 'SEQUENCE:0', 'RECURRENCE-ID:20261111T150000Z', 'DTSTART:20261111T150000Z'],
        ['UID:a', 'SEQUENCE:1', 'RECURRENCE-ID:20261112T150000Z', 'DTSTART:20261112T150000Z'],
      ],
      '2026-11-11T15:00:00Z',
    ],
  ])('%s', ([, events, start]) => expect(read(calendar(events))).toBe(start));

  test('all cancelled', () => {
    expect(
      read(
        calendar([
          ['DTSTART:20261111T150000Z', 'STATUS:CANCELLED'],
          ['DTSTART:20261112T150000Z', 'STATUS:CANCELLED'],
        ]),
      ),
    ).toBe('cancelled');
  });
});

describe('written wrongly', () => {
  const plain = at(`DTSTART:${three}Z`);
  test.for<readonly [what: string, text: string, start?: string]>([
    ['words before it', `Please accept.\r\n\r\n${plain}`],
    ['words behind it', `${plain}-- \r\nsent through a list\r\n`],
    ['line ends doubled', plain.replaceAll('\r\n', '\r\r\n')],
    ['line ends of Unix, and a byte order mark', `\ufeff${plain.replaceAll('\r\n', '\n')}`],
    ['cut off behind the meeting', plain.replace('END:VCALENDAR', '')],
    [
      'a description that is not folded',
      calendar([[`DTSTART:${three}Z`, 'DESCRIPTION:Dear Jo,', 'please bring your papers', 'LOCATION:Room 4']]),
    ],
    ['a rule that is none', calendar([[`DTSTART:${three}Z`, 'RRULE:FREQ=SOMETIMES']])],
    ['a folded rule that is none', calendar([[`DTSTART:${three}Z`, 'RRULE:FREQ=WEEKLY;BYDAY=MO, TU;\r\n COUNT=soon']])],
    ['a day without its type', at('DTSTART:20261112'), '2026-11-12T08:00:00Z'],
    ['a folded zone', at('DTSTART;TZID=America/New_Yor\r\n k:20261112T100000')],
  ])('%s', ([, text, start = '2026-11-12T15:00:00Z']) => expect(read(text)).toBe(start));
});

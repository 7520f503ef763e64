import fc from 'fast-check';
import { Temporal } from 'temporal-polyfill';
import { describe, expect, test } from 'vitest';
import { readInvitation } from '../../../../lib/email/promises/interview/calendar-invitation.ts';

const sent = Temporal.ZonedDateTime.from('2026-11-10T09:00[Europe/Paris]');
const calendar = (event: readonly string[], method: string | null = 'REQUEST', zone: readonly string[] = []): string =>
  [
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    'PRODID:-//x//y//EN',
    ...(method === null ? [] : [`METHOD:${method}`]),
    ...zone,
    'BEGIN:VEVENT',
    'UID:1@initech.example',
    'SUMMARY:Interview',
    ...event,
    'END:VEVENT',
    'END:VCALENDAR',
    '',
  ].join('\r\n');
const outlookZone = [
  'BEGIN:VTIMEZONE',
  'TZID:W. Europe Standard Time',
  'BEGIN:STANDARD',
  'DTSTART:16010101T030000',
  'TZOFFSETFROM:+0200',
  'TZOFFSETTO:+0100',
  'RRULE:FREQ=YEARLY;INTERVAL=1;BYDAY=-1SU;BYMONTH=10',
  'END:STANDARD',
  'BEGIN:DAYLIGHT',
  'DTSTART:16010101T020000',
  'TZOFFSETFROM:+0100',
  'TZOFFSETTO:+0200',
  'RRULE:FREQ=YEARLY;INTERVAL=1;BYDAY=-1SU;BYMONTH=3',
  'END:DAYLIGHT',
  'END:VTIMEZONE',
];
const read = (text: string): string => {
  const found = readInvitation([text], sent);
  return found === null ? 'none' : found.type === 'cancelled' ? 'cancelled' : `${found.start} ${found.end ?? '-'}`;
};

describe('when the meeting is', () => {
  test.for<readonly [what: string, text: string, start: string, end: string]>([
    ['in UTC', calendar(['DTSTART:20261119T140000Z', 'DTEND:20261119T150000Z']), '2026-11-19T14:00:00Z', '2026-11-19T15:00:00Z'],
    [
      'in a zone of IANA',
      calendar(['DTSTART;TZID=America/New_York:20261119T150000', 'DTEND;TZID=America/New_York:20261119T154500']),
      '2026-11-19T20:00:00Z',
      '2026-11-19T20:45:00Z',
    ],
    [
      'in a zone with a prefix',
      calendar(['DTSTART;TZID=/freeassociation.sourceforge.net/Europe/Berlin:20261119T150000']),
      '2026-11-19T14:00:00Z',
      '-',
    ],
    [
      'with spaces in its rule, and lines after its end',
      `${calendar(['DTSTART:20261119T140000Z', 'RRULE:FREQ=WEEKLY;COUNT=2;BYDAY=MO, TU'])}-- \r\nSent through a list\r\n`,
      '2026-11-19T14:00:00Z',
      '-',
    ],
    ['a whole day', calendar(['DTSTART;VALUE=DATE:20261119', 'DTEND;VALUE=DATE:20261120']), '2026-11-19T08:00:00Z', '-'],
    [
      "in Outlook's own zone",
      calendar(
        ['DTSTART;TZID=W. Europe Standard Time:20261119T150000', 'DTEND;TZID=W. Europe Standard Time:20261119T160000'],
        'REQUEST',
        outlookZone,
      ),
      '2026-11-19T14:00:00Z',
      '2026-11-19T15:00:00Z',
    ],
    [
      "in Outlook's own zone in summer",
      calendar(['DTSTART;TZID=W. Europe Standard Time:20270615T150000'], 'REQUEST', outlookZone),
      '2027-06-15T13:00:00Z',
      '-',
    ],
    ["in no zone: the mail's", calendar(['DTSTART:20261119T150000']), '2026-11-19T14:00:00Z', '-'],
    ['in an unknown zone', calendar(['DTSTART;TZID=Nowhere:20261119T150000']), '2026-11-19T14:00:00Z', '-'],
    ['by its duration', calendar(['DTSTART:20261119T140000Z', 'DURATION:PT90M']), '2026-11-19T14:00:00Z', '2026-11-19T15:30:00Z'],
    ['without a method', calendar(['DTSTART:20261119T140000Z'], null), '2026-11-19T14:00:00Z', '-'],
    ['published', calendar(['DTSTART:20261119T140000Z'], 'PUBLISH'), '2026-11-19T14:00:00Z', '-'],
    ['with an end before its start', calendar(['DTSTART:20261119T140000Z', 'DTEND:20261119T130000Z']), '2026-11-19T14:00:00Z', '-'],
    ['again and again: the first', calendar(['DTSTART:20261119T140000Z', 'RRULE:FREQ=WEEKLY']), '2026-11-19T14:00:00Z', '-'],
  ])('%s', ([, text, start, end]) => expect(read(text)).toBe(`${start} ${end}`));

  test.for<readonly [string, string]>([
    ['its method', calendar(['DTSTART:20261119T140000Z'], 'CANCEL')],
    ['its status', calendar(['DTSTART:20261119T140000Z', 'STATUS:CANCELLED'])],
  ])('cancelled by %s', ([, text]) => expect(read(text)).toBe('cancelled'));

  test.for<readonly [string, string]>([
    ['an answer to an invitation', calendar(['DTSTART:20261119T140000Z'], 'REPLY')],
    ['another time proposed', calendar(['DTSTART:20261119T140000Z'], 'COUNTER')],
    ['a meeting that is over', calendar(['DTSTART:20261103T140000Z'])],
    ['a whole day that is over', calendar(['DTSTART;VALUE=DATE:20261109'])],
    ['no start', calendar(['LOCATION:Room 3'])],
    ['a start that is no time', calendar(['DTSTART:soon'])],
    ['no calendar', 'Dear Jo, see you on Thursday.'],
    ['half a calendar', 'BEGIN:VCALENDAR\r\nBEGIN:VEVENT\r\nDTSTART:2026'],
    ['a card', 'BEGIN:VCARD\r\nVERSION:3.0\r\nFN:Dana\r\nEND:VCARD'],
    ['nothing', ''],
  ])('none: %s', ([, text]) => expect(read(text)).toBe('none'));
});

test('no text throws', () => {
  const piece = fc.constantFrom(
    'BEGIN:VCALENDAR\r\n',
    'BEGIN:VEVENT\r\n',
    'DTSTART',
    ';TZID=',
    ':',
    '20261119T140000',
    'Z\r\n',
    'END:VEVENT\r\n',
    'END:VCALENDAR\r\n',
    'DURATION:P',
    '1D\r\n',
    'RRULE:FREQ=DAILY\r\n',
  );
  const text = fc.oneof(
    fc.string(),
    fc.array(piece, { maxLength: 40 }).map((pieces) => pieces.join('')),
  );
  fc.assert(fc.property(text, (each) => readInvitation([each], sent) !== undefined));
});

describe('where it is and with whom', () => {
  const details = (event: readonly string[]) => {
    const found = readInvitation([calendar(['DTSTART:20261119T150000Z', ...event])], sent);
    return found?.type === 'set' ? found.details : null;
  };
  const teams = 'https://teams.microsoft.com/l/meetup-join/19%3ameeting';
  test.for<readonly [what: string, event: readonly string[], details: unknown]>([
    ['a room', ['LOCATION:Room 4\\, High Street 12'], { place: 'Room 4, High Street 12' }],
    ['a link as the place', [`LOCATION:${teams}`], { place: teams }],
    ['a vague place beside a link', ['LOCATION:Microsoft Teams Meeting', `DESCRIPTION:Join here: ${teams} now`], { place: teams }],
    ['a vague place alone', ['LOCATION:Microsoft Teams Meeting'], { place: 'Microsoft Teams Meeting' }],
    ['who invites', ['ORGANIZER;CN=Dana Reyes:mailto:dana@initech.example'], { with: ['Dana Reyes'] }],
    ['a department that invites', ['ORGANIZER;CN=Talent Team:mailto:jobs@initech.example'], {}],
    ['an address that invites', ['ORGANIZER;CN=dana@initech.example:mailto:dana@initech.example'], {}],
    ['neither', [], {}],
  ])('%s', ([, event, expected]) => expect(details(event)).toEqual(expected));
});

import fc from 'fast-check';
import { Temporal } from 'temporal-polyfill';
import { expect, test } from 'vitest';
import { countryOfZone, findZone, zoneForOffset } from '../../../lib/domain/calendar/time-zones.ts';
import { mainZones, renamedZones, spokenZones } from '../../../lib/domain/calendar/zone-names.ts';

test.for<readonly [zone: string, country: string | null]>([
  ['Europe/Paris', 'FR'],
  ['America/Chicago', 'US'],
  ['America/Indiana/Indianapolis', 'US'],
  ['Europe/London', 'GB'],
  ['Europe/Stockholm', 'SE'],
  ['Asia/Kolkata', 'IN'],
  ['Asia/Calcutta', 'IN'],
  ['asia/kolkata', 'IN'],
  ['US/Eastern', 'US'],
  ['Europe/Kyiv', 'UA'],
  ['America/Argentina/Buenos_Aires', 'AR'],
  ['Africa/Accra', 'GH'],
  ['UTC', null],
  ['Etc/GMT+5', null],
  ['EST5EDT', null],
  ['Europe/Nowhere', null],
  ['+02:00', null],
  ['', null],
])('the country of %s is %s', ([zone, country]) => expect(countryOfZone(zone)).toBe(country));

const november = '2026-11-03T12:00Z';
const july = '2026-07-03T12:00Z';
test.for<readonly [offset: string, at: string, country: string | null, zone: string | null]>([
  ['+01:00', november, null, 'Europe/Berlin'],
  ['+01:00', july, null, 'Europe/London'],
  ['+01:00', november, 'FR', 'Europe/Paris'],
  ['+01:00', november, 'ES', 'Europe/Madrid'],
  ['+01:00', july, 'IE', 'Europe/Dublin'],
  ['+02:00', july, null, 'Europe/Berlin'],
  ['-05:00', november, null, 'America/New_York'],
  ['-05:00', november, 'US', 'America/New_York'],
  ['-05:00', july, 'US', 'America/Chicago'],
  ['-05:00', november, 'CA', 'America/Toronto'],
  ['-07:00', november, 'US', 'America/Denver'],
  ['-07:00', july, 'US', 'America/Los_Angeles'],
  ['-03:00', november, 'AR', 'America/Argentina/Buenos_Aires'],
  ['+05:30', november, 'US', 'Asia/Kolkata'],
  ['+10:00', july, 'AU', 'Australia/Sydney'],
  ['+11:00', november, 'AU', 'Australia/Sydney'],
  ['+05:45', november, null, 'Asia/Kathmandu'],
  ['+01:00', november, 'XX', 'Europe/Berlin'],
  ['+01:00', november, 'nonsense', 'Europe/Berlin'],
  ['+00:00', november, 'GB', null],
  ['-00:00', november, null, null],
  ['+07:23', november, null, null],
  ['+99:00', november, null, null],
  ['+0100', november, null, null],
  ['', november, null, null],
])('%s at %s with country %s is %s', ([offset, at, country, zone]) => {
  expect(zoneForOffset(offset, Temporal.Instant.from(at), country)).toBe(zone);
});

test.for<readonly [typed: string, zone: string]>([
  ['Europe/Paris', 'Europe/Paris'],
  ['europe/PARIS', 'Europe/Paris'],
  ['america/new york', 'America/New_York'],
  ['Asia/Calcutta', 'Asia/Kolkata'],
  ['US/Pacific', 'America/Los_Angeles'],
  ['Chicago', 'America/Chicago'],
  ['new york', 'America/New_York'],
  ['  New   York. ', 'America/New_York'],
  ['Buenos Aires', 'America/Argentina/Buenos_Aires'],
  ['São Paulo', 'America/Sao_Paulo'],
  ['Zürich', 'Europe/Zurich'],
  ['København', 'Europe/Copenhagen'],
  ['Łódź', 'Europe/Warsaw'],
  ['Mumbai', 'Asia/Kolkata'],
  ['bangalore', 'Asia/Kolkata'],
  ['Bengaluru', 'Asia/Kolkata'],
  ['San Francisco', 'America/Los_Angeles'],
  ['Chicago, IL', 'America/Chicago'],
  ['San Francisco, CA', 'America/Los_Angeles'],
  ['Toronto, CA', 'America/Toronto'],
  ['Paris, France', 'Europe/Paris'],
  ['London, UK', 'Europe/London'],
  ['EST', 'America/New_York'],
  ['pst', 'America/Los_Angeles'],
  ['CET', 'Europe/Berlin'],
  ['IST', 'Asia/Kolkata'],
  ['GMT', 'Europe/London'],
  ['utc', 'UTC'],
  ['Germany', 'Europe/Berlin'],
  ['japan', 'Asia/Tokyo'],
  ['UK', 'Europe/London'],
  ['FR', 'Europe/Paris'],
])('"%s" is %s', ([typed, zone]) => expect(findZone(typed)).toEqual({ type: 'found', zone }));

test.for<readonly [typed: string, suggested: string]>([
  ['Chicgo', 'America/Chicago'],
  ['Bangalor', 'Asia/Kolkata'],
  ['Europe/Pariss', 'Europe/Paris'],
  ['Paris, TX', 'Europe/Paris'],
  ['Birmingham, AL', 'Europe/London'],
  ['Spain', 'Europe/Madrid'],
  ['USA', 'America/New_York'],
  ['Canada', 'America/Toronto'],
  ['Amster', 'Europe/Amsterdam'],
])('"%s" is not read as %s, which is only suggested', ([typed, suggested]) => {
  const found = findZone(typed);
  expect(found).toEqual({ type: 'unknown', suggestions: expect.arrayContaining([suggested]) });
  expect(found.type === 'unknown' && found.suggestions[0]).toBe(suggested);
});

test.for(['Springfield', 'Portland', '+02:00', 'UTC+2', 'GMT+1', '', '?', 'a', '9', 'the moon', 'x'.repeat(5000), ','.repeat(5000)])(
  '"%s" is no place, and nothing is suggested',
  (typed) => expect(findZone(typed)).toEqual({ type: 'unknown', suggestions: [] }),
);

test('every zone in the tables is valid and has its current name', () => {
  const zones = [...mainZones, ...spokenZones.values(), ...Object.values(renamedZones)];
  const wrong = zones.filter((zone) => {
    const found = findZone(zone);
    return found.type !== 'found' || found.zone !== zone;
  });
  expect(wrong).toEqual([]);
});

test('an offset gives a zone that has it at that time, or none', () => {
  const offsets = fc.tuple(fc.constantFrom('+', '-'), fc.integer({ min: 0, max: 14 }), fc.constantFrom('00', '30', '45'));
  const instants = fc.integer({ min: Date.UTC(2025, 0), max: Date.UTC(2035, 11) }).map(Temporal.Instant.fromEpochMilliseconds);
  fc.assert(
    fc.property(offsets, instants, fc.constantFrom(null, 'US', 'AU', 'ES', 'ZZ'), ([sign, hours, minutes], at, country) => {
      const offset = `${sign}${String(hours).padStart(2, '0')}:${minutes}`;
      const zone = zoneForOffset(offset, at, country);
      if (zone !== null) expect(at.toZonedDateTimeISO(zone).offset).toBe(offset);
    }),
  );
});

test('every input gets an answer', () => {
  fc.assert(fc.property(fc.string({ unit: 'grapheme' }), (typed) => ['found', 'unknown'].includes(findZone(typed).type)));
});

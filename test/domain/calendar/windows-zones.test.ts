import { Temporal } from 'temporal-polyfill';
import { expect, test } from 'vitest';
import { windowsZone } from '../../../lib/domain/calendar/windows-zones.ts';

test.for<readonly [name: string, zone: string | null]>([
  ['W. Europe Standard Time', 'Europe/Berlin'],
  ['GMT Standard Time', 'Europe/London'],
  ['Greenwich Standard Time', 'Atlantic/Reykjavik'],
  ['Central European Standard Time', 'Europe/Warsaw'],
  ['Central Europe Standard Time', 'Europe/Budapest'],
  ['Eastern Standard Time', 'America/New_York'],
  ['Eastern Standard Time (Mexico)', 'America/Cancun'],
  ['(UTC-08:00) Pacific Time (US & Canada)', 'America/Los_Angeles'],
  ['Russia Time Zone 3', 'Europe/Samara'],
  ['Europe/Berlin', null],
  ['Some Standard Time', null],
  ['', null],
])('%j is %s', ([name, zone]) => {
  expect(windowsZone(name)).toBe(zone);
  if (zone !== null) expect(Temporal.Instant.fromEpochMilliseconds(0).toZonedDateTimeISO(zone).timeZoneId).toBe(zone);
});

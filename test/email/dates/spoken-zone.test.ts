import { expect, test } from 'vitest';
import { zoneAfter } from '../../../lib/email/dates/spoken-zone.ts';
import { spokenTimes } from '../../../lib/email/dates/times.ts';

test.for<readonly [text: string, zone: string | null]>([
  [' EST', 'America/New_York'],
  [' UTC', 'UTC'],
  [' (CET)', 'Europe/Berlin'],
  [' Eastern Time', 'America/New_York'],
  [' eastern time', 'America/New_York'],
  [' Eastern', 'America/New_York'],
  [' Pacific on Friday', 'America/Los_Angeles'],
  [' Central Station', null],
  [' Pacific Building, floor 2', null],
  [' Eastern Standard Time', 'America/New_York'],
  [' (Eastern Time - New York)', 'America/New_York'],
  [' (Eastern Time - US & Canada)', 'America/New_York'],
  [' Pacific Time (US and Canada)', 'America/Los_Angeles'],
  [' Central European Time - Madrid', 'Europe/Madrid'],
  [' British Summer Time', 'Europe/London'],
  [' Greenwich Mean Time', 'Europe/London'],
  [' United Kingdom Time', 'Europe/London'],
  [' UK time', 'Europe/London'],
  [' India Standard Time - Kolkata', 'Asia/Kolkata'],
  [' London time', 'Europe/London'],
  [' (America/New_York)', 'America/New_York'],
  [' (UTC-05:00) Eastern Time (US & Canada).', 'America/New_York'],
  [' (UTC+01:00) Amsterdam, Berlin, Bern, Rome, Stockholm, Vienna', 'Europe/Amsterdam'],
  [' (GMT+02:00)', 'Etc/GMT-2'],
  [' GMT+1', 'Etc/GMT-1'],
  [' UTC-5', 'Etc/GMT+5'],
  [' UTC+05:30', '+05:30'],
  [' GMT', 'Europe/London'],
  [' Lunch Time', null],
  [' Thursday', null],
  [' This Time Next Week', null],
  [' on Thursday, London office', null],
  ['', null],
])('%j is %s', ([text, zone]) => expect(zoneAfter(text).zone).toBe(zone));

test.for<readonly [text: string, zones: readonly (string | null)[]]>([
  ['3:00 PM - 3:45 PM EST', ['America/New_York', 'America/New_York']],
  ['from 3:00 PM to 3:45 PM (EST)', ['America/New_York', 'America/New_York']],
  ['3:00 PM or 5:00 PM EST', [null, 'America/New_York']],
])('the hours of %j', ([text, zones]) => expect(spokenTimes(text).map(({ zone }) => zone)).toEqual(zones));

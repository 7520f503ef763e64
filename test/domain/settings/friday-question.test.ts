import { Temporal } from 'temporal-polyfill';
import { describe, expect, test } from 'vitest';
import type { Weekend } from '../../../lib/domain/calendar/weekends.ts';
import {
  asked,
  fridayDueAt,
  mayAskAgain,
  nextFridayAt,
  withFridayAnswer,
  withFridayMoved,
  withNextFriday,
} from '../../../lib/domain/settings/friday-question.ts';
import { noWishes } from '../../../lib/domain/settings/profile.ts';
import { profileDueAt } from '../../../lib/domain/settings/profile-due.ts';
import { aProfile, at } from '../../support/stored.ts';

const paris = { timeZone: 'Europe/Paris', country: null, weekend: null, hour: 9 };

describe('the next question', () => {
  test.for<readonly [now: string, country: string | null, weekend: Weekend | null, hour: number, zone: string, on: string]>([
    ['2026-11-03T07:12:00Z', null, null, 9, 'Europe/Paris', '2026-11-06T09:00'],
    ['2026-11-06T07:59:59Z', null, null, 9, 'Europe/Paris', '2026-11-06T09:00'],
    ['2026-11-06T08:00:00Z', null, null, 9, 'Europe/Paris', '2026-11-13T09:00'],
    ['2026-11-06T13:59:00Z', 'US', null, 8, 'America/Chicago', '2026-11-06T08:00'],
    ['2026-11-07T08:00:00Z', null, null, 9, 'Europe/Paris', '2026-11-13T09:00'], // a Saturday
    ['2026-11-08T08:00:00Z', null, null, 9, 'Europe/Paris', '2026-11-13T09:00'], // a Sunday
    ['2026-10-24T10:00:00Z', null, null, 9, 'Europe/Paris', '2026-10-30T09:00'], // the clocks change on the 25th
    ['2027-03-22T10:00:00Z', 'GB', null, 9, 'Europe/London', '2027-03-25T09:00'], // Good Friday
    ['2027-03-25T09:00:00Z', 'GB', null, 9, 'Europe/London', '2027-04-02T09:00'],
    ['2026-11-03T07:12:00Z', 'SA', null, 9, 'Asia/Riyadh', '2026-11-05T09:00'], // Friday and Saturday are the weekend
    ['2026-11-03T07:12:00Z', 'FR', [4, 5], 9, 'Europe/Paris', '2026-11-04T09:00'],
    ['2026-12-21T10:00:00Z', 'FR', null, 9, 'Europe/Paris', '2026-12-23T09:00'], // before the quiet days
    ['2026-12-23T08:00:00Z', 'FR', null, 9, 'Europe/Paris', '2027-01-08T09:00'],
  ])('at %s (%s, weekend %j, hour %i, %s) is on %s', ([now, country, weekend, hour, timeZone, on]) => {
    const expected = Temporal.PlainDateTime.from(on).toZonedDateTime(timeZone).toInstant();
    expect(nextFridayAt({ timeZone, country, weekend, hour }, at(now))).toEqual(expected);
  });

  test('has a date even where no working day is left', () => {
    const weekend = [1, 2, 3, 4, 5, 6] as const;
    expect(nextFridayAt({ ...paris, weekend }, at('2026-11-03T07:12:00Z'))).toEqual(at('2027-01-15T08:00:00Z'));
  });
});

describe('a user who tracked something', () => {
  const now = at('2026-11-03T07:12:00Z');
  const friday = at('2026-11-06T08:00:00Z');
  const dated = withNextFriday(aProfile(), paris, now);

  test('is due on Friday', () => {
    expect(fridayDueAt(dated)).toEqual(friday);
    expect(profileDueAt(dated)).toEqual(friday);
    expect(fridayDueAt(aProfile())).toBeNull();
  });

  test.for([
    { status: 'stopped' },
    { pausedUntil: 'resumed-by-hand' },
    { pausedUntil: at('2026-11-20T08:00:00Z') },
    { heldBecause: 'bounce' },
    { wishes: { ...noWishes, fridays: false } },
    { wishes: { ...noWishes, digest: true } },
  ] as const)('and is not with %j', (changes) => {
    expect(fridayDueAt({ ...dated, ...changes })).toBeNull();
  });

  test('has another date when their hour or zone changes, unless it is due already', () => {
    expect(withFridayMoved(dated, paris, now)).toBe(dated);
    expect(fridayDueAt(withFridayMoved(dated, { ...paris, hour: 7 }, now))).toEqual(at('2026-11-06T06:00:00Z'));
    expect(withFridayMoved(dated, { ...paris, hour: 11 }, friday)).toBe(dated);
    expect(withFridayMoved(aProfile(), paris, now)).toEqual(aProfile());
  });

  test.for([
    ['2026-11-13T08:00:00Z', false],
    ['2026-11-19T22:59:00Z', false],
    ['2026-11-20T08:00:00Z', true],
  ] as const)('once asked, at %s may be asked again: %s', ([when, may]) => {
    expect(mayAskAgain(asked(dated, friday), 'Europe/Paris', at(when))).toBe(may);
  });

  test('may be asked again a week after an answer', () => {
    expect(mayAskAgain(withFridayAnswer(asked(dated, friday)), 'Europe/Paris', at('2026-11-13T08:00:00Z'))).toBe(true);
  });
});

import { Temporal } from 'temporal-polyfill';
import { describe, expect, test } from 'vitest';
import { digestDueAt, nextDigestAt, withDigestDate } from '../../../lib/domain/settings/digest.ts';
import { noWishes } from '../../../lib/domain/settings/profile.ts';
import { profileDueAt } from '../../../lib/domain/settings/profile-due.ts';
import { aProfile, at } from '../../support/stored.ts';

const paris = 'Europe/Paris';
const weekly = { ...noWishes, digest: true };

describe('the next digest', () => {
  test.for([
    ['2026-11-03T07:12:00Z', 9, paris, '2026-11-09T09:00'], // a Tuesday
    ['2026-11-09T07:59:59Z', 9, paris, '2026-11-09T09:00'],
    ['2026-11-09T08:00:00Z', 9, paris, '2026-11-16T09:00'],
    ['2026-11-08T22:59:59Z', 0, paris, '2026-11-09T00:00'],
    ['2026-11-08T23:00:00Z', 0, paris, '2026-11-16T00:00'],
    ['2026-11-09T01:00:00Z', 9, 'America/New_York', '2026-11-09T09:00'], // still Sunday there
    ['2026-10-24T10:00:00Z', 9, paris, '2026-10-26T09:00'], // the clocks change on the 25th
    ['2026-12-22T10:00:00Z', 9, paris, '2026-12-28T09:00'], // in the Christmas break too, because the user asked for it
    ['2027-03-26T10:00:00Z', 2, 'Europe/London', '2027-03-29T02:00'],
  ] as const)('at %s, at %i o’clock in %s, is on %s', ([now, hour, zone, on]) => {
    const expected = Temporal.PlainDateTime.from(on).toZonedDateTime(zone).toInstant();
    expect(nextDigestAt({ hour }, zone, at(now))).toEqual(expected);
  });
});

describe('a user who asked for digests', () => {
  const now = at('2026-11-03T07:12:00Z');
  const next = at('2026-11-09T08:00:00Z');

  test('has a date from then on, and none after they cancel them', () => {
    const dated = withDigestDate(aProfile({ wishes: weekly }), paris, now);
    expect(dated.digestDueAt).toEqual(next);
    expect(profileDueAt(dated)).toEqual(next);
    const off = withDigestDate({ ...dated, wishes: noWishes }, paris, now);
    expect(off.digestDueAt).toBeNull();
    expect(profileDueAt(off)).toEqual(profileDueAt(aProfile()));
  });

  test('has a new date when their hour or zone changes', () => {
    const dated = withDigestDate(aProfile({ wishes: weekly }), paris, now);
    expect(withDigestDate(dated, paris, now)).toBe(dated);
    expect(withDigestDate({ ...dated, hour: 7 }, paris, now).digestDueAt).toEqual(at('2026-11-09T06:00:00Z'));
    expect(withDigestDate(dated, 'America/New_York', now).digestDueAt).toEqual(at('2026-11-09T14:00:00Z'));
  });

  test('keeps a date that is already due', () => {
    const due = aProfile({ wishes: weekly, digestDueAt: next });
    expect(withDigestDate({ ...due, hour: 7 }, paris, next)).toEqual({ ...due, hour: 7 });
  });

  test('gets a date at once if there is none yet', () => {
    expect(digestDueAt(aProfile({ wishes: weekly, digestDueAt: null }))).toEqual(aProfile().joinedAt);
    expect(digestDueAt(aProfile({ digestDueAt: next }))).toBeNull();
  });
});

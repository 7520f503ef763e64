import { Temporal } from 'temporal-polyfill';
import { describe, expect, test } from 'vitest';
import { keepingDueAt, lastSign, nextLook, timelineEndsAt, verdictOn, withSign } from '../../lib/domain/keeping.ts';
import { newTimeline } from '../../lib/domain/timeline.ts';
import { aProfile, at } from '../support/stored.ts';

const joined = at('2026-11-03T07:12:00Z');
const warnedOn = (warnedAt: string) => aProfile({ keeping: { seenAt: joined, warnedAt: at(warnedAt), lookAt: at(warnedAt) } });

describe('a silent user', () => {
  test.for([
    ['a day before two years', aProfile(), '2028-11-02T07:12:00Z', 'keep'],
    ['after two years', aProfile(), '2028-11-03T07:12:00Z', 'warn'],
    ['29 days after the warning', warnedOn('2028-11-03T07:12:00Z'), '2028-12-02T07:12:00Z', 'keep'],
    ['30 days after the warning', warnedOn('2028-11-03T07:12:00Z'), '2028-12-03T07:12:00Z', 'erase'],
  ] as const)('%s', ([, profile, now, verdict]) => {
    expect(verdictOn(profile, joined, at(now))).toBe(verdict);
  });

  test('who gave a sign after the warning is warned again two years later, before anything is erased', () => {
    const profile = warnedOn('2028-11-03T07:12:00Z');
    const seenAt = at('2028-11-20T00:00:00Z');
    expect(verdictOn(profile, seenAt, at('2028-12-03T07:12:00Z'))).toBe('keep');
    expect(verdictOn(profile, seenAt, at('2030-11-20T00:00:00Z'))).toBe('warn');
  });

  test('takes back the warning with a sign, which changes nothing if there was no warning', () => {
    const back = withSign(warnedOn('2028-11-03T07:12:00Z'), at('2028-11-10T07:12:00Z'));
    expect(back.keeping?.warnedAt).toBeNull();
    const profile = aProfile();
    expect(withSign(profile, at('2028-11-10T07:12:00Z'))).toBe(profile);
  });

  test('gave the last sign at the later of the known time and the day of the last mail', () => {
    expect(lastSign(joined, null)).toEqual(joined);
    expect(lastSign(joined, '2026-01-01')).toEqual(joined);
    expect(lastSign(joined, '2027-02-28')).toEqual(at('2027-02-28T00:00:00Z'));
  });
});

describe('a timeline', () => {
  test.for([
    ['closed', 'closed', '2026-11-03T07:12:00Z', '2027-11-03T07:12:00Z'],
    ['closed on a leap day', 'closed', '2028-02-29T07:12:00Z', '2029-02-28T07:12:00Z'],
    ['active', 'active', '2020-11-03T07:12:00Z', null],
  ] as const)('that is %s', ([, status, recordedAt, endsAt]) => {
    expect(timelineEndsAt({ ...newTimeline, status, recordedAt: at(recordedAt) })?.toString() ?? null).toBe(endsAt);
  });
});

describe('the next look at a user', () => {
  const now = at('2027-11-03T07:12:00Z');
  test.for<readonly [what: string, ends: readonly string[], warnedAt: string | null, lookAt: string]>([
    ['is in a year, when a timeline closed today ends', [], null, '2028-11-03T07:12:00Z'],
    ['is when the first closed timeline ends', ['2028-05-01T00:00:00Z', '2028-02-01T00:00:00Z'], null, '2028-02-01T00:00:00Z'],
    ['is when the grace period ends', [], '2027-11-03T07:12:00Z', '2027-12-03T07:12:00Z'],
    ['is never in the past', ['2027-01-01T00:00:00Z'], null, '2028-11-03T07:12:00Z'],
  ])('%s', ([, ends, warnedAt, lookAt]) => {
    const keeping = nextLook(joined, warnedAt === null ? null : at(warnedAt), ends.map(at), now);
    expect(keeping.lookAt.toString()).toBe(lookAt);
  });

  test('is first a year after they joined, and never for unconfirmed and erased users', () => {
    expect(keepingDueAt(aProfile())).toEqual(at('2027-11-03T07:12:00Z'));
    expect(keepingDueAt(aProfile({ status: 'stopped' }))).toEqual(at('2027-11-03T07:12:00Z'));
    for (const status of ['unconfirmed', 'erased'] as const) expect(keepingDueAt(aProfile({ status }))).toBeNull();
  });

  test('is always later than this one', () => {
    for (const days of [1, 300, 400, 800, 3_000]) {
      const then = joined.add({ hours: 24 * days });
      expect(Temporal.Instant.compare(nextLook(joined, null, [], then).lookAt, then)).toBe(1);
    }
  });
});

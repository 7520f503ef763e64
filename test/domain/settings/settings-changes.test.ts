import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Profile, UndoableSettings } from '../../../lib/domain/settings/profile.ts';
import { differences, settingsUndone, withChange } from '../../../lib/domain/settings/settings-changes.ts';
import { anyProfile } from '../../support/arbitraries.ts';
import { aProfile, at } from '../../support/stored.ts';

const now = at('2026-11-10T08:00:00Z');
const settingsOf = (profile: Profile): Partial<UndoableSettings> => differences({} as UndoableSettings, profile);
const change = (profile: Profile, to: Partial<Profile>): Profile => withChange(profile, { ...profile, ...to }, now);

describe('what a command changed in the settings', () => {
  test('can be taken back, the newest first, whatever it was', () => {
    fc.assert(
      fc.property(anyProfile, fc.array(anyProfile, { minLength: 1, maxLength: 5 }), (before, targets) => {
        const start: Profile = { ...before, undoable: [] };
        const steps: Profile[] = [start];
        for (const target of targets) steps.push(change(steps.at(-1) ?? start, settingsOf(target)));
        let profile = steps.at(-1) ?? start;
        const seen = new Set([JSON.stringify(settingsOf(profile))]);
        while (profile.undoable.length > 0) {
          profile = settingsUndone(profile, now);
          seen.add(JSON.stringify(settingsOf(profile)));
        }
        expect(settingsOf(profile)).toEqual(settingsOf(start));
        expect(seen).toEqual(new Set(steps.map((step) => JSON.stringify(settingsOf(step)))));
      }),
    );
  });

  test('is remembered for ten changes, and only where values differ', () => {
    let profile = aProfile();
    for (let hour = 10; hour < 22; hour += 1) profile = change(profile, { hour });
    expect(profile.undoable).toHaveLength(10);
    expect(profile.undoable.at(-1)).toEqual({ at: now, before: { hour: 20 } });
  });

  test('is nothing if the setting was the same before', () => {
    const profile = aProfile({ hour: 9 });
    expect(change(profile, { hour: 9 }).undoable).toEqual([]);
    expect(settingsUndone(profile, now)).toBe(profile);
  });

  test('resumes the service when it was a pause or a stop', () => {
    expect(settingsUndone(change(aProfile(), { pausedUntil: 'resumed-by-hand' }), now).resumedAt).toEqual(now);
    expect(settingsUndone(change(aProfile(), { status: 'stopped' }), now).resumedAt).toEqual(now);
    expect(settingsUndone(change(aProfile(), { hour: 8 }), now).resumedAt).toBeNull();
  });
});

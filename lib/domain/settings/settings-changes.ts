/**
 * What the user's commands changed in their settings, and how `undo` takes it back. Not here: what a command changes
 * (handling/obey/profile-command.ts).
 */
import type { Temporal } from 'temporal-polyfill';
import type { CommitOn, Profile, SettingsChange, UndoableSettings } from './profile.ts';

/** The same number as on a timeline (design, section 3). */
const undoDepth = 10;

const fields = [
  'status',
  'pausedUntil',
  'heldBecause',
  'timeZone',
  'country',
  'weekend',
  'hour',
  'checkInDays',
  'followUpCap',
  'offers',
  'wishes',
] as const satisfies readonly (keyof UndoableSettings)[];

/** The fields that differ, with the second profile's values. */
export function differences(before: UndoableSettings, after: UndoableSettings): Partial<UndoableSettings> {
  const changed = fields.filter((field) => JSON.stringify(before[field]) !== JSON.stringify(after[field]));
  return Object.fromEntries(changed.map((field) => [field, after[field]]));
}

/** `after`, with the former values remembered. Unchanged when no setting changed, or when a change was just taken back. */
export function withChange(before: Profile, after: Profile, at: Temporal.Instant, together: CommitOn | null = null): Profile {
  const was = differences(after, before);
  if (Object.keys(was).length === 0 || after.undoable !== before.undoable) return after;
  const change: SettingsChange = { at, ...(together && { together }), before: was };
  return { ...after, undoable: [...before.undoable, change].slice(-undoDepth) };
}

/** The last change, if the same mail also changed a timeline. */
export function isLastTogether({ undoable }: Profile, { timelineId, commit }: CommitOn): boolean {
  const together = undoable.at(-1)?.together;
  return together?.timelineId === timelineId && together.commit === commit;
}

/** The settings as they were before the last command; the same profile when there is nothing to take back. */
export function settingsUndone(profile: Profile, at: Temporal.Instant): Profile {
  const last = profile.undoable.at(-1);
  if (last === undefined) return profile;
  const restored = { ...profile, ...last.before, undoable: profile.undoable.slice(0, -1) };
  // Taking back a pause means to resume: overdue steps come as they do after a pause.
  return waits(profile) && !waits(restored) ? { ...restored, resumedAt: at } : restored;
}

const waits = ({ status, pausedUntil, heldBecause }: Profile): boolean =>
  status !== 'active' || pausedUntil !== null || heldBecause !== null;

/** Whether a change may move a step of some timeline. What only decides which mails come (a digest, receipts) moves none. */
export const movesSteps = (before: Profile, after: Profile): boolean =>
  before.resumedAt !== after.resumedAt || Object.keys(differences(before, after)).some((field) => field !== 'wishes');

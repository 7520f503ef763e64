import type { Temporal } from 'temporal-polyfill';
import type { Erasing } from '../erasing.ts';
import type { Keeping } from '../keeping.ts';
import type { TimelineId, UserId } from '../words.ts';
import type { Offer } from './settings.ts';

/** What is off until asked for: `digest weekly`, `receipts on`, `quiet on` (no answers to commands), `discreet on` (subjects name nobody). */
export interface Wishes {
  readonly digest: boolean;
  readonly receipts: boolean;
  readonly quiet: boolean;
  readonly discreet: boolean;
}

export const noWishes: Wishes = { digest: false, receipts: false, quiet: false, discreet: false };

/** A question of ours that `yes` and `no` answer, wherever they are written. A later one takes its place. */
export type OpenQuestion =
  /** Whether all that is kept is to be erased. */
  | { readonly type: 'delete-everything'; readonly askedAt: Temporal.Instant }
  /** After `hired` on that timeline: whether the others are to be stopped. */
  | { readonly type: 'stop-others'; readonly timelineId: TimelineId; readonly askedAt: Temporal.Instant };

/** What a user's command can change in their profile, and `undo` take back. Not their addresses: each is confirmed by itself. */
export type UndoableSettings = Pick<
  Profile,
  'status' | 'pausedUntil' | 'heldBecause' | 'timeZone' | 'country' | 'hour' | 'followUpCap' | 'offers' | 'wishes'
>;

/** What one mail changed on a timeline. */
export interface CommitOn {
  readonly timelineId: TimelineId;
  /** The sequence with which the ids of its events begin. */
  readonly commit: string;
}

export interface SettingsChange {
  readonly at: Temporal.Instant;
  /** The same mail spoke of a timeline, too: `undo` takes back both. */
  readonly together?: CommitOn;
  /** The fields that changed, as they were before. */
  readonly before: Partial<UndoableSettings>;
}

/** Everything we keep of a user apart from their timelines. Versioned; the source of truth. */
export interface Profile {
  readonly userId: UserId;
  readonly version: number;
  /** The second half of the tracking address's local part: six characters a-z2-7. */
  readonly secret: string;
  /** Verified sender addresses, lower case; the first is the one we mail. */
  readonly addresses: readonly string[];
  /** The user's own name as their mails show it; null until seen. */
  readonly name: string | null;
  readonly status: 'unconfirmed' | 'active' | 'stopped' | 'erased';
  readonly joinedAt: Temporal.Instant;
  readonly pausedUntil: Temporal.Instant | 'resumed-by-hand' | null;
  /** Mail to the user came back, or was marked as spam: nothing is sent of its own accord. Apart from a pause of the user's own. */
  readonly heldBecause: 'bounce' | 'complaint' | null;
  /** When the last pause ended: no let-go for 14 days after it. */
  readonly resumedAt: Temporal.Instant | null;
  /** Null until set: then the zone is taken from mails, see `seenZone`. */
  readonly timeZone: string | null;
  /** The zone taken from the offset of a tracked mail. */
  readonly seenZone: string | null;
  readonly country: string | null;
  readonly hour: number;
  readonly followUpCap: number;
  readonly offers: readonly Offer[];
  readonly wishes: Wishes;
  readonly openQuestion: OpenQuestion | null;
  /** Hashes of the last 20 commands, so that a redelivered one is applied once. */
  readonly appliedCommands: readonly string[];
  /** When the next digest is to come; null: none was asked for, or its day is not named yet. */
  readonly digestDueAt: Temporal.Instant | null;
  /** What the last commands changed here, newest last, so that `undo` takes them back one by one. At most 10. */
  readonly undoable: readonly SettingsChange[];
  /** When a setting, pause or offer last changed. */
  readonly changedAt: Temporal.Instant | null;
  /** When every timeline is to be decided once more, after a change of settings; absent: that was done. */
  readonly planAgainAt?: Temporal.Instant;
  /** Timelines that a machine's mail began or ended, and of which the next mail tells; absent: none. */
  readonly untold?: readonly TimelineId[];
  /** A first tracked mail was confirmed. */
  readonly trackingStarted: boolean;
  /** Their address was confirmed by an answer, and no mail of theirs was authenticated so far. */
  readonly unproven?: true;
  /** Of an erased user: what is still to be done. */
  readonly erasing?: Erasing;
  /** When somebody looks for what was kept long enough; absent: a year after they joined. */
  readonly keeping?: Keeping;
}

/** Of somebody who has said and done nothing so far. */
export const blankProfile = {
  pausedUntil: null,
  heldBecause: null,
  resumedAt: null,
  timeZone: null,
  seenZone: null,
  country: null,
  hour: 9,
  followUpCap: 2,
  offers: [],
  wishes: noWishes,
  openQuestion: null,
  appliedCommands: [],
  digestDueAt: null,
  undoable: [],
  changedAt: null,
  trackingStarted: false,
} as const satisfies Partial<Profile>;

/** Design, section 3: nothing is kept of somebody who asked to join and never confirmed it. */
const unconfirmedHours = 7 * 24;

/** When an unconfirmed profile is forgotten; null: never. */
export const forgottenAt = ({ status, joinedAt }: Pick<Profile, 'status' | 'joinedAt'>): Temporal.Instant | null =>
  status === 'unconfirmed' ? joinedAt.add({ hours: unconfirmedHours }) : null;

/** Its item may still be there: what has expired is deleted late. */
export function isForgotten(profile: Profile, now: Temporal.Instant): boolean {
  const at = forgottenAt(profile);
  return at !== null && at.since(now).sign <= 0;
}

/** A mail of theirs was authenticated. The same profile when there is nothing to change. */
export function withProof(profile: Profile): Profile {
  if (profile.unproven === undefined) return profile;
  const { unproven: _, ...proven } = profile;
  return proven;
}

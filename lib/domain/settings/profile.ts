import type { Temporal } from 'temporal-polyfill';
import type { Weekend } from '../calendar/weekends.ts';
import type { Erasing } from '../erasing.ts';
import type { Keeping } from '../keeping.ts';
import type { TimelineId, UserId } from '../words.ts';
import type { FridayQuestion } from './friday-question.ts';
import type { LeavingAddress } from './own-addresses.ts';
import type { Offer } from './settings.ts';

/**
 * Settings that are off until asked for: `digest weekly`, `receipts on`, `quiet on` (no answers to commands), `discreet on` (subjects name
 * nobody). `fridays` is on until `fridays off`: our question whether they wrote to anyone without us.
 */
export interface Wishes {
  readonly digest: boolean;
  readonly receipts: boolean;
  readonly quiet: boolean;
  readonly discreet: boolean;
  readonly fridays: boolean;
}

/** What holds until they ask for something else. */
export const noWishes: Wishes = { digest: false, receipts: false, quiet: false, discreet: false, fridays: true };

/** Our open question, which `yes` and `no` answer from anywhere. A later question replaces it. */
export type OpenQuestion =
  /** Whether to erase everything we keep. `byOldest`: a new address asked for it, so the oldest one alone may say yes. */
  | { readonly type: 'delete-everything'; readonly askedAt: Temporal.Instant; readonly byOldest?: true }
  /** Asked by a new address: whether the oldest one wants it, too. */
  | { readonly type: 'export' | 'new-address'; readonly askedAt: Temporal.Instant }
  /** After `hired` on that timeline: whether to stop the others. */
  | { readonly type: 'stop-others'; readonly timelineId: TimelineId; readonly askedAt: Temporal.Instant };

/** How long a question can be answered. Then the user is asked again, or it was about none of theirs. Our choice. */
export const answerableHours = 7 * 24;

/** Fields that a command can change and `undo` can take back. Not the addresses: each is confirmed on its own. */
export type UndoableSettings = Pick<
  Profile,
  | 'status'
  | 'pausedUntil'
  | 'heldBecause'
  | 'timeZone'
  | 'country'
  | 'weekend'
  | 'hour'
  | 'checkInDays'
  | 'followUpCap'
  | 'offers'
  | 'wishes'
>;

/** What one mail changed on a timeline. */
export interface CommitOn {
  readonly timelineId: TimelineId;
  /** The sequence number that the ids of its events begin with. */
  readonly commit: string;
}

export interface SettingsChange {
  readonly at: Temporal.Instant;
  /** The same mail also changed a timeline: `undo` takes back both. */
  readonly together?: CommitOn;
  /** The fields that changed, as they were before. */
  readonly before: Partial<UndoableSettings>;
}

/** Everything we keep about a user, apart from their timelines. Versioned; the source of truth. */
export interface Profile {
  readonly userId: UserId;
  readonly version: number;
  /** The second half of the tracking address's local part: six characters a-z2-7. */
  readonly secret: string;
  /** The second half of the unsubscribe address: 20 characters a-z2-7. Absent for users of earlier versions, until their next mail. */
  readonly unsubscribe?: string;
  /** Verified sender addresses, lower case; the first is the one we mail. */
  readonly addresses: readonly string[];
  /** When an address was added; absent: the one that joined, or one of before this was kept. */
  readonly addedAt?: Readonly<Record<string, Temporal.Instant>>;
  /** Addresses that go in a while, since younger ones asked for it. Absent: none. */
  readonly leaving?: readonly LeavingAddress[];
  /** The user's own name as their mails show it; null until seen. */
  readonly name: string | null;
  readonly status: 'unconfirmed' | 'active' | 'stopped' | 'erased';
  readonly joinedAt: Temporal.Instant;
  readonly pausedUntil: Temporal.Instant | 'resumed-by-hand' | null;
  /** Mail to the user bounced or was marked as spam: we send nothing unasked. Separate from the user's own pause. */
  readonly heldBecause: 'bounce' | 'complaint' | null;
  /** When the last pause ended: no let-go for 14 days after it. */
  readonly resumedAt: Temporal.Instant | null;
  /** Null until the user sets it. Until then `seenZone` counts. */
  readonly timeZone: string | null;
  /** The zone taken from the offset of a tracked mail. */
  readonly seenZone: string | null;
  readonly country: string | null;
  /** ISO weekdays that the user named as their weekend; null: the country's. */
  readonly weekend: Weekend | null;
  readonly hour: number;
  /** The user's own wait for the first check-in on an application, in days; null: the etiquette's. */
  readonly checkInDays: number | null;
  readonly followUpCap: number;
  readonly offers: readonly Offer[];
  readonly wishes: Wishes;
  readonly openQuestion: OpenQuestion | null;
  /** Conversations of which a no may be, since the user was asked. Absent: none. */
  readonly askedWhose?: readonly { readonly timelineId: TimelineId; readonly askedAt: Temporal.Instant }[];
  /** Hashes of the last 20 commands, so that a redelivered command is applied once. */
  readonly appliedCommands: readonly string[];
  /** When the next digest is due; null: none is wanted, or its day is not set yet. */
  readonly digestDueAt: Temporal.Instant | null;
  /** Absent: nothing was tracked so far. */
  readonly fridayQuestion?: FridayQuestion;
  /** What the last commands changed, newest last, so that `undo` can take them back one by one. At most 10. */
  readonly undoable: readonly SettingsChange[];
  /**
   * Where the last commands that `undo` can take back were applied, newest last: tells commands at the same moment apart. Absent: not
   * known.
   */
  readonly commanded?: readonly (TimelineId | 'user')[];
  /** When a setting, pause or offer last changed. */
  readonly changedAt: Temporal.Instant | null;
  /** When to decide every timeline again after a change of settings. Absent: done. */
  readonly planAgainAt?: Temporal.Instant;
  /** Timelines that an automatic mail began or ended; our next mail reports them. Absent: none. */
  readonly untold?: readonly TimelineId[];
  /** A first tracked mail was confirmed. */
  readonly trackingStarted: boolean;
  /** They confirmed their address by an answer, but none of their mails has been authenticated so far. */
  readonly unproven?: true;
  /** For an erased user: the work that is left. */
  readonly erasing?: Erasing;
  /** When to check for things kept long enough; absent: a year after they joined. */
  readonly keeping?: Keeping;
}

/** The profile of a user who has not said or done anything yet. */
export const blankProfile = {
  pausedUntil: null,
  heldBecause: null,
  resumedAt: null,
  timeZone: null,
  seenZone: null,
  country: null,
  weekend: null,
  hour: 9,
  checkInDays: null,
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

/** We keep nothing of a person who asked to join and never confirmed (design, section 3). */
const unconfirmedHours = 7 * 24;

/** When an unconfirmed profile is forgotten; null: never. */
export const forgottenAt = ({ status, joinedAt }: Pick<Profile, 'status' | 'joinedAt'>): Temporal.Instant | null =>
  status === 'unconfirmed' ? joinedAt.add({ hours: unconfirmedHours }) : null;

/** The item may still be there: DynamoDB deletes expired items late. */
export function isForgotten(profile: Pick<Profile, 'status' | 'joinedAt'>, now: Temporal.Instant): boolean {
  const at = forgottenAt(profile);
  return at !== null && at.since(now).sign <= 0;
}

/** Notes that one of their mails was authenticated. Returns the same profile if nothing changes. */
export function withProof(profile: Profile): Profile {
  if (profile.unproven === undefined) return profile;
  const { unproven: _, ...proven } = profile;
  return proven;
}

/**
 * What handling a mail or a reminder needs from the store. Implemented by aws/store/timeline-store.ts over DynamoDB (or dynalite).
 * Claims are conditional puts made before the commit; the loser takes the winner's claim. A commit is one put: the source of truth.
 */
import type { Temporal } from 'temporal-polyfill';
import type { TimelineEvent } from '../domain/events.ts';
import type { History } from '../domain/history.ts';
import type { OpenQuestion, Profile } from '../domain/settings/profile.ts';
import type { TimelineId, UserId } from '../domain/words.ts';

export interface Store {
  /** One BatchGet: everything needed to decide about a mail of this user. Unknown ids and addresses are absent. */
  gather(userId: UserId, wanted: Wanted): Promise<Gathered>;
  /** One BatchGet: profile and head, plus the commits after the head if it is behind. */
  gatherForReminder(
    userId: UserId,
    timelineId: TimelineId,
  ): Promise<{ readonly profile: Profile | null; readonly counters: Counters; readonly loaded: LoadedTimeline | null }>;
  /** One Get of the head, plus the commits after it if it is behind. Null if there is no commit 1 either. */
  load(userId: UserId, timelineId: TimelineId): Promise<LoadedTimeline | null>;
  /** The same timeline with every event, folded anew from all commits. As it is if no event is folded into its head. */
  whole(loaded: LoadedTimeline): Promise<LoadedTimeline>;
  /** Every commit, oldest first: for the JSON interface, export and rebuild, not for handling. */
  commits(timelineId: TimelineId): Promise<readonly Commit[]>;
  /** The commits after this sequence, oldest first. */
  commitsAfter(timelineId: TimelineId, sequence: number): Promise<readonly Commit[]>;
  /** Ids of all timelines of the user. */
  timelinesOf(userId: UserId): Promise<readonly TimelineId[]>;
  /** All timelines of the user, as `load` gives each. One Query, a page a megabyte. */
  loadAll(userId: UserId): Promise<readonly LoadedTimeline[]>;
  /** All heads of the user as they stand. One Query, a page a megabyte; what is not loaded is not read further. */
  heads(userId: UserId): AsyncIterable<StandingHead>;
  /** From the sparse index: this user's timelines due until then, soonest first, at most `most`. One Query. */
  dueOf(userId: UserId, until: Temporal.Instant, most?: number): Promise<readonly Due[]>;
  /** When this timeline is due, as its head says; null if it isn't, or is gone. One Get. */
  dueAt(userId: UserId, timelineId: TimelineId): Promise<Temporal.Instant | null>;
  /** From the sparse index, one shard of 16: timelines and users that are due until then, soonest first, in pages. */
  dueInShard(shard: number, until: Temporal.Instant): AsyncIterable<Due | DueUser>;

  /** Claims the message for a timeline, or returns the existing claim. */
  claimMessage(userId: UserId, messageId: string, claim: MessageClaim): Promise<MessageClaim>;
  /** Moves a known message to another timeline, at its beginning. Its answer stays valid. */
  moveMessage(userId: UserId, messageId: string, to: TimelineId): Promise<void>;
  /** The mail was answered; a redelivery needn't answer it again. */
  markAnswered(userId: UserId, messageId: string): Promise<void>;
  /** The mail has changed the profile; a redelivery must not. */
  markApplied(userId: UserId, messageId: string): Promise<void>;
  /**
   * Puts a timeline first among the correspondent's active ones, unless another writer did so since `seen` was read (null: was absent).
   * Returns the current claim: if another was quicker, theirs.
   */
  claimCorrespondent(userId: UserId, address: string, timelineId: TimelineId, seen: CorrespondentClaim | null): Promise<CorrespondentClaim>;

  /** `conflict`: this sequence is taken, perhaps by our own earlier try whose answer was lost. Load again, don't guess. */
  append(commit: Commit): Promise<'appended' | 'conflict'>;
  /** Moves the head only forward. `dueAt` null: nothing is due, and the head leaves the index. */
  saveHead(loaded: LoadedTimeline, dueAt: Temporal.Instant | null): Promise<void>;

  /** After a change of settings the same head is due at another time. A no-op if the head has moved on in the meantime. */
  replan(loaded: Planned, dueAt: Temporal.Instant | null): Promise<void>;

  loadProfile(userId: UserId): Promise<Profile | null>;
  /** Saves `profile` as version `profile.version`, if the stored one is the version before (none: version 1). */
  saveProfile(profile: Profile): Promise<'saved' | 'conflict'>;
  allUsers(): AsyncIterable<Profile>;
  /** Once for each revision of `profileDueAt`: users saved under an earlier one become due when this one says. */
  dateProfiles(): Promise<'dated' | 'dated already'>;

  /** The owner of a sender address or reply address. */
  ownerOf(address: string, now: Temporal.Instant): Promise<Owner | null>;
  /** Claims it, or returns the owner who has it. */
  claimOwner(address: string, owner: Owner): Promise<Owner>;
  /** As claimOwner, but also replaces a claim that has expired or belongs to the same user. */
  renewOwner(address: string, owner: Owner, now: Temporal.Instant): Promise<Owner>;

  /** Whoever reads this address said no to one of our questions. The record belongs to no user, and is not erased with one. */
  keepRefusal(address: string, until: Temporal.Instant): Promise<void>;
  hasRefused(address: string, now: Temporal.Instant): Promise<boolean>;

  /** Who joined by this mail, by the hash of its Message-ID and sender. The record belongs to no user, and outlives the user. */
  joinBy(mailId: string): Promise<Join | null>;
  /** Claims the mail for a user, or returns the existing claim. */
  claimJoin(mailId: string, join: Join, expiresAt: Temporal.Instant): Promise<Join>;
  markJoinAnswered(mailId: string): Promise<void>;

  /** Adds to the user's counters in one update, and returns the result. */
  count(userId: UserId, change: CounterChange): Promise<Counters>;
  /**
   * Takes one from the allowance of `key` for this address and window. `spent`: this window's allowance is used up.
   * Used for the caps of answers (design, section 4: at most 1 help mail in 10 minutes and the like).
   * `by` is our mail that it is spent on. The last one granted is granted again, since it may not have been sent.
   * With a lease that happens only after the lease, and never after `settle`. `under way`: another process is sending it now.
   */
  spend(address: string, key: string, allowance: Allowance, now: Temporal.Instant, by: string): Promise<'granted' | 'spent' | 'under way'>;
  /** The mail that this allowance was spent on was sent: it is not granted again. */
  settle(address: string, key: string, by: string): Promise<void>;

  /** Mails of strangers that reference a message not seen yet. Kept 7 days. */
  park(userId: UserId, referencedId: string, parked: Parked, now: Temporal.Instant): Promise<void>;
  /** What waits for this message. It stays until it is unparked: handle it first, so that a crash loses nothing. */
  waiting(userId: UserId, messageId: string, now: Temporal.Instant): Promise<readonly Parked[]>;
  /** Removes and returns what waits for this message. */
  unpark(userId: UserId, messageId: string, now: Temporal.Instant): Promise<readonly Parked[]>;

  /** An event as an export wrote it; null if it is not one. */
  readEvent(json: unknown): TimelineEvent | null;
  /** All that is parked for this user: for an export. */
  parkedOf(userId: UserId, now: Temporal.Instant): Promise<readonly Parked[]>;
  /** Records that a raw mail belongs to this user, if no commit says so. */
  keepRawKey(userId: UserId, rawKey: string, expiresAt: Temporal.Instant): Promise<void>;
  /** What the table knows about things outside it, for all of a user or one timeline. Raw mails only from after `rawSince`. */
  tracesOf(userId: UserId, timelineId: TimelineId | null, rawSince: Temporal.Instant): Promise<Traces>;
  /** Erases all of a user's data except the profile, and everything under these addresses. Returns the number of items. Idempotent. */
  eraseUser(userId: UserId, addresses: readonly string[]): Promise<number>;
  /** Erases a timeline with its commits and claims. Its reply addresses stay known until `addressesUntil`. */
  eraseTimeline(userId: UserId, timelineId: TimelineId, addressesUntil: Temporal.Instant): Promise<void>;
}

/** The user's data outside the table. */
export interface Traces {
  /** Everything they ever owned: their own addresses, and the reply addresses of our mails. */
  readonly addresses: readonly string[];
  readonly rawKeys: readonly string[];
  /** The values from which their names are built. */
  readonly schedules: readonly { readonly timelineId: TimelineId; readonly sequence: number; readonly dueAt: Temporal.Instant }[];
}

export interface Allowance {
  readonly times: number;
  readonly windowMinutes: number;
  /** Only if `times` is 1: how long the process that was granted it is assumed to be still sending. */
  readonly leaseSeconds?: number;
  /** Counted in a separate item that lasts as long as the window, because keys that contain a hash are unlimited in number. */
  readonly apart?: true;
}

export interface Wanted {
  readonly messageIds: readonly string[];
  readonly correspondents: readonly string[];
  /** Messages for which mails may wait. */
  readonly awaited?: readonly string[];
}

export interface Gathered {
  readonly profile: Profile | null;
  readonly counters: Counters;
  readonly messages: ReadonlyMap<string, MessageClaim>;
  readonly correspondents: ReadonlyMap<string, CorrespondentClaim>;
  /** The awaited messages for which mails are parked. */
  readonly waitingFor: ReadonlySet<string>;
}

/** The timeline of a mail at its first delivery. Every later delivery uses it too. */
export interface MessageClaim {
  /** Null: the mail is about its user alone. */
  readonly timelineId: TimelineId | null;
  /** The head's version when it was claimed: a redelivery looks for its own commit after it. */
  readonly version: number;
  readonly answered: boolean;
  /** It could be about several timelines, and we ask its user which one they mean. */
  readonly asked?: true;
  /** Its changes to the profile have been made. */
  readonly applied?: true;
  /** Only for a claim without a timeline; others stay as long as their timeline. */
  readonly expiresAt?: Temporal.Instant;
}

/** Records that somebody joined by one mail, so that handling it again brings nobody back who was erased. */
export interface Join {
  readonly userId: UserId;
  readonly answered: boolean;
}

export interface CorrespondentClaim {
  /** Active timelines with this correspondent, newest first; at most 20. */
  readonly timelines: readonly TimelineId[];
  readonly version: number;
}

export interface Owner {
  readonly userId: UserId;
  /** For a reply address, its timeline and the step of its mail. Null for answers about the user alone. */
  readonly timelineId: TimelineId | null;
  /** What the mail was about, so that its answer is read correctly; `sender` for a verified sender address. */
  readonly purpose: 'sender' | 'reminder' | 'answer' | 'confirm' | 'several' | 'whose' | 'question';
  /** For a numbered mail: its timelines in order. */
  readonly timelines?: readonly TimelineId[];
  /**
   * For the question whose address this is: that address. For `which-company`: the line that named none. For
   * `which-recipient`: the raw mail's key. For `is-theirs`: what a yes says.
   */
  readonly about?: string;
  /** For a question that `yes` and `no` or a name answer: which one. */
  readonly asks?: OpenQuestion['type'] | 'leaving' | 'which-company' | 'which-recipient' | 'is-theirs';
  /** Null: as long as the user. */
  readonly expiresAt: Temporal.Instant | null;
}

/** The events of one mail, command or reminder, with everything `rebuild` needs to recreate the claims. */
export interface Commit {
  readonly timelineId: TimelineId;
  readonly userId: UserId;
  /** From 1, without gaps. */
  readonly sequence: number;
  readonly recordedAt: Temporal.Instant;
  readonly events: readonly TimelineEvent[];
  /** The root Message-ID that the timeline's id comes from. */
  readonly root: string;
  /** The message that caused it; null for reminders. Its MESSAGE claim is rebuilt from here. */
  readonly messageId: string | null;
  /** Reply addresses handed out with it. */
  readonly replyAddresses: readonly { readonly address: string; readonly owner: Owner }[];
  /** The key of the raw mail that caused it, so that it is found when its user is erased. */
  readonly rawKey?: string;
  /** What its user has to be told because of it, as decided then; absent: nothing. */
  readonly owes?: Owed;
}

/** Why a recorded mail is answered. The claim says whether it was answered. */
export type Owed =
  | 'answer'
  | 'tracking-started'
  | 'which-kind'
  | 'which-timeline'
  | 'which-ending'
  | 'unknown-tag'
  | 'pacing-note'
  | 'ending'
  | 'receipt'
  | 'passed-on'
  | 'refusal'
  | 'their-offer'
  | 'withdrawal'
  | 'what-they-said'
  | 'untold';

export interface LoadedTimeline {
  readonly timelineId: TimelineId;
  readonly userId: UserId;
  readonly root: string;
  /** Sequence of the newest commit. */
  readonly sequence: number;
  readonly history: History;
}

/** What a plan is of. */
export type Planned = Pick<LoadedTimeline, 'userId' | 'timelineId' | 'sequence'>;

export interface StandingHead extends Planned {
  readonly dueAt: Temporal.Instant | null;
  /** As `load`. */
  load(): Promise<LoadedTimeline | null>;
}

export interface Due {
  readonly userId: UserId;
  readonly timelineId: TimelineId;
  readonly dueAt: Temporal.Instant;
}

/** When the service has to look at the user: domain/settings/profile-due.ts. */
export interface DueUser {
  readonly userId: UserId;
  readonly timelineId: null;
  readonly dueAt: Temporal.Instant;
}

export interface Counters {
  /** Tracked mails on `day` (ISO date in UTC), the last day with a mail or command from them. */
  readonly day: string | null;
  readonly mailsToday: number;
  /** Reminders in a row, over all timelines, without any answer. */
  readonly unanswered: number;
  /** Offsets of tracked mails by ISO date, newest 5 days: `{"2026-11-03": "+01:00"}`. */
  readonly offsets: Readonly<Record<string, string>>;
  /** Timelines ever begun; absent in items from before it was counted. */
  readonly timelines?: number;
  /** When a numbered mail last said how many more were due than it lists (ISO instant). Absent: never. */
  readonly listedAt?: string;
  /** Mails ever parked; absent while there were none. */
  readonly parked?: number;
}

export interface CounterChange {
  readonly day: string;
  /** Tracked mails to add to the day. */
  readonly mails?: number;
  readonly reminderSent?: true;
  /** ISO instant. */
  readonly listedAt?: string;
  readonly answered?: true;
  readonly offset?: string;
  readonly parked?: true;
  /** A timeline was begun. */
  readonly opened?: true;
  /** How many are active, as just counted; timelines begun from now on are added to it. */
  readonly timelines?: number;
}

export interface Parked {
  readonly rawKey: string;
  readonly envelope: {
    readonly mailFrom: string;
    readonly recipients: readonly string[];
    readonly peer: string | null;
    readonly helo: string | null;
  };
  readonly receivedAt: Temporal.Instant;
}

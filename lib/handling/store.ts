/**
 * What handling a mail or a reminder asks of the store. Implemented by aws/store/timeline-store.ts over DynamoDB (or dynalite).
 * Claims are put before the commit, conditionally; the loser takes the winner's answer. A commit is one put: the fact.
 */
import type { Temporal } from 'temporal-polyfill';
import type { TimelineEvent } from '../domain/events.ts';
import type { History } from '../domain/history.ts';
import type { OpenQuestion, Profile } from '../domain/settings/profile.ts';
import type { TimelineId, UserId } from '../domain/words.ts';

export interface Store {
  /** One BatchGet: all that deciding about a mail of this user needs. Ids and addresses that are unknown are absent. */
  gather(userId: UserId, wanted: Wanted): Promise<Gathered>;
  /** One BatchGet: profile and head; plus the commits after the head where it lags. */
  gatherForReminder(
    userId: UserId,
    timelineId: TimelineId,
  ): Promise<{ readonly profile: Profile | null; readonly counters: Counters; readonly loaded: LoadedTimeline | null }>;
  /** One Get of the head; plus the commits after it where it lags. Null: no commit 1 either. */
  load(userId: UserId, timelineId: TimelineId): Promise<LoadedTimeline | null>;
  /** Every commit, oldest first: for the JSON interface, export and rebuild, not for handling. */
  commits(timelineId: TimelineId): Promise<readonly Commit[]>;
  /** The commits after this sequence, oldest first. */
  commitsAfter(timelineId: TimelineId, sequence: number): Promise<readonly Commit[]>;
  /** Ids of all timelines of the user. */
  timelinesOf(userId: UserId): Promise<readonly TimelineId[]>;
  /** All timelines of the user, as `load` gives each. One Query, a page a megabyte. */
  loadAll(userId: UserId): Promise<readonly LoadedTimeline[]>;
  /** From the sparse index: this user's timelines due until then, soonest first. One Query. */
  dueOf(userId: UserId, until: Temporal.Instant): Promise<readonly Due[]>;
  /** From the sparse index, one shard of 16: timelines and users that are due until then, soonest first, in pages. */
  dueInShard(shard: number, until: Temporal.Instant): AsyncIterable<Due | DueUser>;

  /** Claims the message for a timeline, or returns the claim that is there. */
  claimMessage(userId: UserId, messageId: string, claim: MessageClaim): Promise<MessageClaim>;
  /** A message that is known goes to another timeline, at its beginning. Its answer stands. */
  moveMessage(userId: UserId, messageId: string, to: TimelineId): Promise<void>;
  /** The mail got its answer: a redelivery needn't repeat it. */
  markAnswered(userId: UserId, messageId: string): Promise<void>;
  /** The mail has changed the profile: a redelivery must not. */
  markApplied(userId: UserId, messageId: string): Promise<void>;
  /**
   * Puts a timeline first among the correspondent's active ones, provided nobody else did since `seen` was read (null: was absent).
   * Returns what stands now; when another was quicker, its answer.
   */
  claimCorrespondent(userId: UserId, address: string, timelineId: TimelineId, seen: CorrespondentClaim | null): Promise<CorrespondentClaim>;

  /** `conflict`: this sequence is taken, perhaps by our own earlier try whose answer got lost: load again, don't guess. */
  append(commit: Commit): Promise<'appended' | 'conflict'>;
  /** Puts the head only forwards. `dueAt` null: nothing is due, the head leaves the index. */
  saveHead(loaded: LoadedTimeline, dueAt: Temporal.Instant | null): Promise<void>;

  /** After a change of settings: the same head is due at another time. Nothing happens when the head moved on meanwhile. */
  replan(loaded: LoadedTimeline, dueAt: Temporal.Instant | null): Promise<void>;

  loadProfile(userId: UserId): Promise<Profile | null>;
  /** Saves `profile` as version `profile.version`, provided the stored one is the version before (none: version 1). */
  saveProfile(profile: Profile): Promise<'saved' | 'conflict'>;
  allUsers(): AsyncIterable<Profile>;
  /** Once for each revision of `profileDueAt`: users who were saved under an earlier one become due when this one says. */
  dateProfiles(): Promise<'dated' | 'dated already'>;

  /** Whose sender address or reply address it is. */
  ownerOf(address: string, now: Temporal.Instant): Promise<Owner | null>;
  /** Claims it, or returns the owner who has it. */
  claimOwner(address: string, owner: Owner): Promise<Owner>;
  /** As claimOwner, but also where the claim that stands has expired or is the same user's: it is replaced. */
  renewOwner(address: string, owner: Owner, now: Temporal.Instant): Promise<Owner>;

  /** Whoever reads this address said no to a question of ours. It is nobody's, and goes with no user. */
  keepRefusal(address: string, until: Temporal.Instant): Promise<void>;
  hasRefused(address: string, now: Temporal.Instant): Promise<boolean>;

  /** Whoever joined by this mail, by the hash of its Message-ID and sender: it is nobody's, and outlives the user. */
  joinBy(mailId: string): Promise<Join | null>;
  /** Claims the mail for a user, or returns the claim that is there. */
  claimJoin(mailId: string, join: Join, expiresAt: Temporal.Instant): Promise<Join>;
  markJoinAnswered(mailId: string): Promise<void>;

  /** Adds to the user's counters, in one update. Returns them as they are then. */
  count(userId: UserId, change: CounterChange): Promise<Counters>;
  /**
   * Takes one from the allowance of `key` for this address and window; `spent`: the allowance of this window is used up.
   * Answers' caps (design, section 4: at most 1 help mail in 10 minutes and the like).
   * `by` is the mail of ours that it is spent on: the last one that was granted is granted again, since it may not have got out.
   * With a lease that is so only when the lease is over, and never after `settle`; `under way`: somebody else is sending it now.
   */
  spend(address: string, key: string, allowance: Allowance, now: Temporal.Instant, by: string): Promise<'granted' | 'spent' | 'under way'>;
  /** The mail that this allowance was spent on got out: it is not granted again. */
  settle(address: string, key: string, by: string): Promise<void>;

  /** Mails of strangers that reference a message not seen yet. Kept 7 days. */
  park(userId: UserId, referencedId: string, parked: Parked, now: Temporal.Instant): Promise<void>;
  /** What waits for this message. It stays until it is taken out: handle it first, so that a crash loses nothing. */
  waiting(userId: UserId, messageId: string, now: Temporal.Instant): Promise<readonly Parked[]>;
  /** Takes out what waits for this message. */
  unpark(userId: UserId, messageId: string, now: Temporal.Instant): Promise<readonly Parked[]>;

  /** An event as an export wrote it; null: it is none. */
  readEvent(json: unknown): TimelineEvent | null;
  /** All that is parked for this user: for an export. */
  parkedOf(userId: UserId, now: Temporal.Instant): Promise<readonly Parked[]>;
  /** That a raw mail is this user's, where no commit tells so. */
  keepRawKey(userId: UserId, rawKey: string, expiresAt: Temporal.Instant): Promise<void>;
  /** What the table knows of things outside of it, of all that is a user's or of one timeline. Raw mails only of after `rawSince`. */
  tracesOf(userId: UserId, timelineId: TimelineId | null, rawSince: Temporal.Instant): Promise<Traces>;
  /** All of a user but the profile, and what stands under these addresses of theirs. Answers with the number of items. Again is harmless. */
  eraseUser(userId: UserId, addresses: readonly string[]): Promise<number>;
  /** A timeline with its commits and claims, as if it had never been; its reply addresses are known until `addressesUntil`. */
  eraseTimeline(userId: UserId, timelineId: TimelineId, addressesUntil: Temporal.Instant): Promise<void>;
}

/** Where else there is something of a user. */
export interface Traces {
  /** All that they ever owned: their own, and those that mails of ours were to be answered to. */
  readonly addresses: readonly string[];
  readonly rawKeys: readonly string[];
  /** By which their names are made. */
  readonly schedules: readonly { readonly timelineId: TimelineId; readonly sequence: number; readonly dueAt: Temporal.Instant }[];
}

export interface Allowance {
  readonly times: number;
  readonly windowMinutes: number;
  /** Only where `times` is 1: so long whoever was granted is trusted to be still at it. */
  readonly leaseSeconds?: number;
  /** Counted in an item of its own, which lasts as long as the window: of keys that hold a hash there is no end. */
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
  /** The awaited ones for which mails are parked. */
  readonly waitingFor: ReadonlySet<string>;
}

/** Where a mail went when it came first. Each later delivery goes there too. */
export interface MessageClaim {
  /** Null: the mail is about its user alone. */
  readonly timelineId: TimelineId | null;
  /** The head's version when it was claimed: a redelivery looks for itself among the commits since. */
  readonly version: number;
  readonly answered: boolean;
  /** It could be about several timelines, and its user is asked which one they mean. */
  readonly asked?: true;
  /** What it changes in the profile is changed. */
  readonly applied?: true;
  /** Of a claim without a timeline; the others stay as long as theirs. */
  readonly expiresAt?: Temporal.Instant;
}

/** That somebody joined by one mail, so that it brings nobody back when it is handled again after they were erased. */
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
  /** Of a reply address: its timeline and the step of the mail that it stands in; null for answers about the user alone. */
  readonly timelineId: TimelineId | null;
  /** What the mail was about, so that an answer is read rightly; `sender` for a verified sender address. */
  readonly purpose: 'sender' | 'reminder' | 'answer' | 'confirm' | 'several' | 'whose' | 'question';
  /** Of a numbered mail: its timelines in their order. */
  readonly timelines?: readonly TimelineId[];
  /** Of a question whose an address is: that address. */
  readonly about?: string;
  /** Of a question that `yes` and `no` answer: which one. */
  readonly asks?: OpenQuestion['type'] | 'leaving';
  /** Null: as long as the user. */
  readonly expiresAt: Temporal.Instant | null;
}

/** The events of one mail, command or reminder, with what `rebuild` needs to make every claim anew. */
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
  /** Of the raw mail that caused it, so that it is found when its user is erased. */
  readonly rawKey?: string;
  /** What its user has to hear of it, as it was decided then; absent: nothing. */
  readonly owes?: Owed;
}

/** Why a recorded mail is answered. The claim says whether it was. */
export type Owed =
  | 'answer'
  | 'tracking-started'
  | 'which-kind'
  | 'which-timeline'
  | 'unknown-tag'
  | 'pacing-note'
  | 'ending'
  | 'receipt'
  | 'passed-on'
  | 'refusal'
  | 'their-offer'
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

export interface Due {
  readonly userId: UserId;
  readonly timelineId: TimelineId;
  readonly dueAt: Temporal.Instant;
}

/** Somebody has to look at the user: domain/settings/profile-due.ts. */
export interface DueUser {
  readonly userId: UserId;
  readonly timelineId: null;
  readonly dueAt: Temporal.Instant;
}

export interface Counters {
  /** Tracked mails on `day` (ISO date in UTC), the last one with a mail or command of theirs. */
  readonly day: string | null;
  readonly mailsToday: number;
  /** Reminders in a row, over all timelines, without any answer. */
  readonly unanswered: number;
  /** Offsets of tracked mails by ISO date, newest 5 days: `{"2026-11-03": "+01:00"}`. */
  readonly offsets: Readonly<Record<string, string>>;
  /** Timelines that ever began; absent before it was counted. */
  readonly timelines?: number;
  /** Mails that were ever parked; absent while there were none. */
  readonly parked?: number;
}

export interface CounterChange {
  readonly day: string;
  /** Tracked mails to add to the day. */
  readonly mails?: number;
  readonly reminderSent?: true;
  readonly answered?: true;
  readonly offset?: string;
  readonly parked?: true;
  /** A timeline began. */
  readonly opened?: true;
  /** So many are active, as was counted just now: what began from here on is added to it. */
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

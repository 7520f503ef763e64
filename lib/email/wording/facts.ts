/**
 * The input of the composers. Only facts: which reminder, whom, when; the sentences are in wording/. Ids and addresses are passed in, so
 * that composing twice gives the same mail.
 */

import type { Temporal } from 'temporal-polyfill';
import type { Command } from '../../domain/commands.ts';
import type { TimelineEvent } from '../../domain/events.ts';
import type { NextStep } from '../../domain/next-step.ts';
import type { UndoableSettings } from '../../domain/settings/profile.ts';
import type { StatedPromise } from '../../domain/stated-promise.ts';
import type { Timeline } from '../../domain/timeline.ts';
import type { Channel, Outcome, TimelineId, TimelineKind } from '../../domain/words.ts';
import type { AddressSpace } from '../people/address-space.ts';

/** What every mail to a user needs. */
export interface MailFacts {
  /** The mail's own id, stable over retries. */
  readonly id: string;
  /** `OutgoingMail.formerId`. */
  readonly formerId?: string | undefined;
  readonly sentAt: Temporal.Instant;
  readonly service: { readonly addresses: AddressSpace; readonly rawMailDays: number };
  readonly user: {
    readonly address: string;
    readonly name: string | null;
    readonly timeZone: string;
    /** ISO 3166 code in capitals, null when not known: it decides between American and British. */
    readonly country: string | null;
    readonly trackingAddress: string;
    /** Any mail to it stops everything. Absent or null: there is none yet, or the mail goes to somebody else. */
    readonly unsubscribeAddress?: string | null;
    /** Subject and preheader name nobody. */
    readonly discreet: boolean;
  };
  /** Where answers to this mail go; null: to tactful@. */
  readonly replyAddress: string | null;
  /** For a timeline's mail its fixed id, for an answer the mail it answers. With angle brackets. */
  readonly references: readonly string[];
  /** What came in on its own since the last mail, told at the end of this one. */
  readonly meanwhile?: readonly Matter[];
  /** What the mail asks at its end, too: this once, whether reminders are to go on; or, while they are held, whether to resume. */
  readonly alsoAsks?: 'go on' | 'resume' | null;
}

/** What a mail needs to speak of a timeline. */
export interface Matter {
  readonly timelineId: TimelineId;
  readonly timeline: Timeline;
  /** For the picture, oldest first; those that are not shown (claims) and those undone may be among them. */
  readonly shownEvents: readonly TimelineEvent[];
  /** How many more there were between the first and the newest of them; absent: none. */
  readonly leftOut?: number;
}

/** A mail about one timeline. */
export type TimelineFacts = MailFacts & Matter;

/** The two kinds of next step that a mail of their own announces. */
export type Reminding = Extract<NextStep, { action: 'remind' }>;
export type LettingGo = Extract<NextStep, { action: 'let-go' }>;

/** One number of a mail that holds several; each has its own reply address. */
export interface ReminderItem extends Matter {
  readonly next: Reminding | LettingGo;
  /** For a let-go: whether the user answered any reminder of the timeline. */
  readonly engaged: boolean;
}

/** One line of the status mail. */
export interface StatusItem extends Matter {
  readonly next: NextStep;
}

/** The doubt about a tracked mail, about which its confirmation asks. The harmless reading has been used already. */
export type Doubt =
  /** Read as `readAs`; the typed word of the other reading corrects it. */
  | { readonly type: 'kind'; readonly readAs: TimelineKind; readonly couldBe: readonly TimelineKind[] }
  /** It joined a conversation by its recipient alone, under another subject: perhaps it is about another posting. */
  | { readonly type: 'timeline' }
  /** It reads as if the user withdrew, accepted or declined, and does not say so plainly. */
  | { readonly type: 'ending' }
  /** Perhaps they are a recruiter, perhaps the employer. */
  | { readonly type: 'via' }
  /** A tag in the address that we don't know. */
  | { readonly type: 'tag'; readonly word: string };

/** What we ask back. Nothing was changed. */
export type Question =
  /** `got it`, `no thanks`, `dome`: these typed words are what it may mean. */
  | { readonly type: 'unclear'; readonly line: string; readonly candidates: readonly string[] }
  /** A note or command that fits several timelines. `line` is what each link sends, to that timeline's own reply address. */
  | {
      readonly type: 'which-timeline';
      readonly line: string;
      /** What each link sends, if not the line itself. */
      readonly says?: string;
      readonly choices: readonly (Matter & { readonly replyAddress: string })[];
    }
  /** Their mail fits several timelines, or one doubtfully. `line` shows it, and `says` is what each link sends. */
  | {
      readonly type: 'which-of-theirs';
      readonly line: string;
      readonly says: string;
      readonly choices: readonly (Matter & { readonly replyAddress: string })[];
    }
  /** A mail of the user's to somebody with whom several are open, and that names none. `says` is what each link sends. */
  | {
      readonly type: 'which-of-mine';
      readonly line: string;
      /** The person. */
      readonly name: string;
      readonly says: string;
      readonly choices: readonly (Matter & { readonly replyAddress: string })[];
    }
  /** Their mail ends something that is none of the user's open conversations, or one of several. Each link says `ended` there. */
  | {
      readonly type: 'ended-which';
      readonly ended: 'hired' | 'declined' | 'withdrew';
      /** Company or person. */
      readonly name: string;
      /** Several open ones are with them. */
      readonly isTracked: boolean;
      readonly line: string;
      readonly choices: readonly (Matter & { readonly replyAddress: string })[];
    }
  /** A no of theirs that names nobody we know. Each link says `rejected` there. */
  | {
      readonly type: 'whose-no';
      readonly line: string;
      readonly choices: readonly (Matter & { readonly replyAddress: string })[];
    }
  /** A forward that shows nobody who wrote it. Each link sends `says`. */
  | {
      readonly type: 'who-wrote';
      readonly line: string;
      readonly says: string;
      readonly choices: readonly (Matter & { readonly replyAddress: string })[];
    }
  /** A correspondent has left. `who` wrote so; `line` is their sentence. */
  | {
      readonly type: 'has-left';
      readonly line: string;
      readonly who: string | null;
      readonly successor: { readonly name: string | null; readonly address: string | null } | null;
    }
  /** It names somebody whom no open conversation is with. `candidates`: typed words that may help. */
  | {
      readonly type: 'not-tracked';
      readonly line: string;
      readonly name: string;
      readonly candidates: readonly string[];
      /** The conversation whose mail was answered, and the words without the name. */
      readonly here: (Matter & { readonly replyAddress: string; readonly says: string }) | null;
    }
  /** They applied somewhere, and didn't say where. */
  | { readonly type: 'which-company'; readonly line: string }
  /** A bare word in answer to a numbered mail. */
  | { readonly type: 'which-number'; readonly line: string; readonly items: readonly Matter[] }
  /** Their mail may be a rejection, or is not in English. `line` is their sentence. */
  | { readonly type: 'what-they-said'; readonly line: string; readonly unsure: 'maybe-no' | 'another-language' };

/** What a command or note changed, to be read back. */
export type Change =
  | Command
  /** A note of what happened elsewhere. */
  | {
      readonly type: 'NoteTaken';
      readonly what: 'applied' | 'messaged' | 'called' | 'voicemail' | 'in-person' | 'met' | 'they-answered';
      readonly channel: Channel;
      readonly on: Temporal.PlainDate;
      readonly person: string | null;
      readonly job: string | null;
      /** A timeline began with it. */
      readonly started: boolean;
    }
  /** A forwarded automatic rejection closed the timeline. */
  | { readonly type: 'RejectedByMachine' }
  /** A forwarded mail was recorded as their answer. */
  | { readonly type: 'AnswerTakenIn'; readonly promises: readonly StatedPromise[] }
  /** `undo` of a setting: the restored fields. */
  | { readonly type: 'SettingsUndone'; readonly restored: Partial<UndoableSettings> }
  | { readonly type: 'NothingToUndo' }
  /** Words about a conversation, while none is open: nothing was recorded. */
  | { readonly type: 'NothingOpen'; readonly outcome: Outcome | null }
  /** The settings stood so already, or the timeline was closed: nothing changed. */
  | { readonly type: 'NothingChanged' };

/** A tracked mail broke the etiquette. */
export type { PacingNote } from '../../domain/pacing.ts';

/** A mail of a correspondent's that only the user's log address got. */
export interface PassedOn {
  readonly from: { readonly address: string; readonly name: string | null };
  readonly subject: string;
  readonly text: string;
}

/** Something the user should know of their account. */
export type Notice =
  | { readonly type: 'too-many-mails'; readonly perDay: number }
  | { readonly type: 'too-many-timelines'; readonly most: number }
  | { readonly type: 'erasure-warning'; readonly erasedOn: Temporal.PlainDate }
  | { readonly type: 'paused-after-bounce' }
  /** Several of their words were not understood within minutes; no more questions come for now. */
  | { readonly type: 'asked-enough' }
  | { readonly type: 'conversation-erased' }
  /** They forwarded a no to something that we don't track. */
  | { readonly type: 'no-of-none'; readonly name: string | null }
  /** Their words to us are encrypted, or inside a winmail.dat. */
  | { readonly type: 'unreadable'; readonly how: 'encrypted' | 'winmail' }
  /** The question on a Friday, or how to send them, once they said `yes` to it. */
  | { readonly type: 'forgotten-emails'; readonly trackingAddress: string; readonly said: 'nothing' | 'yes' }
  | { readonly type: 'mail-too-large'; readonly megabytes: number }
  | { readonly type: 'unreachable-correspondent'; readonly address: string };

/** Mail to postmaster@ or abuse@, handed on to who runs the service. */
export interface OperatorMatter {
  readonly recipient: string;
  readonly from: string;
  readonly subject: string;
  readonly text: string;
}

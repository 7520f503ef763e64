/**
 * The shapes of the JSON interface, exactly as scripts and the inbox page see them. All times are ISO instants in UTC.
 * Not here: how they are made from the store (json-view.ts), their HTTP routes (json-routes.ts).
 */
import type { StepName } from '../../domain/etiquette.ts';
import type { TimelineEvent } from '../../domain/events.ts';
import type { Statistics } from '../../domain/search-record/statistics.ts';
import type { Channel, ClosedBecause, Stage, TimelineId, TimelineKind, Via } from '../../domain/words.ts';
import type { RecordRow } from '../../email/compose/search-record/record-rows.ts';
import type { SentMail } from '../sending/sent-mail.ts';

export interface UserView {
  /** The address we mail: the first of `addresses`. */
  readonly email: string;
  readonly addresses: readonly string[];
  readonly trackingAddress: string;
  /** The zone in use: set, seen in a mail, or the default. */
  readonly timeZone: string;
  readonly status: 'unconfirmed' | 'active' | 'paused' | 'stopped';
}

export interface TimelineView {
  readonly id: TimelineId;
  readonly kind: TimelineKind;
  readonly via: Via;
  readonly stage: Stage;
  readonly channel: Channel;
  readonly status: 'active' | 'closed';
  readonly closedBecause: ClosedBecause | null;
  /** Addresses. */
  readonly correspondents: readonly string[];
  readonly company: string | null;
  readonly subject: string;
  /** In this stage, since their last reply. */
  readonly followUps: number;
  /** In order of `at`. */
  readonly events: readonly EventView[];
  readonly nextStep: NextStepView;
}

export interface NextStepView {
  readonly action: 'remind' | 'let-go' | 'none';
  readonly step: StepName | null;
  readonly dueAt: string | null;
  readonly why: string;
}

/** An event as stored, its times as ISO text. Claims and their results are not shown. */
export type EventView = { readonly [field: string]: Json } & {
  readonly type: Exclude<TimelineEvent['type'], 'ReminderClaimed' | 'ReminderDropped'>;
  readonly at: string;
};

export type Json = null | boolean | number | string | readonly Json[] | { readonly [field: string]: Json };

/** Everything that can be read. */
export interface JsonView {
  /** All users, or the one with this sender address (unknown: empty). */
  users(email: string | null): Promise<readonly UserView[]>;
  /** In the order sent; all, or those to one address. */
  mails(to: string | null): Promise<readonly SentMail[]>;
  /** The mail as message/rfc822; null: there is no such mail. */
  rawOf(id: string): Promise<Uint8Array | null>;
  /** The rows of the job-search record; null: no such user, or the span names no days. */
  record(user: string, span: string): Promise<{ readonly rows: readonly RecordRow[]; readonly csv: string; readonly page: string } | null>;
  /** Null: no such user. */
  stats(user: string): Promise<Statistics | null>;
  /** All timelines, or those of the user with this sender address; oldest first. */
  timelines(user: string | null): Promise<readonly TimelineView[]>;
  /** The same, one part of them; null: `after` names none. */
  someTimelines(user: string | null, part: Part): Promise<readonly TimelineView[] | null>;
}

/** A part of a long list. */
export interface Part {
  /** At most this many; null: all. */
  readonly limit: number | null;
  /** The id of the last one of the previous part; null: from the beginning. */
  readonly after: string | null;
}

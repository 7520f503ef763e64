/**
 * Every kind of item: its schema, and how it is encoded from and decoded to the domain's value.
 * A new field must be readable where it is absent (test/aws/table/stored-items/); a new meaning is a new `schemaVersion`.
 * Uses zod/mini, because every Lambda function loads this file and must start quickly (test/bundles/).
 * Not here: keys (keys.ts), who may write what when (store/).
 */
import * as z from 'zod/mini';
import type { TimelineEvent } from '../../domain/events.ts';
import { noWishes, type Profile, type SettingsChange, type UndoableSettings } from '../../domain/settings/profile.ts';
import type { Timeline } from '../../domain/timeline.ts';
import type { Commit, CorrespondentClaim, MessageClaim, Owner, Parked } from '../../handling/store.ts';
import { count, instant, list, plainDate, timelineId, userId } from './codecs.ts';
import { commitKey, headKey, type Key, profileKey } from './keys.ts';
import { storedEvent } from './stored-event.ts';
import { storedTimeline } from './stored-timeline.ts';
import { NewerItemError, UnreadableItemError } from './unreadable-item-error.ts';

export const schemaVersion = 1;

export type Item = Key & { readonly [attribute: string]: unknown };

const owner = z.object({
  userId,
  timelineId: z.nullable(timelineId),
  purpose: z.enum(['sender', 'reminder', 'answer', 'confirm', 'several', 'whose', 'question']),
  timelines: z.exactOptional(list(timelineId)),
  about: z.exactOptional(z.string()),
  asks: z.exactOptional(
    z.enum(['delete-everything', 'export', 'new-address', 'leaving', 'stop-others', 'which-company', 'which-recipient', 'is-theirs']),
  ),
  expiresAt: z.nullable(instant),
});

const parked = z.object({
  rawKey: z.string(),
  envelope: z.object({ mailFrom: z.string(), recipients: list(z.string()), peer: z.nullable(z.string()), helo: z.nullable(z.string()) }),
  receivedAt: instant,
});

const openQuestion = z.discriminatedUnion('type', [
  z.object({ type: z.literal('delete-everything'), askedAt: instant, byOldest: z.exactOptional(z.literal(true)) }),
  z.object({ type: z.enum(['export', 'new-address']), askedAt: instant }),
  z.object({ type: z.literal('stop-others'), timelineId, askedAt: instant }),
]);
const wishes = z.object({
  digest: z.boolean(),
  receipts: z.boolean(),
  quiet: z.boolean(),
  discreet: z.boolean(),
  fridays: z._default(z.boolean(), true),
});

const offer = z.object({ timelineId: z.nullable(timelineId), reportedAt: instant, decideBy: z.nullable(plainDate) });

const profileStatus = z.enum(['unconfirmed', 'active', 'stopped', 'erased']);
const pausedUntil = z.nullable(z.union([z.literal('resumed-by-hand'), instant]));
const heldBecause = z.nullable(z.enum(['bounce', 'complaint']));

const weekend = z.nullable(list(count));

const settingsChange = z.object({
  at: instant,
  together: z.exactOptional(z.object({ timelineId, commit: z.string() })),
  before: z.object({
    status: z.exactOptional(profileStatus),
    pausedUntil: z.exactOptional(pausedUntil),
    heldBecause: z.exactOptional(heldBecause),
    timeZone: z.exactOptional(z.nullable(z.string())),
    country: z.exactOptional(z.nullable(z.string())),
    weekend: z.exactOptional(weekend),
    hour: z.exactOptional(count),
    checkInDays: z.exactOptional(z.nullable(count)),
    followUpCap: z.exactOptional(count),
    offers: z.exactOptional(list(offer)),
    wishes: z.exactOptional(wishes),
  }),
});

export const profileItem = itemOf(
  z.object({
    userId,
    version: count,
    secret: z.string(),
    unsubscribe: z.exactOptional(z.string()),
    addresses: list(z.string()),
    addedAt: z.exactOptional(z.record(z.string(), instant)),
    leaving: z.exactOptional(list(z.object({ address: z.string(), askedBy: z.string(), askedAt: instant }))),
    name: z.nullable(z.string()),
    status: profileStatus,
    joinedAt: instant,
    pausedUntil,
    heldBecause: z._default(heldBecause, null),
    resumedAt: z.nullable(instant),
    timeZone: z.nullable(z.string()),
    seenZone: z.nullable(z.string()),
    country: z.nullable(z.string()),
    weekend: z._default(weekend, null),
    hour: count,
    checkInDays: z._default(z.nullable(count), null),
    followUpCap: count,
    offers: list(offer),
    wishes: z._default(wishes, noWishes),
    openQuestion: z._default(z.nullable(openQuestion), null),
    askedWhose: z.exactOptional(list(z.object({ timelineId, askedAt: instant }))),
    appliedCommands: list(z.string()),
    digestDueAt: z._default(z.nullable(instant), null),
    fridayQuestion: z.exactOptional(z.object({ dueAt: z.nullable(instant), askedAt: z.nullable(instant), answered: z.boolean() })),
    undoable: z._default(list(settingsChange), []),
    commanded: z.exactOptional(list(z.union([timelineId, z.literal('user')]))),
    changedAt: z.nullable(instant),
    planAgainAt: z.exactOptional(instant),
    trackingStarted: z.boolean(),
    unproven: z.exactOptional(z.literal(true)),
    untold: z.exactOptional(list(timelineId)),
    keeping: z.exactOptional(z.object({ seenAt: instant, warnedAt: z.nullable(instant), lookAt: instant })),
    erasing: z.exactOptional(z.object({ left: z.enum(['everything', 'stragglers']), goOnAt: instant, goodbye: z.boolean() })),
  }),
  (profile) => profileKey(profile.userId),
) satisfies ItemOf<Profile>;

export const messageItem = itemOf(
  z.object({
    timelineId: z.nullable(timelineId),
    version: count,
    answered: z.boolean(),
    asked: z.exactOptional(z.literal(true)),
    applied: z.exactOptional(z.literal(true)),
    expiresAt: z.exactOptional(count),
  }),
) satisfies ItemOf<Omit<MessageClaim, 'expiresAt'>>;

export const correspondentItem = itemOf(z.object({ timelines: list(timelineId), version: count })) satisfies ItemOf<CorrespondentClaim>;

export const ownerItem = itemOf(z.object({ owner, expiresAt: z.exactOptional(count) })) satisfies ItemOf<{ readonly owner: Owner }>;

/** Says that this user has something under the address at the end of its key. */
export const ownedItem = itemOf(z.object({ timelineId: z.nullable(timelineId), expiresAt: z.exactOptional(count) }));

/** The person at the address (its hash is the key) wants no questions from us. */
export const refusalItem = itemOf(z.object({ expiresAt: count }));

/** Which user the mail made whose hash its key is. */
export const joinItem = itemOf(z.object({ userId, answered: z.boolean(), expiresAt: count }));

export const rawKeyItem = itemOf(z.object({ rawKey: z.string(), expiresAt: count }));

export const waitingItem = itemOf(z.object({ parked: list(parked), expiresAt: count })) satisfies ItemOf<{
  readonly parked: readonly Parked[];
  readonly expiresAt: number;
}>;

export const commitItem = itemOf(
  z.object({
    timelineId,
    userId,
    sequence: z.int().check(z.positive()),
    recordedAt: instant,
    events: list(storedEvent),
    root: z.string(),
    messageId: z.nullable(z.string()),
    replyAddresses: list(z.object({ address: z.string(), owner })),
    rawKey: z.exactOptional(z.string()),
    owes: z.exactOptional(
      z.enum([
        'answer',
        'tracking-started',
        'which-kind',
        'which-timeline',
        'which-ending',
        'unknown-tag',
        'pacing-note',
        'ending',
        'receipt',
        'passed-on',
        'refusal',
        'their-offer',
        'withdrawal',
        'what-they-said',
        'untold',
      ]),
    ),
  }),
  (commit) => commitKey(commit.timelineId, commit.sequence),
) satisfies ItemOf<Commit>;

/** `dueAt` in epoch milliseconds, so that it sorts as a number. Present, with `dueShard`, only while something is due. */
export const headItem = itemOf(
  z.object({
    timelineId,
    userId,
    root: z.string(),
    version: z.int().check(z.positive()),
    base: storedTimeline,
    recent: list(storedEvent),
    /** Absent: none is folded; or it was stored before this was kept (heads.ts). */
    older: z.exactOptional(z.object({ kept: list(storedEvent), leftOut: count })),
    dueAt: z.exactOptional(z.int()),
    dueShard: z.exactOptional(count),
  }),
  (head) => headKey(head.userId, head.timelineId),
);

/**
 * Must stay `never`: a schema that lacks an optional field of the domain would silently drop it. The compiler checks required fields on its
 * own.
 */
export type FieldsNotStored = Nothing<
  | Exclude<EventField<TimelineEvent>, EventField<z.output<typeof storedEvent>>>
  | Exclude<keyof Timeline, keyof z.output<typeof storedTimeline>>
  | Exclude<keyof Owner, keyof z.output<typeof owner>>
  | Exclude<keyof SettingsChange, keyof z.output<typeof settingsChange>>
  | Exclude<keyof UndoableSettings, keyof z.output<typeof settingsChange>['before']>
  | Exclude<keyof Commit, keyof ReturnType<typeof commitItem.decode>>
  | Exclude<keyof Profile, keyof ReturnType<typeof profileItem.decode>>
>;
type Nothing<Field extends never> = Field;
type EventField<Event> = Event extends { readonly type: infer Type extends string } ? `${Type}.${keyof Event & string}` : never;

export interface ItemOf<T> {
  encode(key: Key, value: T): Item;
  /** @throws UnreadableItemError, NewerItemError */
  decode(item: Item): T;
}

/** `keyOf`: the key according to the value itself. An item under another key is a mistake, and would be taken for another user's. */
export function itemOf<S extends z.ZodMiniObject>(schema: S, keyOf?: (value: z.output<S>) => Key) {
  return {
    encode: (key: Key, value: z.output<S>): Item => ({ ...key, v: schemaVersion, ...z.encode(schema, value) }),
    decode(item: Item): z.output<S> {
      checkVersion(item);
      const { PK: _partition, SK: _sort, v: _version, ...attributes } = item;
      const result = z.safeDecode(schema, attributes as z.input<S>);
      if (!result.success) throw new UnreadableItemError(item, z.prettifyError(result.error));
      const key = keyOf?.(result.data) ?? item;
      if (key.PK !== item.PK || key.SK !== item.SK) throw new UnreadableItemError(item, 'Its contents belong under another key.');
      return result.data;
    },
  };
}

function checkVersion(item: Item): void {
  if (typeof item.v !== 'number' || !Number.isInteger(item.v) || item.v < 1) {
    throw new UnreadableItemError(item, 'It has no schema version `v`.');
  }
  if (item.v > schemaVersion) throw new NewerItemError(item, item.v, schemaVersion);
}

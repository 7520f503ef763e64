/**
 * Which timeline a mail of the user's belongs to that comes for the first time (design, section 4, "Which timeline"). What it is, is asked
 * beside the conversation that it may belong to. Not here: what ends a conversation and names none (place-among-open.ts).
 */
import { current } from '../../domain/history.ts';
import type { Profile } from '../../domain/settings/profile.ts';
import type { Timeline } from '../../domain/timeline.ts';
import type { MailKind, TimelineId } from '../../domain/words.ts';
import type { ReadKind } from '../../email/kind/read-kind.ts';
import type { Mailbox, Message } from '../../email/message/message.ts';
import { isNoReplyOrAts } from '../../email/people/addresses.ts';
import { type TrackingTag, tagOf } from '../../email/people/tracking-tag.ts';
import { bareSubject, hasSubjectPrefix } from '../../email/quoting/subject-prefix.ts';
import { timelineIdFor, timelineIdWith } from '../identity.ts';
import { isPersonal, nearestKnown } from '../reading/sender-of-mail.ts';
import type { Place } from '../record/commit-events.ts';
import type { Runtime } from '../runtime.ts';
import type { Gathered } from '../store.ts';

export type PlacedBy = 'message' | 'tag' | 'thread' | 'correspondent' | 'root';
export type Placed = Place & { readonly by: PlacedBy };

export interface Placing {
  readonly message: Message;
  readonly recipients: readonly Mailbox[];
  readonly tags: readonly TrackingTag[];
  /** What it is beside this timeline; null: by itself. */
  readonly kindOn: (timeline: Timeline | null) => Pick<ReadKind, 'kind' | 'sure' | 'outright'>;
}

/** By its tag, its thread, or the people to whom it goes. Null: it belongs to no conversation that is known so. */
export async function placeAmongTheirs(placing: Placing, profile: Profile, gathered: Gathered, runtime: Runtime): Promise<Placed | null> {
  const { message, tags } = placing;
  const { userId } = profile;
  const tag = tagOf(tags, 'timeline');
  if (tag !== undefined) {
    const place = await placeAt(timelineIdWith(userId, tag.letters), 'tag', placing, profile, runtime);
    if (place.loaded !== null) return place;
  }
  const thread = nearestKnown(message, gathered);
  if (thread !== null) return placeAt(thread, 'thread', placing, profile, runtime);
  return placeByCorrespondent(placing, profile, gathered, runtime);
}

export const ends: ReadonlySet<MailKind> = new Set(['withdrawal', 'acceptance', 'decline']);

/** Beside this timeline it surely ends something. */
export const endsOn = (timeline: Timeline | null, { kindOn }: Pick<Placing, 'kindOn'>): boolean => {
  const { kind, sure } = kindOn(timeline);
  return sure && ends.has(kind);
};

/** Where a conversation begins of which we know nothing: the id comes from the user and the mail's root, so any order of mails gives the same. */
export function newPlace(message: Message, { userId }: Profile, turn: number): Placed {
  const root = rootOf(message);
  return { userId, timelineId: timelineIdFor(userId, root, turn), root, loaded: null, by: 'root' };
}

export const rootOf = ({ references, inReplyTo, messageId }: Message): string => references[0] ?? inReplyTo ?? messageId;

export async function placeAt(
  timelineId: TimelineId,
  by: PlacedBy,
  { message }: Pick<Placing, 'message'>,
  { userId }: Profile,
  { store }: Runtime,
): Promise<Placed> {
  const loaded = await store.load(userId, timelineId);
  return { userId, timelineId, root: loaded?.root ?? rootOf(message), loaded, by };
}

/** So many of a correspondent's timelines are looked through for the subject of an answer. Our choice. */
export const mostTimelines = 5;

/**
 * The newest timeline with a person to whom the mail goes, unless it is about another posting or that one has ended. "Re:" without
 * a thread, as some programs send it, belongs to the timeline of its subject; that alone tells behind a shared mailbox.
 */
async function placeByCorrespondent(placing: Placing, profile: Profile, gathered: Gathered, runtime: Runtime): Promise<Placed | null> {
  const { subject } = placing.message;
  const isAnswer = hasSubjectPrefix(subject);
  for (const recipient of placing.recipients) {
    const personal = isPersonal(recipient);
    if ((!personal && !isAnswer) || isNoReplyOrAts(recipient.address)) continue;
    const ids = gathered.correspondents.get(recipient.address)?.timelines ?? [];
    let newest: Placed | null = null;
    for (const timelineId of ids.slice(0, isAnswer ? mostTimelines : 1)) {
      const place = await placeAt(timelineId, 'correspondent', placing, profile, runtime);
      const timeline = place.loaded === null ? null : current(place.loaded.history);
      if (timeline === null || isOver(timeline)) continue;
      if (sameSubject(subject, timeline.subject)) return place;
      // A recruiter has several clients: only the thread or the same job tells which.
      if (timelineId === ids[0] && personal && !opensAnother(timeline, placing) && timeline.via !== 'recruiter') newest = place;
    }
    if (newest !== null) return newest;
  }
  return null;
}

/** A new application, surely: another subject is another posting. What ends this one may speak of an application as well. */
function opensAnother(timeline: Timeline, placing: Placing): boolean {
  const { kind, sure, outright } = placing.kindOn(null);
  return kind === 'application' && sure && (outright === true || !endsOn(timeline, placing));
}

/** One that we let go may go on. */
export const isOver = ({ status, closedBecause }: Timeline): boolean => status === 'closed' && closedBecause !== 'let-go';

export const sameSubject = (a: string, b: string): boolean => bareSubject(a).toLowerCase() === bareSubject(b).toLowerCase();

/**
 * Which timeline a mail of the user's belongs to that comes for the first time (design, section 4, "Which timeline"). What it is, is asked
 * beside the conversation that it may belong to. Not here: which of several that it may mean without naming it (among-open.ts).
 */
import { current } from '../../domain/history.ts';
import type { Profile } from '../../domain/settings/profile.ts';
import { isOver, type Timeline } from '../../domain/timeline.ts';
import type { MailKind, TimelineId } from '../../domain/words.ts';
import type { ReadKind } from '../../email/kind/read-kind.ts';
import type { Message } from '../../email/message/message.ts';
import { isNoReplyOrAts } from '../../email/people/addresses.ts';
import { tagOf } from '../../email/people/tracking-tag.ts';
import { hasSubjectPrefix, sameSubject } from '../../email/quoting/subject-prefix.ts';
import { timelineIdFor, timelineIdWith } from '../identity.ts';
import type { InHand } from '../reading/in-hand.ts';
import { isPersonal, nearestKnown } from '../reading/sender-of-mail.ts';
import type { TrackedMail } from '../reading/tracked-mail.ts';
import { type Place, placeOn } from '../record/commit-events.ts';
import type { Choice } from '../record/record-mail.ts';
import { amongOpen, mostTimelines } from './among-open.ts';

export type PlacedBy = 'message' | 'tag' | 'thread' | 'correspondent' | 'root';
export type Placed = Place & { readonly by: PlacedBy };

/** A mail that has to be placed, and what it is beside a conversation. */
export interface Placing extends Pick<TrackedMail, 'message' | 'recipients' | 'tags'> {
  readonly kindOn: (timeline: Timeline | null) => Pick<ReadKind, 'kind' | 'sure' | 'outright'>;
}

/** Whose mail it is, and what was found of it. */
export type OfUser = Pick<InHand, 'profile' | 'gathered' | 'runtime'>;

/** `unclear`: it ends one of several. `user`: it ends none that is known. */
export async function placeMail(mail: Placing & Pick<TrackedMail, 'company'>, whose: OfUser): Promise<Placed | Exclude<Choice, object>> {
  const { message, kindOn } = mail;
  const place = await placeAmongTheirs(mail, whose);
  if (place !== null && place.by !== 'correspondent') return place;
  const byItself = kindOn(null);
  const isEnding = isSureEnding(byItself) || (place?.loaded && isSureEnding(kindOn(current(place.loaded.history))));
  const isThanks = place === null && byItself.kind === 'thank-you' && byItself.outright === true;
  if (!isEnding && !isThanks) return place ?? newPlace(message, whose.profile, 0);
  const { fits, perhaps } = await amongOpen(mail, whose);
  if (fits !== null) return { ...placeOn(fits), by: 'correspondent' };
  if (!isEnding) return newPlace(message, whose.profile, 0);
  return perhaps.length > 0 ? 'unclear' : 'user';
}

/** By its tag, its thread, or the people to whom it goes. Null: it belongs to no conversation that is known so. */
export async function placeAmongTheirs(mail: Placing, whose: OfUser): Promise<Placed | null> {
  const { message, tags } = mail;
  const tag = tagOf(tags, 'timeline');
  if (tag !== undefined) {
    const place = await placeAt(timelineIdWith(whose.profile.userId, tag.letters), 'tag', message, whose);
    if (place.loaded !== null) return place;
  }
  const thread = nearestKnown(message, whose.gathered);
  if (thread !== null) return placeAt(thread, 'thread', message, whose);
  return placeByCorrespondent(mail, whose);
}

const ends: ReadonlySet<MailKind> = new Set(['withdrawal', 'acceptance', 'decline']);

/** Nothing that ends begins a conversation. */
export const isSureEnding = ({ kind, sure }: Pick<ReadKind, 'kind' | 'sure'>): boolean => sure && ends.has(kind);

/** Where a conversation begins of which we know nothing: the id comes from the user and the mail's root, so any order of mails gives the same. */
export function newPlace(message: Message, { userId }: Profile, turn: number): Placed {
  const root = rootOf(message);
  return { userId, timelineId: timelineIdFor(userId, root, turn), root, loaded: null, by: 'root' };
}

export const rootOf = ({ references, inReplyTo, messageId }: Message): string => references[0] ?? inReplyTo ?? messageId;

export async function placeAt(timelineId: TimelineId, by: PlacedBy, message: Message, { profile, runtime }: OfUser): Promise<Placed> {
  const { userId } = profile;
  const loaded = await runtime.store.load(userId, timelineId);
  return { userId, timelineId, root: loaded?.root ?? rootOf(message), loaded, by };
}

/**
 * The newest timeline with a person to whom the mail goes, unless it is about another posting or that one has ended. "Re:" without
 * a thread, as some programs send it, belongs to the timeline of its subject; that alone tells behind a shared mailbox.
 */
async function placeByCorrespondent(mail: Placing, whose: OfUser): Promise<Placed | null> {
  const { message, recipients } = mail;
  const { subject } = message;
  const isAnswer = hasSubjectPrefix(subject);
  for (const recipient of recipients) {
    const personal = isPersonal(recipient);
    if ((!personal && !isAnswer) || isNoReplyOrAts(recipient.address)) continue;
    const ids = whose.gathered.correspondents.get(recipient.address)?.timelines ?? [];
    let newest: Placed | null = null;
    for (const timelineId of ids.slice(0, isAnswer ? mostTimelines : 1)) {
      const place = await placeAt(timelineId, 'correspondent', message, whose);
      const timeline = place.loaded === null ? null : current(place.loaded.history);
      if (timeline === null || isOver(timeline)) continue;
      if (sameSubject(subject, timeline.subject)) return place;
      // A recruiter has several clients: only the thread or the same job tells which.
      if (timelineId === ids[0] && personal && !opensAnother(timeline, mail) && timeline.via !== 'recruiter') newest = place;
    }
    if (newest !== null) return newest;
  }
  return null;
}

/** A new application, surely: another subject is another posting. What ends this one may speak of an application as well. */
function opensAnother(timeline: Timeline, { kindOn }: Placing): boolean {
  const { kind, sure, outright } = kindOn(null);
  return kind === 'application' && sure && (outright === true || !isSureEnding(kindOn(timeline)));
}

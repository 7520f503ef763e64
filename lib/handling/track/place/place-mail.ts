/**
 * Which timeline a new mail from the user belongs to (design, section 4, "Which timeline"). Its kind is read with a view to the
 * conversation it may belong to. Not here: which one it means if it names none (among-open.ts).
 */
import { current } from '../../../domain/history.ts';
import type { Profile } from '../../../domain/settings/profile.ts';
import { isOver, type Timeline } from '../../../domain/timeline.ts';
import type { MailKind, TimelineId } from '../../../domain/words.ts';
import type { ReadKind } from '../../../email/kind/read-kind.ts';
import type { Message } from '../../../email/message/message.ts';
import { isNoReplyOrAts } from '../../../email/people/addresses.ts';
import { jobReferences } from '../../../email/people/job-references.ts';
import { tagOf } from '../../../email/people/tracking-tag.ts';
import { hasSubjectPrefix, sameSubject } from '../../../email/quoting/subject-prefix.ts';
import { timelineIdFor, timelineIdWith } from '../../identity.ts';
import type { InHand } from '../../reading/in-hand.ts';
import { isPersonal, nearestKnown } from '../../reading/sender-of-mail.ts';
import type { TrackedMail } from '../../reading/tracked-mail.ts';
import { type Place, placeOn } from '../../record/commit-events.ts';
import type { Choice } from '../../record/record-mail.ts';
import { amongOpen, mostTimelines } from './among-open.ts';
import { placeAfterReceipt } from './place-after-receipt.ts';
import { sameJob } from './same-job.ts';

export type PlacedBy = 'message' | 'tag' | 'thread' | 'correspondent' | 'root';
export type Placed = Place & { readonly by: PlacedBy };

/** A mail that has to be placed, and its kind in a given conversation. */
export interface Placing extends Pick<TrackedMail, 'message' | 'recipients' | 'tags'> {
  readonly kindOn: (timeline: Timeline | null) => Pick<ReadKind, 'kind' | 'sure' | 'outright' | 'via'>;
}

/** The mail's user, and what was found about it. */
export type OfUser = Pick<InHand, 'profile' | 'gathered' | 'runtime'>;

/** `unclear`: it ends one of several. `user`: it ends none that we know. */
export async function placeMail(
  mail: Placing & Pick<TrackedMail, 'company' | 'at'>,
  whose: OfUser,
): Promise<Placed | Exclude<Choice, object>> {
  const { message, kindOn } = mail;
  const place = await placeAmongTheirs(mail, whose);
  if (place !== null && place.by !== 'correspondent') return place;
  const byItself = kindOn(null);
  const isEnding = isSureEnding(byItself) || (place?.loaded && isSureEnding(kindOn(current(place.loaded.history))));
  const isThanks = place === null && byItself.kind === 'thank-you' && byItself.outright === true;
  if (!isEnding && !isThanks) return place ?? (await placeAfterReceipt(mail, whose)) ?? newPlace(message, whose.profile, 0);
  const { fits, perhaps } = await amongOpen(mail, whose);
  if (fits !== null) return { ...placeOn(fits), by: 'correspondent' };
  if (!isEnding) return newPlace(message, whose.profile, 0);
  return perhaps.length > 0 ? 'unclear' : 'user';
}

/** Places a mail by its tag, its thread, or its recipients. Null: they lead to no known conversation. */
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

/** A mail that ends a conversation never starts one. */
export const isSureEnding = ({ kind, sure }: Pick<ReadKind, 'kind' | 'sure'>): boolean => sure && ends.has(kind);

/** Where an unknown conversation starts. The id is derived from the user and the mail's root, so mails give the same id in any order. */
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
 * The newest timeline with a recipient of the mail, unless the mail is about another posting or that timeline has ended. "Re:" without a
 * thread, as some programs send it, belongs to the timeline with its subject; for a shared mailbox, only the subject or the posting decides.
 */
async function placeByCorrespondent(mail: Placing, whose: OfUser): Promise<Placed | null> {
  const { message, recipients } = mail;
  const { subject } = message;
  const isAnswer = hasSubjectPrefix(subject);
  for (const recipient of recipients) {
    const personal = isPersonal(recipient);
    if (isNoReplyOrAts(recipient.address)) continue;
    const ids = whose.gathered.correspondents.get(recipient.address)?.timelines ?? [];
    let newest: Placed | null = null;
    for (const timelineId of ids.slice(0, isAnswer || !personal ? mostTimelines : 1)) {
      const place = await placeAt(timelineId, 'correspondent', message, whose);
      const timeline = place.loaded === null ? null : current(place.loaded.history);
      if (timeline === null || isOver(timeline)) continue;
      if (!personal && isOfSamePosting(message, timeline)) return place;
      // "Application" twice to jobs@ may be two jobs.
      if (sameSubject(subject, timeline.subject) && (personal || isAnswer || !opensAnother(timeline, mail))) return place;
      // A recruiter has several clients, so only the thread or the same job decides.
      if (timelineId === ids[0] && personal && !opensAnother(timeline, mail) && timeline.via !== 'recruiter') newest = place;
    }
    if (newest !== null) return newest;
  }
  return null;
}

/** For a mailbox with many jobs, the posting decides, by its number or title. */
function isOfSamePosting(message: Message, timeline: Timeline): boolean {
  const [asked, known] = [jobReferences(`${message.subject}\n${message.text}`), jobReferences(timeline.subject)];
  if (asked.size > 0 && known.size > 0) return [...known].some((code) => asked.has(code));
  return sameJob(message, timeline) === true;
}

/** Surely a new application: another subject is another posting. A mail that ends this conversation may mention an application as well. */
function opensAnother(timeline: Timeline, { kindOn }: Placing): boolean {
  const { kind, sure, outright } = kindOn(null);
  return kind === 'application' && sure && (outright === true || !isSureEnding(kindOn(timeline)));
}

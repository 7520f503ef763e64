/**
 * Which timeline a new mail from the user belongs to (design, section 4, "Which timeline"). Its kind is read with a view to the
 * conversation it may belong to. Not here: which one it means if it names none (among-open.ts).
 */
import { current } from '../../../domain/history.ts';
import type { Profile } from '../../../domain/settings/profile.ts';
import { isOver, type Timeline } from '../../../domain/timeline.ts';
import type { MailKind, TimelineId } from '../../../domain/words.ts';
import type { ReadKind } from '../../../email/kind/read-kind.ts';
import type { Mailbox, Message } from '../../../email/message/message.ts';
import { isNoReplyOrAts } from '../../../email/people/addresses.ts';
import { employersOf } from '../../../email/people/employers/employers.ts';
import { jobReferences, subjectReferences } from '../../../email/people/job-references.ts';
import { tagOf } from '../../../email/people/tracking-tag.ts';
import { hasSubjectPrefix, sameSubject } from '../../../email/quoting/subject-prefix.ts';
import { timelineIdFor, timelineIdWith } from '../../identity.ts';
import type { InHand } from '../../reading/in-hand.ts';
import { isPersonal, nearestKnown } from '../../reading/sender-of-mail.ts';
import type { TrackedMail } from '../../reading/tracked-mail.ts';
import { type Place, placeOn } from '../../record/commit-events.ts';
import type { Choice } from '../../record/record-mail.ts';
import type { LoadedTimeline } from '../../store.ts';
import { aboutWhich, isOfReference, onlyOne } from './about-which.ts';
import { amongOpen, mostTimelines } from './among-open.ts';
import { goesOn } from './goes-on.ts';
import { placeAfterReceipt } from './place-after-receipt.ts';
import { namesAnotherPosting, namesItsPosting, sameJob, shortensItsPosting } from './same-job.ts';

/** `employer`: it is to somebody new at the employer, and perhaps about something else. */
export type PlacedBy = 'message' | 'tag' | 'thread' | 'correspondent' | 'employer' | 'root';
export type Placed = Place & { readonly by: PlacedBy };

/** A mail that has to be placed, and its kind in a given conversation. */
export interface Placing extends Pick<TrackedMail, 'message' | 'recipients' | 'tags'> {
  readonly kindOn: (timeline: Timeline | null) => Pick<ReadKind, 'kind' | 'sure' | 'outright' | 'via'>;
}

/** The mail's user, and what was found about it. */
export type OfUser = Pick<InHand, 'profile' | 'gathered' | 'runtime'>;

/** `unclear`: it is about one of several. `user`: it ends none that we know. */
export async function placeMail(
  mail: Placing & Pick<TrackedMail, 'company' | 'at'>,
  whose: OfUser,
): Promise<Placed | Exclude<Choice, object>> {
  const { message, kindOn } = mail;
  const place = await placeAmongTheirs(mail, whose);
  if (place !== null && place !== 'unclear' && place.by !== 'correspondent') return place;
  const standing = place === 'unclear' ? null : (place?.loaded ?? null);
  const byItself = kindOn(null);
  const isNew = place === null && ((byItself.kind === 'application' && byItself.outright === true) || !isKnownThere(mail, whose));
  const isEnding = isSureEnding(byItself) || (standing !== null && isSureEnding(kindOn(current(standing.history))));
  const begins = async () => (await placeAfterReceipt(mail, whose)) ?? newPlace(message, whose.profile, 0);
  if (!isEnding && (place !== null || isNew)) return place ?? begins();
  const { fits, perhaps } = await amongOpen(mail, whose);
  const ends = isEnding || (fits !== null && isSureEnding(kindOn(current(fits.history))));
  const isThanks = byItself.kind === 'thank-you' && byItself.outright === true;
  if (fits !== null && (ends || isThanks)) return { ...placeOn(fits), by: 'correspondent' };
  const joins = (loaded: LoadedTimeline) => goesOn(mail, byItself, current(loaded.history));
  const joined = fits === null || place !== null ? 'no' : joins(fits);
  if (fits !== null && joined !== 'no') return { ...placeOn(fits), by: joined === 'surely' ? 'correspondent' : 'employer' };
  if (!ends && !perhaps.some((each) => joins(each) === 'surely')) return begins();
  return perhaps.length > 0 ? 'unclear' : 'user';
}

/** The user has, or had, a conversation with them or with somebody at that employer. */
const isKnownThere = ({ recipients, company }: Pick<TrackedMail, 'recipients' | 'company'>, { gathered }: OfUser): boolean =>
  [...recipients.map(({ address }) => address), ...employersOf(recipients, company)].some(
    (key) => (gathered.correspondents.get(key)?.timelines.length ?? 0) > 0,
  );

/** By its tag, its thread, or its recipients. Null: it belongs to no conversation known by these; `unclear`: to one of several. */
export async function placeAmongTheirs(mail: Placing, whose: OfUser): Promise<ByCorrespondent> {
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

/** Null: it belongs to none with the person or mailbox; `unclear`: to one of several. */
type ByCorrespondent = Placed | 'unclear' | null;

/**
 * An open timeline with a recipient of the mail, unless the mail surely applies for another posting. Of several with a person, the one it
 * is about; a shared mailbox serves many, so there it must be about that one even if it is the only one.
 */
async function placeByCorrespondent(mail: Placing, whose: OfUser): Promise<ByCorrespondent> {
  let found: ByCorrespondent = null;
  for (const recipient of mail.recipients) {
    if (isNoReplyOrAts(recipient.address)) continue;
    const open = await openWith(recipient, mail.message, whose);
    const place = isPersonal(recipient) ? ofPerson(mail, open) : ofMailbox(mail, open);
    if (place !== null && place !== 'unclear') return place;
    found ??= place;
  }
  return found;
}

/** The open timelines with somebody, newest first. */
export async function openWith({ address }: Pick<Mailbox, 'address'>, message: Message, whose: OfUser): Promise<readonly OpenPlace[]> {
  const ids = whose.gathered.correspondents.get(address)?.timelines.slice(0, mostTimelines) ?? [];
  const places = await Promise.all(ids.map((id) => placeAt(id, 'correspondent', message, whose)));
  return places.filter((place): place is OpenPlace => {
    const timeline = place.loaded === null ? null : current(place.loaded.history);
    // A claim that was cut off may name a timeline that never heard of them.
    return timeline !== null && !isOver(timeline) && timeline.correspondents.some((known) => known.address === address);
  });
}

/** A place where a timeline stands already. */
export type OpenPlace = Placed & { readonly loaded: LoadedTimeline };

function ofPerson(mail: Placing, open: readonly OpenPlace[]): ByCorrespondent {
  const { message } = mail;
  const same = open.find(({ loaded }) => sameSubject(message.subject, current(loaded.history).subject));
  if (same !== undefined) return same;
  const fitting = open.filter(({ loaded }) => !opensAnother(current(loaded.history), mail));
  const [only, another] = fitting;
  return another === undefined ? (only ?? null) : (oneOf(message, fitting) ?? 'unclear');
}

function ofMailbox(mail: Placing, open: readonly OpenPlace[]): ByCorrespondent {
  const { message, kindOn } = mail;
  // "Application" twice to jobs@ may be two jobs; "Re: Application" is not.
  const same = open.find(
    ({ loaded }) =>
      sameSubject(message.subject, current(loaded.history).subject) &&
      (hasSubjectPrefix(message.subject) || !saysItApplies(current(loaded.history), mail)),
  );
  const fitting = open.filter(({ loaded }) => !opensAnother(current(loaded.history), mail));
  const about =
    oneOf(
      message,
      open.filter(({ loaded }) => isOfSamePosting(message, current(loaded.history))),
    ) ?? same;
  if (about !== undefined && about !== null) return about;
  const { kind, sure } = kindOn(null);
  if (!sure || (kind !== 'follow-up' && kind !== 'status-question')) return null;
  const short = onlyOne(fitting, ({ loaded }) => shortensItsPosting(message, current(loaded.history)));
  const [only, another] = fitting;
  if (short !== null || only === undefined || another !== undefined) return short;
  return sameJob(message, current(only.loaded.history)) === false ? null : only;
}

/** The one that the mail is about, as far as it says so. */
function oneOf(message: Message, places: readonly OpenPlace[]): OpenPlace | null {
  const [only, another] = places;
  if (another === undefined) return only ?? null;
  return (
    aboutWhich(
      message,
      places.map((place) => ({ history: place.loaded.history, place })),
    )?.place ?? null
  );
}

/** Behind a mailbox of many jobs the posting tells, by its number or its title. */
function isOfSamePosting(message: Message, timeline: Timeline): boolean {
  if (isOfReference(message, timeline)) return true;
  const asked = new Set([...subjectReferences(message.subject), ...jobReferences(message.text)]);
  // Two numbers are two postings, even under one title.
  if (asked.size > 0 && subjectReferences(timeline.subject).size > 0) return false;
  return sameJob(message, timeline) === true || namesItsPosting(message, timeline);
}

/** Surely an application for another posting than this conversation's. A recruiter has several, so any mail about another one is no part of it. */
function opensAnother(timeline: Timeline, mail: Placing): boolean {
  if (timeline.via === 'recruiter' && sameJob(mail.message, timeline) === false) return true;
  const isApplication = mail.kindOn(null).kind === 'application';
  if (timeline.via === 'recruiter' && isApplication && namesAnotherPosting(mail.message, timeline)) return true;
  return saysItApplies(timeline, mail) && (timeline.kind === 'networking' || namesAnotherPosting(mail.message, timeline));
}

/** Surely an application. A mail that ends this conversation may mention an application as well. */
function saysItApplies(timeline: Timeline, { kindOn }: Placing): boolean {
  const { kind, sure, outright } = kindOn(null);
  return kind === 'application' && sure && (outright === true || !isSureEnding(kindOn(timeline)));
}

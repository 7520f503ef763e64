/**
 * The one way a mail is recorded, whatever it is: once, on the timeline that its first delivery chose, however often and late it comes again.
 *
 *  1. The claim on its Message-ID was read with the first look-up. If it names a timeline, that one is the mail's, whatever is open now.
 *  2. Without a claim the use case chooses the place. Claims stand before the commit; the loser of a race takes the winner's place.
 *  3. The events follow from the loaded history and are committed with one conditional put.
 *  4. The plan is saved, what is owed is answered, and the claim is marked answered.
 *
 * Not here: which place, which events, what is answered (track/, obey/, account/). Why: docs/decisions/0015.
 */
import type { NewEvent } from '../../domain/events.ts';
import type { Profile } from '../../domain/settings/profile.ts';
import type { Message } from '../../email/message/message.ts';
import { nextTimelineId } from '../identity.ts';
import type { Delivery, Runtime } from '../runtime.ts';
import type { Counters, Gathered, LoadedTimeline, MessageClaim } from '../store.ts';
import { wasApplied } from './applied-once.ts';
import { type Committed, commitEvents, type Place, type Telling, TimelineMovedError } from './commit-events.ts';
import { type Plan, savePlan } from './plan.ts';

export interface Recording extends Telling {
  /** By which the mail, or a part of it, is known. */
  readonly messageId: string;
  /** The Message-ID from which the id of a timeline comes that begins with this mail; null: it begins none. */
  readonly root: string | null;
  /** Asked only when no delivery has claimed a place yet. */
  readonly choosePlace: () => Promise<Choice>;
  /** Other claims that stand before the commit. An earlier claim of another mail may name the place instead. */
  readonly claimOthers?: (place: Place) => Promise<Place>;
  /** The profile as this mail changes it; the plan is made by it. Both null: it is about the user alone. */
  readonly changeProfile?: (kept: Committed | null, place: Place | null) => Promise<Profile>;
  /** Answers what is owed. True: there was something, and it need not be answered again. */
  readonly answer: (recorded: Recorded) => Promise<boolean>;
}

/** `user`: it is about its user alone. `unclear`: it is about one of several timelines, and the user is asked which one. */
export type Choice = Place | 'user' | 'unclear';

export type Recorded =
  | {
      readonly on: 'timeline';
      readonly place: Place;
      readonly kept: Committed;
      readonly plan: Plan;
      readonly profile: Profile;
      /** The timeline's version before it. */
      readonly claimedAt: number;
    }
  | { readonly on: 'user'; readonly place: null; readonly profile: Profile }
  | { readonly on: 'unclear'; readonly profile: Profile };

/** Who the mail is of, and what the first look-up found. */
export interface Recorder {
  readonly mail: Delivered;
  readonly profile: Profile;
  readonly counters: Counters;
  readonly gathered: Pick<Gathered, 'messages'>;
}

/** All of it was done before: nothing in it is looked at again. */
export const isKnown = ({ message }: Delivered, { messages }: Pick<Gathered, 'messages'>): boolean =>
  messages.get(message.messageId)?.answered === true;

/** It was written to us by somebody who had the address before, or by this person in an earlier life with us, which was erased. */
export const cameBefore = ({ delivery }: Delivered, { joinedAt }: Profile): boolean => delivery.receivedAt.until(joinedAt).sign > 0;

/** A mail as far as it has to be told from others. */
export interface Delivered {
  readonly message: Pick<Message, 'messageId'>;
  readonly delivery: Pick<Delivery, 'receivedAt' | 'rawKey' | 'link'>;
}

/** Null: all of it was done before, or its timeline was erased since. */
export async function recordMail(recording: Recording, recorder: Recorder, runtime: Runtime): Promise<Recorded | null> {
  const claimed = await claimPlace(recording, recorder, runtime);
  if (claimed === null) return null;
  const { place, claim } = claimed;
  const recorded =
    place === null
      ? await recordOfUser(recording, claim, recorder, runtime)
      : await recordOnTimeline(recording, { ...claimed, place }, recorder, runtime);
  if (recorded.on === 'timeline' && recorded.kept.type === 'already-there' && recorded.kept.owed === null) return recorded;
  if (await recording.answer(recorded)) await runtime.store.markAnswered(recorder.profile.userId, recording.messageId);
  return recorded;
}

/** What is about the user alone, whatever is open, and needs no more than an answer: once. */
export async function answerOnce<T>(
  { mail, profile, gathered }: Pick<Recorder, 'mail' | 'profile' | 'gathered'>,
  answer: () => Promise<T>,
  runtime: Runtime,
): Promise<T | 'known already'> {
  const { messageId } = mail.message;
  const { userId } = profile;
  const claim = gathered.messages.get(messageId) ?? (await runtime.store.claimMessage(userId, messageId, claimOfUser('user', runtime)));
  // On a timeline it is what another delivery has to finish.
  if (claim.answered || claim.timelineId !== null) return 'known already';
  const answered = await answer();
  await runtime.store.markAnswered(userId, messageId);
  return answered;
}

/**
 * What a mail changes on another timeline than its own. Its claim names its own, so there it looks for itself among all commits.
 * Answers with that timeline, under the next id where this one belongs to another root.
 */
export async function recordBeside(
  place: Place,
  messageId: string,
  events: readonly NewEvent[],
  { mail, profile, counters }: Pick<Recorder, 'mail' | 'profile' | 'counters'>,
  runtime: Runtime,
): Promise<{ readonly loaded: LoadedTimeline; readonly plan: Plan }> {
  const { type, loaded } = await commitEvents(
    place,
    { messageId, claimedAt: 0, fresh: false, delivery: mail.delivery },
    { events: () => events },
    runtime,
  );
  if (type === 'other-root') {
    const timelineId = nextTimelineId(place.timelineId, place.root, loaded.root);
    if (timelineId === null) throw new TimelineMovedError(place.timelineId);
    const own = { ...place, timelineId, loaded: await runtime.store.load(place.userId, timelineId) };
    return recordBeside(
      own.loaded?.root === place.root ? own : { ...own, loaded: null },
      messageId,
      events,
      { mail, profile, counters },
      runtime,
    );
  }
  return { loaded, plan: await savePlan(loaded, profile, counters, runtime) };
}

/** What is told anew of a mail that came long ago, and is to be answered by nobody. `begin` is called before anything is added. `elsewhere`: another timeline has it already. */
export async function recordRetold(
  place: Place,
  messageId: string,
  { events, begin, delivery }: Telling & { readonly begin: () => Promise<void>; readonly delivery: Delivered['delivery'] },
  runtime: Runtime,
): Promise<Committed | 'elsewhere'> {
  const wanted: MessageClaim = { timelineId: place.timelineId, version: place.loaded?.sequence ?? 0, answered: true };
  const claim = await runtime.store.claimMessage(place.userId, messageId, wanted);
  if (claim.timelineId !== place.timelineId) return 'elsewhere';
  await begin();
  return commitEvents(place, { messageId, claimedAt: claim.version, fresh: claim === wanted, delivery }, { events }, runtime);
}

interface Claimed {
  /** Null: about the user alone, or unclear. */
  readonly place: Place | null;
  readonly claim: MessageClaim;
  /** Nobody had claimed it before, so there is no commit of it yet. */
  readonly fresh: boolean;
}

async function claimPlace(recording: Recording, { profile, gathered }: Recorder, runtime: Runtime): Promise<Claimed | null> {
  const { messageId } = recording;
  const known = gathered.messages.get(messageId);
  if (known !== undefined) return asClaimed(known, recording, profile, runtime);
  // An earlier release noted commands, and what is about the user, in their profile alone.
  const isCommand = recording.changeProfile !== undefined || recording.root === null;
  if (isCommand && wasApplied(profile, messageId)) return null;
  const choice = await recording.choosePlace();
  if (typeof choice === 'string') {
    const wanted = claimOfUser(choice, runtime);
    const claim = await runtime.store.claimMessage(profile.userId, messageId, wanted);
    return claim === wanted ? { place: null, claim, fresh: true } : asClaimed(claim, recording, profile, runtime);
  }
  const place = (await recording.claimOthers?.(choice)) ?? choice;
  const wanted: MessageClaim = { timelineId: place.timelineId, version: place.loaded?.sequence ?? 0, answered: false };
  const claim = await runtime.store.claimMessage(profile.userId, messageId, wanted);
  if (claim === wanted) return { place, claim, fresh: true };
  return asClaimed(claim, recording, profile, runtime);
}

/** As long as the raw mail is there, so that it can't be handled again without; it must outlive the mail, whose expiry is late. */
function claimOfUser(choice: 'user' | 'unclear', { service, now }: Runtime): MessageClaim {
  const expiresAt = now().add({ hours: 24 * (Math.max(service.rawMailDays, leastDays) + 2) });
  return { timelineId: null, version: 0, answered: false, expiresAt, ...(choice === 'unclear' && { asked: true }) };
}

/** Design, section 5. */
const leastDays = 30;

/** Null: there is nothing left to do. */
async function asClaimed(claim: MessageClaim, { root }: Recording, { userId }: Profile, { store }: Runtime): Promise<Claimed | null> {
  const { timelineId, answered } = claim;
  if (answered) return null;
  if (timelineId === null) return { place: null, claim, fresh: false };
  const loaded = await store.load(userId, timelineId);
  if (loaded === null && root === null) return null;
  return { place: { userId, timelineId, root: loaded?.root ?? root ?? '', loaded }, claim, fresh: false };
}

async function recordOfUser(recording: Recording, claim: MessageClaim, recorder: Recorder, runtime: Runtime): Promise<Recorded> {
  if (claim.asked) return { on: 'unclear', profile: recorder.profile };
  return { on: 'user', place: null, profile: await changedProfile(recording, claim, recorder, null, runtime) };
}

async function recordOnTimeline(
  recording: Recording,
  { place, claim, fresh }: Claimed & { readonly place: Place },
  recorder: Recorder,
  runtime: Runtime,
): Promise<Recorded> {
  const { messageId } = recording;
  const own = await itsOwn(place, recording, runtime);
  const since = own === place ? claim : { ...claim, version: 0 };
  const cause = { messageId, claimedAt: since.version, fresh: fresh && own === place, delivery: recorder.mail.delivery };
  // What changed nothing when it came first must not change anything later.
  const telling = claim.applied ? { events: () => [] } : recording;
  const committed = await commitEvents(own, cause, telling, runtime);
  if (committed.type === 'other-root') {
    // Another mail began this timeline meanwhile. They share it, unless only their ids are the same.
    const standing = { ...own, root: committed.loaded.root, loaded: committed.loaded };
    return recordOnTimeline(recording, { place: standing, claim: since, fresh: false }, recorder, runtime);
  }
  const profile = await changedProfile(recording, claim, recorder, { kept: committed, place: own }, runtime);
  const plan = await savePlan(committed.loaded, profile, recorder.counters, runtime);
  return { on: 'timeline', place: own, kept: committed, plan, profile, claimedAt: since.version };
}

/** Two roots of one user may give the same id: the mail that came later gets a timeline of its own. After a crash here, the redelivered mail's claim names the other timeline and reaches this branch again. */
async function itsOwn(place: Place, { root, messageId, claimOthers }: Recording, { store }: Runtime): Promise<Place> {
  const timelineId = root === null || place.loaded === null ? null : nextTimelineId(place.timelineId, root, place.loaded.root);
  if (root === null || timelineId === null) return place;
  const own: Place = { userId: place.userId, timelineId, root, loaded: null };
  await store.moveMessage(own.userId, messageId, timelineId);
  return (await claimOthers?.(own)) ?? own;
}

/** Noted when it is done, also when nothing changed: it must not change anything later. A commit notes its events by itself. */
async function changedProfile(
  { messageId, changeProfile }: Recording,
  { applied }: MessageClaim,
  { profile: before }: Recorder,
  on: { readonly kept: Committed; readonly place: Place } | null,
  { store }: Runtime,
): Promise<Profile> {
  if (applied) return before;
  const profile = (await changeProfile?.(on?.kept ?? null, on?.place ?? null)) ?? before;
  if (changeProfile !== undefined || on?.kept.type === 'nothing-to-add') await store.markApplied(before.userId, messageId);
  return profile;
}

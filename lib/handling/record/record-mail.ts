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
import type { Temporal } from 'temporal-polyfill';
import type { Profile } from '../../domain/settings/profile.ts';
import type { Message } from '../../email/message/message.ts';
import { nextTimelineId } from '../identity.ts';
import type { Delivery, Runtime } from '../runtime.ts';
import type { Counters, Gathered, MessageClaim } from '../store.ts';
import { wasApplied } from './applied-once.ts';
import { type Committed, commitEvents, type Place, type Telling } from './commit-events.ts';
import { type Plan, savePlan } from './plan.ts';

export interface Recording extends Telling {
  /** Identifies the mail, or a part of it. */
  readonly messageId: string;
  /** The Message-ID from which the id of a new timeline is derived; null if the mail starts none. */
  readonly root: string | null;
  /** Called only if no delivery has claimed a place yet. */
  readonly choosePlace: () => Promise<Choice>;
  /** Other claims to make before the commit. An earlier claim by another mail may name the place instead. */
  readonly claimOthers?: (place: Place) => Promise<Place>;
  /** The profile as this mail changes it, used for the plan. Both null: the mail is about the user alone. */
  readonly changeProfile?: (kept: Committed | null, place: Place | null) => Promise<Profile>;
  /** Answers what is owed. Returns true if there was something to answer; it is then marked answered. */
  readonly answer: (recorded: RecordedMail) => Promise<boolean>;
}

/** `user`: it is about its user alone. `unclear`: it is about one of several timelines, and we ask the user which one. */
export type Choice = Place | 'user' | 'unclear';

export type RecordedMail =
  | {
      readonly on: 'timeline';
      readonly place: Place;
      readonly kept: Committed;
      readonly plan: Plan;
      readonly profile: Profile;
      /** The timeline's version before this mail. */
      readonly claimedAt: number;
    }
  | { readonly on: 'user'; readonly place: null; readonly profile: Profile }
  | { readonly on: 'unclear'; readonly profile: Profile };

/** The mail's user, and what the first look-up found. */
export interface Recorder {
  readonly mail: Delivered;
  readonly profile: Profile;
  readonly counters: Counters;
  readonly gathered: Pick<Gathered, 'messages'>;
}

/** Everything was done before; nothing in it is read again. */
export const isKnown = ({ message }: Delivered, { messages }: Pick<Gathered, 'messages'>): boolean =>
  messages.get(message.messageId)?.answered === true;

/**
 * The mail was written by a previous owner of the address, or by this person in an earlier, erased membership. This does not apply while
 * the clock is set back to before they joined, because then all their mails would be ignored.
 */
export const cameBefore = ({ delivery }: Delivered, { joinedAt }: Profile, now: Temporal.Instant): boolean =>
  delivery.receivedAt.until(joinedAt).sign > 0 && joinedAt.until(now).sign >= 0;

/** The parts of a mail that distinguish it from others. */
export interface Delivered {
  readonly message: Pick<Message, 'messageId'>;
  readonly delivery: Pick<Delivery, 'receivedAt' | 'rawKey' | 'link'>;
}

/** Null: everything was done before, or its timeline was erased since. */
export async function recordMail(recording: Recording, recorder: Recorder, runtime: Runtime): Promise<RecordedMail | null> {
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

/** Records, once, a mail that concerns only the user, whatever is open, and that needs only an answer. */
export async function answerOnce<T>(
  { mail, profile, gathered }: Pick<Recorder, 'mail' | 'profile' | 'gathered'>,
  answer: () => Promise<T>,
  runtime: Runtime,
): Promise<T | 'known already'> {
  const { messageId } = mail.message;
  const { userId } = profile;
  const claim = gathered.messages.get(messageId) ?? (await runtime.store.claimMessage(userId, messageId, claimOfUser('user', runtime)));
  // If it is on a timeline, another delivery has to finish it.
  if (claim.answered || claim.timelineId !== null) return 'known already';
  const answered = await answer();
  await runtime.store.markAnswered(userId, messageId);
  return answered;
}

interface Claimed {
  /** Null: the mail is about the user alone, or unclear. */
  readonly place: Place | null;
  readonly claim: MessageClaim;
  /** The mail had no claim before, so it has no commit yet. */
  readonly fresh: boolean;
}

async function claimPlace(recording: Recording, { profile, gathered }: Recorder, runtime: Runtime): Promise<Claimed | null> {
  const { messageId } = recording;
  const known = gathered.messages.get(messageId);
  if (known !== undefined) return asClaimed(known, recording, profile, runtime);
  // An earlier release recorded commands, and anything about the user, only in the profile.
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

/** At least as long as the raw mail, which could otherwise be handled again without the claim. Expiry runs late, so longer. */
function claimOfUser(choice: 'user' | 'unclear', { service, now }: Runtime): MessageClaim {
  const expiresAt = now().add({ hours: 24 * (Math.max(service.rawMailDays, leastDays) + 2) });
  return { timelineId: null, version: 0, answered: false, expiresAt, ...(choice === 'unclear' && { asked: true }) };
}

/** Design, section 5. */
const leastDays = 30;

/** Null: nothing is left to do. */
async function asClaimed(claim: MessageClaim, { root }: Recording, { userId }: Profile, { store }: Runtime): Promise<Claimed | null> {
  const { timelineId, answered } = claim;
  if (answered) return null;
  if (timelineId === null) return { place: null, claim, fresh: false };
  const loaded = await store.load(userId, timelineId);
  if (loaded === null && root === null) return null;
  return { place: { userId, timelineId, root: loaded?.root ?? root ?? '', loaded }, claim, fresh: false };
}

async function recordOfUser(recording: Recording, claim: MessageClaim, recorder: Recorder, runtime: Runtime): Promise<RecordedMail> {
  if (claim.asked) return { on: 'unclear', profile: recorder.profile };
  return { on: 'user', place: null, profile: await changedProfile(recording, claim, recorder, null, runtime) };
}

async function recordOnTimeline(
  recording: Recording,
  { place, claim, fresh }: Claimed & { readonly place: Place },
  recorder: Recorder,
  runtime: Runtime,
): Promise<RecordedMail> {
  const { messageId } = recording;
  // A place that was chosen just now is either new or one that we looked up.
  const own = fresh ? place : await itsOwn(place, recording, runtime);
  const since = own === place ? claim : { ...claim, version: 0 };
  const cause = { messageId, claimedAt: since.version, fresh: fresh && own === place, delivery: recorder.mail.delivery };
  // A mail that changed nothing when it first came must not change anything later.
  const telling = claim.applied ? { events: () => [] } : recording;
  const committed = await commitEvents(own, cause, telling, runtime);
  if (committed.type === 'other-root') {
    // Another mail began this timeline in the meantime. They share it, unless it is only an id collision.
    const standing = { ...own, root: committed.loaded.root, loaded: committed.loaded };
    return recordOnTimeline(recording, { place: standing, claim: since, fresh: false }, recorder, runtime);
  }
  const profile = await changedProfile(recording, claim, recorder, { kept: committed, place: own }, runtime);
  const plan = await savePlan(committed.loaded, profile, recorder.counters, runtime);
  return { on: 'timeline', place: own, kept: committed, plan, profile, claimedAt: since.version };
}

/**
 * On an id collision between two roots of one user, the later mail gets its own timeline. After a crash here, the redelivered mail's claim
 * names the other timeline and reaches this branch again.
 */
async function itsOwn(place: Place, { root, messageId, claimOthers }: Recording, { store }: Runtime): Promise<Place> {
  const timelineId = root === null || place.loaded === null ? null : nextTimelineId(place.timelineId, root, place.loaded.root);
  if (root === null || timelineId === null) return place;
  const own: Place = { userId: place.userId, timelineId, root, loaded: null };
  await store.moveMessage(own.userId, messageId, timelineId);
  return (await claimOthers?.(own)) ?? own;
}

/** Marked when done, even if nothing changed, so that it can't change anything later. A commit marks its events itself. */
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

/** A correspondent's mail: in copy, passed on by mistake, or forwarded by the user. It is an answer on its timeline. */
import type { Temporal } from 'temporal-polyfill';
import type { Profile } from '../../domain/settings/profile.ts';
import type { TimelineId } from '../../domain/words.ts';
import { autoForwardedBy } from '../../email/automated/auto-forward.ts';
import { composePassedOn } from '../../email/compose/mails/passed-on.ts';
import type { Mailbox, Message } from '../../email/message/message.ts';
import { countryOf, isSilent, timeZoneOf } from '../effective-settings.ts';
import { mailIdOf } from '../mail-id.ts';
import { claimReplyAddress, mailFacts, sendAnswer, threadReferences } from '../outbox.ts';
import { claimEmployers } from '../reading/around-recruiter.ts';
import type { Incoming } from '../reading/incoming.ts';
import { receivedEvents } from '../reading/received-events.ts';
import type { Tagged } from '../reading/tag-events.ts';
import { writtenIn } from '../reading/written.ts';
import { commitEvents } from '../record/commit-events.ts';
import { type Plan, savePlan } from '../record/plan.ts';
import type { Runtime } from '../runtime.ts';
import type { Gathered, LoadedTimeline } from '../store.ts';
import { rootOf } from './place-mail.ts';

export interface Taken {
  readonly loaded: LoadedTimeline;
  readonly plan: Plan;
  /** This delivery put it there. */
  readonly isNews: boolean;
}

/** A mail of the correspondent's own: on its timeline, and on to the user when only the log address got it. */
export async function hearCorrespondent(
  mail: Incoming,
  timelineId: TimelineId,
  profile: Profile,
  gathered: Gathered,
  runtime: Runtime,
): Promise<'reply received' | 'known already'> {
  const { message, at } = mail;
  const taken = await takeReply({ message, from: message.from[0] ?? null, at }, timelineId, profile, gathered, runtime);
  await passOn(mail, taken, profile, runtime);
  return taken.isNews ? 'reply received' : 'known already';
}

export interface TheirMail {
  readonly message: Message;
  readonly from: Mailbox | null;
  readonly at: Temporal.Instant;
  /** Its header says so. */
  readonly byMachine?: boolean;
  readonly tagged?: Tagged | null;
}

/** What a correspondent wrote goes on the timeline, once. */
export async function takeReply(
  { message, from, at, byMachine = false, tagged = null }: TheirMail,
  timelineId: TimelineId,
  profile: Profile,
  gathered: Gathered,
  runtime: Runtime,
): Promise<Taken> {
  const { store, service } = runtime;
  const seen = gathered.messages.get(message.messageId);
  const loaded = await store.load(profile.userId, seen?.timelineId ?? timelineId);
  const wanted = { timelineId, version: loaded?.sequence ?? 0, answered: false };
  const claim = seen ?? (await store.claimMessage(profile.userId, message.messageId, wanted));
  const fresh = seen === undefined && claim.timelineId === timelineId && claim.version === wanted.version && !claim.answered;
  const place = {
    userId: profile.userId,
    timelineId: claim.timelineId,
    root: loaded?.root ?? rootOf(message),
    loaded: claim.timelineId === loaded?.timelineId ? loaded : await store.load(profile.userId, claim.timelineId),
  };
  // So that what the user writes to them alone is found to belong there.
  const theirs = from === null ? null : (gathered.correspondents.get(from.address) ?? null);
  if (from !== null && !theirs?.timelines.includes(place.timelineId)) {
    await store.claimCorrespondent(profile.userId, from.address, place.timelineId, theirs);
  }
  const reading = { at, recordedAt: runtime.now(), timeZone: timeZoneOf(profile, service), country: countryOf(profile, service) };
  const committed = await commitEvents(
    place,
    { messageId: message.messageId, claimedAt: claim.version, fresh },
    (history) => receivedEvents({ message, from, byMachine, tagged }, history, reading),
    runtime,
  );
  if (committed.type === 'other-root')
    throw new Error(`Timeline ${claim.timelineId} of a known thread has another root. Nothing was changed.`);
  await claimEmployers(committed.loaded, message.messageId, runtime);
  const plan = await savePlan(committed.loaded, profile, gathered.counters, runtime);
  return { loaded: committed.loaded, plan, isNews: committed.type === 'committed' };
}

/** The mail reached only the log address: the user gets it at once, as our own mail. */
async function passOn({ message, delivery }: Incoming, { loaded, plan }: Taken, profile: Profile, runtime: Runtime): Promise<void> {
  const gotIt = [...message.to, ...message.cc].map(({ address }) => address).concat(autoForwardedBy(message, delivery.envelope));
  const named = gotIt.some((address) => profile.addresses.includes(address));
  const [from] = message.from;
  if (named || from === undefined || isSilent(profile, runtime.now())) return;
  const { timelineId } = loaded;
  const facts = mailFacts(
    profile,
    {
      ...mailIdOf(profile, message.messageId, 'passed-on'),
      replyAddress: await claimReplyAddress(timelineId, profile, 'answer', runtime),
      references: threadReferences(timelineId, runtime),
    },
    runtime,
  );
  const { typed } = writtenIn(message);
  await sendAnswer(
    composePassedOn(
      { ...facts, timelineId, timeline: plan.timeline, shownEvents: loaded.history.recent },
      { from, subject: message.subject, text: typed },
    ),
    runtime,
  );
  await runtime.store.markAnswered(profile.userId, message.messageId);
}

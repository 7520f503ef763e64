/**
 * A mail that the user sent to somebody and let us see: it goes on its timeline, once, and what is due is planned anew.
 * Not here: who may speak (sender-of-mail.ts), which timeline (place-mail.ts), what it says (reading/sent-events.ts).
 */
import type { Profile } from '../../domain/settings/profile.ts';
import type { Timeline } from '../../domain/timeline.ts';
import type { ReadKind } from '../../email/kind/read-kind.ts';
import type { Mailbox, Message } from '../../email/message/message.ts';
import { readTags } from '../../email/people/tracking-tag.ts';
import { countryOf, timeZoneOf } from '../effective-settings.ts';
import { timelineIdFor } from '../identity.ts';
import { beyondLimits } from '../limits.ts';
import { claimEmployers, namedByRecruiters } from '../reading/around-recruiter.ts';
import type { Incoming } from '../reading/incoming.ts';
import { kindOfMail } from '../reading/kind-of-mail.ts';
import { paceOf } from '../reading/pace-mail.ts';
import type { Reading } from '../reading/reading.ts';
import { withSeenZone } from '../reading/seen-zone.ts';
import { sentEvents } from '../reading/sent-events.ts';
import { answersUnseen } from '../reading/unseen-reply.ts';
import { writtenIn } from '../reading/written.ts';
import { type Cause, type Committed, commitEvents } from '../record/commit-events.ts';
import { savePlan } from '../record/plan.ts';
import type { Runtime } from '../runtime.ts';
import type { Gathered, LoadedTimeline } from '../store.ts';
import { confirmTracking } from './confirm-tracking.ts';
import { newPlace, type Placed, placeMail, rootOf } from './place-mail.ts';

export interface ToTrack {
  /** To whom it went; outside our domain. */
  readonly recipients: readonly Mailbox[];
  /** What stood behind the + of the tracking address. */
  readonly tagWord: string | null;
  readonly asKind?: ReadKind | null;
  /** A machine sent it on: that gets no answer. */
  readonly quiet?: true;
}

export async function trackMail(
  mail: Incoming,
  { recipients, tagWord, asKind = null, quiet }: ToTrack,
  before: Profile,
  gathered: Gathered,
  runtime: Runtime,
): Promise<'tracked' | 'known already'> {
  const { message } = mail;
  const { store, service } = runtime;
  const tags = readTags(tagWord);
  // A portal's receipt shows the portal's zone.
  const isTheirs = asKind !== null;
  const { profile, counters } = isTheirs
    ? { profile: before, counters: gathered.counters }
    : withSeenZone(before, gathered.counters, mail, service);
  const reading: Reading = {
    at: mail.at,
    recordedAt: runtime.now(),
    timeZone: timeZoneOf(profile, service),
    country: countryOf(profile, service),
  };
  const first = asKind ?? kindOfMail(message, writtenIn(message), recipients, null, tags, mail.at);
  const around = await namedByRecruiters(recipients, gathered, profile, runtime);
  const pace = paceOf(mail, recipients, around, tags, asKind, profile, counters, service);
  const unseen = answersUnseen(mail, recipients, before, gathered, service.addresses);
  const facts = { message, recipients, tags, asKind, noted: (timeline: Timeline) => pace(timeline) !== null, answersUnseen: unseen };
  const placing = { message, recipients, tags, isApplication: first.kind === 'application' && first.sure };

  const { placed, loaded, type } = await addTo(
    await placeMail(placing, profile, gathered, runtime),
    mail,
    recipients,
    facts,
    reading,
    gathered,
    profile,
    runtime,
  );
  await claimEmployers(loaded, message.messageId, runtime);
  const plan = await savePlan(loaded, profile, counters, runtime);
  if (type === 'already-there' && gathered.messages.get(message.messageId)?.answered === true) return 'known already';
  const day = runtime.now().toString().slice(0, 10);
  const offset = message.date === null || isTheirs ? {} : { offset: message.date.offset };
  // A new conversation is no answer to reminders about others.
  const answered = placed.loaded === null ? {} : ({ answered: true } as const);
  const opened = placed.loaded === null;
  const counted =
    type === 'committed'
      ? await store.count(profile.userId, { day, mails: 1, ...answered, ...(opened && { opened }), ...offset })
      : counters;
  const beyond = type === 'committed' && (await beyondLimits(mail, profile, counted, opened, runtime));
  if (!quiet && !beyond) await confirmTracking({ mail, before, profile, counters, plan, loaded, read: first, placed, pace }, runtime);
  return type === 'already-there' ? 'known already' : 'tracked';
}

interface Added {
  readonly placed: Placed;
  readonly loaded: LoadedTimeline;
  readonly type: Committed['type'];
}

/** Claims before the commit; the loser of a race takes the winner's timeline. Not the other of two conversations whose ids are the same. */
async function addTo(
  place: Placed,
  mail: Incoming,
  recipients: readonly Mailbox[],
  facts: Parameters<typeof sentEvents>[0],
  reading: Reading,
  gathered: Gathered,
  profile: Profile,
  runtime: Runtime,
  turn = 0,
): Promise<Added> {
  const { message } = mail;
  const { store } = runtime;
  if (isOfAnother(place, message)) {
    // Whoever dies here comes again with a claim that names the other one, and gets here once more.
    const next = newPlace(message, profile, turn + 1);
    await store.moveMessage(profile.userId, message.messageId, next.timelineId);
    const correspondents = recipients.map(({ address }) => address);
    const now = await store.gather(profile.userId, { messageIds: [message.messageId], correspondents });
    return addTo(next, mail, recipients, facts, reading, now, profile, runtime, turn + 1);
  }
  const won = await claimCorrespondents(place, recipients, gathered, profile, runtime);
  const seen = gathered.messages.get(message.messageId);
  const wanted = { timelineId: won.timelineId, version: won.loaded?.sequence ?? 0, answered: false };
  const claim = seen ?? (await store.claimMessage(profile.userId, message.messageId, wanted));
  const fresh = seen === undefined && claim.timelineId === wanted.timelineId && claim.version === wanted.version && !claim.answered;
  const placed = claim.timelineId === won.timelineId ? won : await reload(won, claim.timelineId, runtime);
  const cause: Cause = { messageId: message.messageId, claimedAt: claim.version, fresh };
  const committed = await commitEvents(placed, cause, (history) => sentEvents(facts, history, reading), runtime);
  if (committed.type !== 'other-root') return { placed, loaded: committed.loaded, type: committed.type };
  const standing = await reload(placed, placed.timelineId, runtime);
  // Somebody else's mail to the same correspondents began it first: they agree on one.
  const next = isOfAnother(standing, message) ? standing : newPlace(message, profile, turn + 1);
  return addTo(next, mail, recipients, facts, reading, gathered, profile, runtime, turn + 1);
}

/** Of so many roots in a row that their ids are taken nobody ever heard. Our choice. */
const turns = [0, 1, 2, 3];

/** Two roots of this user give the same id, and the other one was here first. */
function isOfAnother({ userId, timelineId, loaded }: Placed, message: Message): boolean {
  const gives = (root: string): boolean => turns.some((turn) => timelineIdFor(userId, root, turn) === timelineId);
  return loaded !== null && loaded.root !== rootOf(message) && gives(rootOf(message)) && gives(loaded.root);
}

async function reload(place: Placed, timelineId: Placed['timelineId'], { store }: Runtime): Promise<Placed> {
  const loaded = await store.load(place.userId, timelineId);
  return { ...place, timelineId, loaded, root: loaded?.root ?? place.root };
}

/** Each recipient's newest timelines name this one. When somebody was quicker with a new one, a mail without a thread of its own joins it. */
async function claimCorrespondents(
  place: Placed,
  recipients: readonly Mailbox[],
  gathered: Gathered,
  profile: Profile,
  runtime: Runtime,
): Promise<Placed> {
  let placed = place;
  for (const { address } of recipients) {
    const seen = gathered.correspondents.get(address) ?? null;
    if (seen?.timelines.includes(placed.timelineId)) continue;
    const claim = await runtime.store.claimCorrespondent(profile.userId, address, placed.timelineId, seen);
    const [winner] = claim.timelines;
    if (winner === undefined || claim.timelines.includes(placed.timelineId)) continue;
    if (placed.by === 'root' && placed.loaded === null) placed = await reload(placed, winner, runtime);
  }
  return placed;
}

/**
 * A mail that the user sent to somebody and let us see: it goes on its timeline, once, and what is due is planned anew.
 * Not here: who may speak (sender-of-mail.ts), which timeline (place-mail.ts), what it says (reading/sent-events.ts).
 */
import type { Profile } from '../../domain/settings/profile.ts';
import type { Timeline } from '../../domain/timeline.ts';
import type { ReadKind } from '../../email/kind/read-kind.ts';
import type { Mailbox } from '../../email/message/message.ts';
import { employersOf } from '../../email/people/employers.ts';
import { readTags, tagOf } from '../../email/people/tracking-tag.ts';
import { countryOf, isSilent, timeZoneOf } from '../effective-settings.ts';
import { beyondLimits } from '../limits.ts';
import { claimEmployers, namedByRecruiters } from '../reading/around-recruiter.ts';
import { claimAtEmployer } from '../reading/at-employer.ts';
import type { Incoming } from '../reading/incoming.ts';
import { kindOfMail } from '../reading/kind-of-mail.ts';
import { paceOf } from '../reading/pace-mail.ts';
import { type Reading, readingOn } from '../reading/reading.ts';
import { withSeenZone } from '../reading/seen-zone.ts';
import { companyOfSent, sentEvents } from '../reading/sent-events.ts';
import { answersUnseen } from '../reading/unseen-reply.ts';
import { writtenIn } from '../reading/written.ts';
import { recordMail } from '../record/record-mail.ts';
import { keepUntold } from '../record/untold.ts';
import type { Runtime } from '../runtime.ts';
import type { Gathered } from '../store.ts';
import { confirmTracking, owedFor } from './confirm-tracking.ts';
import { placeMail } from './place-among-open.ts';
import { type Placed, rootOf } from './place-mail.ts';
import { placeReceipt } from './place-receipt.ts';
import { tellUnplacedEnding } from './tell-unplaced-ending.ts';

export interface ToTrack {
  /** To whom it went; outside our domain. */
  readonly recipients: readonly Mailbox[];
  /** What stood behind the + of the tracking address. */
  readonly tagWord: string | null;
  /** A portal's receipt is an application. */
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
): Promise<'tracked' | 'question' | 'known already'> {
  const { message } = mail;
  const { store, service } = runtime;
  const tags = readTags(tagWord);
  const unknownTag = tagOf(tags, 'unknown')?.word ?? null;
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
  const kindOn = (timeline: Timeline | null) => asKind ?? kindOfMail(message, writtenIn(message), recipients, timeline, tags, mail.at);
  const around = await namedByRecruiters(recipients, gathered, profile, runtime);
  const pace = paceOf(mail, recipients, around, tags, asKind, profile, counters, service);
  const unseen = answersUnseen(mail, recipients, before, gathered, service.addresses);
  const facts = { message, recipients, tags, asKind, noted: (timeline: Timeline) => pace(timeline) !== null, answersUnseen: unseen };
  const employersAt = employersOf(recipients, companyOfSent(message, recipients));
  const placing = { message, recipients, tags, kindOn };

  let placed: Placed | null = null;
  const recorded = await recordMail(
    {
      messageId: message.messageId,
      root: rootOf(message),
      async choosePlace() {
        const [from = null] = isTheirs ? recipients : [];
        const confirmed = isTheirs ? await placeReceipt({ message, from, byHand: !quiet }, mail.at, profile, gathered, runtime) : null;
        const choice = confirmed ?? (await placeMail(placing, profile, gathered, runtime));
        if (typeof choice !== 'string') placed = choice;
        return choice;
      },
      async claimOthers(place) {
        const { correspondents } =
          placed?.timelineId === place.timelineId
            ? gathered
            : await gatherPeople([...recipients.map(({ address }) => address), ...employersAt], profile, runtime);
        placed = await claimCorrespondents({ by: 'root', ...placed, ...place }, recipients, correspondents, runtime);
        await claimAtEmployer(placed, employersAt, correspondents, runtime);
        return placed;
      },
      events: (history) => sentEvents(facts, history, readingOn(history, mail.delivery, reading)),
      owes: (history, events) => {
        if (quiet) return 'untold';
        if (isSilent(profile, runtime.now())) return null;
        return owedFor({ mail, read: kindOn(null), by: placed?.by ?? 'message', pace, profile, unknownTag }, history, events);
      },
      async answer(done) {
        if (done.on !== 'timeline') {
          if (quiet || isSilent(profile, runtime.now())) return false;
          await tellUnplacedEnding(placing, done.on === 'unclear', profile, gathered, runtime);
          return true;
        }
        const { kept, plan, place } = done;
        await claimEmployers(kept.loaded, message.messageId, runtime);
        const isNews = kept.type === 'committed';
        const isBeyond = isNews && (await count(place.loaded === null));
        if (quiet) await keepUntold(profile, place.timelineId, runtime);
        else if (!isBeyond) {
          const { owed, loaded } = kept;
          await confirmTracking({ mail, before, profile, counters, plan, loaded, read: kindOn(null), owed, pace, unknownTag }, runtime);
        }
        return kept.owed !== null;
      },
    },
    { mail, profile, counters, gathered },
    runtime,
  );
  if (recorded !== null && recorded.on !== 'timeline') return 'question';
  return recorded !== null && recorded.kept.type !== 'already-there' ? 'tracked' : 'known already';

  async function count(opened: boolean): Promise<boolean> {
    const day = runtime.now().toString().slice(0, 10);
    const offset = message.date === null || isTheirs ? {} : { offset: message.date.offset };
    // A new conversation is no answer to reminders about others.
    const counted = await store.count(profile.userId, { day, mails: 1, ...(opened ? { opened } : { answered: true }), ...offset });
    return beyondLimits(mail, profile, counted, opened, runtime);
  }
}

const gatherPeople = (names: readonly string[], { userId }: Profile, { store }: Runtime) =>
  store.gather(userId, { messageIds: [], correspondents: names });

/** Each recipient's newest timelines name this one. When somebody was quicker with a new one, a mail without a thread of its own joins it. */
async function claimCorrespondents(
  place: Placed,
  recipients: readonly Mailbox[],
  correspondents: Gathered['correspondents'],
  { store }: Runtime,
): Promise<Placed> {
  let placed = place;
  for (const { address } of recipients) {
    const seen = correspondents.get(address) ?? null;
    if (seen?.timelines.includes(placed.timelineId)) continue;
    const claim = await store.claimCorrespondent(placed.userId, address, placed.timelineId, seen);
    const [winner] = claim.timelines;
    if (winner === undefined || claim.timelines.includes(placed.timelineId)) continue;
    if (placed.by !== 'root' || placed.loaded !== null) continue;
    const loaded = await store.load(placed.userId, winner);
    placed = { ...placed, timelineId: winner, loaded, root: loaded?.root ?? placed.root };
  }
  return placed;
}

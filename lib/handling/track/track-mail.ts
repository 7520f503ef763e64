/**
 * Records an email the user sent and copied to us on its timeline, exactly once, and reschedules the next step.
 * Not here: who may speak (sender-of-mail.ts), which timeline (place/place-mail.ts), what it says (reading/sent-events.ts).
 */
import type { NewEvent } from '../../domain/events.ts';
import { current, type History, record } from '../../domain/history.ts';
import { pacing } from '../../domain/pacing.ts';
import { countryOf, isSilent, settingsFor, timeZoneOf } from '../../domain/settings/effective-settings.ts';
import { withSeenZone } from '../../domain/settings/seen-zone.ts';
import { isOver, type Timeline } from '../../domain/timeline.ts';
import type { MailKind, TimelineId } from '../../domain/words.ts';
import type { ReadKind } from '../../email/kind/read-kind.ts';
import { readTone } from '../../email/kind/tone.ts';
import type { Mailbox } from '../../email/message/message.ts';
import { employersWithMailboxes } from '../../email/people/employers/employers.ts';
import { readTags, tagOf } from '../../email/people/tracking-tag.ts';
import { sameSubject } from '../../email/quoting/subject-prefix.ts';
import { beyondLimits } from '../limits.ts';
import type { InHand } from '../reading/in-hand.ts';
import { countsAt } from '../reading/incoming.ts';
import { claimAtEmployer, claimEmployers, namedByRecruiters } from '../reading/look-up.ts';
import { sentEvents } from '../reading/sent-events.ts';
import { answersUnseen, type TrackedMail, trackedMail } from '../reading/tracked-mail.ts';
import { numberedEvents } from '../record/commit-events.ts';
import { type RecordedMail, recordMail } from '../record/record-mail.ts';
import { keepUntold } from '../record/untold.ts';
import type { Runtime } from '../runtime.ts';
import type { Counters, Gathered, Owed } from '../store.ts';
import { confirmTracking, type Tracked } from './confirm-tracking.ts';
import { type OfUser, type Placed, type PlacedBy, placeMail, rootOf } from './place/place-mail.ts';
import { placeReceipt } from './place/place-receipt.ts';
import { speaksOfJob, speaksOfWork } from './place/same-job.ts';
import { tellUnplaced } from './tell-unplaced.ts';

export interface ToTrack {
  /** Its recipients outside our domain. */
  readonly recipients: readonly Mailbox[];
  /** The tag after the + of the tracking address. */
  readonly tagWord: string | null;
  /** A portal's receipt is an application. */
  readonly asKind?: ReadKind | null;
  /** It came attached among others, of which one may be private. */
  readonly amongOthers?: boolean;
  /** A machine forwarded it, so it gets no answer. */
  readonly quiet?: true;
}

export interface HowTracked {
  readonly decided: string;
  /** The user's counters, if the mail was counted. */
  readonly counted?: Counters;
}

export async function trackMail(
  hand: InHand,
  { recipients, tagWord, asKind = null, amongOthers = false, quiet }: ToTrack,
): Promise<HowTracked> {
  const { runtime } = hand;
  const { service } = runtime;
  const tags = readTags(tagWord);
  const mail = trackedMail(hand.mail, { recipients, tags, asKind });
  const { messageId } = mail.message;
  const { profile, gathered } = asKind === null ? withZone(hand) : hand;
  const whose = { profile, gathered, runtime };
  const { counters } = gathered;
  if (amongOthers && asKind === null && (await isPrivate(mail, whose))) return { decided: 'dropped: no job mail' };
  const reading = { at: mail.at, recordedAt: runtime.now(), timeZone: timeZoneOf(profile, service), country: countryOf(profile, service) };
  const namedEmployers = await namedByRecruiters(recipients, gathered, profile, runtime);
  // A portal's mail is not a follow-up.
  const pace = (before: Timeline) =>
    asKind !== null
      ? null
      : pacing(
          before,
          {
            kind: mail.kindOn(before).kind,
            at: mail.at,
            tone: readTone(mail.written().said),
            recipients: recipients.map(({ address }) => address),
            namedEmployers,
          },
          settingsFor(noTimeline, profile, counters, service),
        );
  const beside = {
    noted: (before: Timeline) => pace(before) !== null,
    answersUnseen: answersUnseen(mail, hand.profile, gathered, service.addresses),
  };
  const tracked = { mail, before: hand.profile, profile, counters, pace, unknownTag: tagOf(tags, 'unknown')?.word ?? null };
  const employersAt = employersWithMailboxes(recipients, mail.company);

  let placed: Placed | null = null;
  let counted: Counters | undefined;
  const recorded = await recordMail(
    {
      messageId,
      root: rootOf(mail.message),
      async choosePlace() {
        const confirmed = asKind === null ? null : await placeReceipt(hand, { byHand: !quiet });
        const choice = confirmed ?? (await placeMail(mail, whose));
        if (typeof choice !== 'string') placed = choice;
        return choice;
      },
      async claimOthers(place) {
        const names = [...recipients.map(({ address }) => address), ...employersAt];
        const { correspondents } =
          placed?.timelineId === place.timelineId
            ? gathered
            : await runtime.store.gather(profile.userId, { messageIds: [], correspondents: names });
        placed = await claimCorrespondents({ by: 'root', ...placed, ...place }, recipients, correspondents, runtime);
        await claimAtEmployer(placed, employersAt, correspondents, runtime);
        return placed;
      },
      events: (history) => sentEvents(mail, beside, history, { ...reading, at: countsAt(mail, history) }),
      owes: (history, events) => {
        if (quiet) return 'untold';
        return isSilent(profile, runtime.now()) ? null : owedFor({ ...tracked, by: placed?.by ?? 'message' }, history, events);
      },
      async answer(done) {
        if (done.on !== 'timeline') {
          if (quiet || isSilent(profile, runtime.now())) return false;
          await tellUnplaced(mail, done.on === 'unclear', whose);
          return true;
        }
        const { kept, plan, place } = done;
        await claimEmployers(kept.loaded, messageId, runtime);
        if (kept.type === 'committed') counted = await count(place.loaded === null);
        const isBeyond = counted !== undefined && (await beyondLimits({ ...tracked, counted, opened: place.loaded === null }, runtime));
        if (quiet) await keepUntold(profile, place.timelineId, runtime);
        else if (!isBeyond) await confirmTracking({ ...tracked, plan, loaded: kept.loaded, owed: kept.owed }, runtime);
        return kept.owed !== null;
      },
    },
    { mail, profile, counters, gathered },
    runtime,
  );
  return { decided: decidedOf(recorded), ...(counted && { counted }) };

  async function count(opened: boolean): Promise<Counters> {
    const { date } = mail.message;
    // A portal's receipt shows the portal's zone.
    const offset = date === null || asKind !== null ? {} : { offset: date.offset };
    const day = runtime.now().toString().slice(0, 10);
    // A new conversation is not an answer to reminders about others.
    return runtime.store.count(profile.userId, { day, mails: 1, ...(opened ? { opened } : { answered: true }), ...offset });
  }
}

/** It says nothing of work, and belongs to no conversation. */
async function isPrivate(mail: TrackedMail, whose: OfUser): Promise<boolean> {
  if (mail.tags.length > 0 || mail.kindOn(null).sure || speaksOfWork(mail.message)) return false;
  const place = await placeMail(mail, whose);
  return typeof place !== 'string' && place.by === 'root' && place.loaded === null;
}

/** With this id every offer is included, because the etiquette treats all reported offers alike. */
const noTimeline = '' as TimelineId;

function decidedOf(recorded: RecordedMail | null): 'tracked' | 'question' | 'known already' {
  if (recorded !== null && recorded.on !== 'timeline') return 'question';
  return recorded?.kept.type === 'committed' ? 'tracked' : 'known already';
}

function withZone({ mail, profile: before, gathered, runtime }: InHand): Pick<InHand, 'profile' | 'gathered'> {
  const { profile, counters } = withSeenZone(
    before,
    gathered.counters,
    { offset: mail.message.date?.offset, at: mail.at },
    runtime.service,
  );
  return { profile, gathered: { ...gathered, counters } };
}

type ToOwe = Pick<Tracked, 'mail' | 'pace' | 'profile' | 'unknownTag'> & { readonly by: PlacedBy };

/** Decided once, when the mail is recorded: what the user wants or does later never makes us answer an old mail. */
function owedFor({ mail, by, pace, profile, unknownTag }: ToOwe, history: History, events: readonly NewEvent[]): Owed | null {
  const before = current(history);
  if (events.some(({ type }) => type === 'OutcomeReported') && isClosedBy(events, history)) return 'ending';
  if (pace(before) !== null) return 'pacing-note';
  if (mayEnd.has(mail.kindOn(before).kind) && !isOver(before)) return 'which-ending';
  const byItself = mail.kindOn(null);
  const isOpening = opening.has(byItself.kind);
  if (by === 'employer') return 'which-timeline';
  const goesOn = mail.kindOn(before).outright === true && !opening.has(mail.kindOn(before).kind);
  if (by === 'root' && !byItself.sure && isOpening) return 'which-kind';
  if (
    by === 'correspondent' &&
    isOpening &&
    !goesOn &&
    !sameSubject(mail.message.subject, before.subject) &&
    speaksOfJob(mail.message, byItself)
  ) {
    return 'which-timeline';
  }
  if (unknownTag !== null) return 'unknown-tag';
  if (!profile.trackingStarted) return 'tracking-started';
  return profile.wishes.receipts ? 'receipt' : null;
}

/** Kinds that end a conversation, and one of which was not sure enough to do so. */
const mayEnd: ReadonlySet<MailKind> = new Set(['withdrawal', 'acceptance', 'decline']);
/** Kinds that may well start a conversation. */
const opening: ReadonlySet<MailKind> = new Set(['application', 'unsolicited', 'networking']);

/** A place in the order of events, after all existing ones. */
const afterAll = 9_999_999_999;

const isClosedBy = (events: readonly NewEvent[], history: History): boolean =>
  current(record(history, numberedEvents(events, afterAll))).status === 'closed';

/**
 * Adds this timeline to each recipient's newest ones. If another mail was quicker with a new timeline, a mail without its own thread joins
 * that one.
 */
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

/**
 * A mail that the user forwarded: a correspondent's is their answer, the user's own is a sent mail, a portal's receipt is an application.
 */
import type { NewEvent, ReplyReceived } from '../../domain/events.ts';
import { current, type History, record, shownOf } from '../../domain/history.ts';
import type { NextStep } from '../../domain/next-step.ts';
import { isSilent } from '../../domain/settings/effective-settings.ts';
import type { Profile } from '../../domain/settings/profile.ts';
import { composeAnswer } from '../../email/compose/mails/answer.ts';
import { composeReceipt } from '../../email/compose/mails/receipt.ts';
import type { OutgoingMail } from '../../email/compose/outgoing-mail.ts';
import { isApplicationReceipt } from '../../email/kind/application-receipt.ts';
import type { ReadKind } from '../../email/kind/read-kind.ts';
import type { Message } from '../../email/message/message.ts';
import { isForeignAlert } from '../../email/outcome/read-foreign.ts';
import { readOutcome } from '../../email/outcome/read-outcome.ts';
import { isNoReply, isNoReplyOrAts } from '../../email/people/addresses.ts';
import { readDeparture } from '../../email/people/departure.ts';
import { namedEmployersOf } from '../../email/people/employers/employers.ts';
import { readTags } from '../../email/people/tracking-tag.ts';
import type { Forward } from '../../email/quoting/forwarded.ts';
import type { TimelineFacts } from '../../email/wording/facts.ts';
import { mailIdOf } from '../mail-id.ts';
import { claimReplyAddress, mailFacts, sendAnswer, threadReferences } from '../outbox.ts';
import type { InHand } from '../reading/in-hand.ts';
import { happenedAt, writtenIn } from '../reading/incoming.ts';
import { atEmployersOf, employerKeysOf } from '../reading/look-up.ts';
import { outsiders } from '../reading/sender-of-mail.ts';
import { numberedEvents } from '../record/commit-events.ts';
import { nextShown } from '../record/shown-step.ts';
import { otherJobsOpen } from '../remind/others.ts';
import type { Owed } from '../store.ts';
import { askWhichOfTheirs } from './ask-which-of-theirs.ts';
import { askWhoWrote } from './ask-who-wrote.ts';
import { offerSuccessor } from './offer-successor.ts';
import { knownByName } from './place/known-by-name.ts';
import { endsIt, isBoardsTalk, opensNone, tellUnplacedNo } from './place/place-no.ts';
import { placeTheirMail } from './place/place-their-mail.ts';
import { isAway, takeAbsence } from './take-absence.ts';
import { type TakenAs, type TakenReply, type Taking, takeReply } from './take-reply.ts';
import { type HowTracked, trackMail } from './track-mail.ts';
import { askWhatTheySaid, readTheirs } from './what-they-said.ts';

/** `tagWord`: what followed the + of the tracking address. `amongOthers`: it came attached with others. */
export async function takeForward(
  outer: InHand,
  { original: shown }: Forward,
  tagWord: string | null,
  amongOthers = false,
): Promise<HowTracked> {
  const { profile, runtime } = outer;
  const original = shown.from === null ? { ...shown, from: await knownByName(shown, profile, runtime) } : shown;
  const hand = await broughtBy(outer, original);
  const { message } = hand.mail;
  if (original.from !== null && profile.addresses.includes(original.from.address)) {
    return trackMail(hand, { recipients: outsiders(message, profile, runtime.service.addresses), tagWord, amongOthers });
  }
  if (original.from !== null && isApplicationReceipt(original)) {
    return trackMail(hand, { recipients: [original.from], tagWord, asKind: receipt });
  }
  const departure = readDeparture(hand.mail.written().typed, original.from);
  if (departure !== null && !isSilent(profile, runtime.now()) && readTheirs(hand).outcome === null) {
    return { decided: await offerSuccessor(hand, outer.mail.message, departure) };
  }
  // "Automatic reply: ..." says when they are back; nobody answered.
  if (isAway(hand.mail) && !endsIt(hand)) {
    const noted = await takeAbsence(hand, outer.mail.message);
    return { decided: noted === 'absence noted' ? noted : 'dropped: forwards an automatic mail' };
  }
  if (isAboutNoApplication(hand)) return { decided: 'dropped: about no application' };
  const isSilenced = isSilent(profile, runtime.now());
  const isUnsure = readTheirs(hand).unsure !== null;
  const decided = await takeTheirMail(hand, outer.mail.message, {
    tagged: { tags: readTags(tagWord), at: outer.mail.at },
    owes: (history, events) => (isSilenced ? null : owedFor(history, events, isUnsure, profile)),
    answer: (taken) => tell(hand, taken),
    ...(isSilenced
      ? {}
      : {
          askWhich: () => askWhichOfTheirs(hand, { byHand: true }),
          // Their confirmation of a withdrawal that fits nothing does nothing, nor does a board's own talk.
          ...(readTheirs(hand).outcome === 'withdrew' || isBoardsTalk(hand)
            ? {}
            : { tellUnplaced: () => (opensNone(hand) ? tellUnplacedNo : askWhoWrote)(hand) }),
        }),
  });
  return { decided };
}

/** The forwarded mail in hand, with what is known about its people. */
async function broughtBy({ mail, profile, gathered, runtime }: InHand, original: Forward['original']): Promise<InHand> {
  const at = happenedAt(original.date, mail.delivery.receivedAt);
  const message = asMessage(mail.message, original);
  const people = [original.from, ...original.to].filter((each) => each !== null).map(({ address }) => address);
  const named = namedEmployersOf(original.from, original.subject, original.text).map(({ key }) => key);
  const asked = [...new Set([...people, ...employerKeysOf(message), ...atEmployersOf(message), ...named])];
  const { correspondents } = await runtime.store.gather(profile.userId, { messageIds: [], correspondents: asked });
  return {
    mail: { ...mail, message, at, written: writtenIn(message.text) },
    profile,
    gathered: { ...gathered, correspondents },
    runtime,
  };
}

export const receipt: ReadKind = {
  kind: 'application',
  via: 'direct',
  because: 'they confirmed that your application arrived',
  sure: true,
};

/**
 * Records somebody's mail to the user as an answer on its timeline. `outer` is the mail that brought it; its References name the thread.
 */
export const takeTheirMail = (hand: InHand, outer: Message, taking: Omit<Taking, 'choosePlace'>): Promise<TakenAs> =>
  takeReply(hand, { ...taking, choosePlace: () => placeTheirMail(hand, { outer, tags: taking.tagged?.tags ?? [] }) });

/**
 * If a machine rejected the user, or they confirmed a withdrawal, and the timeline is closed: one kind line that offers `undo`. If in doubt, a
 * question. Otherwise a receipt, for users who asked for receipts.
 */
function owedFor(history: History, events: readonly NewEvent[], isUnsure: boolean, { wishes }: Profile): Owed | null {
  const { closedBecause } = current(record(history, numberedEvents(events, afterAll)));
  if (events.some(isMachinesNo) && closedBecause === 'rejected') return 'refusal';
  if (closedBecause === 'withdrew' && current(history).status === 'active') return 'withdrawal';
  if (events.some(isOffer)) return 'their-offer';
  if (isUnsure && events.some(({ type }) => type === 'ReplyReceived')) return 'what-they-said';
  return wishes.receipts && events.some(({ type }) => type === 'ReplyReceived') ? 'receipt' : null;
}

/** A place in the order of events, after all existing ones. */
const afterAll = 9_999_999_999;

async function tell(hand: InHand, taken: TakenReply): Promise<void> {
  const { profile, runtime } = hand;
  const { message } = hand.mail;
  const { loaded, plan, owed } = taken;
  if (owed === 'what-they-said') return askWhatTheySaid(hand, taken);
  const { recent } = loaded.history;
  const reply = recent.find((event) => event.type === 'ReplyReceived' && event.messageId === message.messageId);
  if (reply?.type !== 'ReplyReceived') return;
  const { timelineId } = loaded;
  const replyAddress = await claimReplyAddress(timelineId, profile, 'answer', runtime);
  const references = threadReferences(timelineId, runtime);
  const facts = mailFacts(profile, { ...mailIdOf(profile, message.messageId, 'answer'), replyAddress, references }, runtime);
  const shown = { ...facts, timelineId, timeline: plan.timeline, ...shownOf(loaded.history) };
  const othersOpen = owed === 'their-offer' ? await otherJobsOpen({ profile, counters: hand.gathered.counters, timelineId }, runtime) : 0;
  await sendAnswer(
    answerOwed(owed, shown, reply, { next: await nextShown({ loaded, plan }, profile, hand.gathered.counters, runtime), othersOpen }),
    runtime,
  );
}

interface Coming {
  readonly next: NextStep;
  readonly othersOpen: number;
}

function answerOwed(owed: Owed, shown: TimelineFacts, reply: ReplyReceived, { next, othersOpen }: Coming): OutgoingMail {
  if (owed === 'refusal') return composeAnswer(shown, [{ type: 'RejectedByMachine' }], next);
  if (owed === 'withdrawal') return composeAnswer(shown, [{ type: 'ReportOutcome', outcome: 'withdrew', decideBy: null }], next);
  if (owed !== 'their-offer') return composeReceipt(shown, reply, next);
  const due = reply.promises.find((promise) => promise.type === 'invited' && promise.about === 'answer');
  const decideBy = due?.type === 'invited' ? due.date : null;
  return composeAnswer(shown, [{ type: 'ReportOutcome', outcome: 'offer', decideBy }], next, { othersOpen });
}

const isOffer = (event: NewEvent): boolean => event.type === 'OutcomeReported' && event.outcome === 'offer';

const isMachinesNo = (event: NewEvent): boolean =>
  event.type === 'OutcomeReported' && event.outcome === 'rejected' && event.by === 'automatic';

/** A portal's or job board's other mails: alerts, surveys, "your application was viewed". They are nobody's answer. */
function isAboutNoApplication({ mail: { message, written } }: InHand): boolean {
  const [from = null] = message.from;
  if (from === null || !isNoReplyOrAts(from.address)) return false;
  const { decision, certainty, says } = readOutcome({ subject: message.subject, sentences: written().said });
  // A recruiter who writes through a portal can be answered there, unless the address takes no answers.
  const isApproach = says.has('approach') && !isNoReply(from.address);
  return (decision === 'none' && certainty === 'sure' && !isApproach) || isForeignAlert(message.subject);
}

/**
 * The forwarded mail as if it had come itself, known by the forwarding mail's id: forwarding it twice gives two mails, delivering it twice
 * one.
 */
const asMessage = (outer: Message, { from, to, date, subject, text }: Forward['original']): Message => ({
  ...outer,
  from: from === null ? [] : [from],
  to,
  cc: [],
  date,
  subject,
  text,
  inReplyTo: null,
  references: [],
});

/**
 * Folds events into a timeline, one at a time, in the order in which they happened (history.ts sorts them).
 * Facts only. Not here: what follows from them (decide.ts), and everything that needs the user's zone.
 */
import type { Temporal } from 'temporal-polyfill';
import { merged } from './correspondents.ts';
import { etiquette, type StepName } from './etiquette.ts';
import type {
  Corrected,
  FollowedUp,
  InterviewSet,
  MailSent,
  OutcomeReported,
  ReminderSent,
  ReplyReceived,
  TimelineEvent,
} from './events.ts';
import { withFollowUpMail, withFollowUpTold } from './follow-up-count.ts';
import { earlier, isLater, later } from './instants.ts';
import { newerThan, withoutPlans, withPromises } from './plans.ts';
import { newTurn, type Timeline } from './timeline.ts';
import type { TimelineKind } from './words.ts';

/** Folds one event in. There is no `default`: an event without a case does not compile. */
export function evolve(timeline: Timeline, event: TimelineEvent): Timeline {
  switch (event.type) {
    case 'MailSent':
      return mailSent(recorded(heardFromUser(timeline, event.at), event), event);
    case 'ReplyReceived':
      return replyReceived(recorded(timeline, event), event);
    case 'FollowedUp':
      return followedUp(recorded(heardFromUser(timeline, event.at), event), event);
    case 'Snoozed':
      return { ...recorded(heardFromUser(timeline, event.at), event), snooze: { at: event.at, until: event.until, step: event.step } };
    case 'OutcomeReported':
      return outcomeReported(recorded(heardFromUser(timeline, event.at), event), event);
    case 'Corrected':
      return corrected(recorded(heardFromUser(timeline, event.at), event), event);
    case 'InterviewSet':
      return interviewSet(recorded(heardFromUser(timeline, event.at), event), event);
    case 'InterviewCancelled':
      return theyWrote(
        { ...recorded(timeline, event), interview: null, stage: stageWithoutInterview(timeline, event.at) },
        event.at,
        false,
      );
    // A claim is no news: it must not move what is due.
    case 'ReminderClaimed':
      return {
        ...timeline,
        claim: { claim: event.claim, step: event.step, repeats: event.repeats, replyAddress: event.replyAddress, at: event.at },
      };
    case 'ReminderSent':
      return reminderSent(recorded(timeline, event), event);
    // What can never be sent counts as sent, else it would be tried for ever; what was no longer due was never a reminder.
    case 'ReminderDropped':
      return event.reason === noLongerDue
        ? unclaimed(timeline, event.claim)
        : reminderSent(recorded(timeline, event), { ...event, type: 'ReminderSent', repeats: timeline.claim?.repeats ?? null });
    case 'LetGo':
      return { ...unclaimed(recorded(timeline, event), event.claim), ...closed(timeline.stage === 'offer' ? 'offer-ended' : 'let-go') };
    case 'Stopped':
      return { ...recorded(timeline, event), ...closed('stopped') };
    case 'Reopened':
      return { ...recorded(heardFromUser(timeline, event.at), event), status: 'active', closedBecause: null, reopenedAt: event.at };
    // What it undoes is left out of the fold by history.ts.
    case 'Undone':
      return recorded(heardFromUser(timeline, event.at), event);
  }
}

/** The reason of a `ReminderDropped` whose step was overtaken by a mail or command. */
export const noLongerDue = 'no longer due';

const recorded = (timeline: Timeline, event: TimelineEvent): Timeline => ({
  ...timeline,
  recordedAt: later(event.recordedAt, timeline.recordedAt),
});

const closed = (closedBecause: NonNullable<Timeline['closedBecause']>) => ({ status: 'closed', closedBecause, snooze: null }) as const;

/** Any mail or command of the user's answers the last reminder and ends a delay that was asked for before. */
const heardFromUser = (timeline: Timeline, at: Temporal.Instant): Timeline => ({
  ...answered(timeline),
  snooze: timeline.snooze !== null && isLater(at, timeline.snooze.at) ? null : timeline.snooze,
});

const answered = (timeline: Timeline): Timeline =>
  timeline.lastReminder === null || timeline.lastReminder.answered
    ? timeline
    : { ...timeline, lastReminder: { ...timeline.lastReminder, answered: true } };

/** Counting starts anew: a reply of theirs, or a new stage. What is once an interview or an offer stays used. */
function newRound(timeline: Timeline, kept: (step: StepName) => boolean): Timeline {
  const reminded = Object.fromEntries(Object.entries(timeline.reminded).filter(([step]) => kept(step as StepName)));
  return { ...timeline, followUps: 0, lastFollowUpAt: null, turn: newTurn, reminded };
}

const oncePerInterviewOrOffer = (step: StepName): boolean => step.startsWith('interview.') || step === 'leverage';

/** They were heard from: what they said before about waiting, openings and passing on no longer stands. */
const theyWrote = (timeline: Timeline, at: Temporal.Instant, asks: boolean): Timeline => ({
  ...answered(newRound(timeline, oncePerInterviewOrOffer)),
  lastReply: isLater(at, timeline.lastReply?.at ?? null) ? { at, asks } : timeline.lastReply,
  inProcessAt: null,
  noOpeningsAt: null,
  passOnAt: null,
  snooze: timeline.snooze?.until.type === 'never' ? timeline.snooze : null,
});

const timelineKinds: readonly string[] = ['application', 'unsolicited', 'networking'] satisfies TimelineKind[];
const isTimelineKind = (kind: string): kind is TimelineKind => timelineKinds.includes(kind);

function mailSent(timeline: Timeline, event: MailSent): Timeline {
  const first = timeline.lastSentAt === null;
  const opening = first && timeline.lastReply === null;
  const described: Timeline = {
    ...timeline,
    kind: first && !timeline.kindGiven && isTimelineKind(event.kind) ? event.kind : timeline.kind,
    via: first && !timeline.viaGiven ? event.via : timeline.via,
    channel: first ? event.channel : timeline.channel,
    correspondents: merged(timeline.correspondents, event.correspondents),
    company: timeline.company ?? event.company,
    subject: timeline.subject || event.subject,
    firstMailAt: earlier(event.at, timeline.firstMailAt),
    closesOn: event.closesOn ?? timeline.closesOn,
    lastSentAt: later(event.at, timeline.lastSentAt),
    interview: wroteAfterInterview(timeline.interview, event.at, event.kind === 'thank-you'),
  };
  const counted = !opening && isFollowUp(timeline, event) ? withFollowUpMail(described, event.at) : described;
  const promised = withPromises(counted, event.promises, event.at);
  const gracious = timeline.rejectedAt !== null && isLater(event.at, timeline.rejectedAt);
  return gracious ? { ...promised, ...closed('rejected') } : promised;
}

/** A mail that no reader claimed answers them when they wrote last; without a word of theirs it is one more follow-up. */
function isFollowUp(timeline: Timeline, { kind, at }: MailSent): boolean {
  if (kind === 'follow-up' || kind === 'status-question' || kind === 'other-offer') return true;
  if (kind !== 'other' && !isTimelineKind(kind)) return false;
  const theyWroteLast = timeline.lastReply !== null && isLater(timeline.lastReply.at, timeline.lastSentAt);
  const invited = timeline.interview !== null && isLater(timeline.interview.start, at);
  return !theyWroteLast && !invited;
}

function replyReceived(timeline: Timeline, event: ReplyReceived): Timeline {
  const heard = theyWrote(timeline, event.at, event.asks);
  return withPromises(
    {
      ...heard,
      correspondents: event.from === null ? heard.correspondents : merged(heard.correspondents, [event.from]),
      firstMailAt: earlier(event.at, heard.firstMailAt),
      passOnAt: event.passesOn ? event.at : null,
    },
    event.promises,
    event.at,
  );
}

function followedUp(timeline: Timeline, event: FollowedUp): Timeline {
  const doneIs = event.step === null ? 'follow-up' : etiquette[event.step].doneIs;
  const interview = wroteAfterInterview(timeline.interview, event.at, doneIs === 'thank-you');
  if (doneIs === 'follow-up') return withFollowUpTold({ ...timeline, interview }, event.at);
  return { ...timeline, interview: doneIs === 'thank-you' ? interview : timeline.interview };
}

function outcomeReported(timeline: Timeline, { outcome, by, at }: OutcomeReported): Timeline {
  switch (outcome) {
    case 'hired':
    case 'declined':
    case 'withdrew':
      return { ...timeline, ...closed(outcome) };
    case 'rejected': {
      const heard = { ...withoutPlans(theyWrote(timeline, at, false)), rejectedAt: at };
      const interviewed = timeline.interview !== null && !isLater(timeline.interview.start, at);
      return by === 'automatic' && !interviewed ? { ...heard, ...closed('rejected') } : heard;
    }
    case 'no-openings':
      return { ...withoutPlans(theyWrote(timeline, at, false)), noOpeningsAt: at };
    case 'in-process':
      return {
        ...theyWrote(timeline, at, false),
        plan: newerThan(timeline.plan, at),
        ownPromise: newerThan(timeline.ownPromise, at),
        inProcessAt: at,
      };
    case 'offer':
      return { ...theyWrote(timeline, at, false), stage: 'offer', offerAt: at };
  }
}

function corrected(timeline: Timeline, event: Corrected): Timeline {
  return {
    ...timeline,
    kind: event.kind ?? timeline.kind,
    kindGiven: timeline.kindGiven || event.kind !== undefined,
    via: event.via ?? timeline.via,
    viaGiven: timeline.viaGiven || event.via !== undefined,
    channel: event.channel ?? timeline.channel,
    company: event.company ?? timeline.company,
    companyGiven: timeline.companyGiven || event.company !== undefined,
    contact: event.contact ?? timeline.contact,
    correspondents: event.contact === undefined ? timeline.correspondents : merged(timeline.correspondents, [event.contact]),
    appliedOn: event.appliedOn ?? timeline.appliedOn,
    closesOn: event.closesOn ?? timeline.closesOn,
    followUpCap: event.followUpCap ?? timeline.followUpCap,
    directOk: event.directOk ?? timeline.directOk,
  };
}

function interviewSet(timeline: Timeline, event: InterviewSet): Timeline {
  const round = newRound(timeline, (step) => step === 'leverage');
  return {
    ...round,
    stage: timeline.stage === 'offer' ? 'offer' : 'interview',
    interview: {
      start: event.start,
      end: event.end ?? event.start.add({ hours: 1 }),
      knownAt: event.recordedAt,
      thankedAt: null,
      wroteAt: null,
    },
    plan: newerThan(timeline.plan, event.at),
    ownPromise: newerThan(timeline.ownPromise, event.at),
    inProcessAt: null,
    noOpeningsAt: null,
    passOnAt: null,
  };
}

const stageWithoutInterview = ({ stage, interview }: Timeline, at: Temporal.Instant): Timeline['stage'] =>
  stage === 'interview' && interview !== null && isLater(interview.start, at) ? 'first-contact' : stage;

function reminderSent(timeline: Timeline, event: ReminderSent): Timeline {
  const sent = { ...unclaimed(timeline, event.claim), snooze: afterReminder(timeline.snooze, event.at) };
  if (event.step === 'reminder.repeat') {
    return { ...sent, lastReminder: sent.lastReminder === null ? null : { ...sent.lastReminder, repeatedAt: event.at } };
  }
  const { times } = timeline.reminded[event.step] ?? { times: 0 };
  const reminded: Timeline = {
    ...sent,
    lastReminder: { step: event.step, at: event.at, answered: false, repeatedAt: null },
    reminded: { ...timeline.reminded, [event.step]: { times: times + 1, lastAt: event.at } },
    turn: { ...newTurn, reminded: true },
  };
  return event.step === 'rejection.thank-you' ? { ...reminded, ...closed('rejected') } : reminded;
}

const afterReminder = (snooze: Timeline['snooze'], at: Temporal.Instant): Timeline['snooze'] =>
  snooze === null || snooze.until.type === 'never' || isLater(snooze.at, at) ? snooze : null;

const unclaimed = (timeline: Timeline, claim: string | null): Timeline =>
  timeline.claim !== null && timeline.claim.claim === claim ? { ...timeline, claim: null } : timeline;

function wroteAfterInterview(interview: Timeline['interview'], at: Temporal.Instant, thanks: boolean): Timeline['interview'] {
  if (interview === null || isLater(interview.start, at)) return interview;
  return { ...interview, wroteAt: later(at, interview.wroteAt), thankedAt: thanks ? later(at, interview.thankedAt) : interview.thankedAt };
}

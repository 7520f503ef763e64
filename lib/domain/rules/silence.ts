/** What to do in silence: answer their question, take the first step, the next follow-up, or repeat a reminder. */
import { Temporal } from 'temporal-polyfill';
import { atHour, nextAllowed } from '../calendar/business-days.ts';
import { isLater } from '../calendar/instants.ts';
import { limits, type StepName } from '../etiquette.ts';
import type { StatedPromise } from '../stated-promise.ts';
import type { SentReminder, Timeline } from '../timeline.ts';
import { firstSteps } from './first-steps.ts';
import { offerInstead } from './other-offer.ts';
import { isWithoutSearch, weekdayAfter } from './outcomes.ts';
import {
  type Candidate,
  capOf,
  followUpsAsked,
  hasAnswered,
  lastMailAt,
  lastRemindedOf,
  localDay,
  type Rule,
  type Situation,
  spaced,
  timesReminded,
  waited,
  waitedFrom,
} from './situation.ts';

/** Their mail asks something, and the user has not written since. */
export const answerDue: Rule = (situation) => {
  const { lastReply, rejectedAt, snooze } = situation.timeline;
  if (lastReply === null || !lastReply.asks || hasAnswered(situation)) return null;
  if (timesReminded(situation, 'conversation.answer') > 0 || lastRemindedOf(situation, firstSteps) !== null) return null;
  if (snooze !== null || rejectedAt !== null) return null;
  return weekdayAfter('conversation.answer', lastReply.at, 'their-reply', situation);
};

/** They answered without a plan: a week after the last mail of either side. */
export const conversation: Rule = (situation) => {
  const { lastReply, interview, passOnAt } = situation.timeline;
  if (lastReply === null || firstStepIsOver(situation)) return null;
  // After an interview interviews.ts decides, until they write again.
  if (interview !== null && !isLater(lastReply.at, interview.start)) return null;
  if (passOnAt !== null) return waited('networking.take-over', passOnAt, 'their-reply', situation);
  const anchor = lastMailAt(situation);
  if (anchor === null) return null;
  const { assessment } = situation.timeline;
  // While their test waits for the user, there is no check-in.
  const closesOn = laterDay(situation.timeline.closesOn, assessment?.dueOn ?? null);
  const isOpen = closesOn !== null && Temporal.PlainDate.compare(closesOn, localDay(anchor, situation)) > 0;
  const step = isOpen
    ? waitedFrom('conversation.check-in', closesOn, 'closing-date', situation)
    : waited('conversation.check-in', anchor, 'last-mail', situation);
  return spaced(step, situation);
};

const laterDay = (a: Temporal.PlainDate | null, b: Temporal.PlainDate | null): Temporal.PlainDate | null =>
  a !== null && b !== null ? (Temporal.PlainDate.compare(a, b) > 0 ? a : b) : (a ?? b);

/** Nobody answered the first mail yet. */
export const firstContact: Rule = (situation) => {
  const { timeline } = situation;
  if (timeline.lastReply !== null || timeline.interview !== null || firstStepIsOver(situation)) return null;
  const step = firstStep(situation);
  const sent = sentOn(situation);
  if (sent === null) return null;
  const closes = step === 'application.check-in' ? timeline.closesOn : null;
  const isOpen = closes !== null && Temporal.PlainDate.compare(closes, sent) > 0;
  const waited = isOpen ? waitedFrom(step, closes, 'closing-date', situation) : waitedFrom(step, sent, 'first-mail', situation);
  return spaced(withOwnWait(waited, situation), situation);
};

/** The user may have set another wait for the first check-in on an application. */
const withOwnWait = (candidate: Candidate, { settings }: Situation): Candidate =>
  candidate.step === 'application.check-in' && settings.checkInDays !== null
    ? { ...candidate, due: atHour(candidate.from.add({ days: settings.checkInDays }), settings) }
    : candidate;

const firstStep = ({ timeline }: Situation): StepName => {
  if (timeline.kind === 'networking') return 'networking.nudge';
  if (timeline.via === 'recruiter') return 'recruiter.check-in';
  return timeline.kind === 'unsolicited' ? 'unsolicited.check-in' : 'application.check-in';
};

/** The day of the last mail; for the first mail, the day as the user corrected it. */
function sentOn(situation: Situation): Temporal.PlainDate | null {
  const { appliedOn, firstMailAt, lastSentAt } = situation.timeline;
  if (lastSentAt === null || firstMailAt === null || !isLater(lastSentAt, firstMailAt)) {
    return appliedOn ?? (lastSentAt === null ? null : localDay(lastSentAt, situation));
  }
  return localDay(lastSentAt, situation);
}

const firstStepIsOver = (situation: Situation): boolean =>
  situation.timeline.followUps > 0 || lastRemindedOf(situation, firstSteps) !== null;

/** The user followed up, nobody answered, and the cap is not reached. */
export const nextFollowUp: Rule = (situation) => {
  const { lastFollowUpAt, noOpeningsAt } = situation.timeline;
  if (lastFollowUpAt === null || followUpsAsked(situation) >= capOf(situation) || remindedSince(lastFollowUpAt, situation)) return null;
  if (noOpeningsAt !== null || isWithoutSearch(situation) || wasLastWord(situation)) return null;
  return offerInstead(spaced(waited('follow-up.next', lastFollowUpAt, 'follow-up', situation), situation), situation);
};

/** Portals and networking contacts get one follow-up, until they answer. */
const wasLastWord = ({ timeline }: Situation): boolean =>
  timeline.lastReply === null && timeline.interview === null && (timeline.channel === 'portal' || timeline.kind === 'networking');

/**
 * We reminded the user to write to them after this time. A reminder of the user's own promise does not count: the next follow-up still
 * comes.
 */
const remindedSince = (at: Temporal.Instant, { timeline, etiquette }: Situation): boolean =>
  Object.entries(timeline.reminded).some(
    ([step, { lastAt }]) => step !== 'promise.own' && etiquette[step as StepName].doneIs === 'follow-up' && isLater(lastAt, at),
  );

/** An ignored reminder is repeated once. */
export const repeat: Rule = (situation) => {
  const { lastReminder, channel, stage } = situation.timeline;
  if (lastReminder === null || lastReminder.answered || lastReminder.repeatedAt !== null || !situation.settings.repeats) return null;
  if (!situation.etiquette[lastReminder.step].repeated || (channel === 'portal' && stage === 'first-contact')) return null;
  const next = weekdayAfter('reminder.repeat', lastReminder.at, 'reminder', situation);
  const comes = nextAllowed(next.due, situation.settings, situation.etiquette['reminder.repeat'].christmas);
  return isSpent(comes, situation) ? null : { ...next, repeats: lastReminder.step, promise: promiseOf(lastReminder, situation.timeline) };
};

/** The promise of which that reminder spoke: its repeat is about the same call, on the same day. */
function promiseOf({ step, at }: SentReminder, { plan, ownPromise, cadence }: Timeline): StatedPromise | null {
  const stated = step === 'promise.own' ? ownPromise : step === 'promise.cadence' ? cadence : step.startsWith('promise.') ? plan : null;
  return stated === null || isLater(stated.at, at) ? null : stated.promise;
}

/** A repeat that was held back for a day, or by a pause, is spent: no later answer brings it back. */
function isSpent(due: Temporal.ZonedDateTime, { settings, now }: Situation): boolean {
  const missed = Temporal.Instant.compare(due.add({ hours: limits.repeatSpentHours }).toInstant(), now) < 0;
  return missed || (settings.resumedAt !== null && isLater(settings.resumedAt, due.toInstant()));
}

/** What the user tells us outside their job mail: a follow-up, a delay, a correction. */
import { Temporal } from 'temporal-polyfill';
import { isLater, later, latest } from '../calendar/instants.ts';
import { merged } from '../correspondents.ts';
import { etiquette, type StepName, type Wait } from '../etiquette.ts';
import type { Corrected, FollowedUp, Snoozed } from '../events.ts';
import { withFollowUpTold } from '../follow-up-count.ts';
import type { Timeline } from '../timeline.ts';
import { wroteAfterInterviews } from './interviews-held.ts';

/** Any mail or command from the user answers the last reminder and lifts `+never`. */
export function answered(timeline: Timeline, at: Temporal.Instant): Timeline {
  const { lastReminder, snooze } = timeline;
  return {
    ...timeline,
    lastReminder: lastReminder === null ? null : { ...lastReminder, answered: true },
    snooze: snooze?.until.type === 'never' && isLater(at, snooze.at) ? null : snooze,
  };
}

/** An event that moves the conversation on also ends an earlier delay. */
export function movedOn(timeline: Timeline, at: Temporal.Instant): Timeline {
  const { snooze } = timeline;
  return { ...answered(timeline, at), snooze: snooze !== null && isLater(at, snooze.at) ? null : snooze };
}

export function followedUp(timeline: Timeline, { at, how, step }: FollowedUp): Timeline {
  switch (step === null ? 'follow-up' : etiquette[step].doneIs) {
    case 'follow-up':
      return withFollowUpTold(wroteAfterInterviews(timeline, at, false), at, how);
    case 'thank-you':
      return wroteAfterInterviews(timeline, at, true);
    case 'answer':
      return { ...timeline, lastSentAt: later(at, timeline.lastSentAt) };
    case 'nothing-counted':
      return step === 'assessment.do' && timeline.assessment !== null
        ? { ...timeline, assessment: { ...timeline.assessment, done: true } }
        : timeline;
  }
}

/** The user's own cadence counts like one that was agreed. */
export const cadenceSet = (
  timeline: Timeline,
  { at, days, weekday }: { readonly at: Temporal.Instant; readonly days: number; readonly weekday?: number },
): Timeline => ({
  ...timeline,
  cadence: {
    at,
    promise: {
      type: 'cadence',
      by: 'user',
      every: weekday === undefined ? { unit: 'days', count: days, weekday: null } : { unit: 'weeks', count: days / 7, weekday },
      quote: '',
    },
  },
});

/** A delay postpones the step of the last reminder. If that step was done, it postpones the next one. */
export function snoozed(timeline: Timeline, { at, until, step }: Snoozed): Timeline {
  const { lastReminder, lastSentAt, lastFollowUpAt, lastReply, interview } = timeline;
  const moved = latest(lastSentAt, lastFollowUpAt, lastReply?.at ?? null, interview?.thankedAt ?? null);
  const isDone = lastReminder !== null && moved !== null && isLater(moved, lastReminder.at);
  return { ...timeline, snooze: { at, until, step: isDone ? null : step } };
}

export const corrected = (timeline: Timeline, event: Corrected): Timeline => ({
  ...withCheckInAgain(timeline, event),
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
});

/** The steps that wait for an answer to the first mail. */
const firstCheckIns: readonly StepName[] = ['application.check-in', 'unsolicited.check-in', 'recruiter.check-in', 'networking.nudge'];

/**
 * A closing date, or a day of applying, that is reported after the first check-in postpones it to that day plus its wait: the check-in then
 * counts as not reminded. A day that would put it before the correction changes nothing.
 */
function withCheckInAgain(timeline: Timeline, { at, closesOn, appliedOn }: Corrected): Timeline {
  const day = closesOn ?? appliedOn;
  const step = firstCheckIns.find((name) => timeline.reminded[name] !== undefined);
  if (day === undefined || step === undefined || timeline.lastReply !== null || timeline.followUps > 0) return timeline;
  if (closesOn !== undefined && step !== 'application.check-in') return timeline;
  const wait: Wait = etiquette[step].wait;
  if (typeof wait !== 'object' || !('days' in wait)) return timeline;
  const told = at.toZonedDateTimeISO('UTC').toPlainDate();
  if (Temporal.PlainDate.compare(day.add(wait), told) <= 0) return timeline;
  const { [step]: _, ...reminded } = timeline.reminded;
  return { ...timeline, reminded, lastReminder: timeline.lastReminder?.step === step ? null : timeline.lastReminder };
}

/**
 * Folds events into a timeline, one at a time, in the order in which they happened (history.ts sorts them).
 * Facts only. Not here: what follows from them (decide.ts), anything that needs the user's zone.
 */

import { later } from './calendar/instants.ts';
import type { TimelineEvent } from './events.ts';
import { closed } from './evolve/closed.ts';
import { interviewCancelled, interviewSet } from './evolve/interview.ts';
import { mailSent } from './evolve/mail-sent.ts';
import { reminderClaimed, reminderSent, unclaimed } from './evolve/reminder-sent.ts';
import { awayUntil, outcomeReported, replyReceived } from './evolve/their-word.ts';
import { answered, cadenceSet, corrected, followedUp, movedOn, snoozed } from './evolve/user-word.ts';
import { withPerson } from './people.ts';
import type { Timeline } from './timeline.ts';

/** Folds in one event. There is no `default`, so an event type without a case does not compile. */
export function evolve(before: Timeline, event: TimelineEvent): Timeline {
  // A claim tells nothing new, so it must not move a due time.
  if (event.type === 'ReminderClaimed') return reminderClaimed(before, event);
  const timeline = { ...withPersonOf(before, event), recordedAt: later(event.recordedAt, before.recordedAt) };
  switch (event.type) {
    case 'MailSent':
      return mailSent(movedOn(timeline, event.at), event);
    case 'ReplyReceived':
      return replyReceived(timeline, event);
    case 'FollowedUp':
      return followedUp(movedOn(timeline, event.at), event);
    case 'Snoozed':
      return snoozed(answered(timeline, event.at), event);
    case 'OutcomeReported':
      return outcomeReported(movedOn(timeline, event.at), event);
    case 'Corrected':
      return corrected(answered(timeline, event.at), event);
    case 'InterviewSet':
      return interviewSet(movedOn(timeline, event.at), event);
    case 'AwayUntil':
      return awayUntil(timeline, event);
    case 'InterviewCancelled':
      return interviewCancelled(movedOn(timeline, event.at), event.at);
    case 'AssessmentSet':
      return { ...movedOn(timeline, event.at), assessment: { dueOn: event.dueOn, at: event.at, done: false } };
    case 'CadenceSet':
      return cadenceSet(answered(timeline, event.at), event);
    case 'Noted':
      return answered(timeline, event.at);
    case 'ReminderSent':
      return reminderSent(timeline, event);
    // A reminder that can never be sent counts as sent, or we would try for ever. One that was no longer due does not count.
    case 'ReminderDropped':
      if (event.reason === noLongerDue) return unclaimed(timeline, event.claim);
      return event.step === 'let-go' || event.step === 'promise.lapse' ? letGo(timeline, event.claim) : reminderSent(timeline, event);
    case 'LetGo':
      return letGo(timeline, event.claim);
    case 'Stopped':
      return { ...timeline, ...closed('stopped') };
    case 'Reopened':
      return { ...movedOn(timeline, event.at), status: 'active', closedBecause: null, reopenedAt: event.at };
    // history.ts leaves the undone events out of the fold.
    case 'Undone':
      return answered(timeline, event.at);
  }
}

/** A note may name somebody, whatever it says. */
const withPersonOf = (timeline: Timeline, event: TimelineEvent): Timeline =>
  'person' in event && event.person !== undefined ? { ...timeline, people: withPerson(timeline.people ?? [], event.person) } : timeline;

const letGo = (timeline: Timeline, claim: string | null): Timeline => ({
  ...unclaimed(timeline, claim),
  ...closed(timeline.stage === 'offer' ? 'offer-ended' : 'let-go'),
});

/** The reason in `ReminderDropped` when a mail or command made the step unnecessary. */
export const noLongerDue = 'no longer due';

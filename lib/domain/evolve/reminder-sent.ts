/** What our reminder changes: it is counted for "once", waits for an answer, and opens a new round of counting follow-ups. */
import type { Temporal } from 'temporal-polyfill';
import { isLater } from '../calendar/instants.ts';
import type { StepName } from '../etiquette.ts';
import type { ReminderClaimed, ReminderSent } from '../events.ts';
import { newTurn, type Timeline } from '../timeline.ts';
import { closed } from './closed.ts';

export const reminderClaimed = (timeline: Timeline, { claim, step, repeats, replyAddress, at }: ReminderClaimed): Timeline => ({
  ...timeline,
  claim: { claim, step, repeats, replyAddress, at },
});

export function reminderSent(
  timeline: Timeline,
  { step, claim, at, listed }: Pick<ReminderSent, 'step' | 'claim' | 'at' | 'listed'>,
): Timeline {
  const sent = { ...unclaimed(timeline, claim), snooze: afterReminder(timeline.snooze, step, at) };
  if (step === 'reminder.repeat') {
    return { ...sent, lastReminder: sent.lastReminder === null ? null : { ...sent.lastReminder, repeatedAt: at } };
  }
  const before = timeline.reminded[step]?.times ?? 0;
  // A step that comes back after a delay belongs to the same round.
  const times = before > 0 && timeline.snooze?.step === step ? before : before + 1;
  const reminded: Timeline = {
    ...sent,
    lastReminder: { step, at, answered: false, repeatedAt: null, ...(listed !== undefined && { listed }) },
    reminded: { ...timeline.reminded, [step]: { times, lastAt: at } },
    turn: { ...newTurn, reminded: true },
  };
  return step === 'rejection.thank-you' ? { ...reminded, ...closed('rejected') } : reminded;
}

/** A delay ends when its step comes; a delay without a step ends with the next one. */
function afterReminder(snooze: Timeline['snooze'], step: StepName, at: Temporal.Instant): Timeline['snooze'] {
  if (snooze === null || snooze.until.type === 'never' || isLater(snooze.at, at)) return snooze;
  return snooze.step === null || snooze.step === step ? null : snooze;
}

export const unclaimed = (timeline: Timeline, claim: string | null): Timeline =>
  timeline.claim !== null && timeline.claim.claim === claim ? { ...timeline, claim: null } : timeline;

/** What to do after an outcome: thank them after a rejection, ask to be kept on file when nothing is open, wait while they work. */
import { Temporal } from 'temporal-polyfill';
import { afterWeekdays, atHour } from '../calendar/business-days.ts';
import { isLater, latest } from '../calendar/instants.ts';
import { limits, type StepName } from '../etiquette.ts';
import { firstSteps } from './first-steps.ts';
import {
  type Candidate,
  candidate,
  capOf,
  followUpsAsked,
  lastRemindedOf,
  localDay,
  type Rule,
  type Situation,
  spaced,
  timesReminded,
  waited,
  waitWeekdays,
} from './situation.ts';

/** A person rejected the user, or there was an interview: one gracious thank-you, then the timeline closes. */
export const rejected: Rule = (situation) => {
  const { rejectedAt } = situation.timeline;
  return rejectedAt === null ? null : weekdayAfter('rejection.thank-you', rejectedAt, 'outcome', situation);
};

/** "No openings": ask to be kept on file, and again after 90 days. With a recruiter, touch base instead. */
export const noOpenings: Rule = (situation) => {
  const { timeline, settings } = situation;
  const { noOpeningsAt } = timeline;
  if (noOpeningsAt === null || timeline.via === 'recruiter') return null;
  const reminded = lastRemindedOf(situation, firstSteps);
  const asked = reminded !== null || (timeline.lastSentAt !== null && isLater(timeline.lastSentAt, noOpeningsAt));
  if (!asked) return weekdayAfter('keep-on-file', noOpeningsAt, 'outcome', situation);
  const from = localDay(noOpeningsAt, situation);
  const again = from.add({ days: limits.keepOnFileAgainDays });
  const isUsedUp = reminded !== null && Temporal.PlainDate.compare(localDay(reminded, situation), again) >= 0;
  return isUsedUp ? null : candidate('keep-on-file', atHour(again, settings), { since: 'outcome', from });
};

/** A recruiter without a search under way: a brief hello each month, three times. */
export const touchBase: Rule = (situation) => {
  const { timeline, etiquette } = situation;
  if (!isWithoutSearch(situation)) return null;
  const { times } = etiquette['recruiter.touch-base'];
  if (typeof times === 'number' && timesReminded(situation, 'recruiter.touch-base') >= times) return null;
  const anchor = latest(
    timeline.lastSentAt,
    timeline.lastReply?.at ?? null,
    timeline.lastFollowUpAt,
    lastRemindedOf(situation, firstSteps),
  );
  return anchor === null ? null : waited('recruiter.touch-base', anchor, 'last-mail', situation);
};

/** They have nothing now, or the user wrote without an opening. Touching base has its own cap, and replaces follow-ups. */
export const isWithoutSearch = ({ timeline }: Situation): boolean =>
  timeline.via === 'recruiter' &&
  (timeline.noOpeningsAt !== null || (timeline.kind === 'unsolicited' && timeline.lastReply === null && timeline.interview === null));

/** "In process, we'll notify you": one reminder after 21 days. */
export const inProcess: Rule = (situation) => {
  const { inProcessAt } = situation.timeline;
  if (inProcessAt === null || timesReminded(situation, 'in-process.wait') > 0 || followUpsAsked(situation) >= capOf(situation)) return null;
  return spaced(waited('in-process.wait', inProcessAt, 'outcome', situation), situation);
};

/** "On hold", "a hiring freeze": nothing until the day they named, or for 30 days. Then one friendly question. */
export const onHold: Rule = (situation) => {
  const { onHoldAt } = situation.timeline;
  if (onHoldAt === null || timesReminded(situation, 'on-hold.wait') > 0) return null;
  const until = heldUntilDay(situation);
  // A day they named is their plan, which is honoured beyond the cap.
  if (until !== null) {
    return candidate('on-hold.wait', atHour(until, situation.settings), { since: 'outcome', from: localDay(onHoldAt, situation) });
  }
  if (followUpsAsked(situation) >= capOf(situation)) return null;
  return spaced(waited('on-hold.wait', onHoldAt, 'outcome', situation), situation);
};

/** The day on which they said that it may go on, while it is on hold. */
export function heldUntilDay(situation: Situation): Temporal.PlainDate | null {
  const { onHoldAt, onHoldUntil } = situation.timeline;
  if (onHoldAt === null || onHoldUntil === null) return null;
  return Temporal.PlainDate.compare(onHoldUntil, localDay(onHoldAt, situation)) > 0 ? onHoldUntil : null;
}

/** The row's weekdays after a moment. */
export const weekdayAfter = (step: StepName, at: Temporal.Instant, since: Candidate['since'], situation: Situation): Candidate =>
  candidate(step, afterWeekdays(at, waitWeekdays(situation.etiquette[step].wait), situation.settings), {
    since,
    from: localDay(at, situation),
  });

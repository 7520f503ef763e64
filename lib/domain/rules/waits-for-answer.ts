/**
 * A conversation about which the user was asked something that would end it: whose a no is, or whether to stop the others after `hired`.
 * While they can still answer, it is not reminded of as if nothing had come. Dates that somebody named, and interviews, don't wait.
 */
import type { Temporal } from 'temporal-polyfill';
import { type Calendar, nextAllowed } from '../calendar/business-days.ts';
import { isLater } from '../calendar/instants.ts';
import { etiquette } from '../etiquette.ts';
import type { NextStep } from '../next-step.ts';
import { answerableHours, type Profile } from '../settings/profile.ts';
import type { Timeline } from '../timeline.ts';
import type { TimelineId } from '../words.ts';
import { mayMove } from './may-move.ts';

type Conversation = { readonly timelineId: TimelineId; readonly timeline: Pick<Timeline, 'recordedAt' | 'claim'> };

/** The step at the time at which it comes if the question stays unanswered; the same one where none is open, or where it comes later anyway. */
export function waitingForAnswer(
  next: NextStep,
  { timelineId, timeline }: Conversation,
  profile: Pick<Profile, 'openQuestion' | 'askedWhose'>,
  calendar: Calendar,
  now: Temporal.Instant,
): NextStep {
  if ((next.action !== 'remind' && next.action !== 'let-go') || timeline.claim !== null || !mayMove(next)) return next;
  const [askedAt] = questionsAbout(timelineId, profile).filter((at) => !isLater(timeline.recordedAt ?? at, at));
  const until = askedAt?.add({ hours: answerableHours }) ?? null;
  if (until === null || !isLater(until, now) || !isLater(until, next.dueAt.toInstant())) return next;
  return { ...next, dueAt: nextAllowed(until, calendar, etiquette[next.step].christmas) };
}

/** Newest first. What happened on the conversation since answers it, too. */
function questionsAbout(
  timelineId: TimelineId,
  { openQuestion, askedWhose = [] }: Pick<Profile, 'openQuestion' | 'askedWhose'>,
): readonly Temporal.Instant[] {
  const others = openQuestion?.type === 'stop-others' && openQuestion.timelineId !== timelineId ? [openQuestion.askedAt] : [];
  return [...askedWhose.filter((asked) => asked.timelineId === timelineId).map(({ askedAt }) => askedAt), ...others].toSorted((a, b) =>
    isLater(a, b) ? -1 : 1,
  );
}

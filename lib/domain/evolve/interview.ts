/** The dates of interviews and meetings: which one counts. */
import { Temporal } from 'temporal-polyfill';
import { isLater } from '../calendar/instants.ts';
import type { InterviewSet } from '../events.ts';
import type { Interview, Timeline } from '../timeline.ts';
import { newRound, theyWrote, withoutOlderPlans } from './their-word.ts';

/** A known date begins a new stage with its own count. It replaces an interview that has not taken place yet. */
export function interviewSet(timeline: Timeline, event: InterviewSet): Timeline {
  const { interview } = timeline;
  if (interview !== null && isRetold(interview, event))
    return { ...timeline, interview: { ...interview, end: event.end ?? interview.end, ...detailsOf(event) } };
  const held = interview !== null && !isLater(interview.start, event.at);
  return {
    ...withoutOlderPlans(newRound(timeline), event.at),
    stage: timeline.stage === 'offer' ? 'offer' : 'interview',
    interview: {
      start: event.start,
      end: event.end ?? event.start.add({ hours: 1 }),
      knownAt: event.recordedAt,
      thankedAt: null,
      wroteAt: null,
      // Another day for the same interview changes nothing of what to bring.
      ...(interview?.bring !== undefined && !held && { bring: interview.bring }),
      ...detailsOf(event),
    },
    earlierInterview: held ? interview : timeline.earlierInterview,
    inProcessAt: null,
    onHoldAt: null,
    noOpeningsAt: null,
    rejectedAt: null,
    passOnAt: null,
  };
}

/** If the date is repeated without them, the known details stay. */
const detailsOf = ({ place, with: people, bring }: InterviewSet): Pick<Interview, 'place' | 'with' | 'bring'> => ({
  ...(place !== undefined && { place }),
  ...(people !== undefined && { with: people }),
  ...(bring !== undefined && { bring }),
});

/** The same interview reported again, or `met` on its day: both had begun when the second was reported, within a day of each other. */
const isRetold = (interview: Interview, { start, at }: InterviewSet): boolean =>
  interview.start.equals(start) ||
  (!isLater(start, at) &&
    !isLater(interview.start, at) &&
    Temporal.Duration.compare(interview.start.until(start).abs(), { hours: 24 }) < 0);

export function interviewCancelled(timeline: Timeline, at: Temporal.Instant): Timeline {
  const { earlierInterview, stage } = timeline;
  const before = earlierInterview === null ? 'first-contact' : 'interview';
  return {
    ...theyWrote(timeline, at, false),
    interview: earlierInterview,
    earlierInterview: null,
    stage: stage === 'offer' ? 'offer' : before,
  };
}

/** Interviews that took place, and what the user wrote after them. */
import type { Temporal } from 'temporal-polyfill';
import { isLater, later } from '../calendar/instants.ts';
import type { Interview, Timeline } from '../timeline.ts';

/** An interview of this timeline had begun by then. */
export const tookPlace = ({ interview, earlierInterview }: Timeline, at: Temporal.Instant): boolean =>
  [interview, earlierInterview].some((each) => each !== null && !isLater(each.start, at));

/** The user wrote or called; after an interview's start this counts for that interview. */
export const wroteAfterInterviews = (timeline: Timeline, at: Temporal.Instant, thanks: boolean): Timeline => ({
  ...timeline,
  interview: wroteAfter(timeline.interview, at, thanks),
  earlierInterview: wroteAfter(timeline.earlierInterview, at, thanks),
});

function wroteAfter(interview: Interview | null, at: Temporal.Instant, thanks: boolean): Interview | null {
  if (interview === null || isLater(interview.start, at)) return interview;
  return { ...interview, wroteAt: later(at, interview.wroteAt), thankedAt: thanks ? later(at, interview.thankedAt) : interview.thankedAt };
}

/** What comes around an interview or meeting: each at its own time, beside whatever else the timeline waits for. */
import { Temporal } from 'temporal-polyfill';
import { isLater, latest } from '../instants.ts';
import type { Interview } from '../timeline.ts';
import {
  atOnce,
  type Candidate,
  capOf,
  heardAt,
  lastReminded,
  local,
  localDay,
  type Rule,
  type Situation,
  timesReminded,
  waited,
} from './situation.ts';

/** 18:00 the day before; known later than that: at once, while two hours remain. */
export const ask: Rule = (situation) => {
  const interview = openInterview(situation, 'interview.ask');
  if (interview === null || Temporal.Instant.compare(situation.now, interview.start) >= 0) return null;
  const evening = local(interview.start, situation).subtract({ days: 1 }).withPlainTime('18:00');
  const heard = heardAt(situation) ?? interview.knownAt;
  const due = isLater(heard, evening.toInstant()) ? atOnce(heard, situation) : evening;
  if (isLater(due.add({ hours: 2 }).toInstant(), interview.start)) return null;
  return around('interview.ask', interview, due, situation);
};

/** An hour after the end of an interview that a recruiter arranged. */
export const debrief: Rule = (situation) => {
  const interview = openInterview(situation, 'interview.debrief');
  if (interview === null || situation.timeline.via !== 'recruiter') return null;
  return around('interview.debrief', interview, local(interview.end, situation).add({ hours: 1 }), situation);
};

/** The same day, 18:00 or two hours after its end, the later; later than 21:00: the next morning at 08:00. */
export const thankYou: Rule = (situation) => {
  const interview = openInterview(situation, 'interview.thank-you');
  if (interview === null || interview.thankedAt !== null) return null;
  const start = local(interview.start, situation);
  const evening = start.withPlainTime('18:00');
  const afterEnd = local(interview.end, situation).add({ hours: 2 });
  const due = Temporal.ZonedDateTime.compare(afterEnd, evening) > 0 ? afterEnd : evening;
  const tooLate = Temporal.ZonedDateTime.compare(due, start.withPlainTime('21:00')) > 0;
  return around('interview.thank-you', interview, tooLate ? start.add({ days: 1 }).withPlainTime('08:00') : due, situation);
};

/** What silence after an interview asks for: two sentences after 48 hours, where nothing was sent since; a week later the check-in. */
export const afterInterview: Rule = (situation) => {
  const { timeline, etiquette } = situation;
  const { interview } = timeline;
  if (interview === null || timeline.kind === 'networking' || answeredSince(situation, interview)) return null;
  const sentAt = latest(interview.thankedAt, interview.wroteAt);
  if (sentAt === null && timesReminded(situation, 'interview.follow-up') === 0) {
    const { wait } = etiquette['interview.follow-up'];
    const hours = typeof wait === 'object' && 'hours' in wait ? wait.hours : 0;
    return around('interview.follow-up', interview, local(interview.start, situation).add({ hours }), situation);
  }
  const asked = Math.max(timeline.followUps, timesReminded(situation, 'interview.follow-up'));
  if (timesReminded(situation, 'interview.check-in') > 0 || asked >= capOf(situation)) return null;
  const anchor = latest(sentAt, lastReminded(situation, 'interview.follow-up'));
  if (anchor === null) return null;
  return waited('interview.check-in', anchor, sentAt === null ? 'reminder' : timeline.followUps > 0 ? 'follow-up' : 'thank-you', situation);
};

const answeredSince = ({ timeline }: Situation, { start }: Interview): boolean =>
  timeline.lastReply !== null && isLater(timeline.lastReply.at, start);

/** The interview whose step is still to come; none after a no or an offer, nor for a step that the user postponed. */
function openInterview(situation: Situation, step: 'interview.ask' | 'interview.debrief' | 'interview.thank-you'): Interview | null {
  const { timeline } = situation;
  const over = timeline.rejectedAt !== null || timeline.stage === 'offer' || timeline.snooze?.step === step;
  return over || timesReminded(situation, step) > 0 ? null : timeline.interview;
}

const around = (step: Candidate['step'], interview: Interview, due: Temporal.ZonedDateTime, situation: Situation): Candidate => ({
  step,
  repeats: null,
  due,
  named: false,
  since: 'interview',
  from: localDay(interview.start, situation),
  promise: null,
});

/** Steps around an interview or meeting. Each comes at its own time, besides anything else the timeline waits for. */
import { Temporal } from 'temporal-polyfill';
import { isLater, latest } from '../calendar/instants.ts';
import { clockTimes, limits, type StepName } from '../etiquette.ts';
import type { Interview } from '../timeline.ts';
import { firstSteps } from './first-steps.ts';
import {
  atOnce,
  type Candidate,
  candidate,
  capOf,
  followUpsAsked,
  heardAt,
  lastAskedToWrite,
  lastReminded,
  lastRemindedOf,
  local,
  localDay,
  type Rule,
  type Situation,
  spaced,
  waited,
  waitHours,
} from './situation.ts';

/** The evening before; known later than that: at once, while there is time. */
export const askDue: Rule = (situation) => {
  const { interview } = situation.timeline;
  if (interview === null || isOver(situation, 'interview.ask', interview.knownAt)) return null;
  if (!isLater(interview.start, situation.now)) return null;
  const evening = local(interview.start, situation).subtract({ days: 1 }).withPlainTime(clockTimes['interview.ask'].theDayBefore);
  const heard = heardAt(situation) ?? interview.knownAt;
  const due = isLater(heard, evening.toInstant()) ? atOnce(heard, situation) : evening;
  if (isLater(due.add({ hours: clockTimes['interview.ask'].leastHoursBefore }).toInstant(), interview.start)) return null;
  return around('interview.ask', interview, due, situation);
};

/** An hour after the end of an interview that a recruiter arranged. One that ends late has it in the mail about the thank-you. */
export const debrief: Rule = (situation) => {
  const interview = openInterview(situation, 'interview.debrief');
  if (interview === null || situation.timeline.via !== 'recruiter') return null;
  const isInThankYou =
    isOneMail(interview, situation) && (interview.thankedAt === null || cameAfter(interview, 'interview.thank-you', situation));
  return isInThankYou ? null : around('interview.debrief', interview, debriefAt(interview, situation), situation);
};

const debriefAt = ({ end }: Interview, situation: Situation): Temporal.ZonedDateTime =>
  local(end, situation).add({ hours: waitHours(situation.etiquette['interview.debrief'].wait) });

const cameAfter = (interview: Interview, step: StepName, situation: Situation): boolean =>
  since(interview, lastReminded(situation, step)) !== null;

/** Two mails about one interview, an hour apart, are one: the call and the thank-you, when the call is due. */
function isOneMail(interview: Interview, situation: Situation): boolean {
  if (situation.timeline.via !== 'recruiter' || cameAfter(interview, 'interview.debrief', situation)) return false;
  const apart = debriefAt(interview, situation).until(thankYouAt(interview, situation));
  return Temporal.Duration.compare(apart, { minutes: limits.oneMailMinutes }) <= 0;
}

/** In the evening or some hours after its end, whichever is later. If that is at night, the next morning. */
export const thankYouDue: Rule = (situation) => {
  const interview = openInterview(situation, 'interview.thank-you');
  if (interview === null) return null;
  const due = isOneMail(interview, situation) ? debriefAt(interview, situation) : thankYouAt(interview, situation);
  return around('interview.thank-you', interview, due, situation);
};

function thankYouAt(interview: Interview, situation: Situation): Temporal.ZonedDateTime {
  const { theSameDay, latest: bedtime, nextMorning } = clockTimes['interview.thank-you'];
  const evening = local(interview.start, situation).withPlainTime(theSameDay);
  const hours = waitHours(situation.etiquette['interview.thank-you'].wait);
  const afterEnd = local(interview.end, situation).add({ hours });
  const due = Temporal.ZonedDateTime.compare(afterEnd, evening) > 0 ? afterEnd : evening;
  const tooLate = Temporal.ZonedDateTime.compare(due, evening.withPlainTime(bedtime)) > 0;
  return tooLate ? evening.add({ days: 1 }).withPlainTime(nextMorning) : due;
}

/** Silence after an interview: two sentences after 48 hours if the user has sent nothing since; a week later the check-in. */
export const afterInterview: Rule = (situation) => {
  const { timeline } = situation;
  const { interview } = timeline;
  if (interview === null || timeline.kind === 'networking' || isSettledOtherwise(situation, interview)) return null;
  const remindedAt = (step: StepName) => since(interview, lastReminded(situation, step));
  const followUpReminded = remindedAt('interview.follow-up');
  const proposed =
    interview.wroteAt === null && followUpReminded === null
      ? around('interview.follow-up', interview, followUpDue(interview, situation), situation)
      : remindedAt('interview.check-in') !== null || followUpsAsked(situation) >= capOf(situation)
        ? null
        : checkIn(latest(interview.wroteAt, followUpReminded), situation);
  const asked = since(interview, lastAskedToWrite(situation));
  return proposed !== null && asked !== null ? spaced(proposed, situation) : proposed;
};

function checkIn(anchor: Temporal.Instant | null, situation: Situation): Candidate | null {
  if (anchor === null) return null;
  const { interview, followUps } = situation.timeline;
  const wrote = interview?.wroteAt ?? null;
  const ground = wrote === null || isLater(anchor, wrote) ? 'reminder' : followUps > 0 ? 'follow-up' : 'thank-you';
  return waited('interview.check-in', anchor, ground, situation);
}

const followUpDue = ({ start }: Interview, situation: Situation): Temporal.ZonedDateTime =>
  local(start, situation).add({ hours: waitHours(situation.etiquette['interview.follow-up'].wait) });

/** They have answered since, or we have reminded the user of their plan, so the interview's steps have ended. */
const isSettledOtherwise = (situation: Situation, interview: Interview): boolean =>
  since(interview, situation.timeline.lastReply?.at ?? null) !== null || since(interview, lastRemindedOf(situation, firstSteps)) !== null;

/** A moment after the interview's start. */
const since = ({ start }: Interview, at: Temporal.Instant | null): Temporal.Instant | null =>
  at !== null && isLater(at, start) ? at : null;

/** The first interview whose step is still to come. If we hear of it only when its follow-up is due, the follow-up comes. */
function openInterview(situation: Situation, step: 'interview.debrief' | 'interview.thank-you'): Interview | null {
  const { interview, earlierInterview } = situation.timeline;
  const isOpen = (one: Interview | null): one is Interview =>
    one !== null &&
    !isOver(situation, step, one.start) &&
    !(step === 'interview.thank-you' && one.thankedAt !== null) &&
    !isLater(one.knownAt, followUpDue(one, situation).toInstant());
  return [earlierInterview, interview].find(isOpen) ?? null;
}

/** False after a no or an offer, for a step that the user postponed, and for a step that came before. */
function isOver(situation: Situation, step: StepName, from: Temporal.Instant): boolean {
  const { rejectedAt, stage, snooze } = situation.timeline;
  const reminded = lastReminded(situation, step);
  return rejectedAt !== null || stage === 'offer' || snooze?.step === step || (reminded !== null && !isLater(from, reminded));
}

const around = (step: StepName, { start }: Interview, due: Temporal.ZonedDateTime, situation: Situation): Candidate =>
  candidate(step, due, { since: 'interview', from: localDay(start, situation) });

/** How a job search goes, in numbers: the answer to `stats`. */
import type { Temporal } from 'temporal-polyfill';
import type { TimelineEvent } from '../events.ts';
import type { Timeline } from '../timeline.ts';
import { interviewsOf, standingNow } from './activities.ts';

export interface Statistics {
  /** Postings and employers that the user wrote to: applications and unsolicited ones, not contacts. */
  readonly applied: number;
  /** Of these, how many were answered in any way, even with a rejection. `applied` is `answered` plus `silent`. */
  readonly answered: number;
  readonly interviews: number;
  readonly offers: number;
  readonly rejected: number;
  readonly silent: number;
  /** The median number of days, in the user's zone, from the application to the first answer. Null: nobody answered yet. */
  readonly medianDaysToAnswer: number | null;
}

export interface Search {
  readonly timeline: Timeline;
  readonly events: readonly TimelineEvent[];
}

export function statisticsOf(searches: readonly Search[], zone: string): Statistics {
  const applications = searches
    .filter(({ timeline }) => timeline.kind !== 'networking' && timeline.firstMailAt !== null)
    .map(({ events }) => standingNow(events));
  const answers = applications.map((events) => daysToAnswer(events, zone)).filter((days) => days !== null);
  const having = (has: (event: TimelineEvent) => boolean): number => applications.filter((events) => events.some(has)).length;
  const outcome = (wanted: string) => having((event) => event.type === 'OutcomeReported' && event.outcome === wanted);
  return {
    applied: applications.length,
    answered: answers.length,
    interviews: applications.filter((events) => interviewsOf(events).length > 0).length,
    offers: having((event) => event.type === 'OutcomeReported' && (event.outcome === 'offer' || event.outcome === 'hired')),
    rejected: outcome('rejected'),
    silent: applications.length - answers.length,
    medianDaysToAnswer: median(answers),
  };
}

/** Null: nobody answered. Their first sign counts: a reply, an interview's date, a rejection. */
function daysToAnswer(events: readonly TimelineEvent[], zone: string): number | null {
  const sent = events.find(({ type }) => type === 'MailSent');
  const answer = events.find((event) => event.type === 'ReplyReceived' || event.type === 'InterviewSet' || isTheirs(event));
  if (sent === undefined || answer === undefined) return null;
  const on = (at: Temporal.Instant): Temporal.PlainDate => at.toZonedDateTimeISO(zone).toPlainDate();
  return Math.max(0, on(sent.at).until(on(answer.at)).days);
}

/** The user's own decisions are no answer. */
const isTheirs = (event: TimelineEvent): boolean => event.type === 'OutcomeReported' && !['withdrew', 'declined'].includes(event.outcome);

/** For an even number of values, the mean of the two in the middle. */
function median(numbers: readonly number[]): number | null {
  const sorted = numbers.toSorted((a, b) => a - b);
  const upper = sorted[Math.floor(sorted.length / 2)];
  const lower = sorted[Math.floor((sorted.length - 1) / 2)];
  return upper === undefined || lower === undefined ? null : (lower + upper) / 2;
}

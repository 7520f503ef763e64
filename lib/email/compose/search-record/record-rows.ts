/** The job-search record: one row for each thing that the user did. Not here: as CSV (record-csv.ts), to print (record-page.ts). */
import { Temporal } from 'temporal-polyfill';
import { type Activity, activitiesOf, type How } from '../../../domain/search-record/activities.ts';
import type { Search } from '../../../domain/search-record/statistics.ts';
import type { Timeline } from '../../../domain/timeline.ts';
import type { Span } from '../../dates/record-span.ts';
import { domainOf, isFreemail, spokenDomain } from '../../people/addresses.ts';
import { postingOf } from '../../people/posting.ts';
import { resultWords } from '../../wording/answers/record.ts';

export interface RecordRow {
  readonly date: Temporal.PlainDate;
  /** Empty where nothing is known; so are `position` and `contact`. */
  readonly employer: string;
  readonly position: string;
  readonly how: string;
  readonly contact: string;
  readonly result: string;
  /** Not a column: it is counted. */
  readonly what: Activity['what'];
}

export const recordColumns = ['date', 'employer', 'position', 'how', 'contact', 'result'] as const satisfies readonly (keyof RecordRow)[];

const howWords: Readonly<Record<How, string>> = {
  mail: 'mail',
  portal: 'portal',
  phone: 'phone',
  message: 'message',
  'in-person': 'in person',
  interview: 'interview',
  test: 'test',
};

/** Oldest first, both ends of the span included. */
export function recordRows(searches: readonly Search[], zone: string, now: Temporal.Instant, { from, to }: Span): readonly RecordRow[] {
  return searches
    .flatMap(({ timeline, events }) => {
      const same = { ...whoAndWhat(timeline), position: positionOf({ timeline, events }), result: resultOf(timeline, zone, now) };
      return activitiesOf({ timeline, events }, zone, now).map(
        ({ date, how, what }): RecordRow => ({ date, ...same, how: howWords[how], what }),
      );
    })
    .filter(
      ({ date }) =>
        (from === null || Temporal.PlainDate.compare(date, from) >= 0) && (to === null || Temporal.PlainDate.compare(date, to) <= 0),
    )
    .toSorted((a, b) => Temporal.PlainDate.compare(a.date, b.date) || (a.employer < b.employer ? -1 : 1));
}

function whoAndWhat(timeline: Timeline): Pick<RecordRow, 'employer' | 'contact'> {
  const person = timeline.contact ?? timeline.correspondents[0];
  const domain = person === undefined ? '' : domainOf(person.address);
  return {
    employer: timeline.company ?? (domain === '' || isFreemail(domain) ? (person?.name ?? '') : spokenDomain(domain)),
    contact:
      person === undefined ? (timeline.people?.[0] ?? '') : person.name === null ? person.address : `${person.name}, ${person.address}`,
  };
}

/** A note's subject is the posting alone ("applied Initech nurse"); a mail's holds it among other words. */
function positionOf({ timeline, events }: Search): string {
  const first = events.find((event) => event.type === 'MailSent');
  const isNote = first?.type === 'MailSent' && first.messageId === null && first.subject === timeline.subject;
  const names = [timeline.company, ...(timeline.people ?? []), ...timeline.correspondents.flatMap(({ name, address }) => [name, address])];
  const text = first?.type === 'MailSent' ? (first.excerpt ?? '') : '';
  return postingOf(timeline.subject, text, names) ?? (isNote ? timeline.subject : '');
}

function resultOf(timeline: Timeline, zone: string, now: Temporal.Instant): string {
  const day = (at: Temporal.Instant): string => at.toZonedDateTimeISO(zone).toPlainDate().toString();
  const { closedBecause, lastReply, interview } = timeline;
  switch (closedBecause) {
    case 'let-go':
    case 'stopped':
      return lastReply === null ? resultWords.noAnswer : resultWords.answered(day(lastReply.at));
    case null:
      break;
    default:
      return resultWords.closed[closedBecause];
  }
  // Open for a thank-you, but already decided.
  if (timeline.rejectedAt !== null) return resultWords.closed.rejected;
  if (timeline.stage === 'offer') return resultWords.offer;
  if (interview !== null) {
    const start = day(interview.start);
    return Temporal.Instant.compare(interview.start, now) <= 0 ? resultWords.interviewed(start) : resultWords.interviewSet(start);
  }
  if (timeline.noOpeningsAt !== null) return resultWords.noOpenings;
  return lastReply === null ? resultWords.waiting : resultWords.answered(day(lastReply.at));
}

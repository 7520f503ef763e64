/**
 * The calendar entry in some mails: an interview, the user's promise, a call. A plain attachment: with METHOD, ORGANIZER or ATTENDEE it
 * would be an invitation, which Exchange Online deletes if it comes from elsewhere. Times are UTC, so no VTIMEZONE is needed. Not here: the
 * time of a step (domain/).
 */
import ical from 'ical-generator';
import { Temporal } from 'temporal-polyfill';
import type { StatedPromise } from '../../../domain/stated-promise.ts';
import type { Timeline } from '../../../domain/timeline.ts';
import type { TimelineId } from '../../../domain/words.ts';
import { calendarWords } from '../../wording/calendar.ts';
import type { MailFacts, Matter, Reminding, TimelineFacts } from '../../wording/facts.ts';
import { type Names, namesOf } from '../../wording/names.ts';
import { quoted } from '../../wording/quoted.ts';
import type { OutgoingMail } from '../outgoing-mail.ts';

type Attachment = OutgoingMail['attachments'][number];

export interface Entry {
  /** With the timeline's id it makes the UID: a later file with the same one takes this one's place (RFC 5545, section 3.8.4.7). */
  readonly what: string;
  readonly title: string;
  readonly note: string;
  /** LOCATION: a meeting link whole, so that a calendar opens it. */
  readonly location?: string | undefined;
  /** A day without an hour is an entry for the whole day. */
  readonly start: Temporal.ZonedDateTime | Temporal.PlainDate;
  readonly end: Temporal.ZonedDateTime | null;
}

/** For an interview or meeting that is still ahead, otherwise none. */
export function interviewEntry(facts: TimelineFacts): readonly Attachment[] {
  const coming = interviewToCome(facts);
  return coming === null ? [] : entry(facts, coming);
}

export function interviewToCome({ timeline, user, sentAt }: MailFacts & Pick<Matter, 'timeline'>): Entry | null {
  const { interview } = timeline;
  if (interview === null || Temporal.Instant.compare(interview.start, sentAt) <= 0) return null;
  const names = namesOf(timeline);
  return {
    what: roundOf(timeline),
    title: timeline.kind === 'networking' ? calendarWords.meeting(names) : calendarWords.interview(names),
    note: calendarWords.askFirst,
    location: interview.place,
    start: interview.start.toZonedDateTimeISO(user.timeZone),
    end: interview.end.toZonedDateTimeISO(user.timeZone),
  };
}

/** A date that is moved stays the one after the same interview, and its entry is moved with it; the next interview is another entry. */
const roundOf = ({ earlierInterview }: Pick<Timeline, 'earlierInterview'>): string =>
  earlierInterview === null ? 'interview' : `interview-after-${earlierInterview.start.epochMilliseconds / 60_000}`;

/** For a reminder: what was promised, or the call that it advises. */
export function reminderEntry(facts: TimelineFacts, next: Reminding, isCall: boolean): readonly Attachment[] {
  const step = next.repeats ?? next.step;
  if (step === 'interview.ask') return interviewEntry(facts);
  const names = namesOf(facts.timeline);
  const { promise } = next.why;
  if (promise !== null && promise.type !== 'cadence' && (step === 'promise.own' || (step === 'promise.invited' && isCall)))
    return entry(facts, {
      what: step,
      ...promisedMoment(promise, facts),
      title: titleOf(promise, isCall, names),
      note: quoted(promise.quote),
    });
  const start = isCall ? callAt(facts, step === 'interview.debrief') : null;
  return start === null
    ? []
    : entry(facts, { what: 'call', title: calendarWords.call(names), note: calendarWords.askFirst, ...quarterHour(start) });
}

const titleOf = ({ type }: StatedPromise, isCall: boolean, names: Names): string =>
  isCall ? calendarWords.call(names) : type === 'own' ? calendarWords.promised(names) : calendarWords.invited(names);

function promisedMoment(
  { date, time, zone }: Exclude<StatedPromise, { type: 'cadence' }>,
  { user }: TimelineFacts,
): Pick<Entry, 'start' | 'end'> {
  return time === null
    ? { start: date, end: null }
    : quarterHour(date.toZonedDateTime({ timeZone: zone ?? user.timeZone, plainTime: time }));
}

export const quarterHour = (start: Temporal.ZonedDateTime): Pick<Entry, 'start' | 'end'> => ({ start, end: start.add({ minutes: 15 }) });

/** A debrief call is advised at once. Other calls when people can be reached ("after 17:00"), on the same day or not at all. */
function callAt({ sentAt, user }: TimelineFacts, atOnce: boolean): Temporal.ZonedDateTime | null {
  const now = sentAt.toZonedDateTimeISO(user.timeZone);
  if (atOnce) return now.round({ smallestUnit: 'minute', roundingMode: 'ceil' });
  const evening = now.withPlainTime(Temporal.PlainTime.from('17:15'));
  return Temporal.ZonedDateTime.compare(now, evening) < 0 ? evening : null;
}

function entry(facts: TimelineFacts, entry: Entry): readonly Attachment[] {
  return [calendarFile(`${entry.what.replace(/\W+/g, '-')}.ics`, facts, [{ ...entry, timelineId: facts.timelineId }])];
}

/** One file of several entries; each of its own timeline. */
export function calendarFile(
  fileName: string,
  { sentAt, service }: MailFacts,
  entries: readonly (Entry & { readonly timelineId: TimelineId })[],
): Attachment {
  const calendar = ical({ prodId: { company: 'Tactful', product: 'Tactful', language: 'EN' } });
  for (const { timelineId, what, title, note, location, start, end } of entries) {
    const wholeDay = start instanceof Temporal.PlainDate;
    calendar.createEvent({
      id: `${what}-${timelineId}@${service.addresses.idDomain}`,
      // Of two files with the same UID the higher number counts (RFC 5545, section 3.8.7.4). Minutes fit in the 31 bits that programs
      // allow.
      sequence: Math.floor(sentAt.epochMilliseconds / 60_000),
      stamp: sentAt.toString(),
      summary: title,
      description: note,
      ...(location !== undefined && { location: location.replace(/\p{Cc}+/gu, ' ') }),
      allDay: wholeDay,
      start: wholeDay ? start.toString() : start.toInstant().toString(),
      ...(end === null ? {} : { end: end.toInstant().toString() }),
    });
  }
  return { fileName, contentType: 'text/calendar; charset=utf-8', content: calendar.toString() };
}

/**
 * What a mail of theirs does with the interview that its timeline has ahead: moves it to another day or hour, or calls it off. Pure.
 * Not here: an invitation that does so (received-events.ts), an interview that the mail itself names in full (their-words.ts).
 */

import { Temporal } from 'temporal-polyfill';
import type { NewEvent } from '../../domain/events.ts';
import { current, type History } from '../../domain/history.ts';
import { type CalledOff, calledOff } from '../../email/promises/interview/called-off.ts';
import { movedTime } from '../../email/promises/interview/moved-time.ts';
import type { Reading } from './reading.ts';

interface Told {
  /** What else they say, as facts. */
  readonly words: readonly NewEvent[];
  readonly typed: string;
  /** '' where nobody typed it for this mail. */
  readonly subject: string;
}

/** Its start in the user's zone. Null: none is ahead. */
function plannedStart(history: History, { at, timeZone }: Reading): Temporal.ZonedDateTime | null {
  const { interview } = current(history);
  return interview !== null && Temporal.Instant.compare(interview.start, at) > 0 ? interview.start.toZonedDateTimeISO(timeZone) : null;
}

/** The planned interview at another time, if they say so without its day or hour. Undefined where they name one in full, or move nothing. */
export function movedInterview(
  { words, typed, subject }: Told,
  history: History,
  sent: Temporal.ZonedDateTime,
  reading: Reading,
): readonly NewEvent[] | undefined {
  const { at, recordedAt, timeZone, country } = reading;
  const planned = plannedStart(history, reading);
  if (planned === null || words.some(({ type }) => type === 'InterviewSet')) return undefined;
  const moved = movedTime(subject, typed, planned.toPlainDate(), { sent, author: 'correspondent', country });
  if (moved === null) return undefined;
  const plainTime = moved.time ?? planned.toPlainTime();
  return [{ type: 'InterviewSet', at, recordedAt, start: moved.date.toZonedDateTime({ timeZone, plainTime }).toInstant(), end: null }];
}

/**
 * All that they say, where they call it off and a new day may follow. Undefined where they name one, refuse the user, or call off nothing.
 */
export function cancelledInterview(
  { words, typed, subject }: Told,
  history: History,
  sent: Temporal.ZonedDateTime,
  reading: Reading,
): readonly NewEvent[] | undefined {
  const planned = plannedStart(history, reading);
  if (planned === null || words.some(decides)) return undefined;
  const { at, recordedAt, country } = reading;
  const off = calledOff(subject, typed, planned.toPlainDate(), { sent, author: 'correspondent', country });
  if (off === null) return undefined;
  const said = words.map((event) => withNewDays(event, off, planned.toPlainDate()));
  return [...said, { type: 'InterviewCancelled', at, recordedAt }];
}

/** Names a time, or ends it all. */
const decides = (event: NewEvent): boolean =>
  event.type === 'InterviewSet' || (event.type === 'OutcomeReported' && (event.outcome === 'rejected' || event.outcome === 'offer'));

/** The day that is off is none on which they will be in touch. */
function withNewDays(event: NewEvent, { because, newDaysBy }: CalledOff, planned: Temporal.PlainDate): NewEvent {
  if (event.type !== 'ReplyReceived') return event;
  const promises = event.promises.filter(
    (promise) => promise.type === 'cadence' || !(promise.date.equals(planned) && promise.quote.includes(because)),
  );
  return { ...event, promises: promises.length > 0 || newDaysBy === null ? promises : [newDaysBy] };
}

/** The tag after the + of the tracking address, as facts. */
import type { Temporal } from 'temporal-polyfill';
import type { NewEvent } from '../../domain/events.ts';
import { readSpan } from '../../email/commands/days.ts';
import type { TrackingTag } from '../../email/people/tracking-tag.ts';
import type { Reading } from './reading.ts';

/** The words that the user put on their mail, and when. */
export interface Tagged {
  readonly tags: readonly TrackingTag[];
  readonly at: Temporal.Instant;
}

export function tagEvents(tag: TrackingTag, { at, recordedAt, timeZone, country }: Reading): readonly NewEvent[] {
  switch (tag.type) {
    case 'delay':
      return [{ type: 'Snoozed', at, recordedAt, until: { type: 'days', days: tag.days }, step: null }];
    case 'never':
      return [{ type: 'Snoozed', at, recordedAt, until: { type: 'never' }, step: null }];
    case 'date':
      return [
        {
          type: 'Snoozed',
          at,
          recordedAt,
          until: { type: 'date', date: nextSuchDay(tag, at.toZonedDateTimeISO(timeZone).toPlainDate()), time: null },
          step: null,
        },
      ];
    case 'when':
      return snoozed(tag.words, { at, recordedAt, timeZone, country });
    case 'kind':
      return [{ type: 'Corrected', at, recordedAt, kind: tag.kind }];
    case 'recruiter':
      return [{ type: 'Corrected', at, recordedAt, via: 'recruiter' }];
    default:
      return [];
  }
}

/** In December, `nov30` means next year. */
function nextSuchDay({ year, month, day }: Extract<TrackingTag, { type: 'date' }>, today: Temporal.PlainDate): Temporal.PlainDate {
  const thisYear = today.with({ year: year ?? today.year, month, day });
  return year === null && thisYear.until(today).sign > 0 ? thisYear.add({ years: 1 }) : thisYear;
}

/** An hour that has passed today means tomorrow. */
function snoozed(words: string, { at, recordedAt, timeZone, country }: Reading): readonly NewEvent[] {
  const today = { now: at.toZonedDateTimeISO(timeZone), country };
  const until = readSpan(words, today) ?? readSpan(`tomorrow at ${words}`, today);
  return until === null ? [] : [{ type: 'Snoozed', at, recordedAt, until, step: null }];
}

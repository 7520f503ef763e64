/** Times as the page writes them, in a user's zone. */
import { Temporal } from 'temporal-polyfill';
import { type Html, html } from './html.ts';

/** The zone in which a page is shown, and the current time, which decides whether to write the year. */
export interface TimeFrame {
  readonly zone: string;
  readonly now: Temporal.Instant;
}

/** "Tue 3 Nov, 08:12"; with the year if it isn't the current one. */
export function moment(iso: string, { zone, now }: TimeFrame): string {
  const then = Temporal.Instant.from(iso).toZonedDateTimeISO(zone);
  return `${day(then, now)}, ${then.toPlainTime().toString({ smallestUnit: 'minute' })}`;
}

/** "Tue 3 Nov", and "08:12" on that day. */
export const dayOf = (iso: string, frame: TimeFrame): string => dateAt(epochOf(iso), frame);
export const hourOf = (iso: string, { zone }: TimeFrame): string =>
  Temporal.Instant.from(iso).toZonedDateTimeISO(zone).toPlainTime().toString({ smallestUnit: 'minute' });

/** "Tue 3 Nov". */
export const dateAt = (epochMilliseconds: number, { zone, now }: TimeFrame): string =>
  day(Temporal.Instant.fromEpochMilliseconds(epochMilliseconds).toZonedDateTimeISO(zone), now);

function day(then: Temporal.ZonedDateTime, now: Temporal.Instant): string {
  const sameYear = then.year === now.toZonedDateTimeISO(then.timeZoneId).year;
  return `${weekdays[then.dayOfWeek - 1]} ${then.day} ${months[then.month - 1]}${sameYear ? '' : ` ${then.year}`}`;
}

export const time = (iso: string, frame: TimeFrame): Html => html`<time datetime="${iso}">${moment(iso, frame)}</time>`;

/** RFC 5322 §3.3, with the zone's own offset: "Tue, 3 Nov 2026 08:12:00 +0100". */
export function mailDate(then: Temporal.ZonedDateTime): string {
  const clock = then.toPlainTime().toString({ smallestUnit: 'second' });
  const offset = then.offset.replace(':', '').slice(0, 5);
  return `${weekdays[then.dayOfWeek - 1]}, ${then.day} ${months[then.month - 1]} ${then.year} ${clock} ${offset}`;
}

const weekdays = ['Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat', 'Sun'] as const;
const months = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'] as const;

export const epochOf = (iso: string): number => Temporal.Instant.from(iso).epochMilliseconds;

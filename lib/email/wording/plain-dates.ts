/** Dates and places as people say them: "Tuesday 10 November", "09:00", "New York". Not here: which date (domain/). */
import type { Temporal } from 'temporal-polyfill';

const weekdays = ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday'];
const months = ['January', 'February', 'March', 'April', 'May', 'June', 'July', 'August', 'September', 'October', 'November', 'December'];

type Day = Pick<Temporal.PlainDate, 'year' | 'month' | 'day' | 'dayOfWeek'>;

/** "Tuesday 10 November"; with the year where it is not that of `near`. */
export const plainDay = (day: Day, near: Pick<Day, 'year'> = day): string =>
  `${weekdays[day.dayOfWeek - 1]} ${day.day} ${months[day.month - 1]}${day.year === near.year ? '' : ` ${day.year}`}`;

/** "3 Nov", for narrow columns and "your mail of 3 Nov". */
export const shortDay = (day: Day, near: Pick<Day, 'year'> = day): string =>
  `${day.day} ${months[day.month - 1]?.slice(0, 3)}${day.year === near.year ? '' : ` ${day.year}`}`;

/** "09:00". */
export const plainHour = (time: Pick<Temporal.PlainTime, 'hour' | 'minute'>): string =>
  `${String(time.hour).padStart(2, '0')}:${String(time.minute).padStart(2, '0')}`;

/** "Tuesday 10 November, 09:00", in the value's own zone. */
export const plainMoment = (moment: Temporal.ZonedDateTime, near: Pick<Day, 'year'> = moment): string =>
  `${plainDay(moment, near)}, ${plainHour(moment)}`;

/** "New York" of America/New_York. */
export const spokenZone = (zone: string): string => zone.slice(zone.lastIndexOf('/') + 1).replaceAll('_', ' ');

/** "the Netherlands" of NL, within a sentence. */
export function countryName(code: string): string {
  const name = new Intl.DisplayNames('en', { type: 'region' }).of(code) ?? code;
  return withArticle.test(name) ? `the ${name}` : name;
}

const withArticle =
  /^(?:United |Netherlands|Philippines|Bahamas|Gambia|Maldives|Seychelles|Comoros|Central African|Dominican Rep)|Islands$|Territory$/;

/** Dates and places as people say them: "Tuesday 10 November", "09:00", "New York". Not here: which date (domain/). */
import type { Temporal } from 'temporal-polyfill';
import type { Reader } from './locale.ts';

const weekdays = ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday'];
const months = ['January', 'February', 'March', 'April', 'May', 'June', 'July', 'August', 'September', 'October', 'November', 'December'];

type Day = Pick<Temporal.PlainDate, 'year' | 'month' | 'day' | 'dayOfWeek'>;
type Hour = Pick<Temporal.PlainTime, 'hour' | 'minute'>;

/** "Tuesday 10 November", "Tuesday, November 10"; with the year where it is not the reader's. */
export function plainDay(day: Day, reader: Reader): string {
  return `${weekdayName(day)}${reader.locale.monthFirst ? ',' : ''} ${dayAndMonth(day, reader)}`;
}

/** "Monday". */
export const weekdayName = ({ dayOfWeek }: Pick<Day, 'dayOfWeek'>): string => weekdays[dayOfWeek - 1] ?? '';

/** "3 November", "November 3": as people write it inside an email. */
export const dayAndMonth = (day: Day, reader: Reader): string => inOrder(day, monthName(day), reader);

/** "3 Nov", "Nov 3": for "your email of 3 Nov". */
export const shortDay = (day: Day, reader: Reader): string => inOrder(day, monthName(day).slice(0, 3), reader);

/** "September". */
export const monthName = ({ month }: Pick<Day, 'month'>): string => months[month - 1] ?? '';

function inOrder({ day, year }: Day, month: string, { year: thisYear, locale }: Reader): string {
  const isThisYear = year === thisYear;
  if (locale.monthFirst) return isThisYear ? `${month} ${day}` : `${month} ${day}, ${year}`;
  return isThisYear ? `${day} ${month}` : `${day} ${month} ${year}`;
}

/** "09:00", "9:00 am". */
export function plainHour({ hour, minute }: Hour, { locale }: Pick<Reader, 'locale'>): string {
  const minutes = String(minute).padStart(2, '0');
  return locale.monthFirst ? `${hour % 12 || 12}:${minutes} ${hour < 12 ? 'am' : 'pm'}` : `${String(hour).padStart(2, '0')}:${minutes}`;
}

/** "Tuesday 10 November, 09:00", in the value's own zone. */
export const plainMoment = (moment: Temporal.ZonedDateTime, reader: Reader): string =>
  `${plainDay(moment, reader)}, ${plainHour(moment, reader)}`;

const numerals = ['no', 'one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten', 'eleven', 'twelve'];

/** "two", "13". */
export const numeral = (count: number): string => numerals[count] ?? String(count);

/** "1 day", "7 days". */
export const dayCount = (days: number): string => (days === 1 ? '1 day' : `${days} days`);

/** "one follow-up", "two follow-ups". */
export const followUpCount = (count: number): string => (count === 1 ? 'one follow-up' : `${numeral(count)} follow-ups`);

/** "today", "yesterday", "7 days ago"; of a day to come nothing. */
export function ago(day: Temporal.PlainDate, today: Temporal.PlainDate): string | null {
  const { days } = day.until(today);
  if (days < 0) return null;
  return days === 0 ? 'today' : days === 1 ? 'yesterday' : `${days} days ago`;
}

/** "Friday and Saturday" of [5, 6]. */
export function spokenWeekend(weekend: readonly number[]): string {
  const names = weekend.map((day) => weekdays[day - 1]);
  return names.length < 2 ? `${names[0]}` : `${names.slice(0, -1).join(', ')} and ${names.at(-1)}`;
}

/** "New York" of America/New_York. */
export const spokenZone = (zone: string): string => zone.slice(zone.lastIndexOf('/') + 1).replaceAll('_', ' ');

/** "the Netherlands" of NL, within a sentence. */
export function countryName(code: string): string {
  const name = new Intl.DisplayNames('en', { type: 'region' }).of(code) ?? code;
  return withArticle.test(name) ? `the ${name}` : name;
}

const withArticle =
  /^(?:United |Netherlands|Philippines|Bahamas|Gambia|Maldives|Seychelles|Comoros|Central African|Dominican Rep)|Islands$|Territory$/;

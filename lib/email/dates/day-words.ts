/** Weekdays, months and numbers as words, with the little arithmetic they need. */
import type { Temporal } from 'temporal-polyfill';

/** For use within a pattern: whole names and their short forms. */
export const weekdayWords = '(?:mon|tues|wednes|thurs|fri|satur|sun)day|mon|tues?|weds?|thu(?:rs?)?|fri|sat|sun';

export const weekdayBeginnings = ['mon', 'tue', 'wed', 'thu', 'fri', 'sat', 'sun'];
export const monthNames = 'january february march april may june july august september october november december'.split(' ');
export const monthBeginnings = monthNames.map((name) => name.slice(0, 3));

/** ISO: 1 is Monday. */
export const weekdayNumber = (name: string): number => weekdayBeginnings.indexOf(name.slice(0, 3).toLowerCase()) + 1;
/** "oct", "octo", "October", "sept"; 0 for what begins no month's name by at least three letters. */
export const monthNamed = (name: string): number =>
  name.length < 3 ? 0 : monthNames.findIndex((each) => each.startsWith(name.toLowerCase())) + 1;
export const monthNumber = (name: string): number => monthBeginnings.indexOf(name.slice(0, 3).toLowerCase()) + 1;

const numbers: Readonly<Record<string, number>> = {
  ...{
    a: 1,
    an: 1,
    one: 1,
    two: 2,
    'a couple of': 2,
    'a couple': 2,
    'couple of': 2,
    couple: 2,
    three: 3,
    'a few': 3,
    few: 3,
    four: 4,
    five: 5,
    six: 6,
  },
  ...{ seven: 7, eight: 8, nine: 9, ten: 10, eleven: 11, twelve: 12, fourteen: 14, fifteen: 15, twenty: 20, thirty: 30 },
};
/** Longest first: a pattern takes the first alternative that fits. */
export const numberWords = Object.keys(numbers)
  .toSorted((a, b) => b.length - a.length)
  .join('|');
export const numberWord = (word: string): number => numbers[word.toLowerCase().replace(/\s+/g, ' ')] ?? Number(word);

const toNinth = ['first', 'second', 'third', 'fourth', 'fifth', 'sixth', 'seventh', 'eighth', 'ninth'];
const teens = ['thir', 'four', 'fif', 'six', 'seven', 'eigh', 'nine'].map((beginning) => `${beginning}teenth`);
const ordinals = [
  ...[...toNinth, 'tenth', 'eleventh', 'twelfth', ...teens, 'twentieth'],
  ...[...toNinth.map((name) => `twenty-${name}`), 'thirtieth', 'thirty-first'],
];
/** "fourth", "twenty-first", "thirty first": the days of a month, for use within a pattern. Also "thirty-second", which has no number. */
export const ordinalWords =
  '(?:(?:twenty|thirty)[- ])?(?:first|second|third|(?:four|fif|six|seven|eigh|nin)th)|(?:ten|eleven|twelf|(?:thir|four|fif|six|seven|eigh|nine)teen|twentie|thirtie)th';
/** The number of "4", "4th" and "fourth". */
export const ordinalNumber = (word: string): number =>
  Number.parseInt(word, 10) || ordinals.indexOf(word.toLowerCase().replace(' ', '-')) + 1;

/** The Monday of that day's week. */
export const weekOf = (date: Temporal.PlainDate): Temporal.PlainDate => date.subtract({ days: date.dayOfWeek - 1 });
/** The next such weekday after that day, never the day itself. */
export const nextWeekday = (date: Temporal.PlainDate, weekday: number): Temporal.PlainDate =>
  date.add({ days: ((weekday - date.dayOfWeek + 6) % 7) + 1 });
/** Quicker than to make the first of that month and to ask it. */
export function daysInMonth(year: number, month: number): number {
  if (month === 2) return year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0) ? 29 : 28;
  return [4, 6, 9, 11].includes(month) ? 30 : 31;
}
export const lastOfMonth = (date: Temporal.PlainDate): Temporal.PlainDate => date.with({ day: date.daysInMonth });

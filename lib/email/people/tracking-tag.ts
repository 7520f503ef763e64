/** The tags in `<tracking>+tag@`. With them the user says what a mail is, or when to remind. */

import { monthNamed, monthNames } from '../dates/day-words.ts';

export type TrackingTag =
  | { readonly type: 'interview' }
  | { readonly type: 'recruiter' }
  | { readonly type: 'kind'; readonly kind: 'unsolicited' | 'networking' }
  /** A span as typed. It moves to an allowed day. */
  | { readonly type: 'delay'; readonly days: number }
  /** "tomorrow", "monday", "next week", "1 month", "10am", "dec 3 at 9am": words that commands/days.ts reads. */
  | { readonly type: 'when'; readonly words: string }
  /** Month 1 to 12. Without a year the caller resolves it to the next such day. */
  | { readonly type: 'date'; readonly year: number | null; readonly month: number; readonly day: number }
  | { readonly type: 'never' }
  /** The 8 letters of a timeline, which our drafts carry in BCC. */
  | { readonly type: 'timeline'; readonly letters: string }
  /** An unknown tag, which we report to the user. */
  | { readonly type: 'unknown'; readonly word: string };

const words: Readonly<Record<string, TrackingTag>> = {
  interview: { type: 'interview' },
  recruiter: { type: 'recruiter' },
  unsolicited: { type: 'kind', kind: 'unsolicited' },
  networking: { type: 'kind', kind: 'networking' },
  never: { type: 'never' },
};

const daysInMonth = [31, 29, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];
const maxDelayDays = 366; // our choice: nobody waits longer for an answer

/** Everything behind the first + of the address: `recruiter+2w` are two tags. Each tag counts once. */
export const readTags = (words: string | null): readonly TrackingTag[] =>
  [...new Set((words ?? '').toLowerCase().split('+'))].flatMap(
    (word) => readTag(word) ?? (word.trim() === '' ? [] : { type: 'unknown', word: word.slice(0, 40) }),
  );

/** The last one counts if several contradict each other. */
export const tagOf = <Type extends TrackingTag['type']>(
  tags: readonly TrackingTag[],
  type: Type,
): Extract<TrackingTag, { readonly type: Type }> | undefined =>
  tags.findLast((tag): tag is Extract<TrackingTag, { readonly type: Type }> => tag.type === type);

/** Null if we don't know the tag. The caller says so instead of guessing. */
export function readTag(tag: string): TrackingTag | null {
  const lower = tag.trim().toLowerCase();
  if (Object.hasOwn(words, lower)) return words[lower] ?? null;
  const letters = /^t-([a-z]{8})$/.exec(lower)?.[1];
  if (letters !== undefined) return { type: 'timeline', letters };
  return readDelay(lower) ?? readDate(lower) ?? readWhen(lower);
}

function readDelay(tag: string): TrackingTag | null {
  const [, count, unit] = /^(\d{1,3})-?(d|days?|w|weeks?)$/.exec(tag) ?? [];
  if (count === undefined || unit === undefined) return null;
  const days = Number(count) * (unit.startsWith('w') ? 7 : 1);
  return days >= 1 && days <= maxDelayDays ? { type: 'delay', days } : null;
}

/** nov30, 30nov, nov-30, 30-november, 2026-11-30 */
function readDate(tag: string): TrackingTag | null {
  const iso = /^(\d{4})-(\d{2})-(\d{2})$/.exec(tag);
  if (iso) return dateTag(Number(iso[1]), Number(iso[2]), Number(iso[3]));
  const [, monthFirst, dayAfter, dayFirst, monthAfter] = /^(?:([a-z]{3,9})[-._]?(\d{1,2})|(\d{1,2})[-._]?([a-z]{3,9}))$/.exec(tag) ?? [];
  const name = monthFirst ?? monthAfter;
  if (name === undefined) return null;
  return dateTag(null, monthNamed(name), Number(dayAfter ?? dayFirst));
}

function dateTag(year: number | null, month: number, day: number): TrackingTag | null {
  const last = daysInMonth[month - 1] ?? 0;
  const isLeapDay = month === 2 && day === 29;
  if (day < 1 || day > last || (isLeapDay && year !== null && !isLeapYear(year))) return null;
  return { type: 'date', year, month, day };
}

const isLeapYear = (year: number): boolean => (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0;

const dayName = '(?:mon|tues?|wed(?:nes)?|thu(?:rs)?|fri|sat(?:ur)?|sun)(?:day)?';
const monthAndDay = `(?:${monthNames.map((name) => `${name.slice(0, 3)}(?:${name.slice(3)})?`).join('|')})[-._]?\\d{1,2}`;
const when = new RegExp(
  `^(?:(?<day>tomorrow|next-?week|next-?month|(?:next-?)?${dayName}|${monthAndDay})(?:-(?<at>\\d{1,2}(?::\\d\\d)?(?:am|pm)?))?|(?<months>\\d{1,2})-?(?:mo|mon|months?)|(?<hour>\\d{1,2}(?:(?::\\d\\d)?(?:am|pm)|:\\d\\d)))$`,
);

/** +tomorrow, +monday, +nextweek, +1month, +10am, +dec3-9am: as people write them to other services. */
function readWhen(tag: string): TrackingTag | null {
  const { day, at, months, hour } = when.exec(tag)?.groups ?? {};
  if (months !== undefined) return { type: 'when', words: `${months} months` };
  if (hour !== undefined) return { type: 'when', words: hour };
  if (day === undefined || (/\d/.test(day) && readDate(day) === null)) return null;
  const spaced = day.replace(/^next-?/, 'next ').replace(/^([a-z]{3,9})[-._]?(?=\d)/, '$1 ');
  return { type: 'when', words: at === undefined ? spaced : `${spaced} at ${/m$|:/.test(at) ? at : `${at}:00`}` };
}

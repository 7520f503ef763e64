/** The tags in `<tracking>+tag@`. With them the user says what a mail is, or when to remind. */

export type TrackingTag =
  | { readonly type: 'interview' }
  | { readonly type: 'recruiter' }
  | { readonly type: 'kind'; readonly kind: 'unsolicited' | 'networking' }
  /** A span as typed. It moves to an allowed day. */
  | { readonly type: 'delay'; readonly days: number }
  /** Month 1 to 12. Without a year the caller resolves it to the next such day. */
  | { readonly type: 'date'; readonly year: number | null; readonly month: number; readonly day: number }
  | { readonly type: 'never' }
  /** The 8 letters of a timeline, which our drafts carry in BCC. */
  | { readonly type: 'timeline'; readonly letters: string };

const words: Readonly<Record<string, TrackingTag>> = {
  interview: { type: 'interview' },
  recruiter: { type: 'recruiter' },
  unsolicited: { type: 'kind', kind: 'unsolicited' },
  networking: { type: 'kind', kind: 'networking' },
  never: { type: 'never' },
};

const monthNames = [
  'january',
  'february',
  'march',
  'april',
  'may',
  'june',
  'july',
  'august',
  'september',
  'october',
  'november',
  'december',
];
const daysInMonth = [31, 29, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];
const maxDelayDays = 366; // our choice: nobody waits longer for an answer

/** Everything behind the first + of the address: `recruiter+2w` are two tags. Unknown tags are left out, each tag counts once. */
export const readTags = (words: string | null): readonly TrackingTag[] =>
  [...new Set((words ?? '').toLowerCase().split('+'))].flatMap((word) => readTag(word) ?? []);

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
  return readDelay(lower) ?? readDate(lower);
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
  return dateTag(null, monthNames.findIndex((month) => month.startsWith(name === 'sept' ? 'sep' : name)) + 1, Number(dayAfter ?? dayFirst));
}

function dateTag(year: number | null, month: number, day: number): TrackingTag | null {
  const last = daysInMonth[month - 1] ?? 0;
  const isLeapDay = month === 2 && day === 29;
  if (day < 1 || day > last || (isLeapDay && year !== null && !isLeapYear(year))) return null;
  return { type: 'date', year, month, day };
}

const isLeapYear = (year: number): boolean => (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0;

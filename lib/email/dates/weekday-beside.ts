/** A weekday beside a date that names the same day: "Tue. 12/8", "12/8 (Tuesday)", "on 8 December, a Tuesday". */
import { weekdayBeginnings, weekdayNumber, weekdayWords } from './day-words.ts';

export interface WeekdayBeside {
  /** ISO: 1 is Monday. */
  readonly weekday: number;
  /** Where the date with its weekday is in the text. */
  readonly start: number;
  readonly end: number;
}

// Quicker to look for than the patterns are to compile.
const NAMES_WEEKDAY = new RegExp(weekdayBeginnings.join('|'), 'i');
const WEEKDAY = `(?<weekday>${weekdayWords})`;
const BEFORE = new RegExp(String.raw`\b${WEEKDAY}\b[.,]{0,2} ?(?:[(–-] ?)?(?:the )?$`, 'i');
// Not in "12/7, Tuesday 12/8", where it belongs to the date behind it.
const BEHIND = new RegExp(String.raw`^,? ?\(?(?:(?:on |which is )?an? )?${WEEKDAY}\b\.?\)?(?!,? ?\(?(?:the )?\d)`, 'i');

/** The caller checks whether it fits the date. */
export function weekdayBeside(text: string, { start, end }: { readonly start: number; readonly end: number }): WeekdayBeside | null {
  if (!NAMES_WEEKDAY.test(text)) return null;
  // A date may be found with its weekday: "Tue 12/8".
  const number = start + Math.max(0, text.slice(start, end).search(/\d/));
  const before = BEFORE.exec(text.slice(Math.max(0, number - 20), number));
  if (before) {
    const weekday = weekdayNumber(before.groups?.weekday ?? '');
    const isClosed = before[0].includes('(') && text[end] === ')';
    return { weekday, start: Math.min(start, number - before[0].length), end: isClosed ? end + 1 : end };
  }
  const behind = BEHIND.exec(text.slice(end, end + 40));
  return behind && { weekday: weekdayNumber(behind.groups?.weekday ?? ''), start, end: end + behind[0].length };
}

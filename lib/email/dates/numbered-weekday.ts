/** "Wednesday 25, 2pm": a weekday with the number of its day, without a month or "th". Not here: "Friday the 13th" (spoken-days.ts). */
import { nextWeekday, weekdayBeginnings, weekdayNumber, weekdayWords } from './day-words.ts';
import { day, type SpokenDay, type SpokenDayRow, type Standpoint } from './spoken-day.ts';

/** Up to 12 it may be an hour ("Monday 10"), unless an hour follows, which is blanked out here. */
const NUMBER = String.raw`(?:(?<high>1[3-9]|2\d|3[01])(?=\s*(?:$|[,;!?)]|\.(?!\d)|(?:at|from|between|it is|is|works|suits|then)\b| {3}))|(?<low>[1-9]|1[0-2])(?=,? (?:at |from )? {3}))`;
/** Two months. */
const mostWeeks = 9;

export const numberedWeekday: SpokenDayRow = {
  needs: new RegExp(String.raw`(?:${weekdayBeginnings.join('|')})[a-z]{0,6}\.? \d`, 'i'),
  pattern: new RegExp(String.raw`\b(?:next |this |coming )?(?<weekday>${weekdayWords})\.? ${NUMBER}`, 'gi'),
  read: ({ weekday = '', high, low }, here) => onNumber(weekday, Number(high ?? low), here),
};

/** Null: no such weekday near has that number. */
function onNumber(name: string, number: number, { from, direction, typed }: Standpoint): SpokenDay | null {
  // "We sat", "the sun": these are no days in lower case, except where people type commands.
  if (!typed && /^(?:mon|wed|sat|sun)$/.test(name)) return null;
  const isBack = direction.towards === 'back';
  // Today counts.
  const first = nextWeekday(from.subtract({ days: isBack ? 7 : 1 }), weekdayNumber(name));
  const weeks = Array.from({ length: mostWeeks }, (_, week) => first.add({ weeks: isBack ? -week : week }));
  const date = weeks.find((each) => each.day === number);
  return date === undefined ? null : day(date);
}

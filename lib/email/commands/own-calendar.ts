/** Values of the settings about the user's own calendar: "weekend fri sat", "check-ins after 10 days". Not here: the phrases (command-words.ts). */
import type { Weekend } from '../../domain/calendar/weekends.ts';
import { fewestCheckInDays, mostCheckInDays } from '../../domain/settings/settings.ts';
import { numberWord, weekdayNumber, weekdayWords } from '../dates/day-words.ts';

const weekdayName = new RegExp(`^(?:${weekdayWords})s?$`, 'i');
const usual = /^(?:as )?(?:usual|normal|default|before)$/i;

/** ISO weekdays of "fri sat", "Friday and Saturday" or "sundays", in order; at most six. Null if anything else is in it. */
export function readWeekend(text: string): Weekend | 'as usual' | null {
  if (usual.test(text)) return 'as usual';
  const names = text.split(/[\s,+/&-]+/).filter((name) => name !== '' && !/^(?:and|the)$/i.test(name));
  if (names.length === 0 || !names.every((name) => weekdayName.test(name))) return null;
  const weekend = [...new Set(names.map(weekdayNumber))].toSorted();
  return weekend.length > 6 ? null : weekend;
}

/** Days of "10 days" or "two weeks". Null if the text is no such span, or out of bounds. */
export function readCheckInDays(text: string): number | 'as usual' | null {
  if (usual.test(text)) return 'as usual';
  const [, count = '', unit = ''] = /^(\S{1,9}) (day|week)s?$/i.exec(text) ?? [];
  const days = numberWord(count) * (unit.toLowerCase() === 'week' ? 7 : 1);
  return days >= fewestCheckInDays && days <= mostCheckInDays && Number.isInteger(days) ? days : null;
}

/** The rhythms that may be asked for, in days: more often than weekly would be pestering. Our choice. */
const fewestCadenceDays = 7;
const mostCadenceDays = 90;

/** Days between two turns of "2 weeks", "other week", "month" or "10 days". Null if the text is no such rhythm, or out of bounds. */
/** "Friday", "other Friday", "second Monday", "2nd tuesday": weeks and an ISO weekday. Null if the text is no such rhythm. */
export function readEveryWeekday(text: string): { readonly days: number; readonly weekday: number } | null {
  const [, count = '', day = ''] =
    new RegExp(`^(?:(other|second|2nd|third|3rd|two weeks on|2 weeks on) )?(${weekdayWords})s?$`, 'i').exec(text) ?? [];
  if (day === '') return null;
  const weeks = count === '' ? 1 : /^(?:third|3rd)/i.test(count) ? 3 : 2;
  return { days: weeks * 7, weekday: weekdayNumber(day) };
}

export function readEvery(text: string): number | null {
  const [, count = 'one', unit = ''] = /^(?:(\S{1,9}) )?(day|week|month|fortnight)s?$/i.exec(text) ?? [];
  const units = count.toLowerCase() === 'other' || count.toLowerCase() === 'second' ? 2 : numberWord(count);
  const days = units * ({ day: 1, week: 7, fortnight: 14, month: 30 }[unit.toLowerCase()] ?? Number.NaN);
  return Number.isInteger(days) && days >= fewestCadenceDays && days <= mostCadenceDays ? days : null;
}

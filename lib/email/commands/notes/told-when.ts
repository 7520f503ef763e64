/**
 * The past day that a note names, wherever it stands: "to Boeing yesterday, for the welding post", "Globex welder 2 days ago". Not here: a date
 * at the end ("nov 3"), which notes.ts reads like all dates.
 */
import type { Temporal } from 'temporal-polyfill';
import { dayMentions } from '../../dates/day-mentions.ts';
import { weekdayWords } from '../../dates/day-words.ts';
import { type CommandContext, standpoint } from '../days.ts';

export interface ToldWhen {
  readonly text: string;
  /** Null: no such day is named. */
  readonly on: Temporal.PlainDate | null;
}

const numbers = ['a', 'one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten'];
const AGO = new RegExp(String.raw`[\s,]+(?<count>${numbers.join('|')}|an|\d{1,2}) (?<unit>day|week)s? ago\b`, 'i');
const YESTERDAY = /[\s,]+(?:yesterday(?: (?:morning|afternoon|evening|night))?|last night)\b/i;
/** Only before more words, since "Ruby Tuesday" ends with a day as well. */
const WEEKDAY = new RegExp(String.raw`[\s,]+(?:on|last) (?<day>${weekdayWords})(?=,? (?:for|as|about|regarding|re|at|to|via)\b)`, 'i');
const LAST_WEEK = /[\s,]+(?:last|earlier this) week\b/i;

export function toldWhen(text: string, context: Pick<CommandContext, 'now' | 'country'>): ToldWhen {
  const today = context.now.toPlainDate();
  const ago = AGO.exec(text)?.groups;
  if (ago !== undefined) {
    const count = Math.max(numbers.indexOf((ago.count ?? '').toLowerCase()), Number(ago.count) || 1);
    return { text: text.replace(AGO, ''), on: today.subtract(ago.unit?.toLowerCase() === 'week' ? { weeks: count } : { days: count }) };
  }
  if (YESTERDAY.test(text)) return { text: text.replace(YESTERDAY, ''), on: today.subtract({ days: 1 }) };
  const day = WEEKDAY.exec(text)?.groups?.day;
  if (day !== undefined) {
    const [mention] = dayMentions(day, standpoint(context, { towards: 'back' }));
    return { text: text.replace(WEEKDAY, ''), on: mention?.date ?? null };
  }
  // Some day of it, and nobody knows which: it stays today's note.
  return { text: text.replace(LAST_WEEK, ''), on: null };
}

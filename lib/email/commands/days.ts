/** Days and spans as the argument of a command. The whole text must be one. */
import type { Temporal } from 'temporal-polyfill';
import { isAllowedDay } from '../../domain/calendar/business-days.ts';
import type { Snoozed } from '../../domain/events.ts';
import { type DayMention, dayMentions } from '../dates/day-mentions.ts';
import { numberWord, numberWords, weekOf } from '../dates/day-words.ts';
import type { Direction } from '../dates/year-of.ts';

export interface CommandContext {
  /** In the user's zone. */
  readonly now: Temporal.ZonedDateTime;
  readonly country: string | null;
  readonly correspondentNames: readonly string[];
  /** We have an open question that `yes` and `no` answer. Without one we ask back. */
  readonly isAsked: boolean;
  /** It is known which conversation is meant, so "the ICU job" is its job, whatever it is called. */
  readonly anyTitle?: boolean;
  /** The last reminder was about a test of theirs. */
  readonly isTestAsked?: boolean;
  /** It is no answer to a mail of ours, so that "wait 10 days" is a rule for all. */
  readonly toUs?: boolean;
}

type Today = Pick<CommandContext, 'now' | 'country'>;

const ahead: Direction = { towards: 'ahead', graceDays: 0 };
const around = 'on at the in by until till til to for from of is it be with a day morning afternoon evening';

/** The only day in the text, if every other word is in `others`. */
export function soleDay(
  text: string,
  context: Today,
  { direction = ahead, others = around }: { direction?: Direction; others?: string } = {},
): DayMention | null {
  const mentions = dayMentions(text, standpoint(context, direction));
  const [mention, second] = mentions;
  if (!mention || second || mention.listed) return null;
  return hasOnly(`${text.slice(0, mention.start)} ${text.slice(mention.end)}`, others) ? mention : null;
}

export const standpoint = ({ now, country }: Today, direction: Direction = ahead) => ({
  from: now.toPlainDate(),
  country,
  direction,
  typed: true,
  isWorkday: (date: Temporal.PlainDate) => isAllowedDay(date, { timeZone: now.timeZoneId, country, hour: 0 }, 'kept'),
});

/** A future day that was surely meant. A day that had to move by most of a year is more likely a slip. */
export const isSoon = (date: Temporal.PlainDate, { now }: Today): boolean => {
  const { days } = now.toPlainDate().until(date);
  return days >= 0 && days <= 300;
};

const SPAN_OF_TIME = new RegExp(
  String.raw`\b(?:${numberWords}|\d{1,3}|the next|another|few|couple(?: of)?) (?:days?|weeks?|fortnights?|months?)\b`,
  'i',
);

/** A day to come, or "a couple of weeks", anywhere in the text. */
export const namesComing = (text: string, context: Today): boolean =>
  SPAN_OF_TIME.test(text) || dayMentions(text, standpoint(context)).some(({ date }) => date.since(context.now.toPlainDate()).sign > 0);

export function hasOnly(text: string, vocabulary: string): boolean {
  const allowed = new Set(vocabulary.split(' '));
  return (text.toLowerCase().match(/[^\s.,;:!()]+/g) ?? []).every((word) => allowed.has(word));
}

const SPAN = new RegExp(
  String.raw`^(?:(?:for|in|after|another|about|at least|the next|next) ){0,3}(?<count>${numberWords}|\d{1,3}) ?(?<unit>d|days?|w|wks?|weeks?|fortnights?|m|months?|(?:business|working|week) ?days?)(?: from (?:now|today)| time| more| or so| later)*$`,
  'i',
);

const HOURS = new RegExp(
  String.raw`^(?:(?:for|in|another|about) ){0,2}(?<count>${numberWords}|half an?|\d{1,2}) ?(?<unit>h|hrs?|hours?|min|mins|minutes?)$`,
  'i',
);

/** "2 hours", "half an hour", "90 minutes": less than a day from now. */
function readHours(text: string, { now }: Today): Snoozed['until'] | null {
  const { count, unit } = HOURS.exec(text)?.groups ?? {};
  if (count === undefined || unit === undefined) return null;
  const minutes = (/^half/i.test(count) ? 0.5 : numberWord(count)) * (unit.toLowerCase().startsWith('h') ? 60 : 1);
  return minutes >= 10 && minutes < 24 * 60 ? { type: 'instant', at: now.add({ minutes }).toInstant() } : null;
}

/** The hour that a part of the day begins with. Our choice. */
const partsOfDay: Readonly<Record<string, string>> = {
  morning: '08:00',
  noon: '12:00',
  midday: '12:00',
  lunchtime: '13:00',
  lunch: '13:00',
  afternoon: '14:00',
  evening: '18:00',
  night: '20:00',
};
/** "Tonight", "this afternoon". */
const TODAY =
  /^(?:(?:this|today in the|in the) (?<part>morning|noon|afternoon|evening)|(?<night>tonight)|(?:at )?(?<at>noon|lunch|midday|lunchtime))$/i;
/** "9 tonight", "8:30 this evening". */
const HOUR_TONIGHT = /^(?<hour>\d{1,2})(?:[:.](?<minute>\d\d))? ?(?:pm|o'clock)? (?:tonight|this evening|in the evening)$/i;
const PART = /^(?<day>.{2,40}?)(?: in the| at)? (?<part>morning|noon|lunch|afternoon|evening|night)$/i;
export const namesPartOfDay = (text: string): boolean => PART.test(text);

/** "3 days", "2w", "a fortnight", "next week", "until Monday", "dec 4 at 3pm", "2 hours", "until 3pm", "Wednesday evening". */
export function readSpan(text: string, context: Today): Snoozed['until'] | null {
  const { count, unit = '' } = SPAN.exec(text.replace("weeks'", 'weeks'))?.groups ?? {};
  if (count) return daysOf(numberWord(count), unit.toLowerCase(), context.now.toPlainDate());
  const hours = readHours(text, context);
  if (hours !== null) return hours;
  const rest = text.replace(/^(?:(?:for|in|until|till|til|to|on|after|at|early|sometime) ){1,2}/i, '').toLowerCase();
  // Uses the beginning of a span, because a reminder at its end would be too late. Days move to an allowed one.
  const today = context.now.toPlainDate();
  const monday = weekOf(today).add({ days: 7 });
  if (/^(?:next week|the weekend|after the weekend|week)$/.test(rest)) return { type: 'days', days: today.until(monday).days };
  if (/^(?:next month)$/.test(rest)) return { type: 'days', days: today.until(today.with({ day: 1 }).add({ months: 1 })).days };
  if (/^later (?:today|on today|this (?:morning|afternoon|evening)|on this (?:morning|afternoon|evening))$/.test(rest))
    return laterToday(context);
  const ofToday = TODAY.exec(rest)?.groups;
  if (ofToday) {
    const part = ofToday.part ?? (ofToday.night ? 'night' : (ofToday.at ?? ''));
    return atHourOf(today, partsOfDay[part] ?? '', context) ?? (/evening|night/.test(part) ? inAnHour(context) : null);
  }
  const tonight = HOUR_TONIGHT.exec(rest)?.groups;
  if (tonight && Number(tonight.hour) < 12) return atHourOf(today, `${Number(tonight.hour) + 12}:${tonight.minute ?? '00'}`, context);
  const { day, part = '' } = PART.exec(rest)?.groups ?? {};
  const ofPart = day === undefined ? null : soleDay(day, context);
  if (ofPart !== null && ofPart.time === null) return atHourOf(ofPart.date, partsOfDay[part] ?? '', context);
  const hour = /^\d{1,2}(?:[:.]\d\d ?(?:am|pm)?| ?(?:am|pm))$/.test(rest) ? soleDay(`today at ${rest}`, context) : null;
  if (hour?.time) return atHourOf(hour.date, hour.time.toString(), context);
  const mention = soleDay(text.replace(/^after /i, ''), context);
  const named = mention && /^after /i.test(text) ? mention.date.add({ days: 1 }) : mention?.date;
  if (!mention || !named || !isSoon(named, context)) return null;
  const time = timeHere(mention, context);
  // "later today" without a coming hour has passed as soon as it is read.
  const isToCome = named.since(today).days > 0 || (time !== null && time.since(context.now).sign > 0);
  return mention.precision === 'day' && isToCome ? { type: 'date', date: named, time: time?.toPlainTime() ?? null } : null;
}

/** Three hours from now, but not in the night: then nothing is meant that we could do. */
function laterToday({ now }: Today): Snoozed['until'] | null {
  const then = now.add({ hours: 3 });
  return then.hour >= 22 || then.toPlainDate().since(now.toPlainDate()).sign > 0 ? null : { type: 'instant', at: then.toInstant() };
}

/** "Tonight", typed at half past eight. */
function inAnHour({ now }: Today): Snoozed['until'] | null {
  const then = now.add({ hours: 1 });
  return now.hour >= 18 && now.hour < 22 ? { type: 'date', date: then.toPlainDate(), time: then.toPlainTime().round('minute') } : null;
}

function atHourOf(date: Temporal.PlainDate, plainTime: string, context: Today): Snoozed['until'] | null {
  const at = date.toZonedDateTime({ timeZone: context.now.timeZoneId, plainTime });
  return isSoon(date, context) && at.since(context.now).sign > 0 ? { type: 'date', date, time: at.toPlainTime() } : null;
}

function daysOf(count: number, unit: string, today: Temporal.PlainDate): Snoozed['until'] | null {
  if (count < 1 || count > 366) return null;
  if (/^(?:business|working|week) ?day/.test(unit)) return { type: 'weekdays', weekdays: count };
  const days = unit.startsWith('m')
    ? today.until(today.add({ months: count })).days
    : count * (unit.startsWith('w') ? 7 : unit.startsWith('f') ? 14 : 1);
  return days > 366 ? null : { type: 'days', days };
}

/** The named hour on the user's own clock: "3pm EST" is 21:00 in Paris. Null without an hour. */
export function timeHere({ date, time, zone }: DayMention, { now }: Today): Temporal.ZonedDateTime | null {
  if (!time) return null;
  return date.toZonedDateTime({ timeZone: zone ?? now.timeZoneId, plainTime: time }).withTimeZone(now.timeZoneId);
}

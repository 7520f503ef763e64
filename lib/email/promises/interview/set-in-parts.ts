/**
 * The meeting whose day, hour and occasion stand in different sentences, lines or the subject: "Interviews are on Thursday 19 November. Your
 * time is 1.15pm." Read from the whole mail: it counts where the mail speaks of a meeting as fixed, leaves nothing open, and names exactly one
 * coming day with one starting hour.
 */
import { Temporal } from 'temporal-polyfill';
import { anyOf } from '../../any-of.ts';
import { spokenTimes } from '../../dates/times.ts';
import { mentionsIn, type PromiseContext, quoteOf } from '../promise-reader.ts';
import { daysAndHours, type NamedDay, type NamedHour } from './day-and-hour.ts';
import { isClosed, isLeftOpen } from './left-open.ts';
import { NO_MEETING } from './no-meeting.ts';
import type { StatedInterview } from './read-interview.ts';
import { speaksAsSettled } from './settled-mail.ts';

/** Sentences whose days and hours are others': what is over, what comes after, when they are there. */
const ASIDE = anyOf(
  /\bthank(?:s| you)(?: \w+){0,3}? for (?:coming|attending|meeting|interviewing|taking|your time|joining|seeing)\b|\b(?:enjoyed|it was(?! (?:mon|tue|wed|thu|fri|sat|sun|at|on|for|going|meant|originally|\d))|expenses|last week|yesterday|met you|(?:good|great|nice|lovely|glad|pleasure) (?:meeting|speaking|talking|chatting|to (?:have )?(?:meet|met|speak|spoken|talk|talked|chat|hear))|following (?:our|your)|call centre|with the (?:bank|auditors|parents)|(?:your|a) (?:medical|drug (?:test|screen)|fingerprint\w*) (?:is|will|has|at|on|appointment)|tried (?:to (?:call|ring|phone)|calling|ringing|phoning))\b/,
  /\b(?:decision|decides?|feedback|outcome|results?|hear (?:back )?(?:from|by)|be in touch|let you know|get back to|come back to you)\b/,
  /\b(?:closing date|deadline|clos(?:e|es|ed) (?:on|at|for)|applications?|no later than|expires?|upload|sign and return|(?:send|submit|return|e-?mail|complete)(?:ed)? (?:\w+ ){0,6}?(?:by|before|on|no later))\b/,
  /\b(?:(?:other|another|all|remaining|internal|external) (?:candidates?|applicants?|people)|candidates (?:should|must|will|are)|panel meets|ring the office|morning's)\b|\bon (?:leave|holiday|vacation)\b|\b(?:opening|office|working|business) hours\b|\b(?:hours|shifts?) (?:are|is|for the|would)\b|\bopen (?:mon|from|daily|every)\b/,
  /\b(?:flight|train|hotel|guest ?house|overnight|travel desk|parking permit)\b/,
);
/** In the sentence of the day or hour: nobody has fixed it. */
const OPEN = anyOf(
  /\?|\bif\b(?! (?:you (?:need|can't|cannot|are (?:not able|unable)|have|wish|want|get lost|would like to (?:change|reschedule))|(?:that|this|it)(?:'s| is) a problem|there))|\b(?:whether|unless|either|maybe|perhaps|could|might|provided|propos(?:e|ing)|offer you (?!an interview)|choose|pick|select|prefer|come free|still free|shall i|i'm free|i am free|(?:we|i|they|he|she) may|hope to|hoping to|try to|trying to|'d have (?:you|to))\b|\bwould (?:work|suit|be|you|that|have|begin|start|need)\b|\b(?:can|do|are|did) you\b|(?:^|[,;] )(?:were|had|should) you\b|\bor (?:the|next|any|on|at|mon|tue|wed|thu|fri|sat|sun|else|\d)/,
  /(?<!(?:'ve|have|has|been|'s) )\b(?:arrange|schedule|set up|organi[sz]e|plan|book|discuss) (?:an?|your|the|another|dates?|times?|details)\b/,
);
/** "I can let you know your time", "Need to change it?" are no word of a decision and no question. */
const withoutCourtesy = (sentence: string): string =>
  sentence
    .replace(
      /\bwould be (?:very )?(?:obliged|grateful|pleased|delighted|glad|happy) if you (?:would|could|can|stayed|brought|wore|came)\b/i,
      'please',
    )
    .replace(/\b(?:would|will) you (?:please |kindly )?(?=(?:come|call|report)\b[^?]{0,200}\.$)/i, 'please ')
    .replace(/\b(?:let|letting) (?:you|me|us) know (?:that|the time|the date|your|you|we)\b/i, ' ')
    .replace(/\b(?:need|want|wish) to (?:cancel|change|reschedule|move)\b[^?]{0,60}\?/i, '.');

/** A mail that fixes a meeting is brief. A longer one names many days. Our choice. */
const mostSentences = 60;

/** `said`: the mail's sentences, none of which sets it alone. */
export function setInParts(subject: string, said: readonly string[], context: PromiseContext): StatedInterview | null {
  if (said.length > mostSentences || ![subject, ...said].some(isTimed)) return null;
  const told = said.map(withoutCourtesy).filter((sentence) => !ASIDE.test(sentence) && !NO_MEETING.test(sentence));
  if (!speaksAsSettled(subject, told) || isLeftOpen([subject, ...said])) return null;
  const asked = told.findLastIndex((sentence) => OPEN.test(sentence) && (isTimed(sentence) || mentionsIn(sentence, context).length > 0));
  if (asked >= 0 && !isClosed(told.slice(asked))) return null;
  const parts = told.map((sentence) => daysAndHours(sentence, context));
  const inSubject = daysAndHours(subject, context);
  // The subject may be an older mail's.
  const inText = parts.flatMap((part) => part.days);
  const day = onlyDay(orElse(inText, inSubject.days), context);
  if (day === undefined) return null;
  const hours = orElse(
    parts.flatMap((part) => part.hours),
    inSubject.hours,
  );
  const all = `${subject} ${said.join(' ')}`;
  const hour =
    startOn(day, inText, hours, SCHEDULE.test(all)) ??
    startOn(day, inSubject.days, [], false) ??
    (SAME_HOUR.test(all) ? onlyHour(parts.flatMap((part) => part.before)) : undefined);
  return hour === undefined || !isAhead(day, hour, context) ? null : { date: day.date, ...hour, quote: quoteOf(day.sentence) };
}
const SCHEDULE = /\b(?:timetable|schedule|programme|program|agenda|itinerary|running order)\b/i;
/** "It was Wednesday at 2, it's now Monday, same time." */
const SAME_HOUR = /\b(?:same (?:time|hour)|(?:time|hour) (?:is|stays|remains) (?:the same|unchanged|as (?:before|planned)))\b/i;

const isTimed = (text: string): boolean => spokenTimes(text).length > 0;

const orElse = <T>(first: readonly T[], second: readonly T[]): readonly T[] => (first.length > 0 ? first : second);

/** The only day; of several the only one that has an hour. "We spoke this morning" is none. */
function onlyDay(days: readonly NamedDay[], { sent }: PromiseContext): NamedDay | undefined {
  const dated = days.filter((day) => !day.isBare || !days.some((other) => !other.isBare && other.date.dayOfWeek === day.date.dayOfWeek));
  const later = dated.filter(({ date, time }) => time !== null || !date.equals(sent.toPlainDate()));
  return onlyOn(dated) ?? onlyOn(later) ?? onlyOn(dated.filter(({ time }) => time !== null));
}

/** The first mention, with an hour if it has one anywhere. */
function onlyOn(days: readonly NamedDay[]): NamedDay | undefined {
  const [first] = days;
  if (first === undefined || days.some(({ date, listed }) => listed || !date.equals(first.date))) return undefined;
  return days.find(({ time }) => time !== null) ?? first;
}

type Hour = Pick<NamedHour, 'time' | 'zone'>;

/** The user's own hour, that beside the day, the only one, the only one that begins something, or the first of a schedule. */
function startOn(day: NamedDay, days: readonly NamedDay[], hours: readonly NamedHour[], isSchedule: boolean): Hour | undefined {
  const beside = days.flatMap(({ time, zone, date, isBare }) =>
    time !== null && (isBare || date.equals(day.date)) ? [{ time, zone }] : [],
  );
  const own = onlyHour(hours.filter(({ isYours }) => isYours)) ?? onlyHour(beside);
  if (own !== undefined || beside.length > 0) return own;
  return onlyHour(hours) ?? onlyHour(hours.filter(({ starts }) => starts)) ?? (isSchedule ? onlyHour(hours.slice(0, 1)) : undefined);
}

function onlyHour(hours: readonly Hour[]): Hour | undefined {
  const [first] = hours;
  return first !== undefined && hours.every(({ time }) => time.equals(first.time)) ? { time: first.time, zone: first.zone } : undefined;
}

/** "Submitted on" names the day and hour of the mail itself, which are over. */
function isAhead({ date }: NamedDay, { time, zone }: Hour, { sent }: PromiseContext): boolean {
  const start = date.toZonedDateTime({ timeZone: zone ?? sent.timeZoneId, plainTime: time });
  return Temporal.ZonedDateTime.compare(start, sent) > 0;
}

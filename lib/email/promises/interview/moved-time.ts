/**
 * The day or hour to which they move a meeting that is planned: "has to move to Sunday. OK?", "now on Friday instead, same time", "put back to 2pm
 * on the same day". What they don't name stays. Only for a timeline with a planned meeting. Not here: a meeting that the mail itself names with
 * its hour (read-interview.ts).
 */
import type { Temporal } from 'temporal-polyfill';
import { anyOf } from '../../any-of.ts';
import type { DayMention } from '../../dates/day-mentions.ts';
import { weekdayWords } from '../../dates/day-words.ts';
import { sentences, type Typed } from '../../dates/sentences.ts';
import { spokenTimes } from '../../dates/times.ts';
import { mentionsIn, type PromiseContext } from '../promise-reader.ts';
import { NO_MEETING } from './no-meeting.ts';

const MOVES = anyOf(
  /\b(?:moved?|moving|re-?arranged|rescheduled|rescheduling|postponed|postponing|changed|changing|shifted|shifting|shift|pushed|push|pushing|put back|brought forward)\b/,
);
const INSTEAD = anyOf(/\b(?:instead|same (?:time|hour|place and time|slot)|at the same time|now on)\b/);
const TO = /\b(?:to|until|for)(?: the)? $/i;
const OLD = /\b(?:from|of|not|can't do|cannot do) (?:on )?(?:the )?$/i;
const OPEN = anyOf(
  /\?|\b(?:if|whether|unless|could|can (?:we|you)|would|might|may|shall|should|perhaps|maybe|or|not|cannot|let (?:me|us) know|hope to|try to|propose|suggest|asked? to|want to|like to)\b|n't\b/,
);
/** Something else moves. */
const OTHER =
  /\b(?:decision|deadline|shortlist\w*|closing date|start(?:ing)? date|first day|meeting of|board|office|training|course|payroll|file|application|budget|answer|feedback|result\w*)\b/i;
/** "Is that OK?" asks for no decision. */
const COURTESY =
  /[,.]? ?(?:i |we )?(?:is (?:that|this)|hope (?:that|this)(?: is|'s)|if (?:that|this)(?: is|'s)|that)? ?(?:ok|okay|alright|all right|fine)(?: (?:with|for|by) you)?\s*\?/i;

export interface MovedTime {
  readonly date: Temporal.PlainDate;
  /** Null: the hour stays. */
  readonly time: Temporal.PlainTime | null;
}

/** `planned`: the day on which it was to be. `subject`: '' where nobody typed it for this mail. */
export function movedTime(subject: string, text: Typed, planned: Temporal.PlainDate, context: PromiseContext): MovedTime | null {
  const all = sentences(text);
  return (
    movedDay(all, planned, context) ?? movedHour(all, planned, context) ?? (subject === '' ? null : inSubject(subject, planned, context))
  );
}

/** "Rescheduled: Interview - now Wednesday 2 December at 11.00", "Interview moved to 2pm" */
function inSubject(subject: string, planned: Temporal.PlainDate, context: PromiseContext): MovedTime | null {
  const said = subject.replace(NOW, 'moved to ');
  return NAMES_IT.test(said) ? (movedDay([said], planned, context) ?? movedHour([said], planned, context)) : null;
}
const NOW = /\b(?:is )?now (?:on )?(?:the )?(?=(?:mon|tues?|wed(?:nes)?|thu(?:rs?)?|fri|sat(?:ur)?|sun)(?:day)?\b|\d)/i;

function movedDay(all: readonly string[], planned: Temporal.PlainDate, context: PromiseContext): MovedTime | null {
  for (const sentence of all) {
    const said = sentence.replace(COURTESY, '.');
    const moves = MOVES.test(said);
    if (!(moves || INSTEAD.test(said)) || OPEN.test(said) || OTHER.test(said) || NO_MEETING.test(said)) continue;
    const days = mentionsIn(said, context).filter(({ precision, listed }) => precision === 'day' && !listed);
    const day = newDay(said, days);
    if (day === undefined) continue;
    const date = WEEKDAY.test(said.slice(day.start, day.end)) ? nearest(day.date, planned) : day.date;
    return { date, time: day.time ?? spokenTimes(said)[0]?.time ?? null };
  }
  return null;
}

/** "Your interview has been put back to 2pm on the same day.": another hour on the planned day. */
function movedHour(all: readonly string[], planned: Temporal.PlainDate, context: PromiseContext): MovedTime | null {
  for (const sentence of all) {
    const said = sentence.replace(COURTESY, '.');
    const isMoved = MOVES.test(said);
    if (!(isMoved || / now /i.test(said)) || !NAMES_IT.test(said) || OPEN.test(said) || OTHER.test(said) || NO_MEETING.test(said)) continue;
    const [hour, another] = spokenTimes(said).filter(
      ({ start }) => (isMoved && TO_HOUR.test(said.slice(0, start))) || NOW_AT.test(said.slice(0, start)),
    );
    const days = mentionsIn(said, context).filter(({ precision }) => precision === 'day');
    const isSameDay = days.every(({ date, start, end }) => isDay(date, said.slice(start, end), planned));
    if (hour !== undefined && another === undefined && isSameDay) return { date: planned, time: hour.time };
  }
  return null;
}
const NAMES_IT = /\b(?:interview|meeting|appointment|trial|audition|assessment|call|chat|slot|your (?:time|visit|session|test))\b/i;
const TO_HOUR = /\b(?:to|until)(?: start(?:ing)? at)? $/i;
/** "Will now start at 10:15 instead of 9:30" */
const NOW_AT = /\b(?:is|are|will) now (?:be |start |begin |take place ){0,2}(?:at |from )?$/i;
const isDay = (date: Temporal.PlainDate, words: string, planned: Temporal.PlainDate): boolean =>
  WEEKDAY.test(words) ? date.dayOfWeek === planned.dayOfWeek : date.equals(planned);

const WEEKDAY = new RegExp(`^(?:${weekdayWords})$`, 'i');

/** "Has to move to Sunday" a week before: the Sunday that is nearest to the old day, and not before the next one. */
function nearest(next: Temporal.PlainDate, planned: Temporal.PlainDate): Temporal.PlainDate {
  const days = next.until(planned).total('days');
  return days <= 0 ? next : next.add({ weeks: Math.round(days / 7) });
}

/** Behind "to"; with "instead" or "same time" the only one that is not the old one. "The interview on Thursday has moved" names no new day. */
function newDay(said: string, days: readonly DayMention[]): DayMention | undefined {
  const moves = MOVES.exec(said)?.index ?? 0;
  const behindTo = days.findLast(({ start }) => start > moves && TO.test(said.slice(0, start)));
  if (behindTo !== undefined || !INSTEAD.test(said)) return behindTo;
  const [only, another] = days.filter(({ start }) => !OLD.test(said.slice(0, start)));
  return another === undefined ? only : undefined;
}

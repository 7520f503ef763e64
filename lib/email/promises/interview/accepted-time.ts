/**
 * The meeting that the user's answer agrees to, when only their quoted mail names its day or hour: "Yes, that works for me" above "Would
 * Thursday at 3pm suit you for an interview?". Precision first: an answer that asks for another time or leaves a choice agrees to nothing.
 */
import { Temporal } from 'temporal-polyfill';
import { anyOf } from '../../any-of.ts';
import type { DayMention } from '../../dates/day-mentions.ts';
import { weekdayWords } from '../../dates/day-words.ts';
import { sentences } from '../../dates/sentences.ts';
import { spokenTimes } from '../../dates/times.ts';
import { mentionsIn, type PromiseContext, quoteOf } from '../promise-reader.ts';
import type { StatedInterview } from './read-interview.ts';

export interface Answered {
  /** Their text as the answer quotes it. */
  readonly text: string;
  /** When they wrote it. */
  readonly sent: Temporal.ZonedDateTime;
}

const MEETS = anyOf(
  /\b(?:interviews?|meet(?:ing)?|calls?|chat|speak|talk|conversation|come (?:in|by|to|over|and|along)|visit|appointment|trial|screen(?:ing)?|zoom|teams|assessment)\b/,
);
const AGREES = anyOf(
  /^(?:(?:hi|hello|dear)(?: [\w.]{1,20}){0,3}[,!] )?(?:yes|yep|yeah|sure|perfect|great|ok(?:ay)?|fine|absolutely|certainly|of course|sounds (?:good|great|perfect))\b/,
  /\b(?:works?|suits?|fits?|sounds? (?:good|great|perfect|fine)|is (?:\w+ )?(?:fine|good|perfect|great|ok|okay|convenient|ideal)|would be (?:\w+ )?(?:fine|good|perfect|great|lovely))\b/,
  /\b(?:confirm(?:ed|ing)?|accept)\b|\bsee you (?:then|there|on|at)\b|\bi(?:'ll| will| can| shall) (?:be there|attend|come|make it|join)\b|\blook(?:ing)? forward to (?:meeting|seeing|speaking|talking|it|our|the)\b/,
);
/** The answer holds another time, a refusal or a doubt. */
const TAKES_BACK =
  /\b(?:not|cannot|cant|unable|unfortunately|afraid|sorry|instead|rather|another|other|different|reschedul\w{1,4}|postpone|cancel\w{0,5}|withdraw\w{0,4}|earlier|later|if|unless|either|both|prefer|depends?|whichever|but)\b|n't\b/i;

export function acceptedTime(typed: string, context: PromiseContext, answered: Answered): StatedInterview | null {
  if (answered.text === '') return null;
  const said = sentences(typed);
  const agreeing = said.find((sentence) => AGREES.test(sentence) && !/\?\s*$/.test(sentence));
  if (agreeing === undefined || said.some((sentence) => TAKES_BACK.test(sentence) || proposes(sentence, context))) return null;
  const [only, another] = chosen(proposedIn(answered, context), said, context);
  return only === undefined || another !== undefined
    ? null
    : { date: only.date, time: only.time, zone: only.zone, quote: quoteOf(agreeing) };
}

/** A question that names a time is the user's own proposal. */
const proposes = (sentence: string, context: PromiseContext): boolean =>
  /\?\s*$/.test(sentence) && (spokenTimes(sentence).length > 0 || mentionsIn(sentence, context).length > 0);

/** The future days with an hour that they named for a meeting. */
function proposedIn({ text, sent }: Answered, context: PromiseContext): readonly DayMention[] {
  const all = sentences(text);
  if (!all.some((sentence) => MEETS.test(sentence))) return [];
  return all
    .flatMap((sentence) => mentionsIn(sentence, { ...context, sent, author: 'correspondent' }))
    .filter(
      ({ precision, time, date }) =>
        precision === 'day' && time !== null && Temporal.PlainDate.compare(date, context.sent.toPlainDate()) >= 0,
    );
}

/** The proposals that fit every day and hour the user names. "Thursday" means any Thursday they proposed, not only the next. */
function chosen(proposed: readonly DayMention[], said: readonly string[], context: PromiseContext): readonly DayMention[] {
  const days = said.flatMap((sentence) =>
    mentionsIn(sentence, context).map(({ date, start, end }) => ({ date, isWeekday: WEEKDAY.test(sentence.slice(start, end)) })),
  );
  const hours = said.flatMap((sentence) => spokenTimes(sentence));
  return proposed.filter(
    ({ date, time }) =>
      days.every((day) => day.date.equals(date) || (day.isWeekday && day.date.dayOfWeek === date.dayOfWeek)) &&
      hours.every((hour) => time !== null && hour.time.equals(time)),
  );
}

const WEEKDAY = new RegExp(`^(?:${weekdayWords})\\b(?! (?:week|\\d))`, 'i');

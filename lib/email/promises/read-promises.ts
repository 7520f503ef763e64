/**
 * Dates and rhythms that somebody stated, each with its sentence. Precision first: a statement that is denied, conditional, over, or about
 * somebody else promises nothing.
 * Not here: which text counts and when it was written (the caller), interviews (read-interview.ts), closing dates (dates/closing-date.ts).
 */

import type { Temporal } from 'temporal-polyfill';
import type { StatedPromise } from '../../domain/stated-promise.ts';
import { compiled } from '../compiled.ts';
import { readClosingDate } from '../dates/closing-date.ts';
import type { DayMention } from '../dates/day-mentions.ts';
import { sentences, type Typed } from '../dates/sentences.ts';
import { typedOut } from '../dates/typed-out.ts';
import { cadence } from './cadence.ts';
import { fragment } from './fragment.ts';
import { invited } from './invited.ts';
import { announcedTest } from './named-days/announced-test.ts';
import { opensOn } from './named-days/opens-on.ts';
import { notBefore } from './not-before.ts';
import { ownPromise } from './own-promise.ts';
import { mentionsIn, type NamedBefore, type PromiseContext, type PromiseReader, quoteOf } from './promise-reader.ts';
import { promisedInRows } from './rows/promised-in-rows.ts';
import { signsOfAPromise } from './rows/signs-of-a-promise.ts';
import { withAnnouncedSilence } from './silence/announced-silence.ts';
import { ifChosen } from './silence/if-chosen.ts';
import { lapse } from './silence/lapse.ts';
import { withSpanFirst } from './span-first.ts';
import { planBefore } from './that-day.ts';
import { toldPlan } from './told-plan.ts';
import { isConditional } from './unsaid.ts';
import { until } from './until.ts';

export type { PromiseContext } from './promise-reader.ts';

// A rhythm before a day, since "every Friday" names both; silence that means no before an invitation to ask.
const readers: readonly PromiseReader[] = [
  lapse,
  cadence,
  invited,
  opensOn,
  notBefore,
  until,
  promisedInRows,
  announcedTest,
  fragment,
  signsOfAPromise,
  ifChosen,
  toldPlan,
  ownPromise,
];

export function readPromises(text: Typed, context: PromiseContext): readonly StatedPromise[] {
  const found: StatedPromise[] = [];
  let previous: string | undefined;
  let last: string | undefined;
  const said = sentences(text);
  const closesOn = (): Temporal.PlainDate | null => readClosingDate(said.join('\n'), context.sent, context.country);
  for (const typed of askedAndAnswered(said)) {
    const sentence = typedOut(typed).text.replace(YOU, 'you').replace(WOULD_YOU, '.').replace(COULD_YOU_WAIT, 'Please $1.');
    const before = last;
    const named = { closesOn, day: () => onlyDayOf(before, context) };
    const read = (part: string) => promiseIn(part, previous, context, found, named);
    const promise = read(sentence) ?? inHalves(sentence, read) ?? behindSpan(sentence, before, context, read);
    previous = promise ? undefined : sentence;
    last = sentence;
    if (!promise) continue;
    // "By 4 December. If you have not heard by then, ..." is one plan.
    const same = found.findIndex((other) => isSameDay(other, promise));
    if (same < 0) found.push(promise);
    else if (promise.type === 'lapse') found[same] = promise;
  }
  return withAnnouncedSilence(found, said);
}

/** "No call by Friday? Then we have gone with somebody else.": the first half is the condition of the second. */
function askedAndAnswered(all: readonly string[]): readonly string[] {
  return all.flatMap((sentence, index) => {
    if (SILENCE_ASKED.test(all[index - 1] ?? '') || (index > 0 && OTHERWISE.test(sentence))) return [];
    const next = all[index + 1];
    if (next !== undefined && OTHERWISE.test(next)) return [`${sentence.replace(/[.;]$/, '')}, ${next}`];
    return SILENCE_ASKED.test(sentence) && next !== undefined ? [`${sentence.slice(0, -1)}, ${next}`] : [sentence];
  });
}
/** "You will be contacted within 14 days; otherwise please assume that you were not selected.": one plan. */
const OTHERWISE = /^(?:otherwise|if not|failing that|or else)\b.{0,40}\b(?:assume|consider|take|regard|you (?:were|have|are))\b/i;
const SILENCE_ASKED = /^(?:and |still )?(?:no|nothing|not|haven't|heard nothing)\b[^?]{0,100}\?$/i;

/** "Give us until Friday, would you?" asks nothing. */
const WOULD_YOU = /, (?:(?:would|could|will|can) you|(?:ok|okay|alright|all right|right|yes|deal|please|fair))\?$/i;
/** "Could you bear with me until Thursday?" does not either. */
const COULD_YOU_WAIT = /^(?:can|could|would|will) you (?:please |kindly )?(?=(?:bear|hang|hold|wait|sit tight|give us)\b)(.*)\?$/i;

/** The day that "the day after" counts from: the sentence before names no other, and it will come. */
function onlyDayOf(sentence: string | undefined, context: PromiseContext): Temporal.PlainDate | null {
  if (sentence === undefined || /\?\s*$/.test(sentence) || isConditional(sentence)) return null;
  const [day, another] = mentionsIn(sentence, context);
  return day && (!another || another.listed) ? (another ?? day).date : null;
}

/** As typed on phones: "will let u know". */
const YOU = /(?<![\w.'-])(?:u|ya|yous)(?![\w.'-])/g;
/** Most sentences name no day, and reading days costs more than all else. */
const MAY_NAME_A_DAY =
  /\d|day\b|\b(?:to(?:morrow|night)|tmrw?|kw|cw|lunch\w*|morning after|(?:next|following) (?:morning|evening|afternoon)|tea-?time|twentieth|thirtieth|\w{3,5}teenth|this (?:morning|afternoon|evening)|weeks?|weekly|mid-?week|months?|monthly|year|fortnight|hours?|days|quarter|weekend|eod|cob|close of|eow|eom|mon|tues?|wed|thu|thurs?|fri|sat|sun|by then|(?:by|in|within) th(?:at|is)|christmas|xmas|holidays|easter|thanksgiving|jan|feb|mar|apr|may|june?|july?|aug|sept?|oct|nov|dec)/i;

function promiseIn(
  text: string,
  previous: string | undefined,
  context: PromiseContext,
  before: readonly StatedPromise[],
  named: NamedBefore,
): StatedPromise | undefined {
  const mayNameADay = compiled(MAY_NAME_A_DAY, text).test(text);
  const mentions = mayNameADay ? fixedDays(text, mentionsIn(text, context, named)) : [];
  const earlier = mentions.length === 0 ? planBefore(text, previous, context) : null;
  if (!mayNameADay && !earlier) return undefined;
  const sentence = { text, mentions, context, before, earlier };
  for (const reader of readers) {
    const promise = reader(sentence);
    if (promise) return promise;
  }
  return undefined;
}

/** "It is quiet for a while: you will hear from us by Friday": the second half alone, where the whole promises nothing. */
function inHalves(text: string, promise: (half: string) => StatedPromise | undefined): StatedPromise | undefined {
  const halves = text.split(HALVES);
  return halves.length === 1 ? undefined : halves.map(promise).find((found) => found !== undefined);
}
const HALVES = /(?<=[a-z]{3}) ?(?:;|: | [–—] | - )(?= ?[a-zA-Z])/;

/** In their own words, also where the span stood in the sentence before. */
function behindSpan(
  text: string,
  before: string | undefined,
  { author }: PromiseContext,
  promise: (half: string) => StatedPromise | undefined,
): StatedPromise | undefined {
  const isOpen = author === 'user' || /\?\s*$/.test(text) || isConditional(`${before ?? ''} ${text}`);
  const said = isOpen ? null : withSpanFirst(text, before);
  const found = said === null ? undefined : promise(said);
  return found && { ...found, quote: quoteOf(withSpanFirst(text, undefined) === null ? `${before} ${text}` : text) };
}

/** "within two days of receiving your references": from a day that the user decides. */
const fixedDays = (text: string, mentions: readonly DayMention[]): readonly DayMention[] =>
  mentions.some(({ precision }) => precision === 'span') && ONCE_YOU_DID.test(text)
    ? mentions.filter(({ precision }) => precision === 'day')
    : mentions;
const ONCE_YOU_DID =
  /\b(?:once|when|after|as soon as|upon|on|of|from|following) (?:(?:we|i)(?:'ve| have)? (?:received?|got|get|had|have)|you(?:'ve| have)? (?:sent|submit(?:ted)?|completed?|return(?:ed)?|sign(?:ed)?|upload(?:ed)?|send|provided?|fill(?:ed)?|pass(?:ed)?)|receiving|receipt of|getting|completing|submitting|signing)(?: (?:all|both|back|the|your|these|those|this|of|in|any)){0,4} (?:(?!application)\w+ ){0,2}(?:documents?|papers?|paperwork|contracts?|references?|certificates?|forms?|tests?|assessments?|task|deposit|details|photos?|passport|medical|proof|copies|offer|it|them)\b/i;

function isSameDay(a: StatedPromise, b: StatedPromise): boolean {
  if (a.type === 'cadence' || b.type === 'cadence') return a.type === b.type;
  return a.date.equals(b.date) && (a.type === b.type || (a.type === 'until' && b.type === 'lapse'));
}

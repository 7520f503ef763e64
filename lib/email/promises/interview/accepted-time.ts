/**
 * The meeting that an answer agrees to, when only the mail that it answers names its day or hour: "Yes, that works for me" to "Would Thursday
 * at 3pm suit you for an interview?". Either side may propose. Precision first: an answer that asks for another time or leaves a choice
 * agrees to nothing.
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
  /** The text of the mail that is answered. */
  readonly text: string;
  /** When that was written. */
  readonly sent: Temporal.ZonedDateTime;
  /** The mails before it speak of a meeting. Absent: they are not known. */
  readonly afterMeeting?: boolean;
  /** When the meeting was to be, for "can we push it to Friday, same time?". */
  readonly planned?: Temporal.ZonedDateTime | null;
}

const MEETS = anyOf(
  /\b(?:interviews?|meet(?:ing)?|calls?|chat|speak|talk|conversation|(?:come|pop|call|drop|swing) (?:in|by|to|over|and|along|down|up|round)|come (?:see|meet) (?:me|us)|visit|appointment|trial|screen(?:ing)?|zoom|teams|assessment|see you (?:(?:on|at|this|next|tomorrow)\b|(?:mon|tues?|wednes|weds?|thu|thurs?|fri|satur|sat|sun)(?:day)?)|coffee|lunch|catch(?:ing)? up|(?:minutes|half an hour|hour) of your (?:time|advice)|pick your brain)\b/,
);
const AGREES = anyOf(
  /^(?:(?:hi|hello|dear)(?: [\w.]{1,20}){0,3}[,!] )?(?:yes|yep|yeah|yup|sure|perfect|great|ok(?:ay)?|fine|grand|sound(?! (?:engineer|check|design))|sweet|spot on|bang on|no (?:worries|bother|problem)|deal|absolutely|certainly|of course|sounds (?:good|great|perfect))\b/,
  /\b(?:works?|suits?|fits?|sounds? (?:good|great|perfect|fine)|is (?:\w+ )?(?:fine|good|perfect|great|grand|sound|ok|okay|convenient|ideal)|would be (?:\w+ )?(?:fine|good|perfect|great|grand|lovely))\b/,
  /\b(?:confirm(?:ed|ing)?|accept)\b|\b(?:see|c) (?:you|ya|u) (?:then|there|on|at)\b|\bi(?:'ll| will| can| shall) (?:be there|attend|come|make it|join)\b|\blook(?:ing)? forward to (?:meeting|seeing|speaking|talking|it|our|the)\b/,
  // "I shall be glad to join Mr. Reyes", but not "to join your team", "to talk about my salary", "to come any day".
  /\b(?:glad|happy|pleased|delighted|honou?red|able) to (?:attend|come|meet|speak(?! about)|talk(?! about)|be there|take part|dial in|join(?! (?:your|the|a) (?:team|company|firm|staff|group|crew|practice|school|organi[sz]ation)))\b(?![^.!?]{0,60}\b(?:any|anytime|whenever|some(?:time|day)|next)\b)/,
);
const NAMED = String.raw`(?:${weekdayWords}|tomorrow|noon|\d{1,2}(?:[:.]\d\d)? ?(?:[ap]\.?m\b\.?)?)`;
const WHAT = String.raw`\b(?:that|this|it|which|time|day|date|slot|morning|afternoon|${NAMED})`;
/** An employer's "That's great, thank you" to a day on which the user is free sets nothing yet. */
const AGREES_THEIRS = anyOf(
  new RegExp(
    String.raw`${WHAT}(?: [\w:.]+){0,3}? (?:works?|suits?|fits?)(?: (?:well|perfectly|fine|great|nicely))?(?: for| with)? (?:us|me|him|her|them|everyone|the \w+)\b`,
  ),
  /^(?:(?:yes|yep|ok|okay|great|perfect|sure|lovely|brilliant)[,!.]? )?(?:works|suits)(?: (?:well|perfectly|fine|great))?(?: for)? (?:us|me)\b/,
  /\b(?:that|this|it|which|that time|day|time|slot) (?:works|suits|fits)(?: (?:well|perfectly|fine|great))?(?=[.,!]|$)/,
  new RegExp(
    String.raw`${WHAT}(?: [\w:.]+){0,3}?(?: is| are| would be|'s) (?:\w+ )?(?:fine|good|perfect|great|ok|okay|convenient|ideal) (?:for|with|by) (?:us|me)\b`,
  ),
  /\bsee you (?:then|there|on|at)\b|\blook(?:ing)? forward to (?:meeting|seeing|speaking|talking|welcoming)\b/,
  /^(?:\w+[,!] )?confirmed\b|\b(?:is|are|that's|all|you're|now) confirmed\b|\bconfirmed for\b/,
  new RegExp(
    String.raw`\b(?:i|we)(?: can| am happy to| are happy to|'m happy to|'re happy to)? confirm (?:that |the |your |our )?(?:time|date|day|slot|appointment|interview|meeting|call|it|this|${NAMED})`,
  ),
  /\b(?:i|we)(?:'ll| will) (?:call|ring|phone|see|expect|meet) you (?:then|at that time)\b/,
  /\b(?:put|added|got) (?:it|that|this|you) (?:in|down in|into|to) (?:the|my|our|his|her) (?:diary|calendar)\b/,
  new RegExp(
    String.raw`\b${NAMED}(?: [\w:.]+){0,2}? (?:works|suits|fits|is (?:fine|good|great|perfect|ok|okay))(?: (?:well|perfectly))?(?=[.,!]|$| for (?:us|me)\b)`,
  ),
  new RegExp(
    String.raw`\b(?:can do|let's (?:do|say|go for|go with|make it)|happy with|all good for|good for|see (?:you|ya|u)|booked you in for|put you down for|pencilled you in for) (?:(?:on|at|for|this|next) )?${NAMED}`,
  ),
  new RegExp(String.raw`\b${NAMED}(?: [\w:.]+){0,2}? it is(?=[.,!]|$)`),
);
/** Words of agreement about something else: "Confirming receipt of your application", "see you at the fair". */
const OTHER =
  /\bno (?:worries|bother|problem),? (?:thanks?|thank you|let|good luck|another|all the)\b|\bconfirm\w{0,5} (?:the |safe )?receipt\b|\bconfirm\w{0,5} (?:that )?(?:we|i)(?: have|'ve)? (?:received|got)\b|\b(?:fair|conference|open day|meet-?up|webinar|event)\b|\b(?:at some point|some ?day|one day|sometime|in (?:the )?future|one of these days)\b|\bwe work\b|\bworks? for (?:hours|days|weeks|years|clients|other)\b|\bworks? (?:on|in|at|as|by|with)\b/i;
/** They have yet to decide. */
const STILL_OPEN =
  /\b(?:get back|let you know|be in touch|come back to you|check(?:ing)?|review|look into|forward(?:ed)? (?:it|this|your)|pass(?:ed)? (?:it|this|your)|discuss|tentativ\w{1,4}|provisional\w{0,2}|in principle|hold the)\b/i;
/** The answer holds another time, a refusal or a doubt. */
const TAKES_BACK =
  /\b(?:not|cannot|cant|unable|unfortunately|afraid|sorry|instead|rather|another|other|different|reschedul\w{1,4}|postpone|cancel\w{0,5}|withdraw\w{0,4}|earlier|later|if|unless|either|both|prefer|depends?|whichever|but)\b|n't\b/i;

export function acceptedTime(typed: string, context: PromiseContext, answered: Answered): StatedInterview | null {
  if (answered.text === '') return null;
  const said = sentences(typed);
  const isTheirs = context.author === 'correspondent';
  if (isTheirs && said.some((sentence) => STILL_OPEN.test(sentence))) return null;
  const agreeing = said.find(
    (sentence) =>
      ((!isTheirs && AGREES.test(sentence)) || AGREES_THEIRS.test(sentence)) && !OTHER.test(sentence) && !/\?\s*$/.test(sentence),
  );
  if (agreeing === undefined || said.some((sentence) => TAKES_BACK.test(sentence) || proposes(sentence, context))) return null;
  const naming = said.filter((sentence) => sentence === agreeing || !TELLS_OF_THEIR_MAIL.test(sentence));
  const [only, another] = chosen(proposedIn(answered, context), naming, context);
  return only === undefined || another !== undefined
    ? null
    : { date: only.date, time: only.time, zone: only.zone, quote: quoteOf(agreeing) };
}

/** "Your message reached me this morning" names no day that the user takes. */
const TELLS_OF_THEIR_MAIL =
  /\b(?:e-?mail|message|note|letter|invitation|mail|it|reply) (?:just |only )?(?:came|arrived|reached|got (?:here|to))\b|\b(?:received|got|saw|read|found|opened) (?:your|the|this|it)\b/i;

/** A question that names a time is the user's own proposal. */
const proposes = (sentence: string, context: PromiseContext): boolean =>
  /\?\s*$/.test(sentence) && (spokenTimes(sentence).length > 0 || mentionsIn(sentence, context).length > 0);

export const speaksOfMeeting = (text: string): boolean => sentences(text).some((sentence) => MEETS.test(sentence));

/** The future days with an hour that were named for a meeting. */
function proposedIn({ text, sent, afterMeeting = false, planned = null }: Answered, context: PromiseContext): readonly DayMention[] {
  const all = sentences(text);
  const movesIt = planned !== null && MOVES_IT.test(text);
  if (!afterMeeting && !movesIt && !speaksOfMeeting(text)) return [];
  const theirs = { ...context, sent, author: context.author === 'user' ? 'correspondent' : 'user' } as const;
  return all
    .flatMap((sentence, index) =>
      withHourApart(
        mentionsIn(sentence, theirs)
          .filter((day) => !isRefused(day, sentence))
          .map((day) => (planned !== null && SAME_HOUR.test(sentence.slice(day.end)) ? { ...day, time: planned.toPlainTime() } : day)),
        sentence,
        all[index + 1] ?? '',
      ),
    )
    .filter(
      ({ precision, time, date }) =>
        precision === 'day' && time !== null && Temporal.PlainDate.compare(date, context.sent.toPlainDate()) >= 0,
    );
}

/** "We can't do Thursday at 3pm", "Thursday at 3pm is cancelled". Of "we can't do Thursday, would Friday suit?" only the first. */
function isRefused({ start, end }: DayMention, sentence: string): boolean {
  const [before = ''] = sentence.slice(0, start).split(CLAUSE).slice(-1);
  const [after = ''] = sentence.slice(end).split(CLAUSE, 1);
  return REFUSED.test(before) || OFF.test(after);
}
const CLAUSE = /[,;:–]|\b(?:but|so|could|can you|would|how about|instead|or)\b/i;
const REFUSED =
  /(?:\bcan(?:no|')t|\b(?:cannot|unable|no longer|called off|cancel\w*|other (?:candidates|applicants|people)|instead of)\b|\b(?:do|wo|does)n't (?:work|suit|be))/i;
const OFF = /\b(?:cancel\w*|called off|no longer|taken|gone|is off|any ?more)\b|n't\b/i;

/** "Could you pop in on Tuesday for a chat, half 10?": the only hour of its sentence, or of a next one that names nothing else. */
function withHourApart(days: readonly DayMention[], sentence: string, next: string): readonly DayMention[] {
  const [day, another] = days;
  if (day === undefined || another !== undefined || day.time !== null) return days;
  const [hour, more] = [...startsIn(sentence), ...(HOUR_ALONE.test(next) ? startsIn(next) : [])];
  return hour === undefined || more !== undefined ? days : [{ ...day, time: hour.time, zone: hour.zone }];
}
const startsIn = (text: string) => spokenTimes(text).filter(({ start }) => !NO_START.test(text.slice(0, start)));
const MOVES_IT = /\b(?:push|move|shift|make|change|bring|put|swap) (?:it|that|this|our|us|you)\b|\bsame (?:time|hour)\b/i;
/** "Friday, same time?" */
const SAME_HOUR = /^,? ?(?:at |for )?(?:the )?same (?:time|hour)\b/i;
/** "Half 10?", "Say 2pm?" */
const HOUR_ALONE = /^(?:say |maybe |around |about |at )?(?:half |quarter |\d|noon|midday)[^.,;]{0,20}[?.]?$/i;
const NO_START =
  /\b(?:until|till|by|before|after|close[sd]?(?: at)?|opens?(?: (?:at|from))?|finish(?:es)?(?: at)?|ends?(?: at)?|shifts?(?: \w+)?) $/i;

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

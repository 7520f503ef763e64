/**
 * Whether they call off a meeting that is planned, with a new day to come or without one: "Your interview has been postponed", "I have to cancel
 * Tuesday". Only for a timeline with a planned meeting. Not here: its new day (moved-time.ts, read-interview.ts).
 */
import type { Temporal } from 'temporal-polyfill';
import type { StatedPromise } from '../../../domain/stated-promise.ts';
import { anyOf } from '../../any-of.ts';
import { sentences, type Typed } from '../../dates/sentences.ts';
import { endOf } from '../attached-day.ts';
import { mentionsIn, onDay, type PromiseContext } from '../promise-reader.ts';

const MEETING =
  '(?:interview(?: (?:day|slot|appointment|date|time|session))?|meeting|appointment|audition|assessment (?:day|centre|center)|phone screen|(?:video|phone|zoom|teams) call|trial(?: (?:shift|day|lesson))?)';
/** Beside "your" these are the user's, too. */
const YOURS = `(?:${MEETING}|call|chat|conversation|assessment|visit|session|screening|test|exam|slot|round)`;
const WHICH =
  '(?:(?:first|second|final|next|upcoming|scheduled|planned|online|virtual|video|phone|telephone|zoom|teams|face-to-face|in-person|on-?site|technical|panel|job) ){0,2}';
const WEEKDAY = '(?:(?:mon|tues|wednes|thurs|fri|satur|sun)day|tues?|weds?|thu(?:rs?)?|fri)';
const ON_DAY = String.raw`(?:(?:this|next|coming) )?(?:${WEEKDAY}|tomorrow|today)(?: (?:morning|afternoon))?(?: (?:the )?\d{1,2}(?:st|nd|rd|th)?(?: (?:of )?[a-z]{3,9})?)?`;
/** "On Wednesday, 18 November 2026" */
const DATED = String.raw`(?:,(?= (?:\d|at \d|the \d|${WEEKDAY}|(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]{0,6} \d)))`;
const WORD = String.raw` (?!(?:and|but|which|where|whose|because|as|so|if|when|while|is|are|has|have|will|was)\b)[\w:./()&'-]{1,20}`;
const TAIL = String.raw`(?: (?:on|at|for|this|next|scheduled|planned|arranged|due|tomorrow|today)(?:${DATED}?${WORD}){0,14}?| of (?:the )?\d{1,2}(?: [\w:.-]{1,15}){0,4}?| with (?:you|me|us))?`;
const OF_US = String.raw`(?! of (?!(?:the )?\d)| with (?!(?:you|me|us)\b))`;
const IT = String.raw`(?:your ${WHICH}${YOURS}(?: with(?: [\w.-]{1,15}){1,3}?)?${TAIL}|(?:our|the|this|that) ${WHICH}${MEETING}${OF_US}${TAIL}|our (?:call|chat|conversation)${TAIL}|${ON_DAY}'s ${WHICH}${YOURS}|(?:all )?interviews${OF_US}${TAIL})\b(?! (?:notes?|questions?|tasks?|forms?|results?|rooms?|process|panel|feedback|expenses|venue)\b)`;
const ENDS = '(?=[,.;:!)]|$| [-–—(]| (?:as|because|due|and|but|so|sorry|unfortunately|since|after all|until|till|for|to|at)\\b)';
/** "So Tuesday won't go ahead", and not "the party on Tuesday". */
const FIRST = String.raw`(?:^|(?<=[,;:.!–—-] |\b(?:and|so|but|that|hence|therefore|because|as|unfortunately|sadly|means|sorry|afraid|is) ))`;
const DAY_ALONE = `${ON_DAY}(?! (?:night|evening|lunch|meeting|shift|class|session))${ENDS}`;

const OFF = String.raw`(?:postponed|cancell?ed|called off|put off|deferred|suspended|put on hold|on hold|off(?=[,.;:!)]|$| [-–—]| (?:as|because|due|and|for now|until|sorry)\b)|(?:moved|pushed|put) (?:back )?(?:to|until) (?:a later|another|a new|a different|next (?:week|month)|the new year)|wait(?= (?:until|till)\b)|(?:re-?scheduled|re-?arranged)(?! (?:to|for|on|from|as|by)\b))`;
const MEANWHILE = '(?: (?:unfortunately|regrettably|sadly|now|therefore|also|all|just|had|have|has|to|been|be|being))';
const IS_OFF = `,?(?: unfortunately,?| regrettably,?| sadly,?)?(?: (?:has|have|is|are|will|needs?|must|stands?|'ll)|'s)${MEANWHILE}{0,5} ${OFF}`;
const NOT_HELD =
  "(?: unfortunately)? (?:won't|will not|will no longer|is not|isn't|cannot|can't|can not|will unfortunately not|is no longer)(?: (?:now|be|able|to|unfortunately)){0,3} (?:go(?:ing)? ahead|take place|taking place|happen(?:ing)?|be held|proceed(?:ing)?)(?=[,.;!)]|$| [-–—]| (?:on|as|this|next|tomorrow|today|after|because|due|until|now|and|for now|at all)\\b)";
const CANCELS =
  '(?:postpon(?:e|ing)|cancel(?:l?ing)?|call(?:ing)? off|put(?:ting)? off|defer(?:ring)?|re-?schedul(?:e|ing)|re-?arrang(?:e|ing))';
const MUST =
  "(?:have|has|having|had|'ve|need|needs|must|will|'ll|am|are|is|'m|'re|'s|regret|sorry|obliged|forced)(?: (?:unfortunately|regrettably|sadly|now|therefore|also|been|just|forced|obliged|asked|sorry|afraid|going|had|have|having|to|very|really)){0,5}";
const DID = "(?:have|has|'ve|'s)(?: (?:unfortunately|now|therefore|just|had to)){0,2} (?:postponed|cancell?ed|called off|put off|deferred)";

/** Each names the meeting, or the day on which it was to be. */
const CALLS_OFF = anyOf(
  new RegExp(String.raw`\b${IT}(?:${IS_OFF}|${NOT_HELD})`),
  new RegExp(String.raw`(?:\b|(?='))${MUST} put ${IT} on hold`),
  new RegExp(`${FIRST}${ON_DAY}(?:${IS_OFF}|${NOT_HELD})`),
  new RegExp(String.raw`(?:\b|(?='))${MUST} ${CANCELS} (?:${IT}|(?:on )?${DAY_ALONE})`),
  new RegExp(String.raw`(?:\b|(?='))${DID} (?:${IT}|${DAY_ALONE})`),
  new RegExp(String.raw`\byour ${WHICH}interview was (?:postponed|cancell?ed)\b`),
  new RegExp(
    String.raw`\b(?:cancellation|postponement) of ${IT}|^(?:cancell?ed|postponed) ?[:–-] ?(?:[\w-]+ ){0,3}interview\b|^(?:[a-z]{2,10} ?: ?)?(?:your )?${MEETING}(?: (?!(?:not|never|has|have|is|are|was|will|may|might|can|could|must|be)\b)[\w-]+){0,4}? (?:(?:postponed|cancell?ed)\b|re-?scheduled$)`,
  ),
);
/** Somebody who can't come may send a colleague, so the mail must also speak of another day. */
const HINDERED = anyOf(
  new RegExp(
    String.raw`\b(?:can't|cant|cannot|can not|won't|wont|will not|not|unable|no longer)(?: (?:going|now|be|able|to|longer)){0,5} (?:make|do|manage|see you|meet(?: with)?(?: you)?|interview you|keep|hold|conduct|in|around|available|(?:proceed|go ahead) with)(?: it)?(?: on| for)? (?:${IT}|${DAY_ALONE})`,
  ),
  new RegExp(
    String.raw`(?:\b${IT}|${FIRST}${ON_DAY})(?: (?:doesn't|does not|won't|will not|no longer|is no longer)) (?:now )?(?:works?|suits?|possible|convenient|be possible)\b`,
  ),
  new RegExp(
    String.raw`(?:\b|(?='))${MUST} (?:mov(?:e|ing)|push(?:ing)?(?: back)?|put(?:ting)? back|delay(?:ing)?|hold off on) (?:${IT}(?! (?:to|onto|into|online|from|by)\b)|${DAY_ALONE})|${MUST} (?:leave|take a rain ?check on) ${DAY_ALONE}`,
  ),
  new RegExp(String.raw`\bno ${MEETING} (?:on )?${DAY_ALONE}`),
  new RegExp(
    String.raw`\b(?:have|has|needs?) to (?:find|arrange|fix|agree|look for|sort(?: out)?) (?:another|a new|a different|an alternative) (?:day|date|time|slot) for ${IT}`,
  ),
  new RegExp(String.raw`\b(?:don't|do not) (?:come|travel|turn up)(?: in)?(?: on| for)? (?:${IT}|${DAY_ALONE})`),
  new RegExp(
    String.raw`\b(?:i|we|they|he|she|client|panel|manager|partners?)(?:'ve|'ll)?(?: unfortunately)? (?:has|have|had|needs?) to (?:re-?arrange|re-?schedule|postpone)${ENDS}`,
  ),
  new RegExp(String.raw`\b${IT} (?:has|have|is|are)(?: unfortunately)?(?: been)? delayed(?! (?:by|to|until|till)\b)`),
);
const ANOTHER_DAY = anyOf(
  /\b(?:re-?arrang\w{1,4}|re-?schedul\w{1,4})\b|\b(?:new|another|other|alternative|different|fresh|revised|later|replacement) (?:\w+ )?(?:dates?|times?|days?|slots?)\b|\b(?:send|suggest|offer|propose)(?: you)? some (?:dates|times|days|slots)\b/,
);
/** "We have to cancel it" in or behind a sentence that speaks of the meeting. */
const CALLS_IT_OFF = anyOf(
  new RegExp(String.raw`(?:\b|(?='))${MUST} ${CANCELS} (?:it|this)${ENDS}|\b(?:it|this)(?:${IS_OFF}|${NOT_HELD})`),
);
const NAMES_IT = new RegExp(String.raw`\b${IT}`, 'i');

/** A condition or a wish, and what the user or others do. */
const OPEN = anyOf(
  /\b(?:if|unless|whether|in case|should (?:you|we|i|the|there|anything)|never|without)\b/,
  /\byou(?:'d|'ll|'ve|'re| are| would| will| have)? (?:\w+ ){0,3}(?:cancel|postpon|re-?schedul|re-?arrang|can't|cannot|not|unable|won't)/,
);
const MAY_BE =
  /(?:\b(?:not|never)|n't) $|\b(?:happy|glad|free|possible|want(?:ed)?|wish|like) to\b[^,;]*$|\b(?:would(?! like)|could|might|may|perhaps|maybe|possibly|hope|almost|nearly|thought|feared|last (?:week|month|year))\b(?! have to\b)[^,;]*$/i;
const ASKED = /(?:^|[,;] )(?:do|does|did|shall|will|should|have|has|is|are|was)(?:n't)? (?:we|i|you|they|it|the|your|our|that)\b/i;
/** It takes place: the user is still expected. */
const STANDS = anyOf(
  new RegExp(
    String.raw`\bsee you (?:then|there|on|at|tomorrow|${WEEKDAY})|\b(?:is|are|'s) still (?:on|going ahead|happening)\b|\b(?:not|n't|un) ?affect\w*|\b(?:will|'ll) (?:see|meet|interview) you (?:instead|on|as|then|in (?:my|his|her))|\b(?:interview|meeting|yours|it) (?:stands|stays|remains|is (?:still|not (?:cancell?ed|postponed)))\b`,
  ),
  /\b(?:by mistake|in error|please ignore|disregard)\b/,
);

export interface CalledOff {
  /** The sentence that says so. */
  readonly because: string;
  /** By when they send new days, where they name that. */
  readonly newDaysBy: StatedPromise | null;
}

/** `planned`: the day on which it was to be. `subject`: '' where nobody typed it for this mail. */
export function calledOff(subject: string, text: Typed, planned: Temporal.PlainDate, context: PromiseContext): CalledOff | null {
  const said = sentences(text);
  const all = subject === '' ? said : [subject, ...said];
  if (all.some((sentence) => STANDS.test(sentence))) return null;
  const because = all.find((sentence, index) => callsOff(sentence, all[index - 1] ?? '', all, planned, context));
  return because === undefined ? null : { because, newDaysBy: newDaysBy(said, because, context) };
}

/**
 * Whether a sentence only postpones a meeting, because somebody is ill or the mail promises another day: "Tuesday won't go ahead. We'll come back
 * with another date." That refuses nobody.
 */
export const postpones = (sentence: string, said: readonly string[]): boolean =>
  (CALLS_OFF.test(sentence) || HINDERED.test(sentence)) && (PASSES.test(sentence) || said.some(promisesNewDay));
/** Why they can't on that day; it ends nothing. */
const PASSES =
  /\b(?:ill|unwell|sick|poorly|flu|covid|hospital|death in|bereavement|funeral|snow\w*|storm|strike|flood\w*|power cut|emergency|court|accident)\b(?!.*\b(?:filled|position|role|job|post|budget)\b)/i;

const promisesNewDay = (sentence: string): boolean =>
  ANOTHER_DAY.test(sentence) && SENDS.test(sentence) && !sentence.includes('?') && !OPEN.test(sentence);

function callsOff(sentence: string, before: string, all: readonly string[], planned: Temporal.PlainDate, context: PromiseContext): boolean {
  const match =
    CALLS_OFF.exec(sentence) ??
    (all.some((each) => ANOTHER_DAY.test(each)) ? HINDERED.exec(sentence) : null) ??
    (NAMES_IT.test(`${before} ${sentence}`) ? CALLS_IT_OFF.exec(sentence) : null);
  if (match === null || OPEN.test(sentence)) return false;
  const upTo = sentence.slice(0, match.index + match[0].length);
  const rest = sentence.slice(upTo.length);
  if (MAY_BE.test(sentence.slice(0, match.index)) || (rest.includes('?') && (ASKED.test(upTo) || !/[,;]| (?:and|so|but) /.test(rest))))
    return false;
  return isOn(planned, sentence, match.index, upTo.length, context);
}

/** The days that belong to the meeting are its own. "Has to be postponed until Friday" names a new one, and "is ill on Monday, so" a reason. */
function isOn(planned: Temporal.PlainDate, sentence: string, from: number, to: number, context: PromiseContext): boolean {
  return mentionsIn(sentence, context)
    .filter(({ start, end, precision }) => precision === 'day' && end > from && start <= to + 4 && !NEW_DAY.test(sentence.slice(0, start)))
    .every(({ date, start, end }) => (BARE.test(sentence.slice(start, end)) ? date.dayOfWeek === planned.dayOfWeek : date.equals(planned)));
}
const NEW_DAY = /\b(?:to|until|till|after|before|by)(?: the)? $/i;
const BARE = new RegExp(`^${WEEKDAY}$`, 'i');

/** "I'll send new dates after Christmas", "New date by Friday". */
function newDaysBy(said: readonly string[], because: string, context: PromiseContext): StatedPromise | null {
  for (const sentence of said) {
    if (!promisesNewDay(sentence)) continue;
    const mentions = mentionsIn(sentence === because ? sentence.replace(CALLED_DAY, (day) => ' '.repeat(day.length)) : sentence, context);
    const [first, another] = mentions;
    if (first === undefined || another !== undefined) continue;
    return { type: 'until', by: 'correspondent', ...onDay(endOf(sentence, first, mentions), sentence) };
  }
  return null;
}
const SENDS =
  /\b(?:i|we|you|she|he|they)(?:'ll| will| shall| should| hope to| expect to)\b|\bto follow\b|^(?:the )?new (?:dates?|times?|days?)\b/i;
const CALLED_DAY = new RegExp(String.raw`\b${ON_DAY}`, 'i');

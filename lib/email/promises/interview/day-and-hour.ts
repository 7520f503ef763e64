/**
 * The days of a sentence that may be a meeting's, and the hours that stand apart from them. Left out are deadlines, the end of a meeting, lunch,
 * and the day that it no longer is. Not here: which of them is meant (set-in-parts.ts).
 */
import { anyOf } from '../../any-of.ts';
import type { DayMention } from '../../dates/day-mentions.ts';
import { weekdayWords } from '../../dates/day-words.ts';
import { type SpokenTime, spokenTimes, withoutTimes } from '../../dates/times.ts';
import { aheadOf, alsoPastIn, type PlaceInSentence, type PromiseContext } from '../promise-reader.ts';
import { OTHER } from './plainly-set.ts';

export interface NamedDay extends Pick<DayMention, 'date' | 'time' | 'zone'> {
  readonly sentence: string;
  /** "Monday" alone, which may repeat a date of the mail. */
  readonly isBare: boolean;
  /** One of several days. */
  readonly listed: boolean;
}
export interface NamedHour extends Pick<SpokenTime, 'time' | 'zone'> {
  /** "Your slot is 11.20", "a 9am interview": not only when all begins. */
  readonly isYours: boolean;
  readonly starts: boolean;
}
export interface DaysAndHours {
  readonly days: readonly NamedDay[];
  readonly hours: readonly NamedHour[];
  /** Beside a day that it no longer is: "it was Wednesday at 2". They count for "same time". */
  readonly before: readonly Pick<SpokenTime, 'time' | 'zone'>[];
}

/** Before a day or hour, in its part of the sentence: it is no start. */
const SIDE = anyOf(
  /\b(?:registration|registering|lunch|dinner|breaks?|refreshments?|tea|finish\w*|ends?|ending|wrap\w*|done|until|till|clos(?:e|es|ing|ed)|doors|opens?|opening|first (?:patient|customer|client)|leave with|we leave|follows|followed|meal|deadline|holiday|born|posted|submitted|received|applied|created|sent|generated|updated|logged|debrief)\b/,
);
/** Right behind an hour: "12:15 Lunch". */
const SIDE_BEHIND =
  /^ (?:yours|your time)\b|^\W{0,3}(?:for )?(?:registration|lunch|dinner|coffee|tea|refreshments?|break|finish|end|close|debrief)\b/i;
/** In the same part of the sentence, with `#` for the day or hour: it is not that one, or not any more. */
const NEGATED = anyOf(
  /\b(?:not|no longer|can't|cannot|cant|couldn't|holiday|unable|won't|isn't|wasn't|doesn't|don't|had been|was|were)\b/,
  /\b(?:instead of|rather than|originally|previously)\b[^#]{0,20}#/,
  /\bfrom(?: the)? #.{0,30} to\b(?! (?:the |about )?(?:end|close|finish|lunch))/,
);
const DEADLINE =
  /\b(?:by|before|until|till|no later than|latest|after|since|on or before) (?:(?:the|end of|this|on|noon|midday|close of play|cop) ){0,3}$/i;
/** Right before an hour that ends something. */
const ENDS =
  /(?:\b(?:until|till|til|to|ending|ends?|finish\w*|before|after|close)(?: at)?(?: around| about| approximately| roughly)?|(?:\d|[ap]\.?m\.?|noon) ?[-–]) ?$/i;
/** Around the hour that begins it. */
const STARTS =
  /\b(?:interview|your (?:\w+ )?(?:time|slot|turn|lesson|appointment|session|talk|call)|slot|be (?:here|there|in|seated|with us|on)|see (?:you|u)|meet|starts?|starting|kick(?:s|ing)? off|begins?|commenc\w+|report|arriv\w+|come|call you|ring you|phone you|call time|expect you|i(?:'ll| will)|reserved for you|allocated|allotted|to you)\b/i;
/** "Your slot is 11.20": it counts more than the hour beside the day, when the first of all begins. */
const YOURS =
  /\byour (?:own )?(?:\w+ )?(?:time|slot|turn|lesson|talk)\b|\byour (?:\w+ )?(?:interview|assessment|test|audition) (?:is|will be|will start|will begin|starts|begins)(?: promptly)? at\b|\byou(?:'ll| will)? (?:play|teach|present|sing|start|are on|be seen|give your|do your|deliver your)\b|\byou (?:have been|'ve been|are|'re) (?:allocated|allotted|given|first|last|second)\b|\b(?:allocated|allotted|given|got) you\b|\byou(?:'re| are) (?:our|my|the) (?:\d|noon|midday)/i;

/** "at 8.50 for a 9am interview" */
const OF_THE_MEETING = /^ (?:interview|start|appointment|slot)\b/i;

/** "wed 5pm": with its hour it is a day also in small letters. */
const SMALL_DAY =
  /(?<=\b(?:so|ok|okay|yes|yep|right|for|on|this|next) )(?:mon|wed|sat|sun)(?= (?:it is|then)\b)|\b(?:mon|wed|sat|sun)(?= (?:at |the )?\d{1,2}(?:[.:]\d\d|[ap]m|st|nd|rd|th| [ap]m))/g;

const BARE = new RegExp(`^(?:(?:this|next|coming) )?(?:${weekdayWords})(?: week)?[ ,@]*(?:at|from|between)?$`, 'i');
const BREAK = /[,;]\s|\s[-–]\s|\s(?:and|but|so|which|please|when|once)\s/g;

/** The part of the sentence in which it stands. */
function clauseOf(sentence: string, { start, end }: PlaceInSentence): [from: number, to: number] {
  let from = 0;
  let to = sentence.length;
  for (const { index, 0: text } of sentence.matchAll(BREAK)) {
    if (index + text.length <= start) from = index + text.length;
    else if (index >= end) {
      to = index;
      break;
    }
  }
  return [from, to];
}

/** "Moved from Thursday to Friday" is Friday, and no choice. */
const MOVED =
  /\b(moved?|moves|moving|changed|rescheduled|rearranged|brought forward|pushed|shifted|shifts|switched|swapped|put back)(?: (?:it|you|(?:our|your|the) \w{2,12}))?(?: back| forward)? from [^,.;:]{3,40}? to\b/i;

/** "As you can't get away in the day we will see you at 5.30pm": why they fix it denies nothing. */
const REASON =
  /\b(?:as|since|because|seeing (?:as|that)) [^.,;:!?]{2,40}?(?:n't|\bcannot|\bnot|\bunable|\bno longer)\b[^.,;:!?]{0,50}?,? (?=(?:so )?(?:we|i)(?:'ll|'ve| will| have) )/i;

/** "She has picked 8 December from the times you sent" */
const OF_THE_TIMES =
  /\b(?:from|of|among|out of) (?:the|your) (?:\w+ )?(?:times|slots|dates|days|options|ones)(?: (?:that )?(?:you|i|we)(?:'ve| have)? (?:sent|gave|given|offered|suggested|proposed|listed|mentioned)(?: (?:us|me|her|him|them|over))?)?/i;

/** "10 in the morning, until after lunch" names no day. */
const TO_LUNCH = /\b(?:until|till|lunch)\b/i;

/** "At 3pm rather than 2pm on Thursday" */
export const withoutOldHour = (sentence: string): string =>
  sentence.replace(
    /(?<=\b(?:\d{1,2} ?[ap]\.?m\.?|\d\d|at \d{1,2}|noon|midday)),? (?:rather than|instead of|and not|not) (?:at )?(?:noon|midday|\d{1,2}(?:[:.]\d\d)?(?: ?[ap]\.?m\b\.?)?)(?= (?:on|this|next|tomorrow)\b|[,;!]|\.?$)/gi,
    '',
  );

/** In the order of the sentence. */
export function daysAndHours(said: string, context: PromiseContext): DaysAndHours {
  const sentence = withoutOldHour(said)
    .replace(MOVED, '$1 to')
    .replace(REASON, '')
    .replace(OF_THE_TIMES, '')
    .replace(SMALL_DAY, (day) => day.charAt(0).toUpperCase() + day.slice(1));
  const times = spokenTimes(sentence);
  const spoken = alsoPastIn(sentence, context);
  const all = aheadOf(context, spoken).filter(({ start, end }) => !TO_LUNCH.test(sentence.slice(start, end)));
  const bare = withoutTimes(sentence, times);
  const today = context.sent.toPlainDate();
  const days = all
    .filter((day) => day.precision === 'day' && !DEADLINE.test(sentence.slice(0, day.start)) && isMeant(sentence, day))
    .map(({ start, end, date, time, zone, listed }) => ({
      ...{ sentence: said, date, time, zone },
      isBare: BARE.test(bare.slice(start, end).trim()),
      listed: listed && all.some((other) => !other.date.equals(date) && (other.time !== null || !other.date.equals(today))),
    }));
  const hours = times
    .filter(({ start, end }) => ![...all, ...spoken].some((day) => day.start < end && start < day.end))
    .filter(({ start, end }) => !ENDS.test(sentence.slice(0, start)) && !SIDE_BEHIND.test(sentence.slice(end)))
    .filter((hour) => isMeant(sentence, hour))
    .map(({ start, end, time, zone }) => {
      const clause = sentence.slice(...clauseOf(sentence, { start, end }));
      return { time, zone, isYours: YOURS.test(clause) || OF_THE_MEETING.test(sentence.slice(end)), starts: STARTS.test(clause) };
    });
  const before = spoken.flatMap(({ start, end, time, zone }) =>
    time !== null && isDenied(sentence, { start, end }) ? [{ time, zone }] : [],
  );
  return { days, hours, before };
}

function isMeant(sentence: string, place: PlaceInSentence): boolean {
  const [from, to] = clauseOf(sentence, place);
  return !SIDE.test(sentence.slice(from, place.start)) && !isDenied(sentence, place) && !OTHER.test(sentence.slice(from, to));
}

function isDenied(sentence: string, place: PlaceInSentence): boolean {
  const [from, to] = clauseOf(sentence, place);
  return NEGATED.test(`${sentence.slice(from, place.start)}#${sentence.slice(place.end, to)}`);
}

/** The day in a sentence that belongs to its promise. */
import type { DayMention } from '../dates/day-mentions.ts';
import type { PlaceInSentence } from './promise-reader.ts';

/** A day further behind the promise than this belongs to something else. */
const reach = 90;

// "by Friday", "no later than the end of Friday": the day belongs to the promise, whatever is in between.
const FIRM =
  /\b(?:by|before|no later than|not later than|until|till|latest|as late as|around|sometime|some time|within|during|over) (?:(?:the|end of|close of business|close of play|eod|cob|of|day|on|this|coming|morning of|afternoon of|week (?:of|commencing|beginning|starting|ending)) ){0,4}$|\bin the week (?:of|commencing|beginning|starting|ending) $/i;
// "about your interview on Friday", "the applications received on Friday": the day is another thing's.
const OTHER_THING =
  /\b(?:about|regarding|concerning|since|dated|which|who|where|because|held|scheduled|starting|interviews?|meeting|appointment|(?:on|after|of|from|for|to|before) (?:the|your|our|my|an?|this|that|all|any))\b/i;
const RECEIVED =
  /\b(?:received|submitted|sent|held|posted|returned|applied|advertised|you (?:have )?(?:sent|send)) (?:on|by|before|until|within)\b/i;
const NOT_WHEN = /\b(?:from|since|of|dated|for|starting|effective|as of|until after)(?: the)? $/i;
const WEEK_OR_END = /\b(?:week|end|start|beginning|close|morning|afternoon|evening|middle) of(?: the)? $/i;

export function attachedDay(text: string, words: PlaceInSentence, mentions: readonly DayMention[]): DayMention | undefined {
  return dayAfter(text, words, mentions) ?? dayBefore(text, words, mentions);
}

/** "will call you on Friday". */
function dayAfter(text: string, words: PlaceInSentence, mentions: readonly DayMention[]): DayMention | undefined {
  const mention = mentions.find(({ end }) => end > words.end);
  if (!mention || mention.start - words.end > reach) return undefined;
  const link = text.slice(words.end, Math.max(words.end, mention.start));
  const led = text.slice(0, mention.start);
  if (
    /[;?!]|, (?:as|because|since|given|which|who|where)\b/.test(link) ||
    RECEIVED.test(link) ||
    (NOT_WHEN.test(led) && !WEEK_OR_END.test(led))
  )
    return undefined;
  if (OTHER_THING.test(link) && !FIRM.test(led) && !/^(?:within|in the next|by)\b/i.test(text.slice(mention.start))) return undefined;
  return mention;
}

/** "By Friday we will call you", "Early next week you should hear from us". */
function dayBefore(text: string, words: PlaceInSentence, mentions: readonly DayMention[]): DayMention | undefined {
  const mention = mentions.findLast(({ end }) => end <= words.start);
  // "We interview until 11 December, when you will hear from us."
  if (mention && /^,? when $/i.test(text.slice(mention.end, words.start))) return mention;
  if (
    !mention ||
    !/^[\s,–-]*(?:(?:at the (?:very )?latest|at the outside|at most|tops|latest|or so|then|and|please|at some point)[\s,]*){0,2}$/i.test(
      text.slice(mention.end, words.start),
    )
  ) {
    return undefined;
  }
  const led = text.slice(0, mention.start);
  const leads =
    /(?:^|[,;:–-]\s|\b(?:and|but|so|then|that)\s)(?:(?:by|on|in|at|before|after|during|within|until|no later than|sometime|some time|over|around|the|end of|close of business|week of) ?){0,4}$/i;
  return leads.test(led) ? mention : undefined;
}

/** Where a promise ends: on the last of "Monday or Tuesday", and on the date of "within three weeks, i.e. by 4 December". */
export function endOf(text: string, mention: DayMention, mentions: readonly DayMention[]): DayMention {
  const next = mentions[mentions.indexOf(mention) + 1];
  if (next === undefined) return mention;
  if (mention.listed) return next.listed ? endOf(text, next, mentions) : mention;
  return mention.precision === 'span' && next.precision === 'day' && IN_OTHER_WORDS.test(text.slice(mention.end, next.start))
    ? next
    : mention;
}
const IN_OTHER_WORDS =
  /^(?: of today| from (?:now|today))?(?:,| [–-]| \()? ?(?:(?:i\.? ?e\.?|that is|that's|that means|which means|meaning|so|which is|namely|in other words),? )?(?:to say )?(?:by|no later than|not later than|on or before|on|before)? ?$/i;

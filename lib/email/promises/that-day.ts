/**
 * The day that "then", "after that" or "when I am back" refers to: earlier in the same sentence, or alone in the sentence before.
 * "They decide by 9 December and I will come back to you then." · "I'm on leave till the 7th. I'll call you when I'm back."
 */

import { anyOf } from '../any-of.ts';
import { compiled } from '../compiled.ts';
import type { DayMention } from '../dates/day-mentions.ts';
import { nextWeekday } from '../dates/day-words.ts';
import { mentionsIn, type PlaceInSentence, type PromiseContext, type Sentence } from './promise-reader.ts';
import { isConditional } from './unsaid.ts';

const RETURN = String.raw`(?:when|once|as soon as) (?:i|we|s?he|they|\w{2,15})(?:'m|'re|'?s| am| are| is)? (?:back|get back|gets back|returns?)|(?:on|upon|after) (?:my|our|his|her|their) return`;
const KNOWS = '(?:as soon as|once) (?:i|we) (?:know|hear|have)';
const SAME_DAY = String.raw`afterwards?|that (?:same |very )?(?:day|date|afternoon|evening|morning|night)|the (?:very )?same (?:day|date|afternoon|evening)|(?:straight|right|shortly|soon|directly) after(?! \w)|after (?:the|our) (?:meeting|interviews?)|${KNOWS}|${RETURN}`;
const NEXT_DAY = 'after (?:that|this|which)|the day after|the (?:next|following) day';
const SAYS_THEN = new RegExp(String.raw`^[^.!?;]{0,30}\b(?:then|${SAME_DAY})\b`, 'i');
/** Refers to their decision; the user's own "I will send it right away" means today. */
const AT_ONCE = /^[^.!?;]{0,30}\b(?:as soon as (?:i|we) can|straight ?away|right away|immediately)\b/i;
const SAYS_NEXT_DAY = new RegExp(String.raw`^[^.!?;]{0,60}\b(?:${NEXT_DAY})\b`, 'i');
const THEN_BEFORE = /\b(?:then|afterwards)\b/i;
const NEXT_DAY_BEFORE = /\bafter (?:that|this|which)\b/i;
/** "It was nice to meet you on Thursday", "you can reach me on Thursday": a past day, or one that fixes nothing. */
export const OVER_OR_OPEN =
  /\b(?:was|were|met|saw|spoke|talked|discussed|agreed|applied|visited|interviewed|thanks?|can|could|may|might|would)\b[^,;:]{0,80}$/i;
/** "I will tell you more then", "the address then": this means at a meeting with the user. */
const OF_A_MEETING = /^[^.!?;]{0,30}\b(?:more|where|how|address|room|place|details|agenda)\b/i;

/** `words`: where the sentence promises. Undefined if two days come before it: either could be meant. */
export function thatDay({ text, mentions, earlier, context }: Sentence, words: PlaceInSentence): DayMention | undefined {
  const [mention, second] = earlier?.mentions ?? mentions.filter(({ end }) => end <= words.start);
  if (!mention || second) return undefined;
  const behind = earlier ? 0 : mention.end;
  if (!earlier && (OVER_OR_OPEN.test(text.slice(0, mention.start)) || isTheUsers(text.slice(0, mention.start), context))) return undefined;
  const after = text.slice(words.end, words.end + 60);
  if (earlier ? OF_A_MEETING.test(after) : !/[,;]|\b(?:and|so|then)\b/i.test(text.slice(behind, words.end))) return undefined;
  const between = text.slice(behind, words.start);
  if (SAYS_NEXT_DAY.test(after) || NEXT_DAY_BEFORE.test(between))
    return mention.precision === 'span' ? mention : { ...mention, date: mention.date.add({ days: 1 }), time: null };
  const saysThen = SAYS_THEN.test(after) || THEN_BEFORE.test(between) || (context.author === 'correspondent' && AT_ONCE.test(after));
  return saysThen ? mention : undefined;
}

/** The day after a Friday is not a working day. */
export const onWorkday = (mention: DayMention): DayMention =>
  mention.date.dayOfWeek > 5 ? { ...mention, date: nextWeekday(mention.date, 1) } : mention;

const REFERS_BACK = new RegExp(String.raw`\b(?:then|${SAME_DAY}|${NEXT_DAY})\b`, 'i');

/** Events on which a promise can depend: a decision, one of their meetings, an absence. Not "The course starts on Monday." */
const PLAN = anyOf(
  /\b(?:meets?|sits|convenes?|decides?|approves|ratifies|votes|signs|picks|chooses|(?:am|are|is|'m|'re|'s) (?:still )?(?:meeting|deciding|interviewing|reviewing|speaking to|talking to|discussing|seeing|travell?ing)|(?:makes?|making|reach(?:es)?) (?:a|an|our|the|its|their) (?:\w+ )?decision)\b/,
  /\b(?:will|shall|'ll|should|(?:expects?|hopes?|plans?|aims?) to) (?:\w+ )?(?:meet|decide|know|finish|interview|speak|talk|discuss|review|hear|return|make (?:a|our|the|their) (?:\w+ )?decision|be (?:back|away|off|on leave|on holiday|in meetings|travell?ing|out of (?:the )?office))\b/,
  /(?:\b(?:am|are|is)|'m|'re|'s) (?:\w+ )?(?:away|back|off|out of (?:the )?office|on (?:\w+ )?(?:leave|holidays?|vacation)|in meetings|abroad|closed)\b/,
  /\b(?:returns?|interviews? (?:are|finish|end|run|take place)|(?:decision|meeting) (?:is|takes place)|finish (?:the |our |all )?interviews|(?:patience|bear with us|wait) (?:until|till)|to (?:be (?:over|done|finished|complete)|finish|end|conclude)|(?:scheduled|planned|arranged) (?:an?|our|the) (?:\w+ )?(?:alignment|meeting|review|discussion|debrief)|i have (?:my )?(?:\w+ )?exams?)\b/,
  /\b(?:have|there(?:'s| is)) (?:\w+ ){0,3}(?:candidates?|interviews?|meetings?)\b/,
  /(?:\b(?:has|have)|'s|'ve) promised (?:it|me|us|to|an?|the)\b|\b(?:short-?listing|sifting|selection|scoring|marking) (?:will )?takes? place\b/,
);
const ABSENT = /(?:\bnot|n't) (?:be )?(?:\w+ )?(?:back|in|here|around|available|at work)\b[^,;.]{0,30}\b(?:until|till)\b/i;
const UNDONE = /\b(?:not|never|no|may|might|could|was|were|had)\b|n't\b|\?\s*$/i;
const THEIR_PAPERS = /\byour (?:application|cv|r[eé]sum[eé]|papers|profile|details|documents|file)\b/gi;
/** A meeting with an hour may include the user. */
const WE_MEET = /\bwe(?:'re|'ll| are| will| shall)? meet(?:ing)?\b/i;

/** "Your interview is on Thursday": the user takes part, and the steps after an interview have their own time. */
const isTheUsers = (before: string, { author }: PromiseContext): boolean =>
  author === 'correspondent' && /\byou(?:rs?)?\b/i.test(before.replace(THEIR_PAPERS, ''));

/** The sentence before, if it names exactly one day that `text` refers to. */
export function planBefore(text: string, before: string | undefined, context: PromiseContext): Sentence['earlier'] {
  if (before === undefined || !compiled(REFERS_BACK, text).test(text) || isConditional(before)) return null;
  if (!ABSENT.test(before) && (!PLAN.test(before) || UNDONE.test(before))) return null;
  if (isTheUsers(before, context)) return null;
  const mentions = mentionsIn(before, context);
  return WE_MEET.test(before) && mentions.some(({ time }) => time !== null) ? null : { text: before, mentions };
}

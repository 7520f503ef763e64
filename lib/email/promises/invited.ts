import { anyOf } from '../any-of.ts';
import type { DayMention } from '../dates/day-mentions.ts';
import { attachedDay } from './attached-day.ts';
import { inFull, onDay, type PlaceInSentence, type PromiseReader, placeOf, type Sentence, without } from './promise-reader.ts';
import { theirSilence } from './silence/silence.ts';
import { onWorkday, thatDay } from './that-day.ts';
import { isConditional, isDenied } from './unsaid.ts';

const ME = String.raw`(?:me|us|hr|reception|my (?:mobile|cell|direct line)|our (?:mr|ms|mrs|dr)\.? \w{1,20}|(?:the|our|my) (?:\w+ ){0,2}(?:office|ward|school|shop|site|restaurant|kitchen|surgery|clinic|desk|switchboard|reception|receptionist|bar|pub|depot|yard|agency|branch|hotel|salon|studio|nursery|library|lab|department|team|line|number|hotline|secretary|manager|foreman|supervisor|registrar|bursar|assistant|colleague(?: \w{1,20})?))`;
const GET_IN_TOUCH = `(?:check (?:back )?(?:in)?(?: again)?|follow up|touch base|(?:call|phone|ring|ping|text|e-?mail|mail|contact|message|chase|nudge|remind|try|telephone) ${ME}(?: back| again)?|(?:call|ring|phone|telephone|write|check) back|call again|ring again|try again|give ${ME} a (?:call|ring|shout|buzz|bell|tinkle|nudge|poke|prod)|(?:get|be) (?:back )?in touch|reach out|write (?:to )?(?:me|us|again)|(?:drop|send) ${ME} a (?:short |quick )?(?:line|note|message|e-?mail|mail|text|card)|circle back|(?:speak|talk|chat) again|catch up(?: again)?|(?:come|get) back to (?:me|us)|knock on (?:my|our) door|have a word with (?:me|us)|ask (?:me |us )?(?:again|for (?:an update|news)|how|where)|inquire again|enquire again|shout(?: at me)?|(?:hassle|bug|pester|poke|prod|kick) ${ME})`;
const ALLOWED = `(?:please|kindly|just|do|then|so|and|or|feel free to|(?:you(?:'re| are)? )?(?:more than )?welcome to|free to|you (?:can|could|may|might|should|must)|(?:don't|do not) hesitate to|why (?:don't|not) you|why not|could you|can you|would you|let's|let us|by all means|(?:it's |it is |it would be |would be |it might be )?(?:best|better|good|easiest)(?: for you)? to|happy for you to|like you to|want you to|(?:ask|invite|encourage|advise) you to|suggest (?:that )?you|glad if you|be so kind (?:as )?to|be good enough to|be kind enough to|(?:the )?(?:best|easiest|simplest)(?: thing)? (?:is|would be|you can do is)(?: if| that)?(?: you| to)?)`;
/** An imperative or a permission. It needs no "please" at the start of a clause. */
export const THEY_INVITE = anyOf(
  new RegExp(String.raw`\b${ALLOWED}(?: (?:please|also|then|maybe|perhaps|always|simply|just|certainly))? ${GET_IN_TOUCH}\b`),
  new RegExp(String.raw`(?:^|[,;:–-] ?)(?:${GET_IN_TOUCH}\b|(?:ring|call|phone|chase|shout)[.!]?$)`),
  /\b(?:good|great|best|helpful|nice|easiest|better) if you (?:could |would )?(?:called|rang|phoned|wrote|call|ring|phone|write)(?: (?:to )?(?:me|us))?\b/,
  /\bwould you mind (?:calling|ringing|phoning|writing|e-?mailing|checking|trying|getting in touch|dropping|contacting|following up)\b/,
  new RegExp(String.raw`\bbest (?:time|day|moment) to (?:call|ring|phone|catch|reach|get|contact) ${ME} (?:is|would be)\b`),
  /\b(?:happy|glad|fine|welcome) (?:for you )?to (?:call|ring|phone|write|ask|check|follow up)\b/,
);

/** A visit to ask, but none with an hour. */
const VISIT = anyOf(
  new RegExp(
    String.raw`(?:\b${ALLOWED} |^|[,;:–-] ?)(?:pop|drop|call|stop|swing|come) (?:in|by|round|over|back in|along)(?= [^.;?!]{0,40}\b(?:ask for|ask (?:about|how|what)|(?:i|we|s?he|they|\w+)(?:'ll| will) (?:tell|let|know|have))\b)`,
  ),
);

/** "Please call me by Friday" wants an answer; it is no invitation to ask again. */
const DEADLINE =
  /\b(?:by|before|until|till|no later than|not later than|within|latest) (?:(?:the|end of|close of business|cob|eod|this|coming) ){0,3}$/i;
const FOR_QUESTIONS = anyOf(
  /\b(?:questions?|quer(?:y|ies)|concerns?|doubts?|problems?|difficult(?:y|ies)|further (?:information|details|assistance)|more (?:information|details)|clarifications?|need (?:anything|help)|anything changes|can(?:no|')t (?:make|attend|come)|cannot (?:make|attend|come)|running late|change your mind|office hours|opening hours)\b/,
);

const MEETING = /\b(?:interview|trial|shift|meet|test|assessment)\b/i;

/** They said when to get in touch: "Feel free to check back on the 14th." */
export const invited: PromiseReader = (sentence) => {
  const { text, mentions, context, earlier } = sentence;
  if (context.author !== 'correspondent' || (mentions.length === 0 && !earlier) || FOR_QUESTIONS.test(text)) return undefined;
  const silence = theirSilence(text, mentions);
  const main = silence ? without(text, silence.start, silence.end) : text;
  const words =
    placeOf(THEY_INVITE, main) ?? (mentions.some(({ time }) => time !== null) || MEETING.test(main) ? undefined : placeOf(VISIT, main));
  if (!words || isConditional(main) || isDenied(main, words)) return undefined;
  const mention = dayOf(sentence, main, words);
  if (mention) return { type: 'invited', by: 'correspondent', ...onDay(mention, text) };
  const then = silence ? undefined : thatDay(sentence, words);
  if (then) return { type: 'invited', by: 'correspondent', ...onDay(onWorkday(backOn(then, inFull(sentence))), inFull(sentence)) };
  // "If you haven't heard by Friday, please call me": they will be in touch until Friday.
  return silence?.mention && { type: 'until', by: 'correspondent', ...onDay(silence.mention, text) };
};

/** "I am on leave until the 28th; drop me a line once I am back": the day after. */
const backOn = (mention: DayMention, text: string): DayMention =>
  BACK.test(text.slice(mention.end)) && AWAY_UNTIL.test(text.slice(0, mention.start)) && mention.precision === 'day'
    ? { ...mention, date: mention.date.add({ days: 1 }), time: null }
    : mention;
const BACK =
  /\b(?:when|once|as soon as) (?:i|we)(?:'m| am|'re| are|'ve| have)? (?:back|get back|return(?:ed)?)\b|\bafter (?:my|our) return\b/i;
const AWAY_UNTIL =
  /\b(?:leave|away|holidays?|vacation|travell?ing|abroad|out of (?:the )?office|off|maternity)\b[^,;.]{0,20}\b(?:until|till|til|through)(?: the)? $/i;

function dayOf({ mentions }: Sentence, main: string, words: PlaceInSentence) {
  const inMain = mentions.filter(({ start, end }) => main.slice(start, end).trim() !== '');
  // "From 1 December" is when they may be asked.
  const mention = attachedDay(main.replaceAll(' from ', ' upon '), words, inMain);
  const isDeadline = mention && mention.start > words.start && DEADLINE.test(main.slice(0, mention.start));
  return mention?.listed || isDeadline ? undefined : mention;
}

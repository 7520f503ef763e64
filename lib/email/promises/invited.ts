import { anyOf } from '../any-of.ts';
import { attachedDay } from './attached-day.ts';
import { inFull, onDay, type PlaceInSentence, type PromiseReader, placeOf, type Sentence, without } from './promise-reader.ts';
import { silenceIn } from './silence.ts';
import { onWorkday, thatDay } from './that-day.ts';
import { isConditional, isDenied } from './unsaid.ts';

const ME = '(?:me|us|our office|the office|my office|my (?:mobile|cell|direct line)|my assistant|reception)';
const GET_IN_TOUCH = `(?:check (?:back )?(?:in)?(?: again)?|follow up|touch base|(?:call|phone|ring|ping|text|e-?mail|contact|message|chase|nudge|remind|try|telephone) ${ME}(?: back| again)?|(?:call|ring|phone|telephone|write|check) back|call again|ring again|try again|give ${ME} a (?:call|ring|shout|buzz|bell|tinkle|nudge|poke|prod)|(?:get|be) (?:back )?in touch|reach out|write (?:to )?(?:me|us|again)|(?:drop|send) ${ME} a (?:short |quick )?(?:line|note|message|e-?mail)|circle back|(?:speak|talk|chat) again|catch up(?: again)?|(?:come|get) back to (?:me|us)|ask (?:me |us )?again|inquire again|enquire again)`;
const ALLOWED = `(?:please|kindly|just|do|then|so|and|or|feel free to|(?:you(?:'re| are)? )?(?:more than )?welcome to|free to|you (?:can|could|may|might|should|must)|(?:don't|do not) hesitate to|why (?:don't|not) you|why not|could you|can you|would you|let's|let us|by all means|(?:it's |it is |it would be |would be |it might be )?(?:best|better|good|easiest)(?: for you)? to|happy for you to|like you to|want you to|(?:ask|invite|encourage|advise) you to|suggest (?:that )?you|glad if you)`;
/** An imperative or a permission. It needs no "please" at the start of a clause. */
export const THEY_INVITE = anyOf(
  new RegExp(String.raw`\b${ALLOWED}(?: (?:please|also|then|maybe|perhaps|always|simply|just|certainly))? ${GET_IN_TOUCH}\b`),
  new RegExp(String.raw`(?:^|[,;:–-] ?)${GET_IN_TOUCH}\b`),
  /\b(?:happy|glad|fine|welcome) (?:for you )?to (?:call|ring|phone|write|ask|check|follow up)\b/,
);

/** "Please call me by Friday" wants an answer; it is no invitation to ask again. */
const DEADLINE =
  /\b(?:by|before|until|till|no later than|not later than|within|latest) (?:(?:the|end of|close of business|cob|eod|this|coming) ){0,3}$/i;
const FOR_QUESTIONS = anyOf(
  /\b(?:questions?|quer(?:y|ies)|concerns?|doubts?|problems?|difficult(?:y|ies)|further (?:information|details|assistance)|more (?:information|details)|clarifications?|need (?:anything|help)|anything changes|can(?:no|')t (?:make|attend|come)|cannot (?:make|attend|come)|running late|change your mind|office hours|opening hours)\b/,
);

/** They said when to get in touch: "Feel free to check back on the 14th." */
export const invited: PromiseReader = (sentence) => {
  const { text, mentions, context, earlier } = sentence;
  if (context.author !== 'correspondent' || (mentions.length === 0 && !earlier) || FOR_QUESTIONS.test(text)) return undefined;
  const silence = silenceIn(text, mentions);
  const main = silence ? without(text, silence.start, silence.end) : text;
  const words = placeOf(THEY_INVITE, main);
  if (!words || isConditional(main) || isDenied(main, words)) return undefined;
  const mention = dayOf(sentence, main, words);
  if (mention) return { type: 'invited', by: 'correspondent', ...onDay(mention, text) };
  const then = silence ? undefined : thatDay(sentence, words);
  if (then) return { type: 'invited', by: 'correspondent', ...onDay(onWorkday(then), inFull(sentence)) };
  // "If you haven't heard by Friday, please call me": they will be in touch until Friday.
  return silence?.mention && { type: 'until', by: 'correspondent', ...onDay(silence.mention, text) };
};

function dayOf({ mentions }: Sentence, main: string, words: PlaceInSentence) {
  const inMain = mentions.filter(({ start, end }) => main.slice(start, end).trim() !== '');
  const mention = attachedDay(main, words, inMain);
  const isDeadline = mention && mention.start > words.start && DEADLINE.test(main.slice(0, mention.start));
  return mention?.listed || isDeadline ? undefined : mention;
}

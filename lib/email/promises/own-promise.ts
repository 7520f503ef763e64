import { anyOf } from '../any-of.ts';
import { nextWeekday } from '../dates/day-words.ts';
import { attachedDay } from './attached-day.ts';
import { inFull, onDay, type PromiseReader, placeOf, quoteOf, type Sentence, without } from './promise-reader.ts';
import { silenceIn } from './silence/silence.ts';
import { onWorkday, thatDay } from './that-day.ts';
import { isConditional, isDenied } from './unsaid.ts';

// Only adverbs, because "I'll look for your call on Friday" is no call by the user.
const ADVERBS =
  '(?: (?:also|then|certainly|gladly|definitely|probably|just|try to|be sure to|make sure to|simply|personally|happily|again|of course|perhaps|please|still))*';
const GET_IN_TOUCH =
  '(?:call|phone|ring|telephone|check (?:back )?in|check back|follow[ -]up|touch base|be (?:back )?in touch|get (?:back )?in touch|get back to you|come back to you|revert(?: to you)?|reach out|contact|write|e-?mail|mail|message|text|circle back|ping|try (?:you|again|calling)|reply|respond|update you|stop by|drop (?:by|in|you a (?:line|note))|give (?:you|your office|the office|reception) a (?:call|ring|bell|buzz|shout))';
const ACT = `(?:${GET_IN_TOUCH}|(?:send|forward|submit|provide|share|deliver|bring|drop off)(?= )|let you (?:know|have)(?! (?:that|how|what|about my|of)))`;
const ACTING =
  '(?:calling|phoning|ringing|checking (?:back )?in|following up|in touch|writing|sending|contacting|getting back to you|reaching out)';
/** Up to "and will", if nobody else acts in between: "I hope you are well and will call me". */
const NOBODY_ELSE = String.raw`(?:(?!\b(?:who|which|hope|trust|understand|think|know|heard|believe|assume|gather|told|glad|unless|if)\b|\b(?:you|he|she|they|it|that|we)(?:['’]| (?:are|is|was|were|have|has|had|will|would|said|can|could|may|might|do|did|want|need|like|decide|meet|enjoyed)\b))[^.!?;]){2,90}`;
export const USER_WILL = anyOf(
  new RegExp(
    String.raw`\bi(?:'ll| will| shall|'m going to| am going to| plan to|'m planning to| am planning to| intend to| promise to)${ADVERBS} (?:${ACT}|be ${ACTING})\b`,
  ),
  new RegExp(String.raw`\b(?:may|might|can|could) i${ADVERBS} ${ACT}\b`),
  // "I enclose my résumé and will call you on Thursday": the subject occurs only once.
  new RegExp(
    String.raw`\bi(?:['’]ve| have| am|['’]m)? ${NOBODY_ELSE}(?:and|but)(?: (?:i|therefore|so))? (?:will|shall|['’]ll)${ADVERBS} ${ACT}\b`,
  ),
  // "Shall I bring my certificates on Thursday?" asks what to do.
  new RegExp(String.raw`\b(?:shall|should) i${ADVERBS} ${GET_IN_TOUCH}\b`),
  new RegExp(
    String.raw`\b(?:i'd|i would) like to${ADVERBS} (?:call|phone|ring|check (?:back )?in|touch base|try you|give you a (?:call|ring))\b`,
  ),
  new RegExp(
    String.raw`\blet me${ADVERBS} (?:call|phone|check (?:back )?in|get back to you|come back to you|give you a (?:call|ring)|reach out|try you)\b`,
  ),
  /\b(?:would it be|is it|would that be) (?:ok|okay|all right|alright|fine|possible|convenient) (?:if i|for me to|to) (?:call(?:ed)?|phone[d]?|r[ia]ng|check(?:ed)? (?:back )?in|follow(?:ed)? up|touch(?:ed)? base)\b/,
  /\bi(?:'ll| will| shall) take the liberty of (?:calling|phoning|writing|contacting|following up)\b/,
  new RegExp(String.raw`^(?:ok,? |thanks,? |and |so |then )?will${ADVERBS} ${ACT}\b`),
);

/** The user promised to act: "I'll call Tuesday at 8:30." */
export const ownPromise: PromiseReader = (sentence) => {
  const { text, mentions, context, earlier } = sentence;
  if (context.author !== 'user' || (mentions.length === 0 && !earlier)) return undefined;
  const silence = silenceIn(text, mentions);
  const main = silence ? without(text, silence.start, silence.end) : text;
  const words = placeOf(USER_WILL, main);
  if (!words || isConditional(main) || isDenied(main, words)) return undefined;
  const mention = attachedDay(
    main,
    words,
    mentions.filter(({ start }) => !silence || start < silence.start || start >= silence.end),
  );
  if (mention) return mention.listed ? undefined : { type: 'own', by: 'user', ...onDay(mention, text) };
  const then = silence ? undefined : thatDay(sentence, words);
  if (then) return { type: 'own', by: 'user', ...onDay(onWorkday(then), inFull(sentence)) };
  return afterSilence(sentence, silence?.mention?.date);
};

/** "If I don't hear by Friday, I'll call": the next weekday after it. */
function afterSilence({ text }: Sentence, last: ReturnType<typeof nextWeekday> | undefined) {
  if (!last) return undefined;
  const date = last.dayOfWeek >= 5 ? nextWeekday(last, 1) : last.add({ days: 1 });
  return { type: 'own', by: 'user', date, time: null, zone: null, quote: quoteOf(text) } as const;
}

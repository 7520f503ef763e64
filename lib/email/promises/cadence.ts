import { anyOf } from '../any-of.ts';
import { cadenceIn } from './cadence-words.ts';
import { THEY_INVITE } from './invited.ts';
import { USER_WILL } from './own-promise.ts';
import { type PromiseReader, placeOf, quoteOf } from './promise-reader.ts';
import { theirWord } from './their-word.ts';
import { isConditional, isDenied } from './unsaid.ts';

/** A rhythm further than this from the words about contact belongs to something else: "We will let you know; we meet every week." */
const reach = 60;
const SOMETHING_ELSE = anyOf(
  /\b(?:meet(?:ing)?s?|newsletter|paid|pay|salary|shifts?|sessions?|rota|classes|report(?:s|ing)?|payroll|your (?:line )?(?:manager|mentor|buddy|supervisor|coach)|vacanc(?:y|ies)|jobs?|posts?|openings)\b/,
);

/** "our quarterly results". */
const OF_A_THING =
  /^ (?:results?|figures|reports?|accounts|newsletter|magazine|meetings?|numbers|earnings|sessions?|bulletin)\b|\b(?:with|from) your (?:coach|manager|mentor|supervisor|team)\b|\bwith (?:the|your) (?:\w+'s )?(?:shifts|rota|schedule|menu)\b/i;

/** The user agrees to a rhythm without a verb of their own: "A call every two weeks would be fine", "Let's say every other week". */
const USER_AGREES = anyOf(
  /\b(?:connecting|checking in|catching up|(?:writing|e-?mailing|calling|messaging|phoning|ringing)(?: (?:to )?you)?|touching base|talking|speaking|being in touch|staying in touch|keeping in touch|hearing from you|following up)\b[^.!?]{0,60}\b(?:works?|suits?|(?:is|would be|will be|sounds?|seems?)(?: \w+)? (?:fine|good|great|perfect|ok|okay|right|ideal|lovely|reasonable))\b/,
  /\ban? (?:\w+ ){0,2}(?:call|e-?mail|mail|message|update|chat|check-?in|note|line|catch-?up|word)\b[^.!?]{0,60}\b(?:works?|suits?|(?:is|would be|will be|sounds?|seems?)(?: \w+)? (?:fine|good|great|perfect|ok|okay|right|ideal|lovely|reasonable)|would suit|will do)\b/,
  /\b(?:let's|let us) (?:say|make it|do|go for|agree on|speak|talk|touch base|check in|catch up)\b/,
  /^(?:every|once)\b[^.!?]{0,60}\b(?:works?|suits?|would suit|(?:is|would be|sounds?) (?:\w+ )?(?:fine|good|great|perfect|ok|okay|ideal))\b/,
);

const OPENS = /(?:^|[,;:–-] ?|\b(?:and|so|then|but|please|that) )$/i;

/** A rhythm of contact, agreed by either side: "check in with me every other week". */
export const cadence: PromiseReader = ({ text, context }) => {
  const spoken = cadenceIn(text);
  if (!spoken) return undefined;
  const words =
    context.author === 'user' ? (placeOf(USER_WILL, text) ?? placeOf(USER_AGREES, text)) : (placeOf(THEY_INVITE, text) ?? theirWord(text));
  if (!words || isConditional(text) || isDenied(text, words)) return undefined;
  const between = text.slice(Math.min(words.end, spoken.start), Math.max(words.start, spoken.start));
  if (OF_A_THING.test(text.slice(spoken.end)) || spoken.start - words.end > reach || SOMETHING_ELSE.test(between)) return undefined;
  // "We meet every Thursday, so expect an update": the rhythm of a clause before, unless it opens it, is that clause's.
  if (spoken.end <= words.start && !OPENS.test(text.slice(0, spoken.start))) return undefined;
  return { type: 'cadence', by: context.author, every: spoken.every, quote: quoteOf(text) };
};

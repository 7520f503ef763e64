import { attachedDay, lastListed } from './attached-day.ts';
import { inFull, onDay, type PromiseReader, placeOf, type Sentence } from './promise-reader.ts';
import { thatDay } from './that-day.ts';
import { TAKES, theirWord } from './their-word.ts';
import { isConditional, isDenied } from './unsaid.ts';

/** They will be in touch until a day: "You'll hear from us by Friday." */
export const until: PromiseReader = (sentence) => {
  const { text, mentions, context, earlier } = sentence;
  if (context.author !== 'correspondent' || (mentions.length === 0 && !earlier) || /\?\s*$/.test(text)) return undefined;
  if (OF_THE_START.test(inFull(sentence)) || ELSEWHERE.test(text)) return undefined;
  const mention = whenTheyWill(sentence) ?? onceDecided(sentence) ?? howLongItTakes(sentence);
  return mention && { type: 'until', by: 'correspondent', ...onDay(lastListed(mention, mentions), inFull(sentence)) };
};

function whenTheyWill({ text, mentions }: Sentence) {
  const words = theirWord(text);
  return words && !isConditional(text) && !isDenied(text, words) ? attachedDay(text, words, mentions) : undefined;
}

/** "The courier will call you on Friday", "Payroll will contact you after you start": calls that are no decision, or come after hiring. */
export const OF_THE_START =
  /\b(?:courier|deliver(?:y|ed|ing)?|taxi|cab|(?:embassy|consulate|relocation company|landlord)(?: will|'ll| should| shall)|parcel|laptop|equipment|uniform|payroll|badge|parking|onboarding|induction|(?:it|support|facilities) team|(?:after|once|when|before) you (?:start|join|begin))\b/i;

/** "You mentioned that you will know by Friday", "our quarterly results": news of other things. */
export const ELSEWHERE =
  /\b(?:exam|school|referendum|election|league|match|third-quarter) results?\b|\btown hall\b|\bcall for (?:tenders|bids|papers|quotes)\b|\ball-hands\b|\b(?:quarterly|annual|financial|half-year|yearly) (?:results|figures|report|accounts|numbers)\b|\bplanning (?:application|permission)\b|\bcalendar invit\w+|\byou (?:mentioned|said|told (?:me|us)|wrote|indicated|promised)(?: that)? (?:you|your|they|he|she|to|the other)\b/i;

/** "They decide by 9 December and I will come back to you then": the day of the decision comes before the promise. */
function onceDecided(sentence: Sentence) {
  const words = theirWord(sentence.text);
  return words && !isConditional(sentence.text) && !isDenied(sentence.text, words) ? thatDay(sentence, words) : undefined;
}

const ABOUT_THEM =
  /\b(?:us|we|our|process|review|decision|selection|shortlisting|respon[ds]\w{0,3}|repl(?:y|ies)|application|applications|candidates|screening)\b/i;

function howLongItTakes({ text, mentions }: Sentence) {
  const words = placeOf(TAKES, text);
  if (!words || !ABOUT_THEM.test(text) || isConditional(text) || isDenied(text, words)) return undefined;
  return mentions.find(({ start, end }) => end > words.start && start - words.end < 40);
}

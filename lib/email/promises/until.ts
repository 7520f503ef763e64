import { attachedDay, lastListed } from './attached-day.ts';
import { onDay, type PromiseReader, placeOf, type Sentence } from './promise-reader.ts';
import { TAKES, theirWord } from './their-word.ts';
import { isConditional, isDenied } from './unsaid.ts';

/** They will be in touch until a day: "You'll hear from us by Friday." */
export const until: PromiseReader = (sentence) => {
  const { text, mentions, context } = sentence;
  if (context.author !== 'correspondent' || mentions.length === 0 || /\?\s*$/.test(text)) return undefined;
  if (OF_THE_START.test(text)) return undefined;
  const mention = whenTheyWill(sentence) ?? onceDecided(sentence) ?? howLongItTakes(sentence);
  return mention && { type: 'until', by: 'correspondent', ...onDay(lastListed(mention, mentions), text) };
};

function whenTheyWill({ text, mentions }: Sentence) {
  const words = theirWord(text);
  return words && !isConditional(text) && !isDenied(text, words) ? attachedDay(text, words, mentions) : undefined;
}

/** "The courier will call you on Friday", "Payroll will contact you after you start": what comes once somebody is hired, or is no decision. */
const OF_THE_START =
  /\b(?:courier|deliver(?:y|ed|ing)?|parcel|laptop|equipment|uniform|payroll|badge|parking|onboarding|induction|(?:it|support|facilities) team|(?:after|once|when|before) you (?:start|join|begin))\b/i;

/** "They decide by 9 December and I will come back to you then": the day is that of the decision, and stands before. */
function onceDecided({ text, mentions }: Sentence) {
  const words = theirWord(text);
  const [mention, second] = mentions.filter(({ end }) => words !== undefined && end <= words.start);
  if (!words || !mention || second || isConditional(text) || isDenied(text, words)) return undefined;
  const between = text.slice(mention.end, words.start);
  const after = text.slice(words.end, words.end + 60);
  if (!/[,;]|\b(?:and|so|then)\b/i.test(text.slice(mention.end, words.end))) return undefined;
  if (NEXT_DAY.test(after)) return { ...mention, date: mention.date.add({ days: 1 }), time: null };
  return THEN.test(after) || /\b(?:then|afterwards)\b/i.test(between) ? mention : undefined;
}

const THEN =
  /^[^.!?;]{0,30}\b(?:then|afterwards?|as soon as (?:i|we) (?:know|hear|have|can)|once (?:i|we) (?:know|hear|have)|straight ?away|right away|immediately)\b/i;
const NEXT_DAY = /^[^.!?;]{0,30}\b(?:after that|the day after|the (?:next|following) day)\b/i;

const ABOUT_THEM =
  /\b(?:us|we|our|process|review|decision|selection|shortlisting|respon[ds]\w{0,3}|repl(?:y|ies)|application|applications|candidates|screening)\b/i;

function howLongItTakes({ text, mentions }: Sentence) {
  const words = placeOf(TAKES, text);
  if (!words || !ABOUT_THEM.test(text) || isConditional(text) || isDenied(text, words)) return undefined;
  return mentions.find(({ start, end }) => end > words.start && start - words.end < 40);
}

import { attachedDay, lastListed } from './attached-day.ts';
import { onDay, type PromiseReader, placeOf, type Sentence } from './promise-reader.ts';
import { TAKES, theirWord } from './their-word.ts';
import { isConditional, isDenied } from './unsaid.ts';

/** They will be in touch until a day: "You'll hear from us by Friday." */
export const until: PromiseReader = (sentence) => {
  const { text, mentions, context } = sentence;
  if (context.author !== 'correspondent' || mentions.length === 0 || /\?\s*$/.test(text)) return undefined;
  const mention = whenTheyWill(sentence) ?? howLongItTakes(sentence);
  return mention && { type: 'until', by: 'correspondent', ...onDay(lastListed(mention, mentions), text) };
};

function whenTheyWill({ text, mentions }: Sentence) {
  const words = theirWord(text);
  return words && !isConditional(text) && !isDenied(text, words) ? attachedDay(text, words, mentions) : undefined;
}

const ABOUT_THEM =
  /\b(?:us|we|our|process|review|decision|selection|shortlisting|respon[ds]\w{0,3}|repl(?:y|ies)|application|applications|candidates|screening)\b/i;

function howLongItTakes({ text, mentions }: Sentence) {
  const words = placeOf(TAKES, text);
  if (!words || !ABOUT_THEM.test(text) || isConditional(text) || isDenied(text, words)) return undefined;
  return mentions.find(({ start, end }) => end > words.start && start - words.end < 40);
}

import { attachedDay, endOf } from './attached-day.ts';
import { isOtherNews } from './other-news.ts';
import { inFull, onDay, type PromiseReader, placeOf, type Sentence } from './promise-reader.ts';
import { thatDay } from './that-day.ts';
import { TAKES, theirWord } from './their-word.ts';
import { isConditional, isDenied } from './unsaid.ts';

/** They will be in touch until a day: "You'll hear from us by Friday." */
export const until: PromiseReader = (sentence) => {
  const { text, mentions, context, earlier } = sentence;
  if (context.author !== 'correspondent' || (mentions.length === 0 && !earlier) || /\?\s*$/.test(text)) return undefined;
  if (isOtherNews(inFull(sentence))) return undefined;
  const mention = whenTheyWill(sentence) ?? onceDecided(sentence) ?? howLongItTakes(sentence);
  return mention && { type: 'until', by: 'correspondent', ...onDay(endOf(sentence.text, mention, mentions), inFull(sentence)) };
};

function whenTheyWill({ text, mentions }: Sentence) {
  const words = theirWord(text);
  return words && !isConditional(text) && !isDenied(text, words) ? attachedDay(text, words, mentions) : undefined;
}

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

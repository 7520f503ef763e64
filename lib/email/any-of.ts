/**
 * Joins several patterns into one that ignores case. A list with one phrase per line is easier to extend than one long pattern.
 * A phrase is compiled when a text first holds its triggers: of a mail's few dozen lists most phrases are never tried.
 */
import { compiled } from './compiled.ts';
import { heldBy, mayHold, type Phrase, phrasesOf } from './triggers.ts';

/** What can be looked for in a text: a RegExp, or a list of phrases. */
export type Pattern = Pick<RegExp, 'exec' | 'test'>;

interface LazyPhrase extends Phrase {
  compiled?: RegExp;
}
interface PhraseList extends Pattern {
  readonly phrases: () => readonly LazyPhrase[];
}

/** Patterns without the flags `g`, `y` and `u`, or lists made of them. Captures are those of the phrase that matched. */
export function anyOf(...patterns: readonly (RegExp | PhraseList)[]): PhraseList {
  let known: readonly LazyPhrase[] | undefined;
  const phrases = (): readonly LazyPhrase[] =>
    (known ??= patterns.flatMap((pattern) => (pattern instanceof RegExp ? phrasesOf(pattern.source) : pattern.phrases())));
  return {
    phrases,
    /** The first match of all phrases. If two match at the same place, the one first in the list. */
    exec(text) {
      const held = heldBy(text);
      let first: RegExpExecArray | null = null;
      for (const phrase of phrases()) {
        if (!mayHold(held, phrase)) continue;
        const match = patternOf(phrase, text).exec(text);
        if (match !== null && (first === null || match.index < first.index)) first = match;
      }
      return first;
    },
    test(text) {
      const held = heldBy(text);
      return phrases().some((phrase) => mayHold(held, phrase) && patternOf(phrase, text).test(text));
    },
  };
}

const patternOf = (phrase: LazyPhrase, text: string): RegExp => (phrase.compiled ??= compiled(new RegExp(phrase.source, 'i'), text));

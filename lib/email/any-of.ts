/**
 * Joins several patterns into one that ignores case. A list with one phrase per line is easier to extend than one long pattern.
 * A phrase is compiled when a text first holds one of its triggers: of a mail's few dozen lists most phrases are never tried.
 */
import { mayHold, patternTriggers, type Threes, threesOf } from './triggers.ts';

/** A RegExp as any other, without the flags `g`, `y` and `u`. Captures are those of the phrase that matched. */
export const anyOf = (...patterns: readonly RegExp[]): RegExp => new AnyOf(patterns.map(({ source }) => source).join('|'), 'i');

interface Phrase {
  readonly source: string;
  /** Null: it may stand anywhere. */
  readonly threes: Threes | null;
  pattern?: RegExp;
}

class AnyOf extends RegExp {
  #phrases: readonly Phrase[] | undefined;

  /** The first match of all phrases; of two at one place, that of the phrase that stands first in the list. */
  override exec(text: string): RegExpExecArray | null {
    let first: RegExpExecArray | null = null;
    for (const phrase of this.#tried(text)) {
      const match = patternOf(phrase, this.flags).exec(text);
      if (match !== null && (first === null || match.index < first.index)) first = match;
    }
    return first;
  }

  override test(text: string): boolean {
    return this.#tried(text).some((phrase) => patternOf(phrase, this.flags).test(text));
  }

  #tried(text: string): readonly Phrase[] {
    this.#phrases ??= alternatives(this.source).map((source) => ({ source, threes: threesOf(patternTriggers(source)) }));
    return this.#phrases.filter(({ threes }) => threes === null || mayHold(text, threes));
  }
}

const patternOf = (phrase: Phrase, flags: string): RegExp => (phrase.pattern ??= new RegExp(phrase.source, flags));

/** The alternatives between top-level bars, outside groups and classes. */
function alternatives(source: string): readonly string[] {
  const found: string[] = [];
  let start = 0;
  let depth = 0;
  let inClass = false;
  for (let index = 0; index < source.length; index += 1) {
    const character = source[index];
    if (character === '\\') index += 1;
    else if (inClass) inClass = character !== ']';
    else if (character === '[') inClass = true;
    else if (character === '(') depth += 1;
    else if (character === ')') depth -= 1;
    else if (character === '|' && depth === 0) {
      found.push(source.slice(start, index));
      start = index + 1;
    }
  }
  return [...found, source.slice(start)];
}

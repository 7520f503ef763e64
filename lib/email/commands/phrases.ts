/** Finds the row of the table of words that a phrase fits. */
import { type CommandWord, commandWords } from './command-words.ts';

export interface FoundPhrase {
  readonly word: CommandWord;
  /** The text at the row's `<x>`; empty if the row has none. */
  readonly argument: string;
}

/** Every row that fits, in the table's order. If an argument turns out to be invalid, the caller tries the next row. */
export function* phrasesIn(text: string): Generator<FoundPhrase> {
  for (const { word, pattern } of patterns()) {
    const match = pattern.exec(` ${text}`);
    if (match) yield { word, argument: match.groups?.argument?.trim() ?? '' };
  }
}

interface Row {
  readonly word: CommandWord;
  readonly pattern: RegExp;
}

let compiled: readonly Row[] | undefined;

function patterns(): readonly Row[] {
  compiled ??= (Object.keys(commandWords) as CommandWord[]).flatMap((word) =>
    commandWords[word].map((phrase) => ({ word, pattern: new RegExp(`^${source(phrase)}$`, 'iu') })),
  );
  return compiled;
}

const TOKEN = /\[(?<maybe>[^\]]+)\]|\((?<one>[^)]+)\)|<(?<argument>\w+)>|(?<word>[^\s[\]()<>]+)/g;

/** Each word is matched with the space before it, so an optional word leaves no gap. A choice may hold choices: "[about (this|it)]". */
function source(phrase: string): string {
  const flat = phrase.replace(/\[([^[\]()]*)\(([^()]*)\)([^[\]()]*)\]/g, (_, before: string, choices: string, after: string) => {
    const spelt = choices.split('|').map((choice) => before + choice + after);
    return `[${spelt.join('|')}]`;
  });
  return Array.from(flat.matchAll(TOKEN), ({ groups: { maybe, one, argument, word } = {} }) => {
    if (argument) return '[ :,]+(?<argument>.{1,200})';
    return maybe ? `(?: (?:${literal(maybe)}))?` : ` (?:${literal(one ?? word ?? '')})`;
  }).join('');
}

const literal = (choices: string): string =>
  choices
    .split('|')
    .map((choice) => choice.replace(/[.*+?^${}\\]/g, '\\$&'))
    .join('|');

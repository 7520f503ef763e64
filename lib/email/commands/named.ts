/** A line that names whom it is about: "got the job at Initech", "Initech: rejected", "stop Initech". */
import { plainLine } from './plain-words.ts';

const BEFORE = '(?:(?:at|by|from|with|for|to|on|about|re) )?(?:the )?';
const maxLine = 120;
/** Fewer letters in a row are no name that tells anybody. */
const TELLS = /[\p{L}\p{N}]{3}/u;

/** The words without the name, as they would stand in an answer about it. Null: none of the names stands at either end. */
export function withoutNamed(line: string, names: readonly string[]): string | null {
  if (line.length > maxLine) return null;
  const plain = plainLine(line);
  for (const name of names
    .filter((name) => TELLS.test(name))
    .map(escaped)
    .toSorted((a, b) => b.length - a.length)) {
    const after = new RegExp(`^(.+?)[\\s,:]+${BEFORE}${name}$`, 'iu').exec(plain)?.[1];
    const said = after ?? new RegExp(`^${name}(?:,|\\s?[:–-])\\s(.+)$`, 'iu').exec(plain)?.[1];
    if (said !== undefined) return said;
    const did = new RegExp(`^(?:the )?${name} (.+)$`, 'iu').exec(plain)?.[1];
    if (did !== undefined) return `they ${did}`;
  }
  return null;
}

const escaped = (name: string): string => name.trim().replace(/[^\p{L}\p{N} ]/gu, '.');

/** A line that names a person or company: "got the job at Initech", "Initech: rejected", "stop Initech". */
import { plainLine } from '../plain-words.ts';

const BEFORE = '(?:(?:at|by|from|with|for|to|on|about|re) )?(?:the )?';
/** Behind these a name needs no "with". */
const MEETING = '(?:interview|trial|trial shift|trial day|meeting|phone screen|round|assessment)';
const maxLine = 120;
/** Shorter names identify nobody. */
const TELLS = /[\p{L}\p{N}]{3}/u;

/** The words without the name, as in an answer about that timeline. Null if no name is at either end, nor behind "with", "at" or "interview". */
export function withoutNamed(line: string, names: readonly string[]): string | null {
  if (line.length > maxLine) return null;
  const plain = withoutAccents(plainLine(line));
  for (const name of names
    .filter((name) => TELLS.test(name))
    .map(withoutAccents)
    .map(escaped)
    .toSorted((a, b) => b.length - a.length)) {
    const after = new RegExp(`^(.+?)[\\s,:]+${BEFORE}${name}$`, 'iu').exec(plain)?.[1];
    const said = after ?? new RegExp(`^${name}(?:,|\\s?[:–-])\\s(.+)$`, 'iu').exec(plain)?.[1];
    if (said !== undefined) return said;
    // "interview with Tina thursday 3pm", "interview Tina thursday 3pm"
    const within = plain.replace(new RegExp(`(?:\\s(?:at|by|from|with)|(?<=\\b${MEETING})) (?:the )?${name}(?=[\\s,])`, 'iu'), '');
    if (within !== plain) return within;
    const did = new RegExp(`^(?:the )?${name} (.+)$`, 'iu').exec(plain)?.[1];
    if (did !== undefined) return `they ${did}`;
  }
  return null;
}

/** "la minaudiere", as it is typed on a phone. */
const withoutAccents = (text: string): string => text.normalize('NFD').replace(/\p{M}/gu, '');

const escaped = (name: string): string => name.trim().replace(/[^\p{L}\p{N} ]/gu, '.');

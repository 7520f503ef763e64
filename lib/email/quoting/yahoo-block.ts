/** Yahoo's text version has the header block in one line. This splits it into lines, as other programs write it. */

import { fieldOfWord } from './header-block.ts';
import { mailWords } from './mail-words.ts';
import { afterForwardMarker } from './quote-lines.ts';

/** Field names of one language only, longest first, so that a word of another language inside a subject splits nothing. */
const fieldsByLanguage: readonly { readonly from: readonly string[]; readonly words: RegExp }[] = Object.values(mailWords).map(
  ({ from, to, cc, date, subject }) => ({ from, words: beginnings([...from, ...to, ...cc, ...date, ...subject]) }),
);

/** A field begins with a capital and not inside a word: "MEZBetreff:" matches, the "a" of "Para:" does not. */
function beginnings(words: readonly string[]): RegExp {
  const spellings = words.flatMap((word) => [word.charAt(0).toUpperCase() + word.slice(1), word.toUpperCase()]);
  const longestFirst = spellings.toSorted((a, b) => b.length - a.length).map((word) => word.replace(/[.()]/g, '\\$&'));
  return new RegExp(`(?<!\\p{Ll})(?=(?:${longestFirst.join('|')})\\s?:)`, 'gu');
}

const maxBlockLength = 4_000;

//   ----- Forwarded Message ----- From: Dana Reyes <dana@initech.example>To: "jo@example.com" <jo@example.com>Sent: ... Subject: ...
export function splitYahooBlock(lines: readonly string[]): readonly string[] {
  const index = lines.slice(0, 2_000).findIndex((line) => /\S/.test(afterForwardMarker(line) ?? ''));
  const line = lines[index];
  const rest = line === undefined ? null : afterForwardMarker(line);
  if (line === undefined || rest === null) return lines;
  const first = /^\s*(\p{L}[\p{L} ]{0,20}?)\s?:/u.exec(rest)?.[1]?.toLowerCase() ?? '';
  // "De:" begins it in four languages: the one that finds the most fields is meant.
  const [fields] = fieldsByLanguage
    .filter(({ from }) => from.includes(first))
    .map(({ words }) => splitFields(rest.slice(0, maxBlockLength), words))
    .toSorted((a, b) => b.length - a.length);
  if (fields === undefined) return lines;
  return [...lines.slice(0, index), line.slice(0, line.length - rest.length), ...fields, ...lines.slice(index + 1)];
}

/** The subject is the last field, so nothing inside it splits. */
function splitFields(text: string, words: RegExp): readonly string[] {
  const pieces = text.split(words).map((piece) => piece.trim());
  const subject = pieces.findIndex((piece) => fieldOfWord.get(/^[^:]{0,30}/.exec(piece)?.[0].trim().toLowerCase() ?? '') === 'subject');
  const joined = subject < 0 ? pieces : [...pieces.slice(0, subject), pieces.slice(subject).join(' ')];
  return [...joined.filter((piece) => piece !== ''), ''];
}

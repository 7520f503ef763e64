/**
 * Encoded words (RFC 2047) in text that people read: subjects, display names, file names. Never apply this to addresses or trace fields.
 */
import { decodeBytes } from './charset.ts';

const maxLength = 20_000; // our choice: a subject of some hundred words

// =?ISO-8859-1?Q?Bewerbung_M=FCller?= ; the language of RFC 2231 (=?utf-8*de?Q?...) is dropped.
// The second runs past spaces and "?" that broken mail programs leave inside, but not past "?=".
const ENCODED_WORD = /=\?([\w.:-]{1,40})(?:\*[\w-]{0,20})?\?([bq])\?([^?\r\n]{0,2000}(?:\?(?!=)[^?\r\n]{0,200}){0,5})\?=/giu;

interface Word {
  readonly start: number;
  readonly end: number;
  readonly charset: string;
  readonly bytes: Uint8Array;
}

/** The text with encoded words decoded. Control characters, which could forge a header or one of our lines, become spaces. */
export function decodeWords(text: string): string {
  const capped = text.slice(0, maxLength);
  const runs = capped.includes('=?') ? joinWords(capped, [...capped.matchAll(ENCODED_WORD)].map(toWord)) : [];
  let decoded = '';
  let position = 0;
  for (const run of runs) {
    decoded += capped.slice(position, run.start) + decodeBytes(run.bytes, run.charset);
    position = run.end;
  }
  return (decoded + capped.slice(position)).replace(/[\u0000-\u001f\u007f\u2028\u2029]+/g, ' ').trim();
}

function toWord(match: RegExpExecArray): Word {
  const [whole, charset = '', encoding = '', content = ''] = match;
  return { start: match.index, end: match.index + whole.length, charset, bytes: /b/i.test(encoding) ? base64(content) : quoted(content) };
}

/**
 * Encoded words separated only by spaces are one text (RFC 2047 section 6.2). Some programs split a character between two words, so we join
 * the bytes first.
 */
function joinWords(text: string, words: readonly Word[]): readonly Word[] {
  const runs: Word[] = [];
  for (const word of words) {
    const last = runs.at(-1);
    const adjacent = last !== undefined && text.slice(last.end, word.start).trim() === '';
    if (last !== undefined && adjacent && last.charset.toLowerCase() === word.charset.toLowerCase()) {
      runs[runs.length - 1] = { ...last, end: word.end, bytes: Buffer.concat([last.bytes, word.bytes]) };
    } else {
      runs.push(adjacent && last !== undefined ? { ...word, start: last.end } : word);
    }
  }
  return runs;
}

const base64 = (content: string): Uint8Array => Buffer.from(content, 'base64');

/** The Q encoding: quoted-printable where "_" is a space. */
const quoted = (content: string): Uint8Array => {
  const unescaped = content
    .replaceAll('_', ' ')
    .replace(/=([0-9a-f]{2})/gi, (_, hex: string) => String.fromCharCode(Number.parseInt(hex, 16)));
  return Buffer.from(unescaped, 'latin1');
};

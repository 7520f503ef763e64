/**
 * What a person typed in a reply, without quotes and signature, for top, bottom and interleaved posting.
 * Works on lines and looks at each a bounded number of times. Not here: what the quoted text says (promises/), forwards (forwarded.ts).
 */
import { readFieldLine, readHeaderBlock } from './header-block.ts';
import { afterForwardMarker, afterOriginalMarker, attributionEndingAt, isQuotedLine } from './quote-lines.ts';
import { signatureStart } from './signature.ts';

export interface ReplyText {
  readonly typed: string;
  readonly signature: string;
  /** The quoted lines in order, with attributions and ">". */
  readonly quoted: string;
}

/** Our choice: nobody types more. Anything beyond counts as quoted. */
const maxLines = 20_000;
/** Most lines that we look at closely; a real mail has about ten. */
const maxCandidates = 1_000;

export function replyText(text: string): ReplyText {
  const all = text.split(/\r\n|\r|\n/);
  const lines = all.slice(0, maxLines);
  const quoted = quotedLines(lines);
  const typed: string[] = [];
  const signature: string[] = [];
  // Each stretch between quotes may have its own signature, above the quote or at the very end.
  for (const stretch of stretches(lines, quoted)) {
    const start = signatureStart(stretch);
    typed.push(tidy(stretch.slice(0, start)));
    signature.push(tidy(stretch.slice(start)));
  }
  const isSomething = (part: string): boolean => part !== '';
  return {
    typed: typed.filter(isSomething).join('\n\n'),
    signature: signature.filter(isSomething).join('\n\n'),
    quoted: [...lines.filter((_, index) => quoted[index]), ...all.slice(maxLines)].join('\n').trim(),
  };
}

/** For each line, whether another person wrote it. */
function quotedLines(lines: readonly string[]): readonly boolean[] {
  const quoted = lines.map(isQuotedLine);
  let candidates = 0;
  for (let index = 0; index < lines.length && candidates < maxCandidates; index += 1) {
    if (quoted[index]) continue;
    const line = lines[index] ?? '';
    if (!isCandidate(line)) continue;
    candidates += 1;
    if (afterOriginalMarker(line) !== null || afterForwardMarker(line) !== null || (readFieldLine(line) && readHeaderBlock(lines, index))) {
      return quoted.fill(true, index);
    }
    const start = attributionEndingAt(lines, index);
    if (start === null) continue;
    const next = nextLine(lines, index + 1);
    // Without ">" below it, all that follows is the quote.
    if (next === null || !quoted[next]) return quoted.fill(true, start);
    quoted.fill(true, start, index + 1);
  }
  return markWrapped(lines, quoted);
}

/** A cheap first test: markers begin with dashes, fields have an early colon, attributions and "Begin forwarded message:" end with one. */
const isCandidate = (line: string): boolean => /^\s{0,10}[-_=]{2}/.test(line) || /^.{0,60}[::]/.test(line) || /[::]\s{0,5}$/.test(line);

function nextLine(lines: readonly string[], from: number): number | null {
  for (let index = from; index < lines.length && index < from + 20; index += 1) {
    if ((lines[index] ?? '').trim() !== '') return index;
  }
  return null;
}

/** A line that a mail program broke off a quoted one: alone between quoted lines, in the middle of a sentence. */
function markWrapped(lines: readonly string[], quoted: readonly boolean[]): readonly boolean[] {
  const hasTextAbove = lines.slice(0, Math.max(quoted.indexOf(true), 0)).some((line) => line.trim() !== '');
  return quoted.map((isQuoted, index) => {
    if (isQuoted || !quoted[index - 1] || !quoted[index + 1]) return isQuoted;
    const before = (lines[index - 1] ?? '').trimEnd();
    const goesOn = /^\p{Ll}/u.test(lines[index] ?? '') && before.length > 55;
    // People who answer point by point don't write above the quote first.
    return goesOn && (hasTextAbove || /[\p{L},]$/u.test(before));
  });
}

function stretches(lines: readonly string[], quoted: readonly boolean[]): readonly (readonly string[])[] {
  const found: string[][] = [[]];
  for (const [index, line] of lines.entries()) {
    if (!quoted[index]) found.at(-1)?.push(line);
    else if (found.at(-1)?.length) found.push([]);
  }
  return found;
}

/** Without blank lines around it and without the rule above a quote. */
const tidy = (lines: readonly string[]): string => {
  const last = lines.findLastIndex((line) => !/^[\s\u200b\ufeff]*$|^\s*[-_=*]{3,}\s*$/.test(line));
  return lines
    .slice(0, last + 1)
    .join('\n')
    .replace(/^[\s\u200b\ufeff]*\n/, '')
    .trim();
};

/**
 * Where the mails of an mbox file begin and end, and how quoting in them works. Reads in windows, because the file may have gigabytes.
 * There is no real standard (RFC 4155 describes the minimum); this reads what Gmail Takeout, Thunderbird, Apple Mail and Unix write.
 */
import type { FileHandle } from 'node:fs/promises';

export interface MboxSpan {
  /** The offset of the first byte after the From_ line. */
  readonly offset: number;
  readonly bytes: number;
  /** The date in the From_ line as a Date field would have it; '' when it has none. */
  readonly date: string;
}

const DAY = '(?:Mon|Tue|Wed|Thu|Fri|Sat|Sun)[a-z]{0,6},?';
const MONTH = '(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)';
// From 1847326450919283746@xxx Mon Nov 03 08:12:00 +0000 2026
// From - Tue Nov 03 08:12:00 2026
// From - Tue, 03 Nov 2026 08:12:00 GMT
// From MAILER-DAEMON Tue Nov  3 08:12:00 2026
// From "Jo Doe"@example.com Tue Nov  3 08:12 CET 2026
// From jo Tue Nov  3 08:12:00 2026
const datedLine = new RegExp(
  `^From (?:"[^"]{1,200}"\\S{0,200}|\\S{1,320}) {1,8}(${DAY} {1,3}(?:${MONTH} {1,3}\\d{1,2}|\\d{1,2}[ -]${MONTH}[ -]\\d{4}) {1,3}\\d{1,2}:\\d\\d.{0,40})$`,
);
/** Some versions of Thunderbird write no more than this. */
const bareLine = /^From (?:- ?)?$/;
const fieldLine = /^(?:[!-9;-~]{1,100}[ \t]?:(?:[ \t]|$)|>From )/;

const windowBytes = 1 << 20;
/** A From_ line and the beginning of the line after it. */
const lookAhead = 2_048;
/** The line end before a From_ line, and that of the empty line before it. */
const lookBehind = 4;

/** If a file does not begin with a From_ line, everything before the first one is skipped. */
export async function* mboxSpans(file: FileHandle): AsyncGenerator<MboxSpan> {
  let open: { readonly offset: number; readonly date: string } | null = null;
  for await (const { start, end, date } of separators(file)) {
    if (open) yield { ...open, bytes: start - open.offset };
    open = { offset: end, date };
  }
  const { size } = await file.stat();
  if (open) yield { ...open, bytes: Math.max(0, size - open.offset) };
}

interface Separator {
  readonly start: number;
  readonly end: number;
  readonly date: string;
}

async function* separators(file: FileHandle): AsyncGenerator<Separator> {
  const buffer = Buffer.allocUnsafe(lookBehind + windowBytes + lookAhead);
  for (let position = 0; ; position += windowBytes) {
    const base = Math.max(0, position - lookBehind);
    const { bytesRead } = await file.read(buffer, 0, position - base + windowBytes + lookAhead, base);
    const window = buffer.subarray(0, bytesRead);
    const limit = position - base + windowBytes;
    for (let index = window.indexOf('From ', position - base); index !== -1 && index < limit; index = window.indexOf('From ', index + 1)) {
      const separator = separatorAt(window, index, base === 0);
      if (separator) yield { start: base + index, end: base + separator.end, date: separator.date };
    }
    if (bytesRead <= limit) return;
  }
}

/** Whether the bytes of a file begin with a From_ line. */
export const beginsMbox = (head: Buffer): boolean => separatorAt(head, afterByteOrderMark(head), true) !== null;

/**
 * A From_ line is at the beginning of a line, and a header field follows it. One without a date must also follow an empty line.
 * "From Monday on I am away" is text, whatever surrounds it.
 */
function separatorAt(window: Buffer, index: number, fromStart: boolean): { readonly end: number; readonly date: string } | null {
  const isFirst = fromStart && index <= afterByteOrderMark(window);
  if (!isFirst && window[index - 1] !== 0x0a) return null;
  const line = lineAt(window, index);
  const date = datedLine.exec(line.text)?.[1];
  const isBare = bareLine.test(line.text) && (isFirst || isEmptyLineBefore(window, index));
  if ((date === undefined && !isBare) || !fieldLine.test(lineAt(window, line.end).text)) return null;
  // Takeout writes the offset before the year; a Date field has it last.
  return { end: line.end, date: (date ?? '').replace(/ ([+-]\d{4}) (\d{4})$/, ' $2 $1') };
}

function lineAt(window: Buffer, index: number): { readonly text: string; readonly end: number } {
  const newline = window.subarray(index, index + lookAhead / 2).indexOf(0x0a);
  const end = newline === -1 ? Math.min(index + lookAhead / 2, window.length) : index + newline + 1;
  return { text: window.toString('latin1', index, end).replace(/\r?\n$/, ''), end };
}

const isEmptyLineBefore = (window: Buffer, index: number): boolean =>
  window[index - 2] === 0x0a || (window[index - 2] === 0x0d && window[index - 3] === 0x0a);

const afterByteOrderMark = (head: Buffer): number => (head.subarray(0, 3).equals(byteOrderMark) ? 3 : 0);
const byteOrderMark = Buffer.from([0xef, 0xbb, 0xbf]);

/**
 * A mail as it was before it was put into an mbox: with one `>` less before `From `, however many there are (mboxrd; mboxo has just one),
 * and without the empty line that separates it from the next.
 */
export function unquoteMail(span: Buffer): Buffer {
  const mail = span.subarray(0, span.length - separatorLine(span));
  if (!mail.includes('>From ')) return mail;
  return Buffer.from(mail.toString('latin1').replace(/^>(>{0,200}From )/gm, '$1'), 'latin1');
}

function separatorLine(span: Buffer): 0 | 1 | 2 {
  const tail = span.toString('latin1', Math.max(0, span.length - 3));
  if (tail.endsWith('\n\r\n')) return 2;
  return tail.endsWith('\n\n') ? 1 : 0;
}

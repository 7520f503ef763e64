/**
 * The header fields that mail programs repeat above a quoted or forwarded mail: "From: ... Sent: ... To: ... Subject: ...".
 * Their words are in mail-words.ts. The header of the mail itself: header-fields.ts.
 */
import { mailWords, type QuotedField } from './mail-words.ts';

export interface HeaderBlock {
  readonly fields: Readonly<Partial<Record<QuotedField, string>>>;
  /** Index of the line after the block. */
  readonly end: number;
}

const fieldNames = ['from', 'to', 'cc', 'date', 'subject', 'replyTo'] as const satisfies readonly QuotedField[];
export const fieldOfWord: ReadonlyMap<string, QuotedField> = new Map(
  Object.values(mailWords).flatMap((row) => fieldNames.flatMap((field) => row[field].map((word) => [word, field] as const))),
);

const maxLines = 40; // of one block: a mail to many people, folded
const maxLineLength = 1_000;

// From: Dana Reyes <dana@initech.example>
// *Gesendet:* Dienstag, 3. November 2026 08:12
//  À : Jo Miller
const FIELD = /^[\s*_]{0,12}(\p{L}[\p{L}\p{M} ()'’.-]{0,30}?)[\s*_]{0,4}[::][\s*_]{0,12}(.*)$/u;

/** A line as a field, if it begins with a word that some mail program uses for one. */
export function readFieldLine(line: string): { readonly field: QuotedField; readonly value: string } | null {
  const [, word, value] = FIELD.exec(line.slice(0, maxLineLength)) ?? [];
  const field = word === undefined ? undefined : fieldOfWord.get(word.toLowerCase().normalize('NFC'));
  return field === undefined ? null : { field, value: (value ?? '').replace(/[\s*_]+$/, '') };
}

/**
 * The block that begins at this line, if it names the writer and two more fields. Fewer may be somebody's own words ("To: do. Subject:
 * nothing new"). `afterMarker`: the line above is a marker, so two fields are enough.
 */
export function readHeaderBlock(lines: readonly string[], start: number, afterMarker = false): HeaderBlock | null {
  const fields: Partial<Record<QuotedField, string>> = {};
  let last: QuotedField | null = null;
  let index = start;
  for (; index < lines.length && index < start + maxLines; index += 1) {
    const line = lines[index] ?? '';
    const read = readFieldLine(line);
    if (read !== null) {
      // A second "From:" begins another block.
      if (read.field in fields) break;
      fields[read.field] = read.value;
      last = read.field;
    } else if (last !== null && isContinuation(line, last, lines[index - 1] ?? '')) {
      fields[last] = `${fields[last] ?? ''} ${line.trim()}`;
    } else break;
  }
  const count = Object.keys(fields).length;
  const isBlock = afterMarker ? count >= 2 : 'from' in fields && count >= 3;
  return isBlock ? { fields, end: index } : null;
}

/** Long recipient lists are folded. The list continues after a line that ends in a separator, and on an indented line with an address. */
const isContinuation = (line: string, field: QuotedField, before: string): boolean =>
  (field === 'to' || field === 'cc') &&
  line.trim() !== '' &&
  (/[,;]\s*$/.test(before) || /^\s+[^\s@]{1,64}@|^\s+.{0,200}<[^\s<>@]{1,64}@/.test(line.slice(0, maxLineLength)));

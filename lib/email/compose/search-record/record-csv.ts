/** The record as CSV (RFC 4180): CRLF, quoted where needed, with the byte order mark by which Excel knows UTF-8. */
import { type RecordRow, recordColumns } from './record-rows.ts';

export const recordCsv = (rows: readonly RecordRow[]): string =>
  `\uFEFF${[recordColumns, ...rows.map((row) => recordColumns.map((column) => String(row[column])))].map((cells) => `${cells.map(cell).join(',')}\r\n`).join('')}`;

/**
 * A spreadsheet runs what begins with one of these as a formula, and a subject or a name comes from anybody: an apostrophe before it makes
 * it text (OWASP, CSV injection).
 */
const FORMULA = /^\s*[=+\-@\t\r\uFF1D\uFF0B\uFF0D\uFF20]/;

function cell(text: string): string {
  const plain = text.replace(/\r\n|\r|\n/g, ' ');
  const safe = FORMULA.test(plain) ? `'${plain}` : plain;
  return /[",]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}

/**
 * The header fields of a mail, read leniently from its first bytes, so that even a broken mail tells something.
 * Values are unfolded and in Unicode. Encoded words stay encoded: decoded inside a trace field they could forge one.
 */
import { decodeBytes } from './charset.ts';

export type HeaderField = readonly [name: string, value: string];

const maxFields = 5_000; // our choice: 1 MB of empty fields would be 300,000

/** `head`: the bytes up to the empty line that ends the header section, or as many of them as were kept. */
export function readHeaderFields(head: Uint8Array): readonly HeaderField[] {
  const fields: [string, string][] = [];
  for (const line of splitLines(head)) {
    if (line === '') break;
    const last = fields.at(-1);
    if (/^[ \t]/.test(line)) {
      if (last) last[1] = `${last[1]} ${line.trim()}`;
      continue;
    }
    const colon = line.indexOf(':');
    const name = line.slice(0, Math.max(colon, 0)).trim().toLowerCase();
    // "From jo@example.com Tue Nov  3 ..." is mbox's separator, and a line without a colon is nothing that a field could be.
    if (!/^[!-9;-~]{1,100}$/.test(name)) continue;
    if (fields.length === maxFields) break;
    fields.push([name, line.slice(colon + 1).trim()]);
  }
  return fields;
}

const splitLines = (head: Uint8Array): readonly string[] =>
  decodeBytes(head.subarray(0, endOfHead(head)))
    .replaceAll('\u0000', ' ')
    .split(/\r?\n/);

/** Up to the first empty line. The body below may be megabytes in another charset. */
function endOfHead(head: Uint8Array): number {
  const bytes = Buffer.from(head.buffer, head.byteOffset, head.byteLength);
  const ends = ['\n\n', '\n\r\n'].map((end) => bytes.indexOf(end, 0, 'latin1')).filter((index) => index >= 0);
  return Math.min(...ends, bytes.length);
}

export const fieldValues = (fields: readonly HeaderField[], name: string): readonly string[] =>
  fields.filter(([each]) => each === name).map(([, value]) => value);

/** The topmost field of that name. */
export const fieldValue = (fields: readonly HeaderField[], name: string): string | null =>
  fields.find(([each]) => each === name)?.[1] ?? null;

import { Temporal } from 'temporal-polyfill';
import { parseMessage } from './message/parse-message.ts';

/** All words of a mail, for searching: as it came over the wire, and decoded. */
export async function rawWords(raw: Uint8Array): Promise<string> {
  const bytes = Buffer.from(raw);
  const message = await parseMessage(bytes, anyTime);
  return `${withoutQuotedPrintable(bytes)}\n${bytes.toString('utf8')}\n${JSON.stringify(message)}`;
}

const anyTime = Temporal.Instant.fromEpochMilliseconds(0);

/** Quoted-printable breaks lines within words and writes non-ASCII characters as numbers (RFC 2045, section 6.7). */
function withoutQuotedPrintable(bytes: Buffer): string {
  const joined = bytes.toString('latin1').replace(/=\r?\n/g, '');
  const decoded = joined.replace(/=([0-9A-F]{2})/g, (_, hex: string) => String.fromCharCode(Number.parseInt(hex, 16)));
  return Buffer.from(decoded, 'latin1').toString('utf8');
}

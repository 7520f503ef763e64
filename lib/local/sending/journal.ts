/** The journal of sent mails: the format of its lines, and reading them back. Not here: writing it (sent-mails.ts). */
import { createReadStream } from 'node:fs';
import { open, truncate } from 'node:fs/promises';
import { createInterface } from 'node:readline';
import type { UserId } from '../../domain/words.ts';
import { orNull } from '../durable-file.ts';
import type { SentMail } from './sent-mail.ts';

export type Line =
  | { readonly mailId: string; readonly mail: SentMail; readonly onBehalfOf?: UserId }
  | { readonly id: string; readonly rejected: string }
  /** The newest of the removed mails; ids continue after it. */
  | { readonly used: string };

export interface Journal {
  readonly lines: readonly Line[];
  /** Numbers of the unreadable lines, from 1. Such lines may contain an address, and are never shown. */
  readonly damaged: readonly number[];
}

/** A last line that a crash truncated is removed: its mail was not sent yet. Any other unreadable line is skipped. */
export async function readJournal(path: string): Promise<Journal> {
  const file = await orNull(open(path, 'r'));
  if (file === null) return { lines: [], damaged: [] };
  const { size } = await file.stat();
  await file.close();
  const lines: Line[] = [];
  const damaged: number[] = [];
  let number = 0;
  let lastEnd = 0;
  for await (const { text, end } of linesOf(path)) {
    number += 1;
    if (end > size) break;
    lastEnd = end;
    const line = lineIn(text);
    if (line === null) damaged.push(number);
    else lines.push(line);
  }
  if (lastEnd < size) await truncate(path, lastEnd);
  return { lines, damaged };
}

/** As Latin-1, where each byte is one character; `end`: where the line ends in the file, including its line feed. */
async function* linesOf(path: string): AsyncGenerator<{ readonly text: string; readonly end: number }> {
  let end = 0;
  const input = createReadStream(path, { encoding: 'latin1' });
  for await (const bytes of createInterface({ input, crlfDelay: Number.POSITIVE_INFINITY })) {
    end += bytes.length + 1;
    yield { text: Buffer.from(bytes, 'latin1').toString(), end };
  }
}

function lineIn(text: string): Line | null {
  try {
    const line = JSON.parse(text);
    return isLine(line) ? line : null;
  } catch {
    return null;
  }
}

const isLine = (line: unknown): line is Line =>
  has(line, 'used') || (has(line, 'id') && has(line, 'rejected')) || (has(line, 'mailId') && isMail((line as { mail?: unknown }).mail));

const isMail = (mail: unknown): boolean =>
  (['sentAt', 'from', 'to', 'subject', 'kind'] as const).every((field) => has(mail, field)) && isId(mail);
const isId = (mail: unknown): boolean => has(mail, 'id') && /^\d+$/.test((mail as { readonly id: string }).id);
const has = (value: unknown, field: string): boolean =>
  typeof value === 'object' && value !== null && typeof Reflect.get(value, field) === 'string';

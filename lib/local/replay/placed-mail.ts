/**
 * The mails of one file: where each is, when it was written and by whom. Reads headers, never whole mails. Not here: which files exist
 * (archive-files.ts), how mbox is split (mbox.ts).
 */
import { type FileHandle, open } from 'node:fs/promises';
import { readDateField } from '../../email/message/date-field.ts';
import { fieldValue, fieldValues, type HeaderField, readHeaderFields } from '../../email/message/header-fields.ts';
import { readMailboxes } from '../../email/message/mailboxes.ts';
import { fileProblem } from '../file-problem.ts';
import type { ArchiveFile } from './archive-files.ts';
import { isDraft } from './draft.ts';
import { mboxSpans } from './mbox.ts';

/** Where a mail is, and what we need to sort it and to see who sent it. */
export interface PlacedMail {
  readonly source: string;
  readonly offset: number;
  readonly length: number;
  readonly isQuoted: boolean;
  /** Its Date, otherwise that of the topmost Received, otherwise that of its From_ line. */
  readonly atMilliseconds: number;
  /** The first From address, lower case. */
  readonly from: string | null;
  /** It was never sent. */
  readonly isDraft: boolean;
}

export interface UnreadableMail {
  readonly source: string;
  readonly offset: number;
  readonly reason: string;
}

/** The same limit as SMTP has. */
const maxMailBytes = 40 * 1024 * 1024;

export async function* placesIn(file: ArchiveFile): AsyncGenerator<PlacedMail | UnreadableMail> {
  const source = file.path;
  if (file.form === 'unreadable') {
    yield { source, offset: 0, reason: file.reason };
    return;
  }
  let handle: FileHandle | undefined;
  try {
    handle = await open(source);
    for await (const span of spansIn(file, handle)) yield await place(source, span, handle, file.form === 'mbox');
  } catch (error) {
    yield { source, offset: 0, reason: fileProblem(error) };
  } finally {
    await handle?.close();
  }
}

interface Span {
  readonly offset: number;
  readonly bytes: number;
  readonly date: string;
}

async function* spansIn(file: ArchiveFile & { readonly bytes: number }, handle: FileHandle): AsyncGenerator<Span> {
  if (file.form === 'mbox') yield* mboxSpans(handle);
  else if (file.form === 'emlx') yield await emlxSpan(handle);
  else yield { offset: 0, bytes: file.bytes, date: '' };
}

/** The first line is the mail's length in bytes, padded with spaces; a property list follows the mail. */
async function emlxSpan(handle: FileHandle): Promise<Span> {
  const line = /^ *(\d{1,12}) *\r?\n/.exec((await readBytes(handle, 0, 64)).toString('latin1'));
  return { offset: line?.[0].length ?? 0, bytes: Number(line?.[1] ?? 0), date: '' };
}

const headBytes = 16 * 1024;
const maxHeadBytes = 1024 * 1024;

async function place(
  source: string,
  { offset, bytes, date }: Span,
  handle: FileHandle,
  isQuoted: boolean,
): Promise<PlacedMail | UnreadableMail> {
  if (bytes > maxMailBytes) return { source, offset, reason: 'it is larger than 40 MB' };
  const fields = await readHead(handle, offset, bytes);
  const [from] = readMailboxes(fieldValue(fields, 'from') ?? '');
  const at = dateOf(fields, date);
  if (fields.length === 0) return { source, offset, reason: 'it has no header' };
  if (at === null) return { source, offset, reason: 'it has no date that can be read' };
  return { source, offset, length: bytes, isQuoted, atMilliseconds: at, from: from?.address ?? null, isDraft: isDraft(source, fields) };
}

async function readHead(handle: FileHandle, offset: number, bytes: number): Promise<readonly HeaderField[]> {
  const head = await readBytes(handle, offset, Math.min(bytes, headBytes));
  const isWhole = head.length < headBytes || head.includes('\n\n') || head.includes('\n\r\n');
  return readHeaderFields(isWhole ? head : await readBytes(handle, offset, Math.min(bytes, maxHeadBytes)));
}

function dateOf(fields: readonly HeaderField[], separatorDate: string): number | null {
  const received = fieldValues(fields, 'received')[0] ?? '';
  const written = [fieldValue(fields, 'date') ?? '', received.slice(received.lastIndexOf(';') + 1), separatorDate];
  for (const text of written) {
    const date = readDateField(text);
    if (date) return date.epochMilliseconds;
  }
  return null;
}

export async function readBytes(handle: FileHandle, offset: number, length: number): Promise<Buffer> {
  const buffer = Buffer.allocUnsafe(length);
  const { bytesRead } = await handle.read(buffer, 0, length, offset);
  return buffer.subarray(0, bytesRead);
}

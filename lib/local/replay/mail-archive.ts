/**
 * A person's mail as mail programs keep or export it (mbox, Maildir, folders of .eml and .emlx), in the order of its dates.
 * One pass notes where each mail is, then they are read one by one: memory grows with the number of mails, not with their size.
 * Not here: which files and where in them (archive-files.ts, placed-mail.ts), what is done with the mails (replay.ts).
 */
import { type FileHandle, open } from 'node:fs/promises';
import { fileProblem } from '../file-problem.ts';
import { type ArchiveFile, archiveFiles } from './archive-files.ts';
import { unquoteMail } from './mbox.ts';
import { type PlacedMail, placesIn, readBytes, type UnreadableMail } from './placed-mail.ts';

export interface MailArchive {
  readonly mails: readonly PlacedMail[];
  readonly unreadable: readonly UnreadableMail[];
}

export interface ArchivedMail extends PlacedMail {
  readonly bytes: Buffer;
}

/** `progress` is told how many bytes of how many were scanned. */
export async function indexArchive(
  paths: readonly string[],
  progress: (doneBytes: number, ofBytes: number) => void = () => {},
): Promise<MailArchive> {
  const files: ArchiveFile[] = [];
  for (const path of paths) for await (const file of archiveFiles(path)) files.push(file);
  const ofBytes = files.reduce((sum, file) => sum + ('bytes' in file ? file.bytes : 0), 0);
  const mails: PlacedMail[] = [];
  const unreadable: UnreadableMail[] = [];
  const intern = addressPool();
  let doneBytes = 0;
  for (const file of files) {
    for await (const place of placesIn(file)) {
      if ('reason' in place) unreadable.push(place);
      else mails.push({ ...place, from: intern(place.from) });
      progress(doneBytes + place.offset, ofBytes);
    }
    doneBytes += 'bytes' in file ? file.bytes : 0;
    progress(doneBytes, ofBytes);
  }
  // Equal dates keep the order of the archive: sorting is stable.
  return { mails: mails.sort((a, b) => a.atMilliseconds - b.atMilliseconds), unreadable };
}

/** `unreadable` is told of mails that can no longer be read. */
export async function* readMails(
  mails: Iterable<PlacedMail>,
  unreadable: (mail: UnreadableMail) => void = () => {},
): AsyncGenerator<ArchivedMail> {
  for (const mail of mails) {
    const { source, offset } = mail;
    const bytes = await readSpan(source, offset, mail.length);
    if (typeof bytes === 'string') unreadable({ source, offset, reason: bytes });
    else yield { ...mail, bytes: mail.isQuoted ? unquoteMail(bytes) : bytes };
  }
}

async function readSpan(source: string, offset: number, length: number): Promise<Buffer | string> {
  let handle: FileHandle | undefined;
  try {
    handle = await open(source);
    const bytes = await readBytes(handle, offset, length);
    return bytes.length < length ? 'the file became shorter while it was read' : bytes;
  } catch (error) {
    return fileProblem(error);
  } finally {
    await handle?.close();
  }
}

/** Ten thousand mails from one address share one string. Otherwise each string would keep the header from which it was cut in memory. */
function addressPool(): (address: string | null) => string | null {
  const pool = new Map<string, string>();
  return (address) => {
    if (address === null) return null;
    const known = pool.get(address);
    if (known !== undefined) return known;
    const copy = Buffer.from(address).toString();
    pool.set(copy, copy);
    return copy;
  };
}

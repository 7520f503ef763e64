/**
 * Which files of the given paths contain mails, and in which format. Looks at names and first bytes; others read the mails.
 * In a folder, files that don't look like mails are skipped; a file that was named itself is always used.
 */
import { open, readdir, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { fileProblem } from '../file-problem.ts';
import { beginsMbox } from './mbox.ts';

export type ArchiveFile =
  /** `emlx`: Apple's format, one mail between its length and a property list. */
  | { readonly form: 'mbox' | 'mail' | 'emlx'; readonly path: string; readonly bytes: number }
  | { readonly form: 'unreadable'; readonly path: string; readonly reason: string };

/** A file, or all files in a folder and its subfolders in the order of their names. Never fails: reports what can't be read. */
export async function* archiveFiles(path: string): AsyncGenerator<ArchiveFile> {
  try {
    if ((await stat(path)).isDirectory()) yield* filesIn(path);
    else yield await fileAt(path);
  } catch (error) {
    yield { form: 'unreadable', path, reason: fileProblem(error) };
  }
}

async function* filesIn(folder: string): AsyncGenerator<ArchiveFile> {
  const entries = (await readdir(folder, { withFileTypes: true })).toSorted((a, b) => (a.name < b.name ? -1 : 1));
  const isMaildir = ['cur', 'new'].every((name) => entries.some((entry) => entry.name === name && entry.isDirectory()));
  for (const { name } of entries.filter((entry) => entry.isDirectory())) {
    // Mails still being delivered into a Maildir don't count yet.
    if (!(isMaildir && name === 'tmp')) yield* archiveFiles(join(folder, name));
  }
  const inMaildir = /[\\/](?:cur|new)$/.test(folder);
  for (const { name } of entries.filter((entry) => entry.isFile() && !isIndex(entry.name))) {
    const file = await fileOrProblem(join(folder, name), inMaildir || /\.eml$/i.test(name) ? 'mail' : 'no mail');
    if (file !== null) yield file;
  }
}

/** Files that mail programs keep beside mails, and types too common to open just to see. */
const isIndex = (name: string): boolean => /^\.|\.(?:msf|dat|sqlite|db|log|json|plist|pdf|jpe?g|png|zip|gz)$/i.test(name);

async function fileOrProblem(path: string, otherwise: 'mail' | 'no mail'): Promise<ArchiveFile | null> {
  try {
    const file = await fileAt(path);
    return file.form === 'mail' && otherwise === 'no mail' ? null : file;
  } catch (error) {
    return { form: 'unreadable', path, reason: fileProblem(error) };
  }
}

async function fileAt(path: string): Promise<ArchiveFile & { readonly form: 'mbox' | 'mail' | 'emlx' }> {
  const { size } = await stat(path);
  return { path, form: (await formOf(path)) ?? 'mail', bytes: size };
}

async function formOf(path: string): Promise<'emlx' | 'mbox' | null> {
  if (/\.emlx$/i.test(path)) return 'emlx';
  const file = await open(path);
  try {
    const head = Buffer.alloc(4_096);
    const { bytesRead } = await file.read(head, 0, head.length, 0);
    return beginsMbox(head.subarray(0, bytesRead)) ? 'mbox' : null;
  } finally {
    await file.close();
  }
}

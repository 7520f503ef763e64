/** Raw mails and mails of ours on this machine that name somebody who is to be forgotten. The service must be stopped. Not here: the table. */
import { readdir, readFile, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { mentions, type Person } from '../domain/without-person.ts';
import { orNull } from './durable-file.ts';
import { sentMails } from './sent-mails.ts';

/** Raw mails go when they hold the address, mails of ours also for a name: drafts speak of people by their first names. */
export async function forgetFiles(
  rawPath: string,
  sentPath: string,
  person: Person,
  { dryRun }: { readonly dryRun: boolean },
): Promise<{ readonly rawMails: number; readonly sentMails: number }> {
  const raw = await rawMailsWith(rawPath, mentions({ ...person, names: [] }));
  const sent = await sentMailsWith(sentPath, mentions(person));
  if (!dryRun) {
    for (const file of raw) await rm(file, { force: true });
    const kept = await sentMails({ path: sentPath, render: async () => new Uint8Array(), enqueue: async () => undefined });
    await kept.remove(({ id }) => sent.has(id));
    await kept.close();
  }
  return { rawMails: raw.length, sentMails: sent.size };
}

/** Their files. What is still to be handled is left alone: nobody's mail is lost. */
async function rawMailsWith(path: string, pattern: RegExp): Promise<readonly string[]> {
  const entries = (await orNull(readdir(path, { recursive: true, withFileTypes: true }))) ?? [];
  const files = entries.filter(({ parentPath }) => !parentPath.startsWith(join(path, 'pending')));
  const found: string[] = [];
  for (const { name, parentPath } of files.filter((file) => file.isFile())) {
    if (pattern.test(decoded(await readFile(join(parentPath, name))))) found.push(join(parentPath, name));
  }
  return found;
}

async function sentMailsWith(path: string, pattern: RegExp): Promise<ReadonlySet<string>> {
  const names = ((await orNull(readdir(path))) ?? []).filter((name) => name.endsWith('.eml'));
  const found = new Set<string>();
  for (const name of names) if (pattern.test(decoded(await readFile(join(path, name))))) found.add(name.replace(/\.eml$/, ''));
  return found;
}

/** Quoted-printable breaks lines within words, and writes what is no ASCII as numbers (RFC 2045, section 6.7). */
function decoded(raw: Buffer): string {
  const joined = raw.toString('latin1').replace(/=\r?\n/g, '');
  const bytes = joined.replace(/=([0-9A-F]{2})/g, (_, hex: string) => String.fromCharCode(Number.parseInt(hex, 16)));
  return `${Buffer.from(bytes, 'latin1').toString('utf8')}\n${raw.toString('utf8')}`;
}

/**
 * Raw mails and sent mails on this machine that name somebody who has to be forgotten. The service must be stopped. Not here: the table.
 */
import { readdir, readFile, rm } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { mentions, type Person } from '../domain/without-person.ts';
import { rawWords } from '../email/raw-words.ts';
import { orNull } from './durable-file.ts';
import { sentMails } from './sending/sent-mails.ts';

/** Our own mails are searched for names as well: drafts mention people by their first names. */
export async function forgetSentMails(path: string, person: Person, { dryRun }: { readonly dryRun: boolean }): Promise<void> {
  const sent = await sentMailsWith(path, mentions(person));
  if (dryRun) return;
  const kept = await sentMails({ path, render: async () => new Uint8Array(), enqueue: async () => undefined });
  await kept.remove(({ id }) => sent.has(id));
  await kept.close();
}

export interface RawMails {
  rawMail(rawKey: string): Promise<Uint8Array | null>;
  removeRawMail(rawKey: string): Promise<void>;
  /** Keys of those that contain the address, whichever user they belong to. */
  holding(address: string): Promise<readonly string[]>;
}

/** Mails still to be handled are left alone, so that no mail is lost. */
export async function rawMailsIn(path: string): Promise<RawMails> {
  const entries = (await orNull(readdir(path, { recursive: true, withFileTypes: true }))) ?? [];
  const files = entries.filter(({ name, parentPath }) => name.endsWith('.eml') && !parentPath.startsWith(join(path, 'pending')));
  const fileOf = new Map(files.map(({ parentPath, name }) => [basename(name, '.eml'), join(parentPath, name)]));
  return {
    async rawMail(rawKey) {
      const file = fileOf.get(rawKey);
      return file === undefined ? null : orNull(readFile(file));
    },
    async removeRawMail(rawKey) {
      const file = fileOf.get(rawKey);
      if (file !== undefined) await rm(file, { force: true });
    },
    async holding(address) {
      const pattern = mentions({ address, names: [] });
      const keys: string[] = [];
      for (const [key, file] of fileOf) if (pattern.test(await rawWords(await readFile(file)))) keys.push(key);
      return keys;
    },
  };
}

async function sentMailsWith(path: string, pattern: RegExp): Promise<ReadonlySet<string>> {
  const names = ((await orNull(readdir(path))) ?? []).filter((name) => name.endsWith('.eml'));
  const found = new Set<string>();
  for (const name of names) if (pattern.test(await rawWords(await readFile(join(path, name))))) found.add(name.replace(/\.eml$/, ''));
  return found;
}

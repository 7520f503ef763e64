/** Whether the service works, as `/api/health` reports it (design, section 6). Not here: what a mailbox reports about itself. */
import { rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { asCantWrite } from './cant-write-error.ts';

export type Health =
  | { readonly status: 'ok' }
  /** Mails left by a crash are being handled. */
  | { readonly status: 'recovering' }
  /** One sentence each, for the operator. */
  | { readonly status: 'failing'; readonly problems: readonly string[] };

interface Parts {
  readonly folder: string;
  readonly isRecovering: () => boolean;
  /** The error at the start. Null: none. */
  readonly failure: () => unknown;
  readonly databaseWorks: () => Promise<boolean>;
}

export async function healthOf({ folder, isRecovering, failure, databaseWorks }: Parts): Promise<Health> {
  const problems = [
    ...(failure() === null ? [] : ['What the last stop left could not be handled: see the log, and start again.']),
    ...((await databaseWorks()) ? [] : ['The database does not answer: see the log.']),
    ...(await writing(folder)),
  ];
  if (problems.length > 0) return { status: 'failing', problems };
  return { status: isRecovering() ? 'recovering' : 'ok' };
}

/** A full disk still answers reads, so only a write shows it. */
async function writing(folder: string): Promise<readonly string[]> {
  const file = join(folder, 'health-check');
  try {
    await writeFile(file, 'x', { mode: 0o600 });
    await rm(file, { force: true });
    return [];
  } catch (error) {
    const told = asCantWrite(error, folder);
    return [told instanceof Error ? told.message : String(told)];
  }
}

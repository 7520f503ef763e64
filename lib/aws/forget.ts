/**
 * Erases a correspondent who objects, from the timelines of all users: their address, their names, and what was written to and by them.
 * What happened and when stays. Reads the whole table; each step bears being done again.
 * Not here: raw mails and mails of ours (the caller's `Remains`), what becomes of an event (domain/without-person.ts).
 */
import type { DynamoDBDocumentClient } from '@aws-sdk/lib-dynamodb';
import type { Person } from '../domain/without-person.ts';
import type { Remains } from '../handling/remains.ts';
import { type Found, findPerson } from './forget/find-person.ts';
import { rewriteTimeline } from './forget/rewrite-timeline.ts';
import { deleteAll, type Table } from './table-access.ts';

export interface Forgotten {
  readonly users: number;
  readonly timelines: number;
  readonly commits: number;
  readonly rawMails: number;
  /** By which they were known; for mails of ours that name them. */
  readonly person: Person;
}

export class IsUserError extends Error {
  override readonly name = 'IsUserError';
  constructor() {
    super(
      'This address is a user’s own. They erase everything themselves: they mail “delete everything” to tactful@. Nothing was changed.',
    );
  }
}

/** `address` in lower case. `dryRun`: only says what it would do. @throws IsUserError */
export async function forget(
  client: DynamoDBDocumentClient,
  tableName: string,
  address: string,
  remains: Pick<Remains, 'removeRawMail' | 'removeSentMails' | 'compact'>,
  { dryRun }: { readonly dryRun: boolean },
): Promise<Forgotten> {
  const table = { client, name: tableName };
  const found = await findPerson(table, address);
  if (found.isUser) throw new IsUserError();
  const summary = {
    users: new Set(found.timelines.values()).size,
    timelines: found.timelines.size,
    commits: found.commits,
    rawMails: found.rawKeys.size,
    person: found.person,
  };
  if (!dryRun) await erase(table, found, remains);
  return summary;
}

async function erase(
  table: Table,
  { person, timelines, rawKeys, claims }: Found,
  remains: Pick<Remains, 'removeRawMail' | 'removeSentMails' | 'compact'>,
): Promise<void> {
  for (const rawKey of rawKeys) await remains.removeRawMail(rawKey);
  await remains.removeSentMails({ addresses: [], isAbout: (timelineId) => timelines.has(timelineId) });
  for (const [timelineId, userId] of timelines) await rewriteTimeline(table, userId, timelineId, person);
  await deleteAll(table, claims);
  await remains.compact();
}

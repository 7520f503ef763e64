/**
 * Erases a correspondent who objects from the timelines of all users: their address, their names, and what was written to and by them. What
 * happened and when is kept. Reads the whole table, and each step is idempotent. Not here: where raw mails and our own mails are kept (the
 * caller's `Kept`), what an event becomes (domain/without-person.ts).
 */
import type { DynamoDBDocumentClient } from '@aws-sdk/lib-dynamodb';
import { Temporal } from 'temporal-polyfill';
import { mentions, type Person } from '../../domain/without-person.ts';
import { rawWords } from '../../email/raw-words.ts';
import type { Remains } from '../../handling/remains.ts';
import { tracesOf } from '../store/traces.ts';
import { deleteAll, type Table } from '../table/table-access.ts';
import { type FoundPerson, findPerson } from './forget/find-person.ts';
import { rewriteTimeline } from './forget/rewrite-timeline.ts';

/** Data kept outside the table. */
export interface Kept extends Pick<Remains, 'removeRawMail' | 'removeSentMails' | 'compact'> {
  /** Null: it has expired. */
  rawMail(rawKey: string): Promise<Uint8Array | null>;
}

export interface Forgotten {
  readonly users: number;
  readonly timelines: number;
  readonly commits: number;
  /** Their keys. */
  readonly rawMails: ReadonlySet<string>;
  /** The names they were known by, to find our own mails that mention them. */
  readonly person: Person;
}

export class IsUserError extends Error {
  override readonly name = 'IsUserError';
  constructor() {
    super(
      'This address belongs to a user. Users erase everything themselves by mailing “delete everything” to tactful@. Nothing was changed.',
    );
  }
}

/** `address` in lower case. `dryRun`: only says what it would do. @throws IsUserError */
export async function forget(
  client: DynamoDBDocumentClient,
  tableName: string,
  address: string,
  kept: Kept,
  { dryRun }: { readonly dryRun: boolean },
): Promise<Forgotten> {
  const table = { client, name: tableName };
  const found = await findPerson(table, address);
  if (found.isUser) throw new IsUserError();
  const rawKeys = new Set([...found.rawKeys, ...(await rawMailsNaming(found, table, kept))]);
  const summary = {
    users: new Set(found.timelines.values()).size,
    timelines: found.timelines.size,
    commits: found.commits,
    rawMails: rawKeys,
    person: found.person,
  };
  if (!dryRun) await erase(table, { ...found, rawKeys }, kept);
  return summary;
}

/** A mail can name somebody even if its event doesn't: "Re: Is there news from Dana Reyes?" above a `done`. */
async function rawMailsNaming({ person, timelines, rawKeys }: FoundPerson, table: Table, kept: Kept): Promise<readonly string[]> {
  const named = mentions(person);
  const naming: string[] = [];
  for (const userId of new Set(timelines.values())) {
    const { rawKeys: all } = await tracesOf(table, userId, null, always);
    for (const rawKey of all.filter((each) => !rawKeys.has(each))) {
      const raw = await kept.rawMail(rawKey);
      if (raw !== null && named.test(await rawWords(raw))) naming.push(rawKey);
    }
  }
  return naming;
}

const always = Temporal.Instant.fromEpochMilliseconds(0);

async function erase(table: Table, { person, timelines, rawKeys, claims }: FoundPerson, kept: Kept): Promise<void> {
  for (const rawKey of rawKeys) await kept.removeRawMail(rawKey);
  await kept.removeSentMails({ addresses: [], isAbout: (timelineId) => timelines.has(timelineId) });
  for (const [timelineId, userId] of timelines) await rewriteTimeline(table, userId, timelineId, person);
  await deleteAll(table, claims);
  await kept.compact();
}

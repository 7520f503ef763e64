/**
 * Makes heads, message claims, correspondents and reply owners anew from the commits, and touches nothing else.
 * Safe beside a running service: a newer head stays, and so does a claim whose commit is still to come.
 * Not here: what is due (the caller's `DueAtOf`), profiles and verified senders (they are their own truth).
 */
import type { DynamoDBDocumentClient } from '@aws-sdk/lib-dynamodb';
import type { Temporal } from 'temporal-polyfill';
import type { Profile } from '../../domain/settings/profile.ts';
import type { TimelineId, UserId } from '../../domain/words.ts';
import type { Commit, Counters, LoadedTimeline } from '../../handling/store.ts';
import { commitsAfter } from '../store/commits.ts';
import { type Contact, contactsIn } from '../store/contacts.ts';
import { gather } from '../store/gather.ts';
import { withCommits } from '../store/heads.ts';
import { commitKey, timelineOf } from '../table/keys.ts';
import { scan, type Table } from '../table/table-access.ts';
import { rebuildMessage, rebuildReplyOwner } from './rebuild/claims.ts';
import { rebuildCorrespondents } from './rebuild/correspondents.ts';
import { rebuildHead } from './rebuild/head.ts';

/** When a timeline is due; null: nothing is. */
export type DueAtOf = (loaded: LoadedTimeline, profile: Profile, counters: Counters) => Temporal.Instant | null;

export interface Rebuilt {
  readonly users: number;
  readonly timelines: number;
  readonly commits: number;
  /** Timelines of erased users, left alone. */
  readonly erased: number;
}

export async function rebuild(client: DynamoDBDocumentClient, tableName: string, dueAtOf: DueAtOf): Promise<Rebuilt> {
  const table = { client, name: tableName };
  const rebuilt = { users: 0, timelines: 0, commits: 0, erased: 0 };
  for (const [userId, timelineIds] of await timelinesByUser(table)) {
    const { profile, counters } = await gather(table, userId, { messageIds: [], correspondents: [] });
    if (profile?.status === 'erased') {
      rebuilt.erased += timelineIds.length;
      continue;
    }
    rebuilt.users += 1;
    rebuilt.timelines += timelineIds.length;
    // Without a profile nobody knows whom to remind.
    const dueAt = (loaded: LoadedTimeline) => (profile === null ? null : dueAtOf(loaded, profile, counters));
    rebuilt.commits += await rebuildUser(table, userId, timelineIds, dueAt);
  }
  return rebuilt;
}

/** Answers with the number of commits. One timeline at a time is in memory. */
async function rebuildUser(
  table: Table,
  userId: UserId,
  timelineIds: readonly TimelineId[],
  dueAtOf: (loaded: LoadedTimeline) => Temporal.Instant | null,
): Promise<number> {
  const contacts: Contact[] = [];
  let count = 0;
  for (const timelineId of timelineIds) {
    const commits = await commitsAfter(table, timelineId, 0);
    const loaded = withCommits(null, commits);
    if (loaded === null) continue; // erased since it was listed
    const undone = new Set(commits.flatMap(({ events }) => events.flatMap((event) => (event.type === 'Undone' ? event.undoes : []))));
    // A mail that got a timeline of its own is undone where it was, and claimed by the other.
    const isUndone = ({ events }: Commit): boolean => events.length > 0 && events.every(({ id }) => undone.has(id));
    for (const commit of commits) {
      if (!isUndone(commit)) await rebuildMessage(table, commit);
      for (const { address, owner } of commit.replyAddresses) await rebuildReplyOwner(table, address, owner);
    }
    await rebuildHead(table, loaded, dueAtOf(loaded));
    contacts.push(...contactsIn(commits));
    count += commits.length;
  }
  await rebuildCorrespondents(table, userId, new Set(timelineIds), contacts);
  return count;
}

async function timelinesByUser(table: Table): Promise<ReadonlyMap<UserId, readonly TimelineId[]>> {
  const byUser = new Map<UserId, TimelineId[]>();
  const firstCommits = scan(table, {
    FilterExpression: 'SK = :first',
    ExpressionAttributeValues: { ':first': commitKey('' as TimelineId, 1).SK },
    ProjectionExpression: 'PK, SK, userId',
  });
  for await (const item of firstCommits) {
    const timelineId = timelineOf(item);
    if (timelineId === null) continue;
    const userId = item.userId as UserId;
    const known = byUser.get(userId);
    if (known === undefined) byUser.set(userId, [timelineId]);
    else known.push(timelineId);
  }
  return byUser;
}

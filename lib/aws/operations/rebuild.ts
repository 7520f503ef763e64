/**
 * Rebuilds heads, message claims, correspondents, employers and reply owners from the commits, and touches nothing else. Safe beside a
 * running service: a newer head stays, and so does a claim whose commit has not been written yet. Not here: what is due (the caller's
 * `DueAtOf`), profiles and verified senders (nothing else contains them).
 */
import type { DynamoDBDocumentClient } from '@aws-sdk/lib-dynamodb';
import type { Temporal } from 'temporal-polyfill';
import type { Profile } from '../../domain/settings/profile.ts';
import type { TimelineId, UserId } from '../../domain/words.ts';
import { inParallel } from '../../handling/in-parallel.ts';
import type { Commit, Counters, LoadedTimeline } from '../../handling/store.ts';
import { commitsAfter } from '../store/commits.ts';
import { type Contact, contactsIn } from '../store/contacts.ts';
import { gather } from '../store/gather.ts';
import { timelinesOf, withCommits } from '../store/heads.ts';
import { loadProfile } from '../store/profiles.ts';
import { commitKey, headKey, headOf, timelineOf } from '../table/keys.ts';
import { scan, type Table } from '../table/table-access.ts';
import { rebuildMessage, rebuildReplyOwner } from './rebuild/claims.ts';
import { rebuildCorrespondents } from './rebuild/correspondents.ts';
import { employersIn } from './rebuild/employers.ts';
import { rebuildHead } from './rebuild/head.ts';

/** When a timeline is due; null: nothing is due. */
export type DueAtOf = (loaded: LoadedTimeline, profile: Profile, counters: Counters) => Temporal.Instant | null;

export interface Rebuilt {
  readonly users: number;
  readonly timelines: number;
  readonly commits: number;
  /** Timelines of erased users, left alone. */
  readonly erased: number;
  /** Users with timelines but no profile: we don't know where to write to them. */
  readonly withoutProfile: readonly UserId[];
}

/** How many timelines or users at a time; each takes about ten requests one after the other. Our choice. */
const atOnce = 8;

/**
 * In two passes, so that no list of ids is held in memory. The first rebuilds every timeline when it meets its first commit in the table;
 * the second combines a user's timelines, found by the heads that the first pass made.
 */
export async function rebuild(client: DynamoDBDocumentClient, tableName: string, dueAtOf: DueAtOf): Promise<Rebuilt> {
  const table = { client, name: tableName };
  const withoutProfile: UserId[] = [];
  const rebuilt = { users: 0, timelines: 0, commits: 0, erased: 0, withoutProfile };
  await inParallel(firstCommits(table), atOnce, async ({ userId, timelineId }) => {
    const { profile, counters } = await gather(table, userId, { messageIds: [], correspondents: [] });
    if (profile?.status === 'erased') {
      rebuilt.erased += 1;
      return;
    }
    // Without a profile we don't know whom to remind.
    const dueAt = (loaded: LoadedTimeline) => (profile === null ? null : dueAtOf(loaded, profile, counters));
    rebuilt.timelines += 1;
    const commits = await rebuildTimeline(table, timelineId, dueAt);
    // Not in one request: additions by others in the meantime would be lost.
    rebuilt.commits += commits;
  });
  await inParallel(usersWithHeads(table), atOnce, async (userId) => {
    const profile = await loadProfile(table, userId);
    if (profile?.status === 'erased') return;
    if (profile === null) withoutProfile.push(userId);
    const timelineIds = await timelinesOf(table, userId);
    const contacts: Contact[] = [];
    for (const timelineId of timelineIds) {
      const commits = await commitsAfter(table, timelineId, 0);
      contacts.push(...contactsIn(commits), ...employersIn(commits));
    }
    await rebuildCorrespondents(table, userId, new Set(timelineIds), contacts);
    rebuilt.users += 1;
  });
  return rebuilt;
}

/** Returns the number of commits. */
async function rebuildTimeline(
  table: Table,
  timelineId: TimelineId,
  dueAtOf: (loaded: LoadedTimeline) => Temporal.Instant | null,
): Promise<number> {
  const commits = await commitsAfter(table, timelineId, 0);
  const loaded = withCommits(null, commits);
  if (loaded === null) return 0; // erased since it was listed
  const undone = new Set(commits.flatMap(({ events }) => events.flatMap((event) => (event.type === 'Undone' ? event.undoes : []))));
  // A mail that got its own timeline is undone on the old one, and the new one has its claim.
  const isUndone = ({ events }: Commit): boolean => events.length > 0 && events.every(({ id }) => undone.has(id));
  for (const commit of commits) {
    if (!isUndone(commit)) await rebuildMessage(table, commit);
    for (const { address, owner } of commit.replyAddresses) await rebuildReplyOwner(table, address, owner);
  }
  await rebuildHead(table, loaded, dueAtOf(loaded));
  return commits.length;
}

async function* firstCommits(table: Table): AsyncGenerator<{ readonly userId: UserId; readonly timelineId: TimelineId }> {
  const items = scan(table, {
    FilterExpression: 'SK = :first',
    ExpressionAttributeValues: { ':first': commitKey('' as TimelineId, 1).SK },
    ProjectionExpression: 'PK, SK, userId',
  });
  for await (const item of items) {
    const timelineId = timelineOf(item);
    if (timelineId !== null) yield { timelineId, userId: item.userId as UserId };
  }
}

/** A user's items are adjacent in a scan, so one id is enough to recognise a new user. */
async function* usersWithHeads(table: Table): AsyncGenerator<UserId> {
  let before: UserId | null = null;
  const heads = scan(table, {
    FilterExpression: 'begins_with(SK, :head)',
    ExpressionAttributeValues: { ':head': headKey('' as UserId, '' as TimelineId).SK },
    ProjectionExpression: 'PK, SK',
  });
  for await (const item of heads) {
    const userId = headOf(item)?.userId ?? null;
    if (userId !== null && userId !== before) yield userId;
    before = userId ?? before;
  }
}

/**
 * Heads contain the folded state of the commits and the newest events, so that a mail costs the same for a timeline of any length
 * (docs/decisions/0021). After a crash a head may lag behind its commits. It never goes back; a process that finds the next sequence taken
 * reads the missing commits.
 */
import { Temporal } from 'temporal-polyfill';
import { noHistory, type Older, reachesBack, record, shortened } from '../../domain/history.ts';
import type { TimelineId, UserId } from '../../domain/words.ts';
import type { Commit, LoadedTimeline, Planned, StandingHead } from '../../handling/store.ts';
import { headItem, type Item } from '../table/items.ts';
import { headKey } from '../table/keys.ts';
import { all, getItem, putItem, query, type Table, updateItemIf } from '../table/table-access.ts';
import { commitsAfter } from './commits.ts';
import { dueAttributes, dueUpdate } from './due-attributes.ts';

/** Sequences that this process found taken. A head below them lags. */
export type TakenSequences = Map<TimelineId, number>;

export const loadHead = async (
  table: Table,
  taken: TakenSequences,
  userId: UserId,
  timelineId: TimelineId,
): Promise<LoadedTimeline | null> => fromHead(table, taken, userId, timelineId, await getItem(table, headKey(userId, timelineId)));

/** The timeline of a head's item. If the head lags or is missing, the commits after it are read. */
export async function fromHead(
  table: Table,
  taken: TakenSequences,
  userId: UserId,
  timelineId: TimelineId,
  item: Item | null,
): Promise<LoadedTimeline | null> {
  const head = item === null ? null : decodeHead(item);
  if (head !== null && head.sequence >= (taken.get(timelineId) ?? 0)) {
    taken.delete(timelineId);
    return head;
  }
  const missing = await commitsAfter(table, timelineId, head?.sequence ?? 0);
  const isLate =
    head !== null &&
    reachesBack(
      head.history,
      missing.flatMap(({ events }) => events),
    );
  const loaded = isLate ? withCommits(null, await commitsAfter(table, timelineId, 0)) : withCommits(head, missing);
  // Without a head only the commits say whose it is.
  return loaded?.userId === userId ? loaded : null;
}

/** Null if there is neither a head nor a commit. */
export function withCommits(loaded: LoadedTimeline | null, commits: readonly Commit[]): LoadedTimeline | null {
  const newest = commits.at(-1);
  if (newest === undefined) return loaded;
  const { timelineId, userId, root, sequence } = newest;
  const events = commits.flatMap((commit) => commit.events);
  return { timelineId, userId, root, sequence, history: record(loaded?.history ?? noHistory, events) };
}

export async function saveHead(table: Table, loaded: LoadedTimeline, dueAt: Temporal.Instant | null): Promise<void> {
  // Refused if a newer head exists already.
  await putItem(table, encodeHead(loaded, dueAt), {
    ConditionExpression: 'attribute_not_exists(version) OR version < :version',
    ExpressionAttributeValues: { ':version': loaded.sequence },
  });
}

/** The same commits with other settings: a pause, another hour. */
export async function replan(table: Table, { userId, timelineId, sequence }: Planned, dueAt: Temporal.Instant | null): Promise<void> {
  const update = dueUpdate(dueAttributes(timelineId, dueAt), sequence);
  await updateItemIf(table, headKey(userId, timelineId), 'version = :version', update);
}

export async function timelinesOf(table: Table, userId: UserId): Promise<readonly TimelineId[]> {
  const { SK: prefix } = anyHead(userId);
  return all(headsOf(table, userId, { ProjectionExpression: 'SK' }), ({ SK }) => SK.slice(prefix.length) as TimelineId);
}

export async function loadAll(table: Table, taken: TakenSequences, userId: UserId): Promise<readonly LoadedTimeline[]> {
  const items = await all(headsOf(table, userId), (item) => item);
  const { SK: prefix } = anyHead(userId);
  const loaded = await Promise.all(items.map((item) => fromHead(table, taken, userId, item.SK.slice(prefix.length) as TimelineId, item)));
  return loaded.filter((each) => each !== null);
}

export async function* heads(table: Table, taken: TakenSequences, userId: UserId): AsyncGenerator<StandingHead> {
  const { SK: prefix } = anyHead(userId);
  for await (const item of headsOf(table, userId)) {
    const timelineId = item.SK.slice(prefix.length) as TimelineId;
    const { version, dueAt } = item;
    yield {
      ...{ userId, timelineId, sequence: typeof version === 'number' ? version : 0 },
      dueAt: typeof dueAt === 'number' ? Temporal.Instant.fromEpochMilliseconds(dueAt) : null,
      load: () => fromHead(table, taken, userId, timelineId, item),
    };
  }
}

const anyHead = (userId: UserId) => headKey(userId, '' as TimelineId);

const headsOf = (table: Table, userId: UserId, projection: { readonly ProjectionExpression?: string } = {}) =>
  query(table, {
    ConsistentRead: true,
    KeyConditionExpression: 'PK = :user AND begins_with(SK, :head)',
    ExpressionAttributeValues: { ':user': anyHead(userId).PK, ':head': anyHead(userId).SK },
    ...projection,
  });

export function encodeHead({ timelineId, userId, root, sequence, history }: LoadedTimeline, dueAt: Temporal.Instant | null): Item {
  const { base, recent, older } = shortened(history);
  const head = { timelineId, userId, root, version: sequence, base, recent, ...(older !== null && { older }) };
  return headItem.encode(headKey(userId, timelineId), { ...head, ...dueAttributes(timelineId, dueAt) });
}

export function decodeHead(item: Item): LoadedTimeline {
  const { timelineId, userId, root, version, base, recent, older = unnamed(recent.length) } = headItem.decode(item);
  return { timelineId, userId, root, sequence: version, history: { base, recent, older } };
}

/** Heads once kept the newest 64 events and didn't say whether there were others. */
const unnamed = (recent: number): Older | null => (recent < 64 ? null : { kept: [], leftOut: 0 });

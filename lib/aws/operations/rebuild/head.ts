import type { Temporal } from 'temporal-polyfill';
import type { LoadedTimeline } from '../../../handling/store.ts';
import { encodeHead } from '../../store/heads.ts';
import { commitKey, headKey } from '../../table/keys.ts';
import { getItem, putItem, type Table } from '../../table/table-access.ts';

/**
 * Writes the head of these commits, unless a writer has written a newer one in the meantime. A version without a commit behind it doesn't
 * count.
 */
export async function rebuildHead(table: Table, loaded: LoadedTimeline, dueAt: Temporal.Instant | null): Promise<void> {
  const head = encodeHead(loaded, dueAt);
  const put = await putItem(table, head, {
    ConditionExpression: 'attribute_not_exists(version) OR version <= :version',
    ExpressionAttributeValues: { ':version': loaded.sequence },
  });
  if (put === 'put') return;
  const standing = await getItem(table, headKey(loaded.userId, loaded.timelineId));
  if (standing === null || (await hasCommit(table, loaded, standing.version))) return;
  await putItem(table, head, { ConditionExpression: 'version = :found', ExpressionAttributeValues: { ':found': standing.version } });
}

const hasCommit = async (table: Table, { timelineId }: LoadedTimeline, version: unknown): Promise<boolean> =>
  typeof version === 'number' && (await getItem(table, commitKey(timelineId, version))) !== null;

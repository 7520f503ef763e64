/**
 * Rewrites the commits of one timeline without a person, and its head. The only place that writes a commit a second time; its facts stay.
 */
import { Temporal } from 'temporal-polyfill';
import { type Person, withoutPerson } from '../../../domain/without-person.ts';
import type { TimelineId, UserId } from '../../../domain/words.ts';
import { commitsAfter } from '../../store/commits.ts';
import { encodeHead, withCommits } from '../../store/heads.ts';
import { commitItem } from '../../table/items.ts';
import { commitKey, headKey } from '../../table/keys.ts';
import { getItem, putItem, type Table } from '../../table/table-access.ts';

export async function rewriteTimeline(table: Table, userId: UserId, timelineId: TimelineId, person: Person): Promise<void> {
  for (;;) {
    const commits = (await commitsAfter(table, timelineId, 0)).map((commit) => ({
      ...commit,
      events: commit.events.map((event) => withoutPerson(event, person)),
    }));
    for (const commit of commits) {
      // Unless it was erased in the meantime.
      const item = commitItem.encode(commitKey(timelineId, commit.sequence), commit);
      await putItem(table, item, { ConditionExpression: 'attribute_exists(PK)' });
    }
    const loaded = withCommits(null, commits);
    const head = await getItem(table, headKey(userId, timelineId));
    if (loaded === null || head === null) return;
    const dueAt = typeof head.dueAt === 'number' ? Temporal.Instant.fromEpochMilliseconds(head.dueAt) : null;
    // A mail that came in the meantime won the race: its head contains what was in the one before.
    const put = await putItem(table, encodeHead(loaded, dueAt), {
      ConditionExpression: 'version = :version',
      ExpressionAttributeValues: { ':version': loaded.sequence },
    });
    if (put === 'put') return;
    // If the head is stale after a crash, the next reader brings it up to date from these commits.
    if (typeof head.version === 'number' && head.version < loaded.sequence)
      return void (await putItem(table, encodeHead(loaded, dueAt), {}));
  }
}

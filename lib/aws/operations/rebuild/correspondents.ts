/** Which timelines a correspondent has, from all commits of one user. */
import { Temporal } from 'temporal-polyfill';
import type { TimelineId, UserId } from '../../../domain/words.ts';
import { ifVersion, keptTimelines } from '../../store/claims.ts';
import type { Contact } from '../../store/contacts.ts';
import { correspondentItem } from '../../table/items.ts';
import { correspondentKey } from '../../table/keys.ts';
import { getItem, ifAbsent, putItem, type Table } from '../../table/table-access.ts';
import { readOrNull } from './claims.ts';

export async function rebuildCorrespondents(
  table: Table,
  userId: UserId,
  committed: ReadonlySet<TimelineId>,
  contacts: readonly Contact[],
): Promise<void> {
  for (const [address, ofAddress] of Map.groupBy(contacts, ({ address }) => address)) {
    const newestFirst = ofAddress.toSorted((a, b) => Temporal.Instant.compare(b.since, a.since)).map(({ timelineId }) => timelineId);
    await putCorrespondent(table, userId, address, committed, newestFirst);
  }
}

/** If it loses a race it starts again: the other writer's timeline must not be dropped. */
async function putCorrespondent(
  table: Table,
  userId: UserId,
  address: string,
  committed: ReadonlySet<TimelineId>,
  newestFirst: readonly TimelineId[],
): Promise<void> {
  const key = correspondentKey(userId, address);
  for (;;) {
    const item = await getItem(table, key);
    const standing = readOrNull(correspondentItem, item);
    const toCome = standing?.timelines.filter((timelineId) => !committed.has(timelineId)) ?? [];
    const claim = { timelines: [...toCome, ...newestFirst].slice(0, keptTimelines), version: (standing?.version ?? 0) + 1 };
    const condition = item === null ? ifAbsent : standing === null ? {} : ifVersion(standing.version);
    if ((await putItem(table, correspondentItem.encode(key, claim), condition)) === 'put') return;
  }
}

/** Which timelines a correspondent has: what all commits of one user say together. */
import { Temporal } from 'temporal-polyfill';
import type { TimelineEvent } from '../../../domain/events.ts';
import type { TimelineId, UserId } from '../../../domain/words.ts';
import { employerKeys } from '../../../email/people/employer-key.ts';
import type { Commit } from '../../../handling/store.ts';
import { ifVersion, keptTimelines } from '../../store/claims.ts';
import { correspondentItem } from '../../table/items.ts';
import { correspondentKey } from '../../table/keys.ts';
import { getItem, ifAbsent, putItem, type Table } from '../../table/table-access.ts';
import { readable } from './claims.ts';

/** From when on a timeline knows an address. */
export interface Contact {
  readonly address: string;
  readonly timelineId: TimelineId;
  readonly since: Temporal.Instant;
}

/** Each address once, and each employer whom they name, by the first commit that names it. */
export function contactsIn(commits: readonly Commit[]): readonly Contact[] {
  const contacts = commits.flatMap(({ timelineId, recordedAt, events }) =>
    events.flatMap(addressesIn).map((address) => ({ address, timelineId, since: recordedAt })),
  );
  return [...new Map(contacts.toReversed().map((contact) => [contact.address, contact])).values()];
}

function addressesIn(event: TimelineEvent): readonly string[] {
  if (event.type === 'MailSent') return event.correspondents.map(({ address }) => address);
  if (event.type !== 'ReplyReceived') return [];
  return [...(event.from === null ? [] : [event.from.address]), ...employerKeys(event.employers)];
}

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

/** Lost to a writer it begins again: the writer's timeline must not be dropped. */
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
    const standing = readable(correspondentItem, item);
    const toCome = standing?.timelines.filter((timelineId) => !committed.has(timelineId)) ?? [];
    const claim = { timelines: [...toCome, ...newestFirst].slice(0, keptTimelines), version: (standing?.version ?? 0) + 1 };
    const condition = item === null ? ifAbsent : standing === null ? {} : ifVersion(standing.version);
    if ((await putItem(table, correspondentItem.encode(key, claim), condition)) === 'put') return;
  }
}

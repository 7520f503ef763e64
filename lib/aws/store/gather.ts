/** One BatchGet for everything that deciding needs. Its cost depends neither on a timeline's length nor on the number of timelines. */
import type { TimelineId, UserId } from '../../domain/words.ts';
import type { Gathered, Wanted } from '../../handling/store.ts';
import { correspondentItem, type Item, messageItem, profileItem } from '../table/items.ts';
import { correspondentKey, countersKey, headKey, type Key, messageKey, profileKey, waitingKey } from '../table/keys.ts';
import { batchGet, type Table } from '../table/table-access.ts';
import { messageOf } from './claims.ts';
import { decodeCounters, noCounters } from './counters.ts';
import { fromHead, type TakenSequences } from './heads.ts';

export async function gather(table: Table, userId: UserId, { messageIds, correspondents, awaited = [] }: Wanted): Promise<Gathered> {
  const items = await getAll(table, [
    profileKey(userId),
    countersKey(userId),
    ...messageIds.map((id) => messageKey(userId, id)),
    ...awaited.map((id) => waitingKey(userId, id)),
    ...correspondents.map((address) => correspondentKey(userId, address)),
  ]);
  return {
    ...ofUser(items, userId),
    messages: found(
      messageIds,
      (id) => items(messageKey(userId, id)),
      (item) => messageOf(messageItem.decode(item)),
    ),
    correspondents: found(correspondents, (address) => items(correspondentKey(userId, address)), correspondentItem.decode),
    waitingFor: new Set(awaited.filter((id) => items(waitingKey(userId, id)) !== null)),
  };
}

export async function gatherForReminder(table: Table, taken: TakenSequences, userId: UserId, timelineId: TimelineId) {
  const items = await getAll(table, [profileKey(userId), countersKey(userId), headKey(userId, timelineId)]);
  return { ...ofUser(items, userId), loaded: await fromHead(table, taken, userId, timelineId, items(headKey(userId, timelineId))) };
}

type Items = (key: Key) => Item | null;

async function getAll(table: Table, keys: readonly Key[]): Promise<Items> {
  const items = new Map((await batchGet(table, keys)).map((item) => [nameOf(item), item]));
  return (key) => items.get(nameOf(key)) ?? null;
}

const nameOf = ({ PK, SK }: Key): string => `${PK} ${SK}`;

function ofUser(items: Items, userId: UserId): Pick<Gathered, 'profile' | 'counters'> {
  const profile = items(profileKey(userId));
  const counters = items(countersKey(userId));
  return {
    profile: profile === null ? null : profileItem.decode(profile),
    counters: counters === null ? noCounters : decodeCounters(counters),
  };
}

function found<T>(names: readonly string[], itemFor: (name: string) => Item | null, decode: (item: Item) => T): ReadonlyMap<string, T> {
  return new Map(
    names.flatMap((name) => {
      const item = itemFor(name);
      return item === null ? [] : [[name, decode(item)] as const];
    }),
  );
}

/** Claims that follow from one commit alone. One that stands and can be read is left as it is, unless the commit says otherwise. */
import type { Commit, Owner } from '../../../handling/store.ts';
import { ownerValue } from '../../store/claims.ts';
import { type Item, type ItemOf, messageItem, ownerItem } from '../../table/items.ts';
import { messageKey, ownerKey } from '../../table/keys.ts';
import { getItem, ifAbsent, putItem, type Table } from '../../table/table-access.ts';
import { UnreadableItemError } from '../../table/unreadable-item-error.ts';

export async function rebuildMessage(table: Table, { userId, timelineId, sequence, messageId }: Commit): Promise<void> {
  if (messageId === null) return;
  // Whether it was answered is not in the commit. "Yes" repeats no mail to anybody: only an unfinished delivery could ask, minutes after its first try.
  const claim = { timelineId, version: sequence - 1, answered: true };
  const item = messageItem.encode(messageKey(userId, messageId), claim);
  await putUnless(table, item, messageItem, (standing) => standing.timelineId === timelineId);
}

export const rebuildReplyOwner = (table: Table, address: string, owner: Owner): Promise<void> =>
  putUnless(
    table,
    ownerItem.encode(ownerKey(address), ownerValue(owner)),
    ownerItem,
    ({ owner: standing }) => standing.userId === owner.userId,
  );

async function putUnless<T>(table: Table, item: Item, kind: ItemOf<T>, isRight: (standing: T) => boolean): Promise<void> {
  if ((await putItem(table, item, ifAbsent)) === 'put') return;
  const standing = readable(kind, await getItem(table, { PK: item.PK, SK: item.SK }));
  if (standing === null || !isRight(standing)) await putItem(table, item, {});
}

/** Null: there is none, or it is damaged. An item of a newer release is an error even here. */
export function readable<T>(kind: ItemOf<T>, item: Item | null): T | null {
  try {
    return item === null ? null : kind.decode(item);
  } catch (error) {
    if (error instanceof UnreadableItemError) return null;
    throw error;
  }
}

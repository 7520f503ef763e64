/** Claims that follow from one commit alone. A readable existing claim is left unchanged, unless the commit contradicts it. */
import type { Commit, Owner } from '../../../handling/store.ts';
import { ownerValue } from '../../store/claims.ts';
import { type Item, type ItemOf, messageItem, ownerItem } from '../../table/items.ts';
import { messageKey, ownerKey } from '../../table/keys.ts';
import { getItem, ifAbsent, putItem, type Table } from '../../table/table-access.ts';
import { UnreadableItemError } from '../../table/unreadable-item-error.ts';

export async function rebuildMessage(table: Table, { userId, timelineId, sequence, messageId }: Commit): Promise<void> {
  if (messageId === null) return;
  // The commit doesn't say whether it was answered. "Yes" sends nothing a second time: only an unfinished delivery, minutes after its first
  // try, could need an answer.
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
  const standing = readOrNull(kind, await getItem(table, { PK: item.PK, SK: item.SK }));
  if (standing === null || !isRight(standing)) await putItem(table, item, {});
}

/** Null: there is none, or it is damaged. An item from a newer release is an error even here. */
export function readOrNull<T>(kind: ItemOf<T>, item: Item | null): T | null {
  try {
    return item === null ? null : kind.decode(item);
  } catch (error) {
    if (error instanceof UnreadableItemError) return null;
    throw error;
  }
}

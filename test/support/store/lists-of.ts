/** Reads all users and timelines of a store at each call, for stores to which several processes write. */
import type { Temporal } from 'temporal-polyfill';
import type { Store } from '../../../lib/handling/store.ts';
import { userList } from '../../../lib/local/catalogue/user-list.ts';
import type { Lists } from '../../../lib/local/http/json-view.ts';

export function listsOf(store: Pick<Store, 'allUsers' | 'timelinesOf'>, now: () => Temporal.Instant): Lists {
  const users = async () => {
    const list = userList();
    for await (const profile of store.allUsers()) list.set(profile);
    return list.all(now());
  };
  return {
    users,
    async oldestFirst(userId) {
      const userIds = userId === null ? (await users()).map((user) => user.userId) : [userId];
      return (await Promise.all(userIds.map((each) => store.timelinesOf(each)))).flat();
    },
  };
}

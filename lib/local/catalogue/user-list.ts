/** All users in a few words each, kept in memory, so that a page finds the owner of an address or a timeline without reading the table. */
import type { Temporal } from 'temporal-polyfill';
import { fridayDueAt } from '../../domain/settings/friday-question.ts';
import { isForgotten, type Profile } from '../../domain/settings/profile.ts';
import type { UserId } from '../../domain/words.ts';

/** The part of a profile that is listed. */
export type ListedUser = Pick<
  Profile,
  'userId' | 'secret' | 'addresses' | 'status' | 'joinedAt' | 'pausedUntil' | 'heldBecause' | 'timeZone' | 'seenZone' | 'digestDueAt'
>;

export interface UserList {
  /** A stale one (with a lower version than the listed one) changes nothing. */
  set(profile: Profile): void;
  remove(userId: UserId): void;
  /** Current users, in the order in which they joined. */
  all(now: Temporal.Instant): readonly ListedUser[];
  byId(userId: string, now: Temporal.Instant): ListedUser | null;
  byAddress(address: string, now: Temporal.Instant): ListedUser | null;
  /** The soonest end of a pause, digest or question on a Friday after now; null: none. */
  nextAfter(now: Temporal.Instant): Temporal.Instant | null;
}

export function userList(): UserList {
  const listed = new Map<UserId, ListedUser & { readonly version: number; readonly fridayDueAt: Temporal.Instant | null }>();
  const owners = new Map<string, UserId>();
  let sorted: readonly ListedUser[] | null = null;

  const forget = (userId: UserId): void => {
    for (const address of listed.get(userId)?.addresses ?? []) if (owners.get(address) === userId) owners.delete(address);
    listed.delete(userId);
    sorted = null;
  };
  const byId = (userId: string, now: Temporal.Instant): ListedUser | null => {
    const user = listed.get(userId as UserId);
    return user === undefined || isForgotten(user, now) ? null : user;
  };

  return {
    set(profile) {
      const { userId, version } = profile;
      if ((listed.get(userId)?.version ?? 0) > version) return;
      forget(userId);
      if (profile.status === 'erased') return;
      const { secret, addresses, status, joinedAt, pausedUntil, heldBecause, timeZone, seenZone, digestDueAt } = profile;
      listed.set(userId, {
        userId,
        version,
        secret,
        addresses,
        status,
        joinedAt,
        pausedUntil,
        heldBecause,
        timeZone,
        seenZone,
        digestDueAt,
        fridayDueAt: fridayDueAt(profile),
      });
      for (const address of addresses) owners.set(address, userId);
    },
    remove: forget,
    all(now) {
      sorted ??= [...listed.values()].sort(
        (a, b) => a.joinedAt.epochMilliseconds - b.joinedAt.epochMilliseconds || (a.userId < b.userId ? -1 : 1),
      );
      return sorted.filter((user) => !isForgotten(user, now));
    },
    byId,
    nextAfter(now) {
      const moments = [...listed.values()].flatMap(({ pausedUntil, digestDueAt, fridayDueAt }) => [pausedUntil, digestDueAt, fridayDueAt]);
      return moments
        .filter((moment) => moment !== null && moment !== 'resumed-by-hand')
        .filter((moment) => now.until(moment).sign > 0)
        .reduce<Temporal.Instant | null>((first, each) => (first === null || each.until(first).sign > 0 ? each : first), null);
    },
    byAddress: (address, now) => byId(owners.get(address.toLowerCase()) ?? '', now),
  };
}

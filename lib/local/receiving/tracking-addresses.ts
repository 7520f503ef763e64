/**
 * A cache of tracking addresses and their users: every RCPT asks for one, and then the mail reads the profile anyway.
 * No other process writes to the table, so the cache sees every change.
 */
import type { UserId } from '../../domain/words.ts';
import type { Store } from '../../handling/store.ts';

export interface TrackingAddresses {
  /** A store that reports each profile it changes. */
  readonly store: Store;
  isTracking(userId: UserId, secret: string): Promise<boolean>;
}

/** Some hundred bytes each. Our choice. */
const mostRemembered = 10_000;

export function trackingAddresses(store: Store): TrackingAddresses {
  const secrets = new Map<UserId, string>();
  let changes = 0;
  /** Forgets the profile before and after the change, because one that was read in between may be either. */
  const changing = async <T>(userId: UserId, change: () => Promise<T>): Promise<T> => {
    const forget = (): void => {
      changes += 1;
      secrets.delete(userId);
    };
    forget();
    return change().finally(forget);
  };
  return {
    store: {
      ...store,
      saveProfile: (profile) => changing(profile.userId, () => store.saveProfile(profile)),
      eraseUser: (userId, addresses) => changing(userId, () => store.eraseUser(userId, addresses)),
    },
    async isTracking(userId, secret) {
      if (secrets.get(userId) === secret) return true;
      const before = changes;
      const profile = await store.loadProfile(userId);
      if (profile === null || profile.status === 'erased' || profile.secret !== secret) return false;
      if (secrets.size >= mostRemembered) secrets.clear();
      if (changes === before) secrets.set(userId, secret);
      return true;
    },
  };
}

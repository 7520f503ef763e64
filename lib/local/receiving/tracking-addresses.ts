/**
 * Whose tracking address is whose, remembered: it is asked for at every RCPT, and then the mail has the profile read anyway.
 * Nobody but this process writes to its table, so what was saved since is known.
 */
import type { UserId } from '../../domain/words.ts';
import type { Store } from '../../handling/store.ts';

export interface TrackingAddresses {
  /** A store that tells of each profile that it changes. */
  readonly store: Store;
  isTracking(userId: UserId, secret: string): Promise<boolean>;
}

/** Some hundred bytes each. Our choice. */
const mostRemembered = 10_000;

export function trackingAddresses(store: Store): TrackingAddresses {
  const secrets = new Map<UserId, string>();
  let changes = 0;
  /** Before as well as after: a profile that was read in between may be either. */
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

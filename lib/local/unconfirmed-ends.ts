import { forgottenAt, type Profile } from '../domain/profile.ts';
import type { Log } from '../handling/runtime.ts';
import type { Store } from '../handling/store.ts';
import type { Agenda } from './agenda.ts';

/**
 * Nothing is kept of somebody who didn't confirm for 7 days: on AWS their items expire by themselves. Here what has expired is removed
 * once a week, so for them it is done at the very moment as well.
 */
export function unconfirmedEnds(agenda: Agenda, removeExpired: () => Promise<unknown>, log: Log) {
  const plan = (profile: Profile): void => {
    const at = forgottenAt(profile);
    if (at === null) return;
    const { userId } = profile;
    agenda.plan(`forgetting ${userId}`, at.add({ seconds: 1 }), async () => {
      try {
        await removeExpired();
      } catch (error) {
        // The weekly removal takes it too.
        log.error('unconfirmed user not removed yet', { userId, error });
      }
    });
  };

  return {
    /** A store that notes each unconfirmed user as they are saved. */
    watching: (store: Store): Store => ({
      ...store,
      async saveProfile(profile) {
        const saved = await store.saveProfile(profile);
        if (saved === 'saved') plan(profile);
        return saved;
      },
    }),
    /** At start: those who were asked. */
    async fill(profiles: AsyncIterable<Profile>): Promise<void> {
      for await (const profile of profiles) plan(profile);
    },
  };
}

import type { Temporal } from 'temporal-polyfill';
import type { Profile } from '../domain/profile.ts';
import type { UserId } from '../domain/words.ts';
import type { Log } from '../handling/runtime.ts';
import type { Store } from '../handling/store.ts';
import type { Agenda } from './agenda.ts';

/**
 * A pause that ends is found by the sweep, hourly on AWS. Here the sweep comes at the very moment instead,
 * so that moving a manual clock by a year doesn't run it 8,760 times.
 */
export function pauseEnds(agenda: Agenda, sweep: () => Promise<unknown>, now: () => Temporal.Instant, log: Log) {
  const planAt = (userId: UserId, at: Temporal.Instant): void =>
    agenda.plan(`pause of ${userId}`, at, async () => {
      try {
        await sweep();
      } catch (error) {
        log.error('end of a pause not handled', { userId, error });
        planAt(userId, now().add({ minutes: 15 }));
      }
    });
  const plan = ({ userId, pausedUntil }: Profile): void => {
    if (pausedUntil !== null && pausedUntil !== 'resumed-by-hand') planAt(userId, pausedUntil);
  };

  return {
    /** A store that notes each pause as it is saved. */
    watching: (store: Store): Store => ({
      ...store,
      async saveProfile(profile) {
        const saved = await store.saveProfile(profile);
        if (saved === 'saved') plan(profile);
        return saved;
      },
    }),
    /** At start: the pauses that are under way. */
    async fill(profiles: AsyncIterable<Profile>): Promise<void> {
      for await (const profile of profiles) plan(profile);
    },
  };
}

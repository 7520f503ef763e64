import type { Temporal } from 'temporal-polyfill';
import type { Profile } from '../../domain/settings/profile.ts';
import { profileDueAt } from '../../domain/settings/profile-due.ts';
import type { UserId } from '../../domain/words.ts';
import type { Log } from '../../handling/runtime.ts';
import type { Store } from '../../handling/store.ts';
import type { Agenda } from './agenda.ts';

/**
 * A user's own moment, such as the end of a pause: on AWS the hourly sweep finds it in the index. Here the user is woken at the very
 * moment, so that moving a manual clock by a year doesn't sweep 8,760 times.
 */
export function dueUsers(agenda: Agenda, wake: (userId: UserId) => Promise<unknown>, now: () => Temporal.Instant, log: Log) {
  const planAt = (userId: UserId, at: Temporal.Instant): void =>
    agenda.plan(`due user ${userId}`, at, async () => {
      try {
        await wake(userId);
      } catch (error) {
        log.error('user not woken', { userId, error });
        planAt(userId, now().add({ minutes: 15 }));
      }
    });
  const plan = (profile: Profile): void => {
    const at = profileDueAt(profile);
    // A moment that is none any more wakes them for nothing.
    if (at !== null) planAt(profile.userId, at);
  };

  return {
    /** A store that notes each user as they are saved. */
    watching: (store: Store): Store => ({
      ...store,
      async saveProfile(profile) {
        const saved = await store.saveProfile(profile);
        if (saved === 'saved') plan(profile);
        return saved;
      },
    }),
    /** At start: everybody who waits for something. From the profiles themselves: after a crash the index may lag behind. */
    async fill(profiles: AsyncIterable<Profile>): Promise<void> {
      for await (const profile of profiles) plan(profile);
    },
  };
}

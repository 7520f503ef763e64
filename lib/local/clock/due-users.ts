import type { Temporal } from 'temporal-polyfill';
import type { Profile } from '../../domain/settings/profile.ts';
import { profileDueAt } from '../../domain/settings/profile-due.ts';
import type { UserId } from '../../domain/words.ts';
import type { Log } from '../../handling/runtime.ts';
import type { Store } from '../../handling/store.ts';
import type { Agenda } from './agenda.ts';

/**
 * A user's own due time, such as the end of a pause. On AWS the hourly sweep finds it in the index. Here the user is woken at that exact
 * time, so that moving a manual clock by a year doesn't sweep 8,760 times.
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
    // A due time that no longer applies wakes them for nothing.
    if (at !== null) planAt(profile.userId, at);
  };

  return {
    /** A store that notes each user when they are saved. */
    watching: (store: Store): Store => ({
      ...store,
      async saveProfile(profile) {
        const saved = await store.saveProfile(profile);
        if (saved === 'saved') plan(profile);
        return saved;
      },
    }),
    /** At start: every user who waits for something. Read from the profiles themselves, because the index may be stale after a crash. */
    async fill(profiles: AsyncIterable<Profile>): Promise<void> {
      for await (const profile of profiles) plan(profile);
    },
  };
}

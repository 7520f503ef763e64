/**
 * What changed because of a machine's mail that the user's mailbox forwarded. We never answer such a mail at once; the next mail we send
 * anyway tells the user (design, section 4, "Automatic mail"). At worst we tell them twice.
 */
import { current, shownOf } from '../../domain/history.ts';
import type { Profile } from '../../domain/settings/profile.ts';
import type { TimelineId } from '../../domain/words.ts';
import type { Matter } from '../../email/wording/facts.ts';
import type { Runtime } from '../runtime.ts';
import { updateProfile } from './update-profile.ts';

/** `status` shows all of them. More than this would crowd the mail that mentions them. Our choice. */
const mostTold = 10;

export const keepUntold = (profile: Profile, timelineId: TimelineId, runtime: Runtime): Promise<Profile> =>
  updateProfile(
    profile,
    (known) => (known.untold?.includes(timelineId) ? known : { ...known, untold: [...(known.untold ?? []), timelineId].slice(-mostTold) }),
    runtime,
  );

/** Costs nothing while there is nothing to tell. */
export async function untoldOf({ userId, untold = [] }: Profile, { store }: Runtime): Promise<readonly Matter[]> {
  const loaded = await Promise.all(untold.map((timelineId) => store.load(userId, timelineId)));
  return loaded
    .filter((each) => each !== null)
    .map(({ timelineId, history }) => ({ timelineId, timeline: current(history), ...shownOf(history) }));
}

export async function wasTold(profile: Profile, told: readonly Matter[], runtime: Runtime): Promise<void> {
  if (told.length === 0) return;
  const ids = new Set(told.map(({ timelineId }) => timelineId));
  await updateProfile(
    profile,
    ({ untold = [], ...known }) => {
      const left = untold.filter((timelineId) => !ids.has(timelineId));
      return left.length === 0 ? known : { ...known, untold: left };
    },
    runtime,
  );
}

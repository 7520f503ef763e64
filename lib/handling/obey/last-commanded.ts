/** `undo` mailed to tactful@ takes back the user's last command, wherever that was. */
import { Temporal } from 'temporal-polyfill';
import type { TimelineId } from '../../domain/words.ts';
import type { Asking } from '../reading/asking.ts';
import { type Place, placeOn } from '../record/commit-events.ts';
import type { Runtime } from '../runtime.ts';
import { lastCommandAt } from './timeline-command.ts';

/** `user`: it changed the settings, or there is none. */
export async function lastCommanded({ profile }: Asking, { store }: Runtime): Promise<Place | 'user'> {
  // Of a mail that did both, the timeline's `undo` takes back the setting as well.
  const isTogether = (timelineId: TimelineId): boolean => profile.undoable.at(-1)?.together?.timelineId === timelineId;
  let last: { readonly place: Place | 'user'; readonly at: Temporal.Instant | null } = {
    place: 'user',
    at: profile.undoable.at(-1)?.at ?? null,
  };
  for (const timelineId of await store.timelinesOf(profile.userId)) {
    const loaded = await store.load(profile.userId, timelineId);
    const at = loaded === null ? null : lastCommandAt(loaded.history);
    if (loaded !== null && at !== null && (last.at === null || Temporal.Instant.compare(at, last.at) > (isTogether(timelineId) ? -1 : 0))) {
      last = { place: placeOn(loaded), at };
    }
  }
  return last.place;
}

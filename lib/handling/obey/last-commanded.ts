/** `undo` mailed to tactful@ takes back the user's last command, no matter where it was. */
import { Temporal } from 'temporal-polyfill';
import type { Command } from '../../domain/commands.ts';
import type { Profile } from '../../domain/settings/profile.ts';
import type { TimelineId } from '../../domain/words.ts';
import type { Asking } from '../reading/asking.ts';
import { type Committed, type Place, placeOn } from '../record/commit-events.ts';
import type { Runtime } from '../runtime.ts';
import { lastCommandAt } from './timeline-command.ts';

/** The number of commands that `undo` can take back, on timelines and in the settings. */
const keptCommands = 20;

/** `user`: the last command changed the settings, or there is none. Of several in the same moment, the one handled last. */
export async function lastCommanded({ profile }: Asking, { store }: Runtime): Promise<Place | 'user'> {
  const { undoable, commanded = [] } = profile;
  const rank = (where: TimelineId | 'user'): number => commanded.lastIndexOf(where);
  // If a mail did both, the timeline's `undo` also takes back the setting.
  const isTogether = (timelineId: TimelineId): boolean => undoable.at(-1)?.together?.timelineId === timelineId;
  let last: { readonly place: Place | 'user'; readonly at: Temporal.Instant | null } = { place: 'user', at: undoable.at(-1)?.at ?? null };
  for (const loaded of await store.loadAll(profile.userId)) {
    const { timelineId } = loaded;
    const at = lastCommandAt(loaded.history) ?? lastCommandAt((await store.whole(loaded)).history);
    if (at === null) continue;
    const order = last.at === null ? 1 : Temporal.Instant.compare(at, last.at);
    const isNewer = rank(timelineId) > rank(last.place === 'user' ? 'user' : last.place.timelineId);
    if (order > 0 || (order === 0 && (isNewer || isTogether(timelineId)))) last = { place: placeOn(loaded), at };
  }
  return last.place;
}

/** Records where the commands of a mail went, or that `undo` took the last one back there. Returns it unchanged if they changed nothing. */
export function withCommanded(before: Profile, after: Profile, commands: readonly Command[], kept: Committed | null): Profile {
  const onUser = after.undoable === before.undoable ? null : 'user';
  const where: TimelineId | 'user' | null = kept?.type === 'committed' ? kept.loaded.timelineId : onUser;
  if (where === null) return after;
  const { commanded = [] }: Pick<Profile, 'commanded'> = before;
  if (commands.some(({ type }) => type === 'Undo')) {
    const last = commanded.lastIndexOf(where);
    return last < 0 ? after : { ...after, commanded: commanded.filter((_, index) => index !== last) };
  }
  return { ...after, commanded: [...commanded, where].slice(-keptCommands) };
}

/** `undo` mailed to tactful@ takes back the user's last command, wherever that was. */
import { Temporal } from 'temporal-polyfill';
import type { TimelineId } from '../../domain/words.ts';
import type { Asking } from '../reading/asking.ts';
import { wasApplied } from '../record/applied-once.ts';
import type { Runtime } from '../runtime.ts';
import { lastCommandAt } from './timeline-command.ts';

/** The timeline that had it; null: it changed the settings, or there is none. */
export async function lastCommanded({ mail, profile }: Asking, { store }: Runtime): Promise<TimelineId | null> {
  const { messageId } = mail.message;
  const { messages } = await store.gather(profile.userId, { messageIds: [messageId], correspondents: [] });
  // Delivered again, it takes back nothing more.
  const claim = messages.get(messageId);
  if (claim !== undefined) return claim.timelineId;
  if (wasApplied(profile, messageId)) return null;
  // Of a mail that did both, the timeline's `undo` takes back the setting as well.
  const isTogether = (timelineId: TimelineId): boolean => profile.undoable.at(-1)?.together?.timelineId === timelineId;
  let last = { timelineId: null as TimelineId | null, at: profile.undoable.at(-1)?.at ?? null };
  for (const timelineId of await store.timelinesOf(profile.userId)) {
    const loaded = await store.load(profile.userId, timelineId);
    const at = loaded === null ? null : lastCommandAt(loaded.history);
    if (at !== null && (last.at === null || Temporal.Instant.compare(at, last.at) > (isTogether(timelineId) ? -1 : 0))) {
      last = { timelineId, at };
    }
  }
  return last.timelineId;
}

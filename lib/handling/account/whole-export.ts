/** Everything kept about a user as one text, in the shape that `export` mails (export-file.ts), for the page on one machine. */
import type { UserId } from '../../domain/words.ts';
import type { Runtime } from '../runtime.ts';
import { exportText, timelineText } from './export-file.ts';

/** Null: there is no such user. */
export async function wholeExport(userId: UserId, runtime: Pick<Runtime, 'store' | 'service' | 'now'>): Promise<string | null> {
  const { store, now } = runtime;
  const { profile, counters } = await store.gather(userId, { messageIds: [], correspondents: [] });
  if (profile === null || profile.status === 'erased') return null;
  const timelines: string[] = [];
  for (const timelineId of await store.timelinesOf(userId)) {
    const loaded = await store.load(userId, timelineId);
    if (loaded !== null) timelines.push(timelineText(timelineId, loaded.root, await store.commits(timelineId)));
  }
  const parked = await store.parkedOf(userId, now());
  return exportText({ profile, counters, parked, part: 1, parts: 1 }, timelines, runtime);
}

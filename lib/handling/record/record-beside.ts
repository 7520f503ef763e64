/**
 * Records events on a timeline that has no mail of its own for them: changes that a mail causes elsewhere, and old mails from an import.
 * Not here: a mail on its own timeline (record-mail.ts).
 */
import type { NewEvent } from '../../domain/events.ts';
import { nextTimelineId } from '../identity.ts';
import type { Runtime } from '../runtime.ts';
import type { LoadedTimeline, MessageClaim } from '../store.ts';
import { type Committed, commitEvents, type Place, type Telling, TimelineMovedError } from './commit-events.ts';
import { type Plan, savePlan } from './plan.ts';
import type { Delivered, Recorder } from './record-mail.ts';

/**
 * What a mail changes on a timeline other than its own. Its claim names its own, so on the other one it looks for its own commit among all
 * commits.
 * Returns that timeline, under the next id if this one belongs to another root.
 */
export async function recordBeside(
  place: Place,
  messageId: string,
  events: readonly NewEvent[],
  { mail, profile, counters }: Pick<Recorder, 'mail' | 'profile' | 'counters'>,
  runtime: Runtime,
): Promise<{ readonly loaded: LoadedTimeline; readonly plan: Plan }> {
  const { type, loaded } = await commitEvents(
    place,
    { messageId, claimedAt: 0, fresh: false, delivery: mail.delivery },
    { events: () => events },
    runtime,
  );
  if (type === 'other-root') {
    const timelineId = nextTimelineId(place.timelineId, place.root, loaded.root);
    if (timelineId === null) throw new TimelineMovedError(place.timelineId);
    const own = { ...place, timelineId, loaded: await runtime.store.load(place.userId, timelineId) };
    return recordBeside(
      own.loaded?.root === place.root ? own : { ...own, loaded: null },
      messageId,
      events,
      { mail, profile, counters },
      runtime,
    );
  }
  return { loaded, plan: await savePlan(loaded, profile, counters, runtime) };
}

/**
 * Imports the events of an old mail, without an answer. `begin` is called before anything is added. `elsewhere`: another timeline has the
 * mail already.
 */
export async function recordRetold(
  place: Place,
  messageId: string,
  { events, begin, delivery }: Telling & { readonly begin: () => Promise<void>; readonly delivery: Delivered['delivery'] },
  runtime: Runtime,
): Promise<Committed | 'elsewhere'> {
  const wanted: MessageClaim = { timelineId: place.timelineId, version: place.loaded?.sequence ?? 0, answered: true };
  const claim = await runtime.store.claimMessage(place.userId, messageId, wanted);
  if (claim.timelineId !== place.timelineId) return 'elsewhere';
  await begin();
  return commitEvents(place, { messageId, claimedAt: claim.version, fresh: claim === wanted, delivery }, { events }, runtime);
}

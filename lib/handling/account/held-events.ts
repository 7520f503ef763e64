/**
 * The events that a timeline already contains, found by their contents, because an export identifies a reminder by nothing else. Pure. Not
 * here: claims of messages, which identify mails (import-timeline.ts).
 */
import type { TimelineEvent } from '../../domain/events.ts';
import type { Commit } from '../store.ts';

export interface HeldEvents {
  /** The id of an equal event, each returned once; null if none is left. */
  take(event: TimelineEvent): string | null;
}

export function heldEvents(commits: readonly Commit[]): HeldEvents {
  const ids = new Map<string, string[]>();
  for (const event of commits.flatMap(({ events }) => events)) {
    const said = whatItSays(event);
    ids.set(said, [...(ids.get(said) ?? []), event.id]);
  }
  return { take: (event) => ids.get(whatItSays(event))?.shift() ?? null };
}

/** Without the parts that differ in another account: its ids, the reply address, and the ids that an `undo` names. */
function whatItSays(event: TimelineEvent): string {
  const fields = Object.entries({ ...event, id: null, replyAddress: null, undoes: null }).filter(([, value]) => value !== undefined);
  return JSON.stringify(fields.toSorted(([a], [b]) => (a < b ? -1 : 1)));
}

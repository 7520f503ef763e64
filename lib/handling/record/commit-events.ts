/** Adds the events of one mail, command or reminder to a timeline as one commit. Idempotent. */
import type { NewEvent, TimelineEvent } from '../../domain/events.ts';
import { type History, noHistory, reachesBack, record } from '../../domain/history.ts';
import type { CommitOn } from '../../domain/settings/profile.ts';
import type { TimelineId, UserId } from '../../domain/words.ts';
import type { Delivery, Runtime } from '../runtime.ts';
import type { Commit, LoadedTimeline, Owed } from '../store.ts';

export class TimelineMovedError extends Error {
  override readonly name = 'TimelineMovedError';
  constructor(timelineId: TimelineId) {
    super(`Timeline ${timelineId} got another commit after it was loaded. Nothing was sent; load it and decide again.`);
  }
}

export interface Place {
  readonly userId: UserId;
  readonly timelineId: TimelineId;
  readonly root: string;
  /** Null: the timeline is new, as far as we know. */
  readonly loaded: LoadedTimeline | null;
}

export const placeOn = (loaded: LoadedTimeline): Place => ({
  userId: loaded.userId,
  timelineId: loaded.timelineId,
  root: loaded.root,
  loaded,
});

/** The mail behind a commit. */
export interface Cause {
  readonly messageId: string;
  /** The timeline's version when the message was claimed. Its commit, if there is one, came after that. */
  readonly claimedAt: number;
  /** The claim is surely ours and new, so the mail has no commit yet. */
  readonly fresh: boolean;
  readonly delivery: Pick<Delivery, 'rawKey' | 'link'>;
}

export interface Committed {
  /** `other-root`: another mail began a timeline under this id. Nothing was committed. */
  readonly type: 'committed' | 'already-there' | 'nothing-to-add' | 'other-root';
  /** The timeline after the commit. */
  readonly loaded: LoadedTimeline;
  /** What the user has to be told because of the commit, whichever delivery made it. */
  readonly owed: Owed | null;
}

export interface Telling {
  /** Computed again after each lost race, because a mail's kind depends on what was there. */
  readonly events: (history: History, place: Place) => readonly NewEvent[];
  /** They depend on any event, however old: an `undo`. Others need the older events only if they belong among them. */
  readonly needsAll?: (place: Place) => boolean;
  readonly owes?: (history: History, events: readonly NewEvent[], place: Place) => Owed | null;
}

/** This many concurrent writers on one timeline mean an attack or a mistake; the delivery comes again. Our choice. */
const tries = 10;

/** @throws TimelineMovedError when it loses the race every time */
export async function commitEvents(place: Place, cause: Cause, { events, owes, needsAll }: Telling, runtime: Runtime): Promise<Committed> {
  const { userId, timelineId } = place;
  let { loaded } = place;
  let surelyNew = cause.fresh;
  for (let attempt = 0; attempt < tries; attempt += 1) {
    if (loaded !== null && place.loaded === null && loaded.root !== place.root) return { type: 'other-root', loaded, owed: null };
    const before = loaded === null || surelyNew ? undefined : await commitBy(timelineId, cause, runtime);
    if (loaded !== null && before !== undefined) {
      // The head may be behind the commit we found, so the plan must be made from all commits.
      const latest = (await runtime.store.load(userId, timelineId)) ?? loaded;
      return {
        type: 'already-there',
        loaded: holds(latest, before) ? latest : await runtime.store.whole(latest),
        owed: before.owes ?? null,
      };
    }
    if (loaded !== null && needsAll?.({ ...place, loaded })) loaded = await runtime.store.whole(loaded);
    let news = events(loaded?.history ?? noHistory, { ...place, loaded });
    if (loaded !== null && reachesBack(loaded.history, news)) {
      loaded = await runtime.store.whole(loaded);
      news = events(loaded.history, { ...place, loaded });
    }
    const history = loaded?.history ?? noHistory;
    const sequence = (loaded?.sequence ?? 0) + 1;
    const owed = owes?.(history, news, { ...place, loaded }) ?? null;
    const numbered = numberedEvents(news, sequence);
    if (numbered.length === 0 && loaded !== null) return { type: 'nothing-to-add', loaded, owed };
    const root = loaded?.root ?? place.root;
    const commit = {
      timelineId,
      userId,
      sequence,
      recordedAt: runtime.now(),
      events: numbered,
      root,
      messageId: cause.messageId,
      replyAddresses: [],
      rawKey: cause.delivery.rawKey,
      ...(owed !== null && { owes: owed }),
    };
    if ((await runtime.store.append(commit)) === 'appended') {
      if (cause.delivery.link !== undefined) cause.delivery.link.isMade = true;
      return { type: 'committed', loaded: { timelineId, userId, root, sequence, history: record(history, numbered) }, owed };
    }
    // Perhaps our own earlier try, whose answer got lost: look, don't guess.
    surelyNew = false;
    loaded = await runtime.store.load(userId, timelineId);
  }
  throw new TimelineMovedError(timelineId);
}

/** What the commit recorded has not been folded yet: an answer may speak of it. */
const holds = ({ history }: LoadedTimeline, { events }: Commit): boolean =>
  events.every(({ id }) => history.recent.some((event) => event.id === id));

export const numberedEvents = (events: readonly NewEvent[], sequence: number): readonly TimelineEvent[] =>
  events.map((event, index) => ({ ...event, id: `${nameOfCommit(sequence)}-${String(index).padStart(2, '0')}` }) as TimelineEvent);

/** Ten digits, as in the commit's key, so that ids sort in the order of commits. */
const nameOfCommit = (sequence: number): string => String(sequence).padStart(10, '0');

/** The commit that an event came with. */
export const commitOf = ({ id }: Pick<TimelineEvent, 'id'>): string => id.slice(0, 10);

/** What a mail just changed on a timeline. Null: nothing, or the change was made before. */
export const commitMade = ({ type, loaded }: Committed): CommitOn | null =>
  type === 'committed' ? { timelineId: loaded.timelineId, commit: nameOfCommit(loaded.sequence) } : null;

/** What the newest `undo` took back there; null: there was none, or nothing to take back. */
export function commitUndone({ type, loaded: { timelineId, history } }: Committed): CommitOn | null {
  const [undone] = history.recent.findLast((event) => event.type === 'Undone')?.undoes ?? [];
  return type === 'nothing-to-add' || undone === undefined ? null : { timelineId, commit: commitOf({ id: undone }) };
}

async function commitBy(timelineId: TimelineId, { messageId, claimedAt }: Cause, { store }: Runtime): Promise<Commit | undefined> {
  const since = await store.commitsAfter(timelineId, claimedAt);
  return since.find((commit) => commit.messageId === messageId);
}

/** Adds the events of one mail, command or reminder to a timeline as one commit, once, however often it is tried. */
import type { NewEvent, TimelineEvent } from '../../domain/events.ts';
import { type History, noHistory, record } from '../../domain/history.ts';
import type { CommitOn } from '../../domain/settings/profile.ts';
import type { TimelineId, UserId } from '../../domain/words.ts';
import type { Runtime } from '../runtime.ts';
import type { Commit, LoadedTimeline } from '../store.ts';

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

/** The mail behind a commit. */
export interface Cause {
  readonly messageId: string;
  /** The timeline's version when the message was claimed; its commit, if there is one, came after. */
  readonly claimedAt: number;
  /** The claim is surely ours and new, so there is no commit of it yet. */
  readonly fresh: boolean;
}

export type Committed =
  | { readonly type: 'committed' | 'already-there' | 'nothing-to-add'; readonly loaded: LoadedTimeline }
  /** The id belongs to another root: derive the next one. */
  | { readonly type: 'other-root' };

/** So many writers at once on one timeline is an attack or a mistake; the delivery comes again. Our choice. */
const tries = 10;

/**
 * `events` is asked anew after each lost race, since what a mail is depends on what was there.
 * @throws TimelineMovedError when it can't get its turn
 */
export async function commitEvents(
  place: Place,
  cause: Cause,
  events: (history: History) => readonly NewEvent[],
  runtime: Runtime,
  replyAddresses: Commit['replyAddresses'] = [],
): Promise<Committed> {
  const { userId, timelineId } = place;
  let { loaded } = place;
  let surelyNew = cause.fresh;
  for (let attempt = 0; attempt < tries; attempt += 1) {
    if (loaded !== null && place.loaded === null && loaded.root !== place.root) return { type: 'other-root' };
    if (loaded !== null && !surelyNew && (await isRecorded(timelineId, cause, runtime))) {
      // The head may lag behind the commit that was found: what is planned must be planned from all of them.
      return { type: 'already-there', loaded: (await runtime.store.load(userId, timelineId)) ?? loaded };
    }
    const history = loaded?.history ?? noHistory;
    const sequence = (loaded?.sequence ?? 0) + 1;
    const numbered = numberedEvents(events(history), sequence);
    if (numbered.length === 0 && loaded !== null) return { type: 'nothing-to-add', loaded };
    const root = loaded?.root ?? place.root;
    const commit = {
      timelineId,
      userId,
      sequence,
      recordedAt: runtime.now(),
      events: numbered,
      root,
      messageId: cause.messageId,
      replyAddresses,
    };
    if ((await runtime.store.append(commit)) === 'appended') {
      return { type: 'committed', loaded: { timelineId, userId, root, sequence, history: record(history, numbered) } };
    }
    // Perhaps our own earlier try, whose answer got lost: look, don't guess.
    surelyNew = false;
    loaded = await runtime.store.load(userId, timelineId);
  }
  throw new TimelineMovedError(timelineId);
}

export const numberedEvents = (events: readonly NewEvent[], sequence: number): readonly TimelineEvent[] =>
  events.map((event, index) => ({ ...event, id: `${nameOfCommit(sequence)}-${String(index).padStart(2, '0')}` }) as TimelineEvent);

/** Ten digits as in the commit's key, so that ids sort as commits do. */
const nameOfCommit = (sequence: number): string => String(sequence).padStart(10, '0');

/** The commit that an event came with. */
export const commitOf = ({ id }: Pick<TimelineEvent, 'id'>): string => id.slice(0, 10);

/** What a mail just changed on a timeline; null: nothing, or it was changed before. */
export const commitMade = ({ type, loaded }: Kept): CommitOn | null =>
  type === 'committed' ? { timelineId: loaded.timelineId, commit: nameOfCommit(loaded.sequence) } : null;

/** What the newest `undo` took back there; null: none did, or there was nothing to take back. */
export function commitUndone({ type, loaded: { timelineId, history } }: Kept): CommitOn | null {
  const [undone] = history.recent.findLast((event) => event.type === 'Undone')?.undoes ?? [];
  return type === 'nothing-to-add' || undone === undefined ? null : { timelineId, commit: commitOf({ id: undone }) };
}

type Kept = Exclude<Committed, { readonly type: 'other-root' }>;

async function isRecorded(timelineId: TimelineId, { messageId, claimedAt }: Cause, { store }: Runtime): Promise<boolean> {
  const since = await store.commitsAfter(timelineId, claimedAt);
  return since.some((commit) => commit.messageId === messageId);
}

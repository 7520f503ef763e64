/**
 * All timelines and users, kept in memory for the page. Filled from the table at the start, and updated by the one store that writes to it.
 * No other process writes to the table.
 */
import { decodeHead } from '../../aws/store/heads.ts';
import { profileItem } from '../../aws/table/items.ts';
import { headOf, profileOf } from '../../aws/table/keys.ts';
import { scan } from '../../aws/table/table-access.ts';
import { current, shownOf } from '../../domain/history.ts';
import type { TimelineId, UserId } from '../../domain/words.ts';
import { namesOf } from '../../email/wording/names.ts';
import type { LoadedTimeline, Store } from '../../handling/store.ts';
import { breather } from '../breather.ts';
import type { Database } from '../database/database.ts';
import { type ListedTimeline, searchable, type TimelineList, timelineList } from './timeline-list.ts';
import { type UserList, userList } from './user-list.ts';

export interface Catalogue {
  readonly timelines: TimelineList;
  readonly users: UserList;
  /** A store that reports each timeline and profile it changes. */
  watching(store: Store): Store;
  /** Run at the start. Changes made while it runs are included. */
  fill(database: Pick<Database, 'client' | 'tableName'>): Promise<void>;
  /** Increases with each change. */
  revision(): number;
}

export function catalogue(): Catalogue {
  const timelines = timelineList();
  const users = userList();
  /** Erased while the table is being read: what was read of them before must not come back. */
  const gone = new Set<UserId | TimelineId>();
  let revision = 0;
  const after = async <T>(change: Promise<T>, note: (result: T) => void): Promise<T> => {
    const result = await change;
    note(result);
    revision += 1;
    return result;
  };

  return {
    timelines,
    users,
    revision: () => revision,
    watching: (store) => ({
      ...store,
      saveHead: (loaded, dueAt) =>
        after(store.saveHead(loaded, dueAt), () => timelines.set(listedTimeline(loaded, dueAt?.epochMilliseconds ?? null))),
      replan: (loaded, dueAt) =>
        after(store.replan(loaded, dueAt), () => timelines.setDue(loaded.timelineId, loaded.sequence, dueAt?.epochMilliseconds ?? null)),
      saveProfile: (profile) =>
        after(store.saveProfile(profile), (saved) => {
          if (saved === 'saved') users.set(profile);
        }),
      eraseTimeline: (userId, timelineId, until) =>
        after(store.eraseTimeline(userId, timelineId, until), () => {
          gone.add(timelineId);
          timelines.remove(timelineId);
        }),
      eraseUser: (userId, addresses) =>
        after(store.eraseUser(userId, addresses), () => {
          gone.add(userId);
          timelines.removeOf(userId);
        }),
    }),
    async fill({ client, tableName }) {
      const breathe = breather();
      const only = { FilterExpression: 'SK = :profile OR begins_with(SK, :head)' };
      for await (const item of scan({ client, name: tableName }, { ...only, ExpressionAttributeValues: wanted })) {
        const head = headOf(item);
        if (profileOf(item) !== null) users.set(profileItem.decode(item));
        else if (head !== null && !gone.has(head.userId) && !gone.has(head.timelineId)) {
          timelines.set(listedTimeline(decodeHead(item), typeof item.dueAt === 'number' ? item.dueAt : null));
        }
        await breathe();
      }
      gone.clear();
    },
  };
}

const wanted = { ':profile': 'PROFILE', ':head': 'TIMELINE#' };

/** For a history that was folded, the beginning is known only as far as the fold keeps it. */
function listedTimeline({ timelineId, userId, sequence, history }: LoadedTimeline, dueAt: number | null): ListedTimeline {
  const timeline = current(history);
  const times = shownOf(history).shownEvents.map(({ at }) => at.epochMilliseconds);
  const { label } = namesOf(timeline);
  const people = timeline.correspondents.flatMap(({ name, address }) => [name ?? '', address]);
  return {
    id: timelineId,
    userId,
    sequence,
    searched: searchable([label, timeline.company ?? '', timeline.subject, ...people].join('\n')),
    status: timeline.status,
    dueAt,
    firstAt: Math.min(...times, timeline.firstMailAt?.epochMilliseconds ?? Number.MAX_SAFE_INTEGER),
    lastAt: Math.max(0, ...times),
  };
}

/** What the page sees beyond the JSON interface: names of people, the owner of a timeline, and a hundred timelines out of many. */
import { Temporal } from 'temporal-polyfill';
import { isSilent } from '../../domain/settings/effective-settings.ts';
import type { TimelineId, UserId } from '../../domain/words.ts';
import { namesOf } from '../../email/wording/names.ts';
import { wholeExport } from '../../handling/account/whole-export.ts';
import type { ServiceSettings } from '../../handling/runtime.ts';
import type { Store } from '../../handling/store.ts';
import { breather } from '../breather.ts';
import type { Catalogue } from '../catalogue/catalogue.ts';
import type { FoundTimelines, TimelineSearch } from '../catalogue/timeline-list.ts';
import type { TimelineView, UserView } from './json-interface.ts';
import { timelineView } from './timeline-view.ts';
import { userView } from './user-view.ts';

/** A timeline with everything that a page shows of it. */
export interface ShownTimeline extends TimelineView {
  /** "Dana Reyes, Initech". */
  readonly label: string;
  /** "Dana". */
  readonly them: string;
  readonly people: readonly { readonly address: string; readonly name: string | null }[];
  readonly user: UserView;
  /** `held`: due steps wait, because the user paused or stopped, or our mails can't reach them. */
  readonly dueIs: 'ahead' | 'overdue' | 'held';
}

export interface PageView {
  /** Resolves when everything is listed; until then the lists grow. */
  readonly listed: Promise<void>;
  userCount(): number;
  /** In the order in which they joined. */
  firstUsers(most: number): readonly UserView[];
  userAt(address: string): UserView | null;
  find(search: Omit<TimelineSearch, 'userId'> & { readonly user: UserView | null }): FoundTimelines;
  soonest(user: UserView | null): readonly TimelineId[];
  /** In the order of the ids; deleted ones are left out. */
  timelines(ids: readonly string[]): Promise<readonly ShownTimeline[]>;
  /** The soonest due time after now. `timelineId` null: it is the end of a user's pause, or the time of a weekly digest. */
  nextDue(): { readonly at: Temporal.Instant; readonly timelineId: TimelineId | null } | null;
  /** Everything kept about the user with this address, as `export` writes it; null: no such user. */
  exportOf(address: string): Promise<string | null>;
  /** Changes whenever there is something new to see. */
  version(): string;
}

interface Parts {
  readonly store: Store;
  readonly catalogue: Catalogue;
  readonly listed: Promise<void>;
  readonly service: ServiceSettings;
  readonly newestMail: () => string;
  readonly now: () => Temporal.Instant;
}

export function pageView({ store, catalogue, listed, service, newestMail, now }: Parts): PageView {
  const { timelines, users } = catalogue;
  const shown = async (id: TimelineId): Promise<ShownTimeline | null> => {
    const userId = id.slice(0, 6) as UserId;
    const { profile, counters, loaded } = await store.gatherForReminder(userId, id);
    const user = users.byId(userId, now());
    if (profile === null || loaded === null || user === null) return null;
    const { view, timeline, isOverdue } = await timelineView(loaded, { profile, counters }, { store, service, now });
    const { label, them } = namesOf(timeline);
    return {
      ...view,
      label,
      them,
      people: timeline.correspondents,
      user: userView(user, service, now()),
      dueIs: isSilent(profile, now()) ? 'held' : isOverdue ? 'overdue' : 'ahead',
    };
  };
  const idOf = (user: UserView | null): UserId | null => (user === null ? null : (users.byAddress(user.email, now())?.userId ?? null));

  return {
    listed,
    userCount: () => users.all(now()).length,
    firstUsers: (most) =>
      users
        .all(now())
        .slice(0, most)
        .map((user) => userView(user, service, now())),
    userAt(address) {
      const user = users.byAddress(address, now());
      return user === null ? null : userView(user, service, now());
    },
    find: ({ user, ...search }) => timelines.find({ ...search, userId: idOf(user) }),
    soonest: (user) => timelines.soonest(idOf(user)),
    async timelines(ids) {
      const breathe = breather();
      const rows: ShownTimeline[] = [];
      for (const id of ids) {
        const row = isTimelineId(id) ? await shown(id) : null;
        if (row !== null) rows.push(row);
        await breathe();
      }
      return rows;
    },
    nextDue() {
      const next = timelines.nextAfter(now().epochMilliseconds);
      const ofUsers = users.nextAfter(now());
      if (next === null || (ofUsers !== null && ofUsers.epochMilliseconds < next.dueAt)) {
        return ofUsers === null ? null : { at: ofUsers, timelineId: null };
      }
      return { at: Temporal.Instant.fromEpochMilliseconds(next.dueAt), timelineId: next.id };
    },
    async exportOf(address) {
      const user = users.byAddress(address, now());
      return user === null ? null : wholeExport(user.userId, { store, service, now });
    },
    version: () => `${catalogue.revision()}-${newestMail()}-${Math.floor(now().epochMilliseconds / 60_000)}`,
  };
}

const isTimelineId = (id: string): id is TimelineId => /^[a-z2-7]{6}-[a-z]{8}$/.test(id);

/**
 * Everything the JSON interface shows, from the store and the folder of sent mails. Only reads, and makes every decision as handling does.
 */

import type { Temporal } from 'temporal-polyfill';
import { timeZoneOf, wordsCountryOf } from '../../domain/settings/effective-settings.ts';
import { isForgotten, type Profile } from '../../domain/settings/profile.ts';
import type { TimelineId, UserId } from '../../domain/words.ts';
import { recordCsv } from '../../email/compose/search-record/record-csv.ts';
import { recordPage } from '../../email/compose/search-record/record-page.ts';
import { localeOf } from '../../email/wording/locale.ts';
import { searchRecord, searchStatistics } from '../../handling/reading/search-record.ts';
import type { ServiceSettings } from '../../handling/runtime.ts';
import type { Store } from '../../handling/store.ts';
import { breather } from '../breather.ts';
import type { ListedUser } from '../catalogue/user-list.ts';
import type { SentMails } from '../sending/sent-mails.ts';
import type { JsonView, TimelineView } from './json-interface.ts';
import { timelineView } from './timeline-view.ts';
import { userView } from './user-view.ts';

/** All users and timelines. */
export interface Lists {
  /** In the order in which they joined. */
  users(): Promise<readonly ListedUser[]>;
  /** Of one user, or of all. */
  oldestFirst(userId: UserId | null): Promise<readonly TimelineId[]>;
}

interface Parts {
  readonly store: Store;
  readonly lists: Lists;
  readonly sent: Pick<SentMails, 'list' | 'rawOf'>;
  readonly service: ServiceSettings;
  readonly now: () => Temporal.Instant;
}

export function jsonView({ store, lists, sent, service, now }: Parts): JsonView {
  const profileAt = async (email: string): Promise<Profile | null> => {
    const owner = await store.ownerOf(email, now());
    const profile = owner?.purpose === 'sender' ? await store.loadProfile(owner.userId) : null;
    return profile === null || profile.status === 'erased' || isForgotten(profile, now()) ? null : profile;
  };

  /** All of one user. */
  const timelinesOf = async (userId: UserId): Promise<readonly TimelineView[]> => {
    const { profile, counters } = await store.gather(userId, { messageIds: [], correspondents: [] });
    if (profile === null) return [];
    const breathe = breather();
    const views: TimelineView[] = [];
    for (const loaded of await store.loadAll(userId)) {
      views.push((await timelineView(loaded, { profile, counters }, { store, service, now })).view);
      await breathe();
    }
    return views;
  };

  const allTimelines = async (userIds: readonly UserId[]): Promise<readonly TimelineView[]> => {
    const breathe = breather();
    const views: TimelineView[] = [];
    for (const userId of userIds) {
      views.push(...(await timelinesOf(userId)));
      await breathe();
    }
    return views.sort((a, b) => compare(a.events[0]?.at ?? '', b.events[0]?.at ?? '') || compare(a.id, b.id));
  };

  const loadedTimelines = async (ids: readonly TimelineId[]): Promise<readonly TimelineView[]> => {
    const breathe = breather();
    const views: TimelineView[] = [];
    for (const id of ids) {
      const { profile, counters, loaded } = await store.gatherForReminder(id.slice(0, 6) as UserId, id);
      if (profile !== null && loaded !== null)
        views.push((await timelineView(loaded, { profile, counters }, { store, service, now })).view);
      await breathe();
    }
    return views;
  };

  const timelines = async (user: string | null): Promise<readonly TimelineView[]> => {
    if (user === null) return allTimelines((await lists.users()).map(({ userId }) => userId));
    const profile = await profileAt(user);
    return profile === null ? [] : allTimelines([profile.userId]);
  };

  return {
    async users(email) {
      const wanted = email === null ? await lists.users() : [await profileAt(email)].filter((profile) => profile !== null);
      return wanted.map((profile) => userView(profile, service, now()));
    },
    mails: async (to) => sent.list().filter((mail) => to === null || mail.to.toLowerCase() === to.toLowerCase()),
    rawOf: (id) => sent.rawOf(id),
    async record(user, span) {
      const profile = await profileAt(user);
      const record = profile === null ? null : await searchRecord(profile, span, { store, service, now });
      if (profile === null || record === null) return null;
      const madeOn = now().toZonedDateTimeISO(timeZoneOf(profile, service)).toPlainDate();
      const reader = { year: madeOn.year, locale: localeOf(wordsCountryOf(profile, service)) };
      const whose = profile.name ?? profile.addresses[0] ?? '';
      return { rows: record.rows, csv: recordCsv(record.rows), page: recordPage({ whose, ...record, madeOn, reader }) };
    },
    async stats(user) {
      const profile = await profileAt(user);
      return profile === null ? null : searchStatistics(profile, { store, service, now });
    },
    timelines,
    async someTimelines(user, { limit, after }) {
      if (limit === null && after === null) return timelines(user);
      const profile = user === null ? null : await profileAt(user);
      const ids = user !== null && profile === null ? [] : await lists.oldestFirst(profile?.userId ?? null);
      const start = after === null ? 0 : ids.indexOf(after as TimelineId) + 1;
      if (after !== null && start === 0) return null;
      return loadedTimelines(ids.slice(start, limit === null ? undefined : start + limit));
    },
  };
}

const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

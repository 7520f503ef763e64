/** What there is to look at, from the store and the folder of sent mails. Only reads; decides nothing that handling doesn't decide the same way. */

import type { Temporal } from 'temporal-polyfill';
import type { TimelineEvent } from '../../domain/events.ts';
import { inOrder, keptEvents } from '../../domain/history.ts';
import type { NextStep } from '../../domain/next-step.ts';
import { isForgotten, type Profile } from '../../domain/settings/profile.ts';
import type { Timeline } from '../../domain/timeline.ts';
import { recordCsv } from '../../email/compose/search-record/record-csv.ts';
import { recordPage } from '../../email/compose/search-record/record-page.ts';
import { british, localeOf } from '../../email/wording/locale.ts';
import { whyWithSources } from '../../email/wording/reminders/why.ts';
import { isSilent, timeZoneOf, wordsCountryOf } from '../../handling/effective-settings.ts';
import { trackingAddressOf } from '../../handling/identity.ts';
import { searchRecord, searchStatistics } from '../../handling/reading/search-record.ts';
import { planOf } from '../../handling/record/plan.ts';
import type { ServiceSettings } from '../../handling/runtime.ts';
import type { Counters, LoadedTimeline, Store } from '../../handling/store.ts';
import type { SentMails } from '../sending/sent-mails.ts';
import type { EventView, JsonView, NextStepView, TimelineView, UserView } from './json-interface.ts';

interface Parts {
  readonly store: Store;
  readonly sent: Pick<SentMails, 'list' | 'rawOf'>;
  readonly service: ServiceSettings;
  readonly now: () => Temporal.Instant;
}

interface Known {
  readonly profile: Profile;
  readonly counters: Counters;
}

export function jsonView({ store, sent, service, now }: Parts): JsonView {
  const profiles = async (email: string | null): Promise<readonly Profile[]> => {
    if (email === null) {
      const all: Profile[] = [];
      for await (const profile of store.allUsers()) if (isThere(profile, now())) all.push(profile);
      return all.toSorted(byJoining);
    }
    const owner = await store.ownerOf(email, now());
    const profile = owner?.purpose === 'sender' ? await store.loadProfile(owner.userId) : null;
    return profile !== null && isThere(profile, now()) ? [profile] : [];
  };

  const timelineOf = async (loaded: LoadedTimeline, { profile, counters }: Known): Promise<TimelineView> => {
    const { timelineId, history } = loaded;
    const { timeline, next } = planOf(loaded, profile, counters, service, now());
    const { kind, via, stage, channel, status, closedBecause, company, subject, followUps } = timeline;
    // Only a long history has events that the head folded away.
    const isWhole = history.recent.length < keptEvents;
    const events = isWhole ? history.recent : (await store.commits(timelineId)).flatMap((commit) => commit.events);
    return {
      id: timelineId,
      kind,
      via,
      stage,
      channel,
      status,
      closedBecause,
      correspondents: timeline.correspondents.map(({ address }) => address),
      company,
      subject,
      followUps,
      events: events.toSorted(inOrder).flatMap(eventView),
      nextStep: nextStepView(next, timeline),
    };
  };

  return {
    users: async (email) => (await profiles(email)).map((profile) => userView(profile, service, now())),
    mails: async (to) => sent.list().filter((mail) => to === null || mail.to.toLowerCase() === to.toLowerCase()),
    rawOf: (id) => sent.rawOf(id),
    async record(user, span) {
      const [profile] = await profiles(user);
      const record = profile === undefined ? null : await searchRecord(profile, span, { store, service, now });
      if (profile === undefined || record === null) return null;
      const madeOn = now().toZonedDateTimeISO(timeZoneOf(profile, service)).toPlainDate();
      const reader = { year: madeOn.year, locale: localeOf(wordsCountryOf(profile, service)) };
      const whose = profile.name ?? profile.addresses[0] ?? '';
      return { rows: record.rows, csv: recordCsv(record.rows), page: recordPage({ whose, ...record, madeOn, reader }) };
    },
    async stats(user) {
      const [profile] = await profiles(user);
      return profile === undefined ? null : searchStatistics(profile, { store, service, now });
    },
    async timelines(user) {
      const views: TimelineView[] = [];
      for (const { userId } of await profiles(user)) {
        const { profile, counters } = await store.gather(userId, { messageIds: [], correspondents: [] });
        if (profile === null) continue;
        for (const loaded of await store.loadAll(userId)) views.push(await timelineOf(loaded, { profile, counters }));
      }
      return views.toSorted((a, b) => compare(a.events[0]?.at ?? '', b.events[0]?.at ?? '') || compare(a.id, b.id));
    },
  };
}

const isThere = (profile: Profile, now: Temporal.Instant): boolean => profile.status !== 'erased' && !isForgotten(profile, now);

const byJoining = (a: Profile, b: Profile): number => compare(a.joinedAt.toString(), b.joinedAt.toString()) || compare(a.userId, b.userId);

const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

const userView = (profile: Profile, service: ServiceSettings, now: Temporal.Instant): UserView => ({
  email: profile.addresses[0] ?? '',
  addresses: profile.addresses,
  trackingAddress: trackingAddressOf(profile, service.addresses),
  timeZone: timeZoneOf(profile, service),
  status:
    profile.status === 'active'
      ? isSilent(profile, now)
        ? 'paused'
        : 'active'
      : profile.status === 'unconfirmed'
        ? 'unconfirmed'
        : 'stopped',
});

/** Claims are how a reminder is sent once, no fact about a job search. Temporal values write themselves as ISO text. */
function eventView(event: TimelineEvent): readonly EventView[] {
  if (event.type === 'ReminderClaimed' || event.type === 'ReminderDropped') return [];
  return [JSON.parse(JSON.stringify(event)) as EventView];
}

/** A timeline that will close by itself sends nothing: to the user that is no step. */
function nextStepView(next: NextStep, { kind, via, directOk }: Pick<Timeline, 'kind' | 'via' | 'directOk'>): NextStepView {
  const isRecruiter = via === 'recruiter' && !directOk;
  const audience = kind === 'networking' ? 'contact' : isRecruiter ? 'recruiter' : 'employer';
  const words = { kind, isRecruiter, audience, them: 'them', resume: british.resume, theyBegan: false } as const;
  const why = whyWithSources(next, words, { year: next.action === 'none' ? 0 : next.dueAt.year, locale: british });
  if (next.action === 'none' || next.action === 'close') return { action: 'none', step: null, dueAt: null, why };
  return { action: next.action, step: next.step, dueAt: next.dueAt.toInstant().toString(), why };
}

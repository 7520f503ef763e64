/** A timeline as the JSON interface shows it. Makes every decision as handling does. */
import type { Temporal } from 'temporal-polyfill';
import type { TimelineEvent } from '../../domain/events.ts';
import type { NextStep } from '../../domain/next-step.ts';
import type { Profile } from '../../domain/settings/profile.ts';
import type { Timeline } from '../../domain/timeline.ts';
import { british } from '../../email/wording/locale.ts';
import { whyWithSources } from '../../email/wording/reminders/why.ts';
import { planOf } from '../../handling/record/plan.ts';
import { shownStep } from '../../handling/record/shown-step.ts';
import type { ServiceSettings } from '../../handling/runtime.ts';
import type { Counters, LoadedTimeline, Store } from '../../handling/store.ts';
import type { EventView, NextStepView, TimelineView } from './json-interface.ts';

interface Known {
  readonly profile: Profile;
  readonly counters: Counters;
}

interface Parts {
  readonly store: Pick<Store, 'whole' | 'dueAt'>;
  readonly service: ServiceSettings;
  readonly now: () => Temporal.Instant;
}

/** `timeline`: what it was made from. */
export async function timelineView(
  loaded: LoadedTimeline,
  { profile, counters }: Known,
  { store, service, now }: Parts,
): Promise<{ readonly view: TimelineView; readonly timeline: Timeline; readonly isOverdue: boolean }> {
  const plan = planOf(loaded, profile, counters, service, now());
  const { timeline } = plan;
  const { next, isOverdue } = await shownStep(loaded.timelineId, plan, profile, { store, service, now });
  const { kind, via, stage, channel, status, closedBecause, company, subject, followUps } = timeline;
  const { history } = await store.whole(loaded);
  const view = {
    id: loaded.timelineId,
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
    events: history.recent.flatMap(eventView),
    nextStep: nextStepView(next, timeline),
  };
  return { view, timeline, isOverdue };
}

/** Claims make sure a reminder is sent once; they are not facts about a job search. Temporal values serialise themselves as ISO text. */
function eventView(event: TimelineEvent): readonly EventView[] {
  if (event.type === 'ReminderClaimed' || event.type === 'ReminderDropped') return [];
  return [JSON.parse(JSON.stringify(event)) as EventView];
}

/** A timeline that closes without a mail sends nothing, so to the user that is not a step. */
function nextStepView(
  next: NextStep,
  { kind, via, directOk, channel }: Pick<Timeline, 'kind' | 'via' | 'directOk' | 'channel'>,
): NextStepView {
  const isRecruiter = via === 'recruiter' && !directOk;
  const audience = kind === 'networking' ? 'contact' : isRecruiter ? 'recruiter' : 'employer';
  const words = { kind, isRecruiter, audience, channel, them: 'them', resume: british.resume, theyBegan: false } as const;
  const why = whyWithSources(next, words, { year: next.action === 'none' ? 0 : next.dueAt.year, locale: british });
  if (next.action === 'none' || next.action === 'close') return { action: 'none', step: null, dueAt: null, why };
  return { action: next.action, step: next.step, dueAt: next.dueAt.toInstant().toString(), why };
}

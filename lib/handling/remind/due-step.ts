/** A due step is claimed, sent and recorded, so that after a crash it comes twice at worst, and is never lost. */
import type { NewEvent } from '../../domain/events.ts';
import { noLongerDue } from '../../domain/evolve.ts';
import { notBeforeRecorded, record, shownOf } from '../../domain/history.ts';
import type { NextStep } from '../../domain/next-step.ts';
import type { Profile } from '../../domain/settings/profile.ts';
import type { LettingGo, Matter, Reminding } from '../../email/wording/facts.ts';
import { newReplyAddress } from '../identity.ts';
import { numberedEvents } from '../record/commit-events.ts';
import type { Plan } from '../record/plan.ts';
import type { Runtime } from '../runtime.ts';
import type { Commit, LoadedTimeline, Owner } from '../store.ts';

export interface DueStep {
  readonly loaded: LoadedTimeline;
  readonly plan: Plan;
  readonly next: Reminding | LettingGo;
}

type StandingClaim = Pick<ClaimedStep, 'claim' | 'replyAddress'>;

export interface ClaimedStep extends DueStep {
  readonly claim: string;
  readonly replyAddress: string;
}

/** The step that is due now, if it is one that sends a mail. */
export const dueNow = (next: NextStep, now: ReturnType<Runtime['now']>): Reminding | LettingGo | null =>
  (next.action === 'remind' || next.action === 'let-go') && next.dueAt.toInstant().until(now).sign >= 0 ? next : null;

/** A second firing fails here. A crash before the record leaves a claim that is due again in 15 minutes. */
export async function claimStep(due: DueStep, profile: Profile, runtime: Runtime): Promise<ClaimedStep | 'conflict'> {
  const { loaded, next } = due;
  const claim = runtime.random.token(20);
  const replyAddress = newReplyAddress(runtime.random, runtime.service.addresses);
  const owner = answeredTo(due, profile);
  const now = runtime.now();
  const repeats = next.action === 'remind' ? next.repeats : null;
  const event: NewEvent = { type: 'ReminderClaimed', at: now, recordedAt: now, claim, step: next.step, repeats, replyAddress };
  const appended = await appendTo(loaded, [event], runtime, [{ address: replyAddress, owner }]);
  if (appended === 'conflict') return 'conflict';
  await runtime.store.claimOwner(replyAddress, owner);
  return { ...due, loaded: appended, claim, replyAddress };
}

/** The process that claimed it crashed before recording it, perhaps before the reply address had an owner. */
export async function claimedBefore(due: DueStep, claim: StandingClaim, profile: Profile, { store }: Runtime): Promise<ClaimedStep> {
  await store.claimOwner(claim.replyAddress, answeredTo(due, profile));
  return { ...due, ...claim };
}

const answeredTo = ({ loaded: { timelineId } }: DueStep, { userId }: Profile): Owner => ({
  userId,
  timelineId,
  purpose: 'reminder',
  expiresAt: null,
});

export type Sending =
  | { readonly type: 'sent' }
  /** Only counted, in a mail about others. */
  | { readonly type: 'listed' }
  | { readonly type: 'rejected'; readonly reason: string };

/**
 * Records the result of a claimed step on the timeline. A mail that came in the meantime does not matter, because the reminder was sent.
 */
export async function recordStep(step: ClaimedStep, sending: Sending, runtime: Runtime): Promise<LoadedTimeline> {
  const { claim, next } = step;
  const stamp = { at: runtime.now(), recordedAt: runtime.now() };
  const ends: readonly NewEvent[] = next.action === 'let-go' ? [{ type: 'LetGo', ...stamp, step: next.step, claim }] : [];
  if (sending.type === 'rejected') {
    return appendAnyhow(
      step.loaded,
      [{ type: 'ReminderDropped', ...stamp, claim, step: next.step, reason: `rejected: ${sending.reason}` }, ...ends],
      runtime,
    );
  }
  if (next.action === 'let-go') return appendAnyhow(step.loaded, ends, runtime);
  return appendAnyhow(
    step.loaded,
    [
      {
        type: 'ReminderSent',
        ...stamp,
        claim,
        step: next.step,
        repeats: next.repeats,
        ...(sending.type === 'listed' && { listed: true }),
      },
    ],
    runtime,
  );
}

/** A claim that a mail or command overtook before anything was sent. */
export const dropClaim = (
  loaded: LoadedTimeline,
  { claim, step }: { readonly claim: string; readonly step: DueStep['next']['step'] },
  runtime: Runtime,
) =>
  appendAnyhow(
    loaded,
    [{ type: 'ReminderDropped', at: runtime.now(), recordedAt: runtime.now(), claim, step, reason: noLongerDue }],
    runtime,
  );

/** An offer that was never mentioned again ends without a mail. */
export const closeQuietly = (loaded: LoadedTimeline, runtime: Runtime) =>
  appendTo(loaded, [{ type: 'LetGo', at: runtime.now(), recordedAt: runtime.now(), step: 'let-go', claim: null }], runtime);

export const matterOf = ({ loaded, plan }: Pick<DueStep, 'loaded' | 'plan'>): Matter => ({
  timelineId: loaded.timelineId,
  timeline: plan.timeline,
  ...shownOf(loaded.history),
});

async function appendTo(
  loaded: LoadedTimeline,
  events: readonly NewEvent[],
  runtime: Runtime,
  replyAddresses: Commit['replyAddresses'] = [],
) {
  const { timelineId, userId, root } = loaded;
  const sequence = loaded.sequence + 1;
  const numbered = numberedEvents(
    events.map((event) => ({ ...event, at: notBeforeRecorded(event.at, loaded.history) })),
    sequence,
  );
  const commit: Commit = {
    timelineId,
    userId,
    root,
    sequence,
    recordedAt: runtime.now(),
    events: numbered,
    messageId: null,
    replyAddresses,
  };
  if ((await runtime.store.append(commit)) === 'conflict') return 'conflict';
  return { ...loaded, sequence, history: record(loaded.history, numbered) };
}

async function appendAnyhow(loaded: LoadedTimeline, events: readonly NewEvent[], runtime: Runtime): Promise<LoadedTimeline> {
  const appended = await appendTo(loaded, events, runtime);
  if (appended !== 'conflict') return appended;
  const newer = await runtime.store.load(loaded.userId, loaded.timelineId);
  if (newer === null) return loaded;
  // Perhaps our own put, which the SDK repeated after its answer got lost.
  const settled = newer.history.recent.some(
    (event) => 'claim' in event && events.some((each) => each.type === event.type && 'claim' in each && each.claim === event.claim),
  );
  return settled ? newer : appendAnyhow(newer, events, runtime);
}

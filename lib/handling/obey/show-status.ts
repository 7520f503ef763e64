/** `status`: every timeline of the user with its next step, soonest first, and one-tap answers for the open ones. */

import { shownOf } from '../../domain/history.ts';
import { addressesEndAt } from '../../domain/keeping.ts';
import { composeStatus } from '../../email/compose/mails/status.ts';
import type { StatusItem } from '../../email/wording/facts.ts';
import { newReplyAddress } from '../identity.ts';
import { claimReplyAddress, sendAnswer } from '../outbox.ts';
import { type Asking, factsFor } from '../reading/asking.ts';
import { planOf } from '../record/plan.ts';
import { shownStep } from '../record/shown-step.ts';
import type { Runtime } from '../runtime.ts';

export async function showStatus(asking: Asking, runtime: Runtime): Promise<void> {
  const { profile, counters } = asking;
  const { store, service, now } = runtime;
  const items: StatusItem[] = [];
  for (const { timelineId, ...each } of await store.loadAll(profile.userId)) {
    const plan = planOf({ timelineId, ...each }, profile, counters, service, now());
    const { next } = await shownStep(timelineId, plan, profile, runtime);
    items.push({ timelineId, timeline: plan.timeline, next, ...shownOf(each.history) });
  }
  items.sort((a, b) => dueFirst(a) - dueFirst(b) || begunFirst(a) - begunFirst(b));
  const facts = await factsFor({ ...asking, timelineId: null }, runtime, 'status-answer');
  const replyAddress = await addressFor(items, asking, runtime);
  await sendAnswer(composeStatus({ ...facts, replyAddress }, items, profile), runtime);
}

/** Timelines due on the same morning are listed in the order in which they began. */
const begunFirst = ({ timeline }: StatusItem): number => timeline.firstMailAt?.epochMilliseconds ?? 0;
const dueFirst = ({ next }: StatusItem): number => ('dueAt' in next ? next.dueAt.epochMilliseconds : Number.POSITIVE_INFINITY);

/**
 * The reply address: answers find the one timeline, or the numbered ones. Null if nothing is open, or if we could not tell that the user
 * answers.
 */
async function addressFor(items: readonly StatusItem[], { profile }: Asking, runtime: Runtime): Promise<string | null> {
  const [only, ...others] = items.filter(({ timeline }) => timeline.status === 'active').map(({ timelineId }) => timelineId);
  if (only === undefined || profile.unproven) return null;
  if (others.length === 0) return claimReplyAddress(only, profile, 'answer', runtime);
  const { store, random, service, now } = runtime;
  const replyAddress = newReplyAddress(random, service.addresses);
  const expiresAt = addressesEndAt(now());
  await store.claimOwner(replyAddress, {
    userId: profile.userId,
    timelineId: null,
    purpose: 'several',
    timelines: [only, ...others].slice(0, mostNumbered),
    expiresAt,
  });
  return replyAddress;
}

/** At most two digits are read as a number (email/commands/numbered.ts). */
const mostNumbered = 99;

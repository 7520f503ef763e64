/**
 * Two timelines with one correspondent (two postings, say) that are due within five days come in one mail, on the later day (design,
 * section 4): we should not tell a user to write to the same person twice in a week. A day that was promised or named is not moved.
 * Not here: what is due at the same time already (reminders-together.ts).
 */
import type { Temporal } from 'temporal-polyfill';
import { current } from '../../domain/history.ts';
import { mayMove } from '../../domain/rules/may-move.ts';
import type { Profile } from '../../domain/settings/profile.ts';
import type { Timeline } from '../../domain/timeline.ts';
import { isNoReplyOrAts } from '../../email/people/addresses.ts';
import { planOf } from '../record/plan.ts';
import type { Runtime } from '../runtime.ts';
import type { Counters, Due } from '../store.ts';
import type { DueStep } from './due-step.ts';

export const withinDays = 5;

/** One robot's address writes for many employers. */
const people = ({ correspondents }: Timeline): readonly string[] =>
  correspondents.map(({ address }) => address).filter((address) => !isNoReplyOrAts(address));

export const shareSomebody = (a: Timeline, b: Timeline): boolean => people(a).some((address) => people(b).includes(address));

/**
 * When this step should come instead: with the user's next one to the same person, if that is due soon after it. Null: now.
 * `soon`: the user's other timelines that are due later, but within five days. One BatchGet, only if there are any.
 */
export async function laterTogether(
  { next, plan }: DueStep,
  soon: readonly Due[],
  profile: Profile,
  counters: Counters,
  { store, service, now }: Runtime,
): Promise<Temporal.Instant | null> {
  if (soon.length === 0 || !mayMove(next)) return null;
  const { correspondents } = await store.gather(profile.userId, { messageIds: [], correspondents: people(plan.timeline) });
  const theirs = new Set([...correspondents.values()].flatMap(({ timelines }) => timelines));
  // Counted from its own day and not from today: otherwise they could put each other off forever.
  const latest = next.dueAt.add({ days: withinDays }).toInstant();
  for (const { timelineId, dueAt } of soon.toReversed()) {
    if (!theirs.has(timelineId) || dueAt.since(latest).sign > 0) continue;
    const other = await store.load(profile.userId, timelineId);
    if (other === null || !shareSomebody(current(other.history), plan.timeline)) continue;
    const { next: theirNext } = planOf(other, profile, counters, service, now());
    if ((theirNext.action === 'remind' || theirNext.action === 'let-go') && mayMove(theirNext)) return dueAt;
  }
  return null;
}

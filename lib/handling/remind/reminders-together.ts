/** Combines several reminders of one morning into one numbered mail (design, section 3, "Several at once"). */

import { Temporal } from 'temporal-polyfill';
import { isLater } from '../../domain/calendar/instants.ts';
import { etiquette } from '../../domain/etiquette.ts';
import { mayMove } from '../../domain/rules/may-move.ts';
import { unansweredUntilQuieter } from '../../domain/settings/effective-settings.ts';
import type { Profile } from '../../domain/settings/profile.ts';
import type { TimelineId } from '../../domain/words.ts';
import { composeReminders } from '../../email/compose/reminders/reminders.ts';
import { newReplyAddress } from '../identity.ts';
import { mailIdOfOwn } from '../mail-id.ts';
import { mailFacts } from '../outbox.ts';
import { planOf, savePlan } from '../record/plan.ts';
import { untoldOf, wasTold } from '../record/untold.ts';
import type { Runtime } from '../runtime.ts';
import type { Counters, Due } from '../store.ts';
import { type ClaimedStep, claimStep, type DueStep, dueNow, matterOf, recordStep } from './due-step.ts';
import { isEngaged } from './engaged.ts';
import { asksBeside, isCounted } from './others.ts';
import { laterTogether, shareSomebody, withinDays } from './same-correspondent.ts';

/**
 * Fewest reminders that are combined into one mail; two for users who stopped answering. That second figure is our choice: a silent user
 * wants fewer mails.
 */
const several = ({ unanswered }: Counters): number => (unanswered < unansweredUntilQuieter ? 3 : 2);
/** One numbered mail stays below 60 KB (Gmail clips at 102); the rest are one line in it. Our choice. */
const mostInOne = 12;
/** Of those due, as many are looked at for the ones to name. Our choice. */
const mostLookedAt = 40;

/** Whether a due step is sent with others in one mail, with a later one to the same person, or alone. */
export type Company =
  | { readonly type: 'alone' }
  /** `more`: due as well, and only counted in that mail. */
  | { readonly type: 'together'; readonly steps: readonly DueStep[]; readonly more: number }
  /** A numbered mail of this morning has counted it. */
  | { readonly type: 'listed' }
  | { readonly type: 'later'; readonly at: Temporal.Instant };

export const alone: Company = { type: 'alone' };

/** One Query for everything due now or soon. */
export async function companyOfStep(first: DueStep, profile: Profile, counters: Counters, runtime: Runtime): Promise<Company> {
  if (wasListed(first, counters)) return { type: 'listed' };
  const now = runtime.now();
  const due = await runtime.store.dueOf(profile.userId, now.add({ hours: withinDays * 24 }));
  const others = due.filter(({ timelineId }) => timelineId !== first.loaded.timelineId);
  const isDue = ({ dueAt }: Due): boolean => dueAt.since(now).sign <= 0;
  const dueNowToo = others.filter(isDue);
  const steps = await stepsTogether(first, dueNowToo, profile, counters, runtime);
  if (steps.length > 0) return { type: 'together', steps, more: Math.max(0, dueNowToo.length + 1 - mostInOne) };
  const soon = others.filter((each) => !isDue(each));
  const at = await laterTogether(first, soon, profile, counters, runtime);
  return at === null ? alone : { type: 'later', at };
}

/** A step that was due when the list was made but is not in it no longer gets its own mail. One that fell due since does. */
const wasListed = ({ next }: Pick<DueStep, 'next'>, { listedAt }: Counters): boolean =>
  listedAt !== undefined &&
  next.action === 'remind' &&
  !staysSingle({ next }) &&
  !isLater(next.dueAt.toInstant(), Temporal.Instant.from(listedAt));

/** Counts as reminded: `status` shows it, and its next step comes in its time. A let-go waits for its own note. */
export async function recordListed(step: DueStep, profile: Profile, counters: Counters, runtime: Runtime): Promise<'listed' | 'moved'> {
  const claimed = await claimStep(step, profile, runtime);
  if (claimed === 'conflict') return 'moved';
  await savePlan(await recordStep(claimed, { type: 'listed' }, runtime), profile, counters, runtime);
  return 'listed';
}

/** This step and the others due now, if they are enough for one mail or go to the same person; otherwise none. */
async function stepsTogether(
  first: DueStep,
  others: readonly Due[],
  profile: Profile,
  counters: Counters,
  runtime: Runtime,
): Promise<readonly DueStep[]> {
  if (staysSingle(first)) return [];
  const steps = [first];
  for (const { timelineId } of others.slice(0, mostLookedAt)) {
    const loaded = await runtime.store.load(profile.userId, timelineId);
    if (loaded === null) continue;
    const plan = planOf(loaded, profile, counters, runtime.service, runtime.now());
    const next = dueNow(plan.next, runtime.now());
    const waits = plan.dueAt === null || isLater(plan.dueAt, runtime.now());
    if (next !== null && !waits && plan.timeline.claim === null && !staysSingle({ next }) && !wasListed({ next }, counters))
      steps.push({ loaded, plan, next });
  }
  const [, ...rest] = steps;
  const named = [first, ...rest.toSorted(unseenFirst)].slice(0, mostInOne);
  const together = steps.length < several(counters) ? toSamePerson(first, steps) : named;
  return together.length < 2 ? [] : together.toSorted(byFirstMail);
}

const toSamePerson = (first: DueStep, steps: readonly DueStep[]): readonly DueStep[] =>
  mayMove(first.next)
    ? steps.filter((step) => step === first || (mayMove(step.next) && shareSomebody(step.plan.timeline, first.plan.timeline)))
    : [];

/** Those that were only counted last time are named today; the others stay in the order in which they are due. */
const unseenFirst = (a: DueStep, b: DueStep): number =>
  Number(b.plan.timeline.lastReminder?.listed ?? false) - Number(a.plan.timeline.lastReminder?.listed ?? false);

/** The numbers follow the order in which the user first wrote. */
const byFirstMail = (a: DueStep, b: DueStep): number =>
  (a.plan.timeline.firstMailAt?.epochMilliseconds ?? 0) - (b.plan.timeline.firstMailAt?.epochMilliseconds ?? 0);

/** Interviews, and promises with an hour, come at their own time. */
const staysSingle = ({ next }: Pick<DueStep, 'next'>): boolean => etiquette[next.step].timing === 'exact';

/** Returns the timelines whose step was in the mail. One that got another commit in the meantime is missing; the caller looks at it again. */
export async function sendTogether(
  { steps, more }: Extract<Company, { readonly type: 'together' }>,
  profile: Profile,
  counters: Counters,
  runtime: Runtime,
): Promise<readonly TimelineId[]> {
  const claimed: ClaimedStep[] = [];
  for (const step of steps) {
    const claim = await claimStep(step, profile, runtime);
    if (claim !== 'conflict') claimed.push(claim);
  }
  const [first] = claimed;
  if (first === undefined) return [];
  const replyAddress = newReplyAddress(runtime.random, runtime.service.addresses);
  const timelines = claimed.map(({ loaded }) => loaded.timelineId);
  await runtime.store.claimOwner(replyAddress, {
    userId: profile.userId,
    timelineId: null,
    purpose: 'several',
    timelines,
    expiresAt: null,
  });
  const meanwhile = await untoldOf(profile, runtime);
  const alsoAsks = await asksBeside({ steps: claimed.map(({ next }) => next.step), meanwhile }, profile, counters, runtime);
  const facts = {
    ...mailFacts(profile, { ...mailIdOfOwn(first.claim, 'reminders'), replyAddress, references: [] }, runtime),
    meanwhile,
    alsoAsks,
  };
  const items = claimed.map((step) => ({ ...matterOf(step), next: step.next, engaged: isEngaged(step) }));
  const sending = await runtime.outbound.send(composeReminders(facts, items, more));
  for (const step of claimed) await savePlan(await recordStep(step, sending, runtime), profile, counters, runtime);
  await wasTold(profile, meanwhile, runtime);
  const now = runtime.now().toString();
  if (more > 0 || isCounted(alsoAsks, counters)) {
    await runtime.store.count(profile.userId, { day: now.slice(0, 10), reminderSent: true, ...(more > 0 && { listedAt: now }) });
  }
  return timelines;
}

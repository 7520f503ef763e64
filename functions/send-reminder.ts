/**
 * A schedule fired: decides again on fresh state and, if a step is still due, sends it.
 * A schedule fires at least once and may be stale, so the event is trusted for one thing only: which timeline.
 * Not here: when and what (domain/decide.ts), the words (email/compose/), a crash between claim and send (due-step.ts, sweep.ts).
 */
import { handleDirect, handleDue, isBatch } from '../lib/aws/incoming/due-deliveries.ts';
import { onAws } from '../lib/aws/operations/on-aws.ts';
import { remindersOf, withRemains } from '../lib/aws/runtime.ts';
import { isSilent } from '../lib/domain/settings/effective-settings.ts';
import type { TimelineId } from '../lib/domain/words.ts';
import { wakeUser } from '../lib/handling/account/wake-user.ts';
import { userIdOf } from '../lib/handling/identity.ts';
import { planOf, putOff, savePlan, standsAt } from '../lib/handling/record/plan.ts';
import { untoldOf, wasTold } from '../lib/handling/record/untold.ts';
import { claimedBefore, claimStep, closeQuietly, dropClaim, dueNow, recordStep } from '../lib/handling/remind/due-step.ts';
import { asksBeside, isCounted, othersFor } from '../lib/handling/remind/others.ts';
import { remindOf } from '../lib/handling/remind/reminder-mail.ts';
import { alone, companyOfStep, recordListed, sendTogether } from '../lib/handling/remind/reminders-together.ts';
import type { Runtime } from '../lib/handling/runtime.ts';
import type { LoadedTimeline } from '../lib/handling/store.ts';

/** SQS <- EventBridge Scheduler or the sweep: a batch of timelines and users whose time has come, each at least once. */
export const handler = onAws(async (event, service) => {
  const erasing = withRemains(service);
  const handlers = { timeline: sendReminder, user: wakeUser };
  return isBatch(event) ? handleDue(event, remindersOf(service), erasing, handlers) : handleDirect(event, erasing, handlers);
});

export type Reminded =
  | 'sent'
  | 'sent together'
  | 'listed'
  | 'closed'
  | 'dropped'
  | 'being sent'
  | 'not yet'
  | 'put off'
  | 'nothing due'
  | 'silent'
  | 'unknown timeline'
  | 'moved';

export async function sendReminder({ timelineId }: { readonly timelineId: TimelineId }, runtime: Runtime): Promise<Reminded> {
  const { profile, counters, loaded } = await runtime.store.gatherForReminder(userIdOf(timelineId), timelineId);
  if (profile === null || loaded === null || profile.status === 'erased') return 'unknown timeline';
  if (isSilent(profile, runtime.now())) return 'silent';
  const plan = planOf(loaded, profile, counters, runtime.service, runtime.now());
  const next = dueNow(plan.next, runtime.now());
  const again = async (fresh: LoadedTimeline) => void (await savePlan(fresh, profile, counters, runtime));

  const { claim } = plan.timeline;
  if (claim !== null && plan.dueAt !== null && runtime.now().until(plan.dueAt).sign > 0) {
    await standsAt(loaded, plan.dueAt, runtime);
    return 'being sent';
  }
  if (claim !== null && next?.step !== claim.step) {
    await again(await dropClaim(loaded, claim, runtime));
    return 'dropped';
  }
  if (next === null) {
    if (plan.next.action !== 'close' || plan.dueAt === null || runtime.now().until(plan.dueAt).sign > 0) {
      await standsAt(loaded, plan.dueAt, runtime);
      return plan.dueAt === null ? 'nothing due' : 'not yet';
    }
    const closed = await closeQuietly(loaded, runtime);
    if (closed === 'conflict') return 'moved';
    await again(closed);
    return 'closed';
  }

  if (plan.dueAt !== null && runtime.now().until(plan.dueAt).sign > 0) {
    await standsAt(loaded, plan.dueAt, runtime);
    return 'put off';
  }

  const due = { loaded, plan, next };
  const company = claim === null ? await companyOfStep(due, profile, counters, runtime) : alone;
  if (company.type === 'together') {
    const told = await sendTogether(company, profile, counters, runtime);
    // Another commit was quicker, such as the claim of a process that died. Nobody else would look at this one before the next sweep.
    return told.includes(timelineId) ? 'sent together' : sendReminder({ timelineId }, runtime);
  }
  if (company.type === 'listed') return recordListed(due, profile, counters, runtime);
  if (company.type === 'later') {
    await putOff(loaded, company.at, runtime);
    return 'put off';
  }
  const claimed = await (claim === null ? claimStep(due, profile, runtime) : claimedBefore(due, claim, profile, runtime));
  if (claimed === 'conflict') return sendReminder({ timelineId }, runtime);
  const meanwhile = await untoldOf(profile, runtime);
  const others = await othersFor(claimed, profile, counters, runtime);
  const alsoAsks = await asksBeside({ steps: [next.step], meanwhile }, profile, counters, runtime);
  const sending = await runtime.outbound.send(remindOf(claimed, { meanwhile, others, alsoAsks }, { profile, counters }, runtime));
  await again(await recordStep(claimed, sending, runtime));
  await wasTold(profile, meanwhile, runtime);
  if (isCounted(alsoAsks, counters))
    await runtime.store.count(profile.userId, { day: runtime.now().toString().slice(0, 10), reminderSent: true });
  return 'sent';
}

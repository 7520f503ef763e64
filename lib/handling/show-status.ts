/** `status`: every timeline of the user with its next step. */
import { composeStatus } from '../email/compose/status.ts';
import { type Asking, factsFor } from './asking.ts';
import { sendAnswer } from './outbox.ts';
import { planOf } from './plan.ts';
import type { Runtime } from './runtime.ts';

export async function showStatus(asking: Asking, runtime: Runtime): Promise<void> {
  const { profile, counters } = asking;
  const { store, service, now } = runtime;
  const loaded = await Promise.all((await store.timelinesOf(profile.userId)).map((id) => store.load(profile.userId, id)));
  const items = loaded
    .filter((each) => each !== null)
    .map((each) => {
      const { timeline, next } = planOf(each, profile, counters, service, now());
      return { timelineId: each.timelineId, timeline, next, shownEvents: each.history.recent };
    });
  const facts = await factsFor({ ...asking, timelineId: null }, runtime);
  await sendAnswer(composeStatus({ ...facts, id: `status-${facts.id}` }, items, profile), runtime);
}

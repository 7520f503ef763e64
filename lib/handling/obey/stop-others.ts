/** Who is hired is asked once whether the other conversations are to be stopped; `yes` stops them. Their timelines stay as they are. */

import type { NewEvent } from '../../domain/events.ts';
import { composeOthersStopped, composeStopOthers } from '../../email/compose/mails/stop-others.ts';
import { spendCap } from '../caps.ts';
import { mailIdOf } from '../mail-id.ts';
import { mailFacts, sendAlways, sendAnswer } from '../outbox.ts';
import type { Asking } from '../reading/asking.ts';
import { ask } from '../reading/open-question.ts';
import { commitEvents } from '../record/commit-events.ts';
import { savePlan } from '../record/plan.ts';
import { updateProfile } from '../record/update-profile.ts';
import type { Runtime } from '../runtime.ts';
import { activeTimelines, type Open } from './which-timeline.ts';

export async function askToStopOthers(asking: Asking, runtime: Runtime): Promise<void> {
  const { mail, profile, timelineId } = asking;
  const others = await otherTimelines(asking, runtime);
  if (timelineId === null || others.length === 0) return;
  const { now } = runtime;
  const { messageId } = mail.message;
  const id = mailIdOf(profile, messageId, 'others');
  // Not among the other questions back: the one that asked which timeline is meant has just taken their turn.
  if ((await spendCap('stop-others', profile.addresses[0] ?? '', id.id, runtime)) === 'spent') return;
  const replyAddress = await ask({ type: 'stop-others', timelineId, askedAt: now() }, profile, runtime);
  const facts = mailFacts(profile, { ...id, replyAddress, references: [messageId] }, runtime);
  const matters = others.map(({ loaded, timeline }) => ({
    timelineId: loaded.timelineId,
    timeline,
    shownEvents: loaded.history.recent,
  }));
  await sendAlways(composeStopOthers(facts, matters), runtime);
}

export async function stopOthersOrNot(asking: Asking, yes: boolean, runtime: Runtime): Promise<void> {
  const { mail, profile, question } = asking;
  if (question?.type !== 'stop-others') return;
  const others = yes ? await otherTimelines({ ...asking, timelineId: question.timelineId }, runtime) : [];
  for (const other of others) await stop(other, asking, runtime);
  const answered = await updateProfile(profile, (known) => ({ ...known, openQuestion: null }), runtime);
  const { messageId } = mail.message;
  const facts = mailFacts(answered, { ...mailIdOf(profile, messageId, 'others'), replyAddress: null, references: [messageId] }, runtime);
  await sendAnswer(composeOthersStopped(facts, yes ? others.length : null), runtime);
}

const otherTimelines = async (asking: Asking, runtime: Runtime): Promise<readonly Open[]> =>
  (await activeTimelines(asking, runtime)).filter(({ loaded }) => loaded.timelineId !== asking.timelineId);

async function stop({ loaded }: Open, { mail, profile, counters }: Asking, runtime: Runtime): Promise<void> {
  const { userId, timelineId, root } = loaded;
  const stopped: NewEvent = { type: 'Stopped', at: mail.delivery.receivedAt, recordedAt: runtime.now() };
  const cause = { messageId: mail.message.messageId, claimedAt: 0, fresh: false };
  const committed = await commitEvents({ userId, timelineId, root, loaded }, cause, () => [stopped], runtime);
  if (committed.type !== 'other-root') await savePlan(committed.loaded, profile, counters, runtime);
}

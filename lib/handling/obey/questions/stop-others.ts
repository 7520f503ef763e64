/**
 * A user who was hired is asked once whether to stop the other conversations; `yes` stops them. Until then their timelines don't change.
 */
import type { Temporal } from 'temporal-polyfill';
import type { NewEvent } from '../../../domain/events.ts';
import { type History, notBeforeRecorded, shownOf } from '../../../domain/history.ts';
import { composeOthersStopped, composeStopOthers } from '../../../email/compose/mails/stop-others.ts';
import { spendCap } from '../../caps.ts';
import { mailIdOf } from '../../mail-id.ts';
import { mailFacts, sendAlways, sendAnswer } from '../../outbox.ts';
import type { Asking } from '../../reading/asking.ts';
import { ask } from '../../reading/open-question.ts';
import { placeOn } from '../../record/commit-events.ts';
import { replanAside } from '../../record/plan.ts';
import { recordBeside } from '../../record/record-beside.ts';
import { updateProfile } from '../../record/update-profile.ts';
import type { Runtime } from '../../runtime.ts';
import { activeTimelines, type Open } from '../which-timeline.ts';

/** What asking needs from a mail. An offer may also be accepted in a tracked mail. */
export type Hired = Omit<Asking, 'gathered' | 'question'>;

export async function askToStopOthers(asking: Hired, runtime: Runtime): Promise<void> {
  const { mail, profile, timelineId } = asking;
  const others = await otherTimelines(asking, runtime);
  if (timelineId === null || others.length === 0) return;
  const { now } = runtime;
  const { messageId } = mail.message;
  const id = mailIdOf(profile, messageId, 'others');
  // Not counted with the other questions: the one that asked which timeline is meant has just used their allowance.
  if ((await spendCap('stop-others', profile.addresses[0] ?? '', id.id, runtime)) === 'spent') return;
  const replyAddress = await ask({ type: 'stop-others', timelineId, askedAt: now() }, profile, runtime);
  const facts = mailFacts(profile, { ...id, replyAddress, references: [messageId] }, runtime);
  const matters = others.map(({ loaded, timeline }) => ({
    timelineId: loaded.timelineId,
    timeline,
    ...shownOf(loaded.history),
  }));
  await sendAlways(composeStopOthers(facts, matters), runtime);
}

export async function stopOthersOrNot(asking: Asking, yes: boolean, runtime: Runtime): Promise<void> {
  const { mail, profile, question } = asking;
  if (question?.type !== 'stop-others') return;
  // A timeline that began after the answer was not asked about; an answer may be handled late.
  const isMeant = ({ loaded: { history } }: Open): boolean => !beganAfter(history, mail.delivery.receivedAt);
  const others = yes ? (await otherTimelines({ ...asking, timelineId: question.timelineId }, runtime)).filter(isMeant) : [];
  for (const other of others) await stop(other, asking, runtime);
  const answered = await updateProfile(profile, (known) => ({ ...known, openQuestion: null }), runtime);
  // What waited for the answer comes in its own time again.
  if (!yes) await replanAside(answered, asking.counters, runtime);
  const { messageId } = mail.message;
  const facts = mailFacts(answered, { ...mailIdOf(profile, messageId, 'others'), replyAddress: null, references: [messageId] }, runtime);
  await sendAnswer(composeOthersStopped(facts, yes ? others.length : null), runtime);
}

const otherTimelines = async (asking: Hired, runtime: Runtime): Promise<readonly Open[]> =>
  (await activeTimelines(asking, runtime)).filter(({ loaded }) => loaded.timelineId !== asking.timelineId);

const beganAfter = ({ older, recent }: History, at: Temporal.Instant): boolean =>
  older === null && recent.every(({ recordedAt }) => recordedAt.since(at).sign > 0);

async function stop({ loaded }: Open, { mail, profile, counters }: Asking, runtime: Runtime): Promise<void> {
  const at = notBeforeRecorded(mail.delivery.receivedAt, loaded.history);
  const stopped: NewEvent = { type: 'Stopped', at, recordedAt: runtime.now() };
  await recordBeside(placeOn(loaded), mail.message.messageId, [stopped], { mail, profile, counters }, runtime);
}

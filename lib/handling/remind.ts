/** The mail of one due step. */
import type { Profile } from '../domain/profile.ts';
import { composeLetGo } from '../email/compose/let-go.ts';
import type { OutgoingMail } from '../email/compose/outgoing-mail.ts';
import { composeReminder } from '../email/compose/reminder.ts';
import { type ClaimedStep, matterOf } from './due-step.ts';
import { mailFacts, threadReferences } from './outbox.ts';
import type { Runtime } from './runtime.ts';

export function remindOf(step: ClaimedStep, profile: Profile, runtime: Runtime): OutgoingMail {
  const { claim, replyAddress, next, loaded } = step;
  const references = threadReferences(loaded.timelineId, runtime);
  const facts = { ...mailFacts(profile, { id: `reminder-${claim}`, replyAddress, references }, runtime), ...matterOf(step) };
  return next.action === 'remind' ? composeReminder(facts, next) : composeLetGo(facts, next, { engaged: isEngaged(step) });
}

/** The user answered some reminder of the timeline, or wrote after one. */
export function isEngaged({ loaded, plan }: Pick<ClaimedStep, 'loaded' | 'plan'>): boolean {
  const { lastReminder, followUps } = plan.timeline;
  return (
    followUps > 0 ||
    lastReminder?.answered === true ||
    loaded.history.recent.some(({ type }) => type === 'FollowedUp' || type === 'Snoozed')
  );
}

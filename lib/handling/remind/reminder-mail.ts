/** The mail of one due step. */
import type { TimelineEvent } from '../../domain/events.ts';
import { record } from '../../domain/history.ts';
import type { NextStep } from '../../domain/next-step.ts';
import type { Profile } from '../../domain/settings/profile.ts';
import type { OutgoingMail } from '../../email/compose/outgoing-mail.ts';
import { composeLetGo } from '../../email/compose/reminders/let-go.ts';
import { composeReminder } from '../../email/compose/reminders/reminder.ts';
import type { Matter, Reminding } from '../../email/wording/facts.ts';
import { asksToGoOn } from '../effective-settings.ts';
import { mailIdOfOwn } from '../mail-id.ts';
import { mailFacts, threadReferences } from '../outbox.ts';
import { commitOf, numberedEvents } from '../record/commit-events.ts';
import { planOf } from '../record/plan.ts';
import type { Runtime } from '../runtime.ts';
import type { Counters } from '../store.ts';
import { type ClaimedStep, matterOf } from './due-step.ts';

export function remindOf(
  step: ClaimedStep,
  meanwhile: readonly Matter[],
  profile: Profile,
  counters: Counters,
  runtime: Runtime,
): OutgoingMail {
  const { claim, replyAddress, next, loaded } = step;
  const references = threadReferences(loaded.timelineId, runtime);
  const facts = {
    ...mailFacts(profile, { ...mailIdOfOwn(claim, 'reminder'), replyAddress, references }, runtime),
    ...matterOf(step),
    meanwhile,
    alsoAsks: asksToGoOn(counters) ? ('go on' as const) : null,
  };
  if (next.action === 'let-go') return composeLetGo(facts, next, { engaged: isEngaged(step) });
  const [offer] = profile.offers.filter(({ timelineId, decideBy }) => timelineId !== loaded.timelineId && decideBy !== null);
  return composeReminder(facts, next, {
    afterwards: afterwards(step, next, profile, counters, runtime),
    decideBy: offer?.decideBy ?? null,
  });
}

/** What comes if nobody answers this reminder. */
function afterwards(
  { loaded, claim }: ClaimedStep,
  next: Reminding,
  profile: Profile,
  counters: Counters,
  { now, service }: Runtime,
): NextStep {
  const sent = { type: 'ReminderSent', at: now(), recordedAt: now(), claim, step: next.step, repeats: next.repeats } as const;
  const history = record(loaded.history, numberedEvents([sent], loaded.sequence + 1));
  return planOf({ ...loaded, history }, profile, counters, service, now()).next;
}

const answers: ReadonlySet<TimelineEvent['type']> = new Set([
  'MailSent',
  'ReplyReceived',
  'FollowedUp',
  'Snoozed',
  'OutcomeReported',
  'Corrected',
  'InterviewSet',
  'InterviewCancelled',
  'Undone',
]);

/** The user answered some reminder of the timeline, in whatever way, or wrote after one; what they wrote is no answer of the user's. */
export function isEngaged({ loaded, plan }: Pick<ClaimedStep, 'loaded' | 'plan'>): boolean {
  const { recent } = loaded.history;
  if (plan.timeline.followUps > 0 || plan.timeline.lastReminder?.answered === true) return true;
  const seen = new Set(recent.filter((event) => event.type === 'ReplyReceived' && event.messageId !== null).map(commitOf));
  const afterFirst = recent.slice(recent.findIndex(({ type }) => type === 'ReminderSent') + 1);
  return afterFirst.some((event) => answers.has(event.type) && !seen.has(commitOf(event)));
}

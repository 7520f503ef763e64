/** The mail of one due step. */
import { record } from '../../domain/history.ts';
import type { NextStep } from '../../domain/next-step.ts';
import type { Profile } from '../../domain/settings/profile.ts';
import type { OutgoingMail } from '../../email/compose/outgoing-mail.ts';
import { composeLetGo } from '../../email/compose/reminders/let-go.ts';
import { composeReminder } from '../../email/compose/reminders/reminder.ts';
import type { Matter, Reminding, StatusItem } from '../../email/wording/facts.ts';
import { mailIdOfOwn } from '../mail-id.ts';
import { mailFacts, threadReferences } from '../outbox.ts';
import { numberedEvents } from '../record/commit-events.ts';
import { planOf } from '../record/plan.ts';
import type { Runtime } from '../runtime.ts';
import type { Counters } from '../store.ts';
import { type ClaimedStep, matterOf } from './due-step.ts';
import { isEngaged } from './engaged.ts';
import { clashingWith, nextOnTheList } from './others.ts';

/** What a reminder mentions besides its own conversation. */
export interface Beside {
  /** What came in on its own since our last mail. */
  readonly meanwhile: readonly Matter[];
  /** The user's other open conversations, if the mail needs them (others.ts). */
  readonly others: readonly StatusItem[];
  /** What the mail asks at its end about all our mails (others.ts). */
  readonly alsoAsks: 'go on' | null;
}

export function remindOf(
  step: ClaimedStep,
  { meanwhile, others, alsoAsks }: Beside,
  { profile, counters }: Known,
  runtime: Runtime,
): OutgoingMail {
  const { claim, replyAddress, next, loaded } = step;
  const references = threadReferences(loaded.timelineId, runtime);
  const facts = {
    ...mailFacts(profile, { ...mailIdOfOwn(claim, 'reminder'), replyAddress, references }, runtime),
    ...matterOf(step),
    meanwhile,
    alsoAsks,
  };
  if (next.action === 'let-go') return composeLetGo(facts, next, { engaged: isEngaged(step), other: nextOnTheList(others) });
  const [offer] = profile.offers.filter(({ timelineId, decideBy }) => timelineId !== loaded.timelineId && decideBy !== null);
  return composeReminder(facts, next, {
    afterwards: afterwards(step, next, profile, counters, runtime),
    decideBy: offer?.decideBy ?? null,
    clash: clashingWith(step.plan.timeline.interview, others),
  });
}

export interface Known {
  readonly profile: Profile;
  readonly counters: Counters;
}

/** The consequence if the user does not answer this reminder. */
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

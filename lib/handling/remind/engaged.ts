/** Whether the user takes part in a conversation's reminders. This decides what is said at its end. */
import { type TimelineEvent, usersWords } from '../../domain/events.ts';
import { shownOf } from '../../domain/history.ts';
import { commitOf } from '../record/commit-events.ts';
import type { ClaimedStep } from './due-step.ts';

const answers: ReadonlySet<TimelineEvent['type']> = new Set([...usersWords, 'MailSent', 'ReplyReceived', 'Undone']);

/** The user answered some reminder of the timeline in any way, or wrote after one. Correspondents' mails don't count. */
export function isEngaged({ loaded, plan }: Pick<ClaimedStep, 'loaded' | 'plan'>): boolean {
  const { shownEvents: events } = shownOf(loaded.history);
  if (plan.timeline.followUps > 0 || plan.timeline.lastReminder?.answered === true) return true;
  const seen = new Set(events.filter((event) => event.type === 'ReplyReceived' && event.messageId !== null).map(commitOf));
  const afterFirst = events.slice(events.findIndex(({ type }) => type === 'ReminderSent') + 1);
  return afterFirst.some((event) => answers.has(event.type) && !seen.has(commitOf(event)));
}

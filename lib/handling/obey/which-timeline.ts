/** Words that came without a timeline: the user's only one is meant; of several the user is asked. */
import type { Command, ReadAnswer } from '../../domain/commands.ts';
import type { Timeline } from '../../domain/timeline.ts';
import { composeQuestion } from '../../email/compose/mails/question.ts';
import { mailIdOf } from '../mail-id.ts';
import { claimReplyAddress, mailFacts, sendAnswer } from '../outbox.ts';
import type { Asking } from '../reading/asking.ts';
import { planOf } from '../record/plan.ts';
import type { Runtime } from '../runtime.ts';
import type { LoadedTimeline } from '../store.ts';
import { lastCommanded } from './last-commanded.ts';
import { isTimelineCommand } from './timeline-command.ts';

export interface Open {
  readonly loaded: LoadedTimeline;
  readonly timeline: Timeline;
}

/** More links than that nobody reads: then the newest. Our choice. */
const mostChoices = 12;

/** `stop` without a timeline is the user's own: stop all. */
const needsTimeline = (command: Command): boolean =>
  (isTimelineCommand(command) && command.type !== 'Stop') || command.type === 'SeparatePosting';

export async function whichTimeline(
  asking: Asking,
  answer: ReadAnswer,
  go: (asking: Asking) => Promise<string>,
  runtime: Runtime,
): Promise<string> {
  if (answer.type !== 'commands' || !answer.commands.some(needsTimeline)) return go(asking);
  if (answer.commands.every(({ type }) => type === 'Undo')) return go({ ...asking, timelineId: await lastCommanded(asking, runtime) });
  const open = await activeTimelines(asking, runtime);
  const [only, second] = open;
  if (only === undefined) return go(asking);
  if (second === undefined) return go({ ...asking, timelineId: only.loaded.timelineId });
  const { subject, text } = asking.mail.message;
  return askWhich(asking, open, (text.trim() || subject).split('\n', 1)[0] ?? '', runtime);
}

/** The user's active timelines, the one they wrote on last first. */
export async function activeTimelines(
  { profile, counters }: Pick<Asking, 'profile' | 'counters'>,
  { store, service, now }: Runtime,
): Promise<readonly Open[]> {
  return (await store.loadAll(profile.userId))
    .map((loaded) => ({ loaded, timeline: planOf(loaded, profile, counters, service, now()).timeline }))
    .filter(({ timeline }) => timeline.status === 'active')
    .sort((a, b) => (b.timeline.lastSentAt?.epochMilliseconds ?? 0) - (a.timeline.lastSentAt?.epochMilliseconds ?? 0));
}

/** A question with a link for each; a link sends the line to that timeline's own reply address. */
export async function askWhich({ mail, profile }: Asking, open: readonly Open[], line: string, runtime: Runtime): Promise<'question'> {
  const choices = [];
  for (const { loaded, timeline } of open.slice(0, mostChoices)) {
    const replyAddress = await claimReplyAddress(loaded.timelineId, profile, 'answer', runtime);
    choices.push({ timelineId: loaded.timelineId, timeline, shownEvents: loaded.history.recent, replyAddress });
  }
  const { messageId } = mail.message;
  const facts = mailFacts(profile, { ...mailIdOf(profile, messageId, 'question'), replyAddress: null, references: [messageId] }, runtime);
  await sendAnswer(composeQuestion(facts, { type: 'which-timeline', line, choices }), runtime);
  return 'question';
}

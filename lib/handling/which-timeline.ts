/** Commands that came without a timeline: the user's only one is meant; of several the user is asked. */
import type { Command, ReadAnswer } from '../domain/commands.ts';
import { composeQuestion } from '../email/compose/question.ts';
import { shortHash } from './identity.ts';
import type { Asking } from './obey.ts';
import { claimReplyAddress, mailFacts, sendAnswer } from './outbox.ts';
import { planOf } from './plan.ts';
import type { Runtime } from './runtime.ts';
import { isTimelineCommand } from './timeline-command.ts';

/** More links than that nobody reads: then the newest. Our choice. */
const mostChoices = 12;

/** `stop` without a timeline is the user's own: stop all. */
const needsTimeline = (command: Command): boolean => isTimelineCommand(command) && command.type !== 'Stop';

export async function whichTimeline(
  asking: Asking,
  answer: ReadAnswer,
  go: (asking: Asking) => Promise<string>,
  runtime: Runtime,
): Promise<string> {
  if (answer.type !== 'commands' || !answer.commands.some(needsTimeline)) return go(asking);
  const { profile, counters, mail } = asking;
  const { store, service, now } = runtime;
  const loaded = await Promise.all((await store.timelinesOf(profile.userId)).map((id) => store.load(profile.userId, id)));
  const active = loaded
    .filter((each) => each !== null)
    .map((each) => ({ each, ...planOf(each, profile, counters, service, now()) }))
    .filter(({ timeline }) => timeline.status === 'active')
    .sort((a, b) => (b.timeline.lastSentAt?.epochMilliseconds ?? 0) - (a.timeline.lastSentAt?.epochMilliseconds ?? 0));
  const [only, second] = active;
  if (only === undefined) return go(asking);
  if (second === undefined) return go({ ...asking, timelineId: only.each.timelineId });
  const choices = [];
  for (const { each, timeline } of active.slice(0, mostChoices)) {
    const replyAddress = await claimReplyAddress(each.timelineId, profile, 'answer', runtime);
    choices.push({ timelineId: each.timelineId, timeline, shownEvents: each.history.recent, replyAddress });
  }
  const { messageId, subject, text } = mail.message;
  const line = (text.trim() || subject).split('\n', 1)[0] ?? '';
  const facts = mailFacts(profile, { id: `question-${shortHash(messageId)}`, replyAddress: null, references: [messageId] }, runtime);
  await sendAnswer(composeQuestion(facts, { type: 'which-timeline', line, choices }), runtime);
  return 'question';
}

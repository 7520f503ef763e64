/** Words without a timeline mean the user's only one. If there are several, we ask the user. */

import { Temporal } from 'temporal-polyfill';
import type { Command } from '../../domain/commands.ts';
import { type History, shownOf } from '../../domain/history.ts';
import type { Timeline } from '../../domain/timeline.ts';
import { composeNotUnderstood } from '../../email/compose/mails/not-understood.ts';
import { composeQuestion } from '../../email/compose/mails/question.ts';
import type { OutgoingMail } from '../../email/compose/outgoing-mail.ts';
import { mailIdOf } from '../mail-id.ts';
import { claimReplyAddress, mailFacts } from '../outbox.ts';
import type { Asking } from '../reading/asking.ts';
import { placeOn } from '../record/commit-events.ts';
import { planOf } from '../record/plan.ts';
import type { Runtime } from '../runtime.ts';
import type { LoadedTimeline } from '../store.ts';
import { askBack } from './ask-back.ts';
import { lastCommanded } from './last-commanded.ts';
import type { Said } from './obey.ts';
import { isTimelineCommand } from './timeline-command.ts';

export interface Open {
  readonly loaded: LoadedTimeline;
  readonly timeline: Timeline;
}

/** Nobody reads more links than that, so only the newest. Our choice. */
const mostChoices = 12;

/** `stop` without a timeline is about the user: stop all. */
export const needsTimeline = (command: Command): boolean =>
  (isTimelineCommand(command) && command.type !== 'Stop') || command.type === 'SeparatePosting';

export const saidWithoutTimeline = (asking: Asking, commands: readonly Command[], runtime: Runtime): Said => ({
  async choosePlace() {
    if (!commands.some(needsTimeline)) return 'user';
    if (commands.every(({ type }) => type === 'Undo')) return lastCommanded(asking, runtime);
    const [only, second] = await meantIn(asking, commands, runtime);
    if (only === undefined) return 'user';
    return second === undefined ? placeOn(only.loaded) : 'unclear';
  },
  commandsOn: () => commands,
  async askWhich() {
    const { subject, text } = asking.mail.message;
    const line = (text.trim() || subject).split('\n', 1)[0] ?? '';
    await askWhich(asking, await meantIn(asking, commands, runtime), line, runtime);
  },
});

/**
 * "on hold" after "Noted: Dana answered. What did they say?" is what Dana said: of several conversations, those that answered within the day
 * and whose answer is not known yet.
 */
async function meantIn(asking: Asking, commands: readonly Command[], runtime: Runtime): Promise<readonly Open[]> {
  const open = await activeTimelines(asking, runtime);
  const saysWhat = commands.every(({ type }) => type === 'ReportOutcome' || type === 'SetAssessment' || type === 'ReportReply');
  const at = asking.mail.delivery.receivedAt;
  if (commands.every(({ type }) => type === 'ReportMeeting')) {
    const met = open.filter(({ timeline }) => isJustOver(timeline, at));
    return met.length > 0 ? met : open;
  }
  const asked = open.filter(({ loaded }) => isAskedWhat(loaded.history, at));
  return saysWhat && asked.length > 0 ? asked : open;
}

/** "The interview went well": of several, the one whose interview was in the last days. */
const isJustOver = ({ interview }: Timeline, at: Temporal.Instant): boolean => {
  const hours = interview === null ? -1 : interview.start.until(at).total('hours');
  return hours >= 0 && hours < 4 * 24;
};

/** Hours in which a word answers "What did they say?" wherever it is sent. Our choice. */
const askedHours = 24;

function isAskedWhat({ recent }: History, at: Temporal.Instant): boolean {
  const told = recent.filter(({ type }) => type === 'ReplyReceived' || type === 'OutcomeReported' || type === 'InterviewSet');
  const last = told.toSorted((a, b) => Temporal.Instant.compare(a.recordedAt, b.recordedAt)).at(-1);
  return last?.type === 'ReplyReceived' && last.promises.length === 0 && last.recordedAt.until(at).total('hours') < askedHours;
}

/** The user's active timelines, the one they wrote on last first. */
export const activeTimelines = async (asking: Pick<Asking, 'profile' | 'counters'>, runtime: Runtime): Promise<readonly Open[]> =>
  (await allTimelines(asking, runtime)).filter(isActive);

/**
 * Those of the active timelines that fit. If none does, those that we let go: news from there opens them again, and they are no strangers.
 */
export async function fittingTimelines(
  asking: Pick<Asking, 'profile' | 'counters'>,
  fits: (open: Open) => boolean,
  runtime: Runtime,
): Promise<readonly Open[]> {
  const fitting = (await allTimelines(asking, runtime)).filter((open) => (isActive(open) || isLetGo(open)) && fits(open));
  return fitting.some(isActive) ? fitting.filter(isActive) : fitting;
}

const isActive = ({ timeline }: Open): boolean => timeline.status === 'active';
const isLetGo = ({ timeline }: Open): boolean => timeline.closedBecause === 'let-go';

async function allTimelines(
  { profile, counters }: Pick<Asking, 'profile' | 'counters'>,
  { store, service, now }: Runtime,
): Promise<readonly Open[]> {
  return (await store.loadAll(profile.userId))
    .map((loaded) => ({ loaded, timeline: planOf(loaded, profile, counters, service, now()).timeline }))
    .sort((a, b) => (b.timeline.lastSentAt?.epochMilliseconds ?? 0) - (a.timeline.lastSentAt?.epochMilliseconds ?? 0));
}

/** A question with a link for each timeline. A link sends the line to that timeline's own reply address. If none is open any more, help. */
export const askWhich = async (asking: Asking, open: readonly Open[], line: string, runtime: Runtime): Promise<void> =>
  askBack(asking, await whichQuestion(asking, open, line, runtime), runtime);

/** `says`: what each link sends, if not the line. */
export async function whichQuestion(
  asking: Asking,
  open: readonly Open[],
  line: string,
  runtime: Runtime,
  says?: string,
): Promise<OutgoingMail> {
  const { mail, profile } = asking;
  const choices = [];
  for (const { loaded, timeline } of open.slice(0, mostChoices)) {
    const replyAddress = await claimReplyAddress(loaded.timelineId, profile, 'answer', runtime);
    choices.push({ timelineId: loaded.timelineId, timeline, ...shownOf(loaded.history), replyAddress });
  }
  const { messageId } = mail.message;
  const facts = mailFacts(profile, { ...mailIdOf(profile, messageId, 'question'), replyAddress: null, references: [messageId] }, runtime);
  return choices.length === 0
    ? composeNotUnderstood(facts, line)
    : composeQuestion(facts, { type: 'which-timeline', line, choices, ...(says !== undefined && { says }) });
}

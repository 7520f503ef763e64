/** Answers commands: a request with what it asks for, changes with one mail that says how things are now. */

import type { Command } from '../../domain/commands.ts';
import { shownOf } from '../../domain/history.ts';
import type { Profile } from '../../domain/settings/profile.ts';
import { differences } from '../../domain/settings/settings-changes.ts';
import { composeAnswer, type NumberedAnswer } from '../../email/compose/mails/answer.ts';
import type { OutgoingMail } from '../../email/compose/outgoing-mail.ts';
import type { Change, Matter } from '../../email/wording/facts.ts';
import { sendAnswer, sendLastWord } from '../outbox.ts';
import { type Asking, factsFor } from '../reading/asking.ts';
import { wasApplied } from '../record/applied-once.ts';
import type { RecordedMail } from '../record/record-mail.ts';
import { nextShown } from '../record/shown-step.ts';
import { untoldOf, wasTold } from '../record/untold.ts';
import { otherJobsOpen } from '../remind/others.ts';
import type { Runtime } from '../runtime.ts';
import { askToStopOthers } from './questions/stop-others.ts';
import { carryOut, isRequest } from './requests.ts';
import { isTimelineCommand } from './timeline-command.ts';
import { needsTimeline } from './which-timeline.ts';

type Done = Exclude<RecordedMail, { readonly on: 'unclear' }>;

/** `asking.profile` is the profile before the commands, `done.profile` the one after. False: `asking.together` sends the answer. */
export async function answerCommands(asking: Asking, commands: readonly Command[], done: Done, runtime: Runtime): Promise<boolean> {
  const { profile } = done;
  for (const { type } of commands) runtime.log.info('command', { command: type, timelineId: asking.timelineId });
  await runtime.store.count(profile.userId, { day: runtime.now().toString().slice(0, 10), answered: true });
  const meant = { ...asking, profile, ...(done.on === 'timeline' && { claimedAt: done.claimedAt }) };
  for (const command of commands) await carryOut(meant, command, runtime);
  const changes = commands.filter((command) => !isRequest(command));
  if (changes.length === 0) return true;
  const stopping = changes.some(({ type }) => type === 'Stop' || type === 'StopAll');
  // The answer to `quiet on` is the last one, except for answers to `stop` and to requests.
  const isTold = !asking.profile.wishes.quiet || !profile.wishes.quiet || stopping;
  const part = isTold && asking.together !== undefined ? await onTimeline(asking, changes, done, [], runtime) : null;
  if (part !== null) asking.together?.(part);
  else if (isTold) {
    const meanwhile = await untoldOf(profile, runtime);
    const mail = await answerTo(asking, changes, done, meanwhile, runtime);
    const sent = await (stopping ? sendLastWord(mail, runtime) : sendAnswer(mail, runtime));
    if (sent === 'sent') await wasTold(profile, meanwhile, runtime);
  }
  if (changes.some((change) => change.type === 'ReportOutcome' && change.outcome === 'hired')) {
    await askToStopOthers({ ...asking, profile }, runtime);
  }
  return part === null;
}

async function answerTo(
  asking: Asking,
  commands: readonly Command[],
  done: Done,
  meanwhile: readonly Matter[],
  runtime: Runtime,
): Promise<OutgoingMail> {
  const { profile } = done;
  const answer = await onTimeline(asking, commands, done, meanwhile, runtime);
  if (answer !== null) return composeAnswer(answer.facts, answer.changes, answer.next, answer);
  // Mailed to tactful@, `undo` means the settings, not the timeline whose mail was answered.
  const facts = { ...(await factsFor({ ...asking, profile, timelineId: null }, runtime)), meanwhile };
  return composeAnswer(facts, withoutTimeline(asking, commands, profile), null);
}

/** Null: the commands are about the user alone. */
async function onTimeline(
  asking: Asking,
  commands: readonly Command[],
  done: Done,
  meanwhile: readonly Matter[],
  runtime: Runtime,
): Promise<Omit<NumberedAnswer, 'number'> | null> {
  if (done.on !== 'timeline' || !commands.some(isTimelineCommand)) return null;
  const { kept, plan, profile } = done;
  const nothing = kept.type === 'nothing-to-add' && commands.every(isTimelineCommand);
  const facts = { ...(await factsFor({ ...asking, profile }, runtime)), meanwhile };
  return {
    facts: { ...facts, timelineId: kept.loaded.timelineId, timeline: plan.timeline, ...shownOf(kept.loaded.history) },
    changes: nothing ? [{ type: 'NothingChanged' }] : commands.map((command) => restoredBy(command, asking.profile, profile) ?? command),
    next: await nextShown({ loaded: kept.loaded, plan }, profile, asking.counters, runtime),
    ...(commands.some(isOffer) && { othersOpen: await otherJobsOpen({ ...asking, timelineId: kept.loaded.timelineId }, runtime) }),
  };
}

/** Where no conversation is open, words about one change nothing. That is said once. */
function withoutTimeline(asking: Asking, commands: readonly Command[], after: Profile): readonly Change[] {
  const outcome = commands.find((command) => command.type === 'ReportOutcome')?.outcome ?? null;
  const others = commands.filter((command) => command.type === 'Undo' || !needsTimeline(command));
  const changes = others.map(
    (command) => restoredBy(command, asking.profile, after) ?? (command.type === 'Undo' ? nothingUndone(asking) : command),
  );
  return others.length === commands.length ? changes : [...changes, { type: 'NothingOpen', outcome }];
}

const isOffer = (command: Command): boolean => command.type === 'ReportOutcome' && command.outcome === 'offer';

/** The settings that `undo` restored. */
function restoredBy({ type }: Command, before: Profile, after: Profile): Change | null {
  const isRestored = type === 'Undo' && after.undoable.length < before.undoable.length;
  return isRestored ? { type: 'SettingsUndone', restored: differences(before, after) } : null;
}

const nothingUndone = ({ mail, profile: before }: Asking): Change =>
  wasApplied(before, mail.message.messageId) ? { type: 'Undo' } : { type: 'NothingToUndo' };

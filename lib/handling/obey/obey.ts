/**
 * What a user asks of us, by answering a mail of ours or writing to tactful@: applied once, and answered shortly.
 * Not here: what the words mean (email/commands/read-answer.ts), what a command is as facts (timeline-command.ts, profile-command.ts).
 */
import type { Command, ReadAnswer } from '../../domain/commands.ts';
import { withDigestDate } from '../../domain/settings/digest.ts';
import { planningAgain } from '../../domain/settings/plan-again.ts';
import type { Profile } from '../../domain/settings/profile.ts';
import { differences } from '../../domain/settings/settings-changes.ts';
import type { TimelineId } from '../../domain/words.ts';
import { composeAnswer } from '../../email/compose/mails/answer.ts';
import { composeHelp } from '../../email/compose/mails/help.ts';
import { composeMeantForCorrespondent } from '../../email/compose/mails/meant-for-correspondent.ts';
import { composeNotUnderstood } from '../../email/compose/mails/not-understood.ts';
import { composeQuestion } from '../../email/compose/mails/question.ts';
import { composeWrongValue } from '../../email/compose/mails/wrong-value.ts';
import type { OutgoingMail } from '../../email/compose/outgoing-mail.ts';
import type { Change, Matter } from '../../email/wording/facts.ts';
import { isSilent, timeZoneOf } from '../effective-settings.ts';
import { sendAnswer, sendLastWord } from '../outbox.ts';
import { type Asking, factsFor, timelineFacts } from '../reading/asking.ts';
import { appliedOnce, wasApplied } from '../record/applied-once.ts';
import { type Committed, commitEvents, commitMade, commitUndone } from '../record/commit-events.ts';
import { planOf, replanAll, savePlan } from '../record/plan.ts';
import { untoldOf, wasTold } from '../record/untold.ts';
import { updateProfile } from '../record/update-profile.ts';
import type { Runtime } from '../runtime.ts';
import { afterCommands, withoutUndoneOffer } from './profile-command.ts';
import { carryOut, isRequest } from './requests.ts';
import { askToStopOthers } from './stop-others.ts';
import { eventsOf, isTimelineCommand, type TimelineCommand } from './timeline-command.ts';

/** What was said, carried out and answered. */
export async function obey(asking: Asking, answer: ReadAnswer, runtime: Runtime): Promise<ReadAnswer['type'] | 'known already'> {
  switch (answer.type) {
    case 'nothing':
      return 'nothing';
    case 'commands':
      return obeyCommands(asking, answer.commands, runtime);
    case 'unclear':
      await sendAnswer(composeQuestion(await factsFor(asking, runtime), answer), runtime);
      return answer.type;
    case 'wrong-value':
      await sendAnswer(composeWrongValue(await factsFor(asking, runtime), answer), runtime);
      return answer.type;
    case 'for-correspondent': {
      const facts = await timelineFacts(asking, runtime);
      if (facts === null) await sendAnswer(composeHelp(await factsFor(asking, runtime)), runtime);
      else await sendAnswer(composeMeantForCorrespondent(facts, answer.text), runtime);
      return answer.type;
    }
    case 'not-understood':
      await sendAnswer(
        composeNotUnderstood((await timelineFacts(asking, runtime)) ?? (await factsFor(asking, runtime)), answer.line),
        runtime,
      );
      return answer.type;
  }
}

async function obeyCommands(asking: Asking, said: readonly Command[], runtime: Runtime): Promise<'commands' | 'known already'> {
  const commands = said.map((command) => meantHere(command, asking, runtime));
  for (const { type } of commands) runtime.log.info('command', { command: type, timelineId: asking.timelineId });
  const timelineCommands = commands.filter(isTimelineCommand);
  const committed = asking.timelineId === null ? null : await commitCommands(asking, asking.timelineId, timelineCommands, runtime);
  const profile = await applyToProfile(asking, commands, committed, runtime);
  const settingsChanged = profile.changedAt !== asking.profile.changedAt;
  if (committed !== null) await savePlan(committed.loaded, profile, asking.counters, runtime);
  if (settingsChanged) await replanAll(profile, asking.counters, runtime);
  if (committed?.type === 'already-there' && committed.answered) return 'known already';
  await runtime.store.count(profile.userId, { day: runtime.now().toString().slice(0, 10), answered: true });
  await answerCommands(asking, profile, commands, committed, runtime);
  if (committed !== null) await runtime.store.markAnswered(profile.userId, asking.mail.message.messageId);
  return 'commands';
}

/** On a timeline's mail `stop` and `follow-ups` are that timeline's; on any other they are the user's. While nothing comes, to go on is to resume. */
function meantHere(command: Command, { timelineId, profile }: Asking, { now }: Runtime): Command {
  if (command.type === 'GoOn') return isSilent(profile, now()) ? { type: 'Resume' } : command;
  if (timelineId === null) return command.type === 'Stop' ? { type: 'StopAll' } : command;
  return command.type === 'SetFollowUps' ? { type: 'Correct', change: { followUpCap: command.cap } } : command;
}

type Obeyed = Exclude<Committed, { readonly type: 'other-root' }> & { readonly answered: boolean };

/** The commands' events as one commit: a mail that is delivered again changes nothing. Null: no such timeline, or nothing for it. */
async function commitCommands(
  { mail, profile }: Asking,
  timelineId: TimelineId,
  commands: readonly TimelineCommand[],
  runtime: Runtime,
): Promise<Obeyed | null> {
  const { store, service } = runtime;
  const { userId } = profile;
  const { messageId } = mail.message;
  const loaded = await store.load(userId, timelineId);
  if (loaded === null || commands.length === 0) return null;
  const wanted = { timelineId, version: loaded.sequence, answered: false };
  const claim = await store.claimMessage(userId, messageId, wanted);
  const fresh = claim.timelineId === timelineId && claim.version === wanted.version && !claim.answered;
  // A command counts when it was received: the user's clock may be wrong, ours decides what came after a reminder.
  const told = { at: mail.delivery.receivedAt, recordedAt: runtime.now(), timeZone: timeZoneOf(profile, service) };
  const committed = await commitEvents(
    { userId, timelineId, root: loaded.root, loaded },
    { messageId, claimedAt: claim.version, fresh },
    (history) => commands.flatMap((command) => eventsOf(command, history, told)),
    runtime,
  );
  return committed.type === 'other-root' ? null : { ...committed, answered: claim.answered };
}

async function applyToProfile(
  { mail, profile, timelineId }: Asking,
  commands: readonly Command[],
  committed: Obeyed | null,
  runtime: Runtime,
): Promise<Profile> {
  const { messageId } = mail.message;
  const together = committed && commitMade(committed);
  const undone = committed && commitUndone(committed);
  return updateProfile(
    profile,
    (latest) =>
      appliedOnce(latest, messageId, (known) => {
        const asked = { at: mail.delivery.receivedAt, timeZone: timeZoneOf(known, runtime.service), timelineId, together, undone };
        const told = afterCommands(known, commands, asked);
        const dated = withDigestDate(told, timeZoneOf(told, runtime.service), runtime.now());
        const settled = committed === null ? dated : withoutUndoneOffer(dated, committed.loaded, mail.delivery.receivedAt);
        return planningAgain(settled, known, runtime.now());
      }),
    runtime,
  );
}

/** `profile`: as it stands now; that of `asking` is as it was before. */
async function answerCommands(
  asking: Asking,
  profile: Profile,
  commands: readonly Command[],
  committed: Obeyed | null,
  runtime: Runtime,
): Promise<void> {
  for (const command of commands) await carryOut({ ...asking, profile }, command, runtime);
  const changes = commands.filter((command) => !isRequest(command));
  if (changes.length === 0) return;
  const stopping = changes.some(({ type }) => type === 'Stop' || type === 'StopAll');
  // The answer to `quiet on` is the last one, but for those to `stop` and to what is asked.
  if (!asking.profile.wishes.quiet || !profile.wishes.quiet || stopping) {
    const meanwhile = await untoldOf(profile, runtime);
    const mail = await answerMail(asking, profile, meanwhile, changes, committed, runtime);
    const sent = await (stopping ? sendLastWord(mail, runtime) : sendAnswer(mail, runtime));
    if (sent === 'sent') await wasTold(profile, meanwhile, runtime);
  }
  if (changes.some((change) => change.type === 'ReportOutcome' && change.outcome === 'hired')) {
    await askToStopOthers({ ...asking, profile }, runtime);
  }
}

async function answerMail(
  asking: Asking,
  profile: Profile,
  meanwhile: readonly Matter[],
  commands: readonly Command[],
  committed: Obeyed | null,
  runtime: Runtime,
): Promise<OutgoingMail> {
  if (committed === null) {
    // To tactful@: there `undo` means the settings, and not the timeline whose mail was answered.
    const facts = { ...(await factsFor({ ...asking, profile, timelineId: null }, runtime)), meanwhile };
    return composeAnswer(
      facts,
      commands.map(
        (command) => restoredBy(command, asking.profile, profile) ?? (command.type === 'Undo' ? nothingUndone(asking) : command),
      ),
      null,
    );
  }
  const { loaded } = committed;
  const nothing = committed.type === 'nothing-to-add' && commands.every(isTimelineCommand);
  const { timeline, next } = planOf(loaded, profile, asking.counters, runtime.service, runtime.now());
  const facts = { ...(await factsFor({ ...asking, profile }, runtime)), meanwhile };
  return composeAnswer(
    { ...facts, timelineId: loaded.timelineId, timeline, shownEvents: loaded.history.recent },
    nothing ? [{ type: 'NothingChanged' }] : commands.map((command) => restoredBy(command, asking.profile, profile) ?? command),
    next,
  );
}

/** The settings that `undo` took back. */
function restoredBy({ type }: Command, before: Profile, after: Profile): Change | null {
  const isRestored = type === 'Undo' && after.undoable.length < before.undoable.length;
  return isRestored ? { type: 'SettingsUndone', restored: differences(before, after) } : null;
}

const nothingUndone = ({ mail, profile: before }: Asking): Change =>
  wasApplied(before, mail.message.messageId) ? { type: 'Undo' } : { type: 'NothingToUndo' };

/**
 * Obeys what a user asks of us, in an answer to one of our mails or in a mail to tactful@: applies it once, and answers briefly.
 * Not here: what the words mean (email/commands/), a command's facts (timeline-command.ts, profile-command.ts), the answers
 * (answer-commands.ts, answer-words.ts), which timeline words mean that come without one (which-timeline.ts).
 */
import type { Command, ReadAnswer } from '../../domain/commands.ts';
import { notBeforeRecorded, shownOf } from '../../domain/history.ts';
import { withDigestDate } from '../../domain/settings/digest.ts';
import { calendarOf, isSilent, timeZoneOf } from '../../domain/settings/effective-settings.ts';
import { withFridayMoved } from '../../domain/settings/friday-question.ts';
import { planningAgain } from '../../domain/settings/plan-again.ts';
import type { Profile } from '../../domain/settings/profile.ts';
import { composeNotice } from '../../email/compose/mails/notice.ts';
import { type Unreadable, unreadable } from '../../email/message/unreadable.ts';
import { type Asking, factsFor } from '../reading/asking.ts';
import { appliedOnce } from '../record/applied-once.ts';
import { type Committed, commitMade, commitUndone, type Place, placeOn } from '../record/commit-events.ts';
import { replanAside } from '../record/plan.ts';
import { answerOnce, type Choice, recordMail } from '../record/record-mail.ts';
import { updateProfile } from '../record/update-profile.ts';
import type { Runtime } from '../runtime.ts';
import { answerCommands } from './answer-commands.ts';
import { answerWords } from './answer-words.ts';
import { askBack } from './ask-back.ts';
import { correctedReadings } from './corrected-reading.ts';
import { withCommanded } from './last-commanded.ts';
import { afterCommands, withoutUndoneHire, withoutUndoneOffer } from './profile-command.ts';
import { eventsOf, isTimelineCommand } from './timeline-command.ts';

/** Commands, and how to find the conversation they are about. */
export interface Said {
  readonly choosePlace: () => Promise<Choice>;
  /** The commands as meant on that timeline. Null if they are about the user alone. */
  readonly commandsOn: (place: Place | null) => readonly Command[];
  /** Asks which of several is meant. */
  readonly askWhich: () => Promise<void>;
}

/** The outcome of words that were carried out and answered. */
export type Obeyed = ReadAnswer['type'] | 'question' | 'unreadable' | 'known already';

/** `asking.timelineId`: the timeline of our mail that is answered. */
export async function obey(asking: Asking, answer: ReadAnswer, runtime: Runtime): Promise<Obeyed> {
  const how = answer.type === 'commands' ? null : unreadable(asking.mail.message);
  if (how !== null) return answerOnce(asking, () => tellUnreadable(asking, how, runtime), runtime);
  if (answer.type === 'nothing') return 'nothing';
  if (answer.type === 'commands') return obeyCommands(asking, saidInAnswer(asking, answer.commands, runtime), runtime);
  const tell = async () => {
    // Whoever writes to us reads our mails, even if we don't understand the words.
    if (asking.counters.unanswered > 0)
      await runtime.store.count(asking.profile.userId, { day: runtime.now().toString().slice(0, 10), answered: true });
    await answerWords(asking, answer, runtime);
    return answer.type;
  };
  return answerOnce(asking, tell, runtime);
}

async function tellUnreadable(asking: Asking, how: Unreadable, runtime: Runtime): Promise<'unreadable'> {
  await askBack(asking, composeNotice(await factsFor(asking, runtime), { type: 'unreadable', how }), runtime);
  return 'unreadable';
}

const saidInAnswer = (asking: Asking, commands: readonly Command[], runtime: Runtime): Said => ({
  async choosePlace() {
    const { timelineId, profile } = asking;
    if (timelineId === null || !meantHere(commands, asking, runtime).some(isOnTimeline)) return 'user';
    const loaded = await runtime.store.load(profile.userId, timelineId);
    return loaded === null ? 'user' : placeOn(loaded);
  },
  commandsOn: () => commands,
  askWhich: async () => {},
});

const isOnTimeline = (command: Command): boolean => isTimelineCommand(command) || command.type === 'SeparatePosting';

export async function obeyCommands(asking: Asking, said: Said, runtime: Runtime): Promise<Obeyed> {
  const { mail, profile: before } = asking;
  const on = (place: Place | null): Asking => (place === null ? asking : { ...asking, timelineId: place.timelineId });
  const meant = (place: Place | null): readonly Command[] => meantHere(said.commandsOn(place), on(place), runtime);
  // A command counts when it was received: the user's clock may be wrong, and ours decides what came after a reminder.
  const told = { at: mail.delivery.receivedAt, recordedAt: runtime.now(), timeZone: timeZoneOf(before, runtime.service) };
  const recorded = await recordMail(
    {
      messageId: mail.message.messageId,
      root: null,
      choosePlace: said.choosePlace,
      events: (history, place) =>
        meant(place)
          .filter(isTimelineCommand)
          .flatMap((command) => eventsOf(command, history, { ...told, at: notBeforeRecorded(told.at, history) })),
      needsAll: (place) => meant(place).some(({ type }) => type === 'Undo'),
      owes: () => 'answer',
      changeProfile: (kept, place) => applyToProfile(on(place), meant(place), kept, runtime),
      async answer(done) {
        if (done.on === 'timeline') countCorrections(done.kept, runtime);
        if (done.on !== 'unclear') return answerCommands(on(done.place), meant(done.place), done, runtime);
        await said.askWhich();
        return true;
      },
    },
    asking,
    runtime,
  );
  if (recorded === null) return 'known already';
  if (recorded.profile.changedAt !== before.changedAt) await replanAside(recorded.profile, asking.counters, runtime);
  return recorded.on === 'unclear' ? 'question' : 'commands';
}

/** Once, by who commits it. */
function countCorrections(kept: Committed, { log }: Runtime): void {
  const made = commitMade(kept);
  if (made === null) return;
  for (const reading of correctedReadings(shownOf(kept.loaded.history).shownEvents, made.commit)) {
    log.info('reading corrected', { reading, timelineId: made.timelineId });
  }
}

/**
 * In answer to a timeline's mail, `stop` and `follow-ups` are about that timeline; elsewhere they are about the user. While the user is
 * paused, `go on` means `resume`.
 */
const meantHere = (commands: readonly Command[], { timelineId, profile }: Asking, { now }: Runtime): readonly Command[] =>
  commands.map((command): Command => {
    if (command.type === 'GoOn') return isSilent(profile, now()) ? { type: 'Resume' } : command;
    if (timelineId === null) return command.type === 'Stop' ? { type: 'StopAll' } : command;
    return command.type === 'SetFollowUps' ? { type: 'Correct', change: { followUpCap: command.cap } } : command;
  });

/** Once, whichever delivery does it. */
export async function applyToProfile(
  asking: Asking,
  commands: readonly Command[],
  kept: Committed | null,
  runtime: Runtime,
): Promise<Profile> {
  const { mail, profile: before, timelineId } = asking;
  const at = mail.delivery.receivedAt;
  const changes = { together: kept && commitMade(kept), undone: kept && commitUndone(kept) };
  return updateProfile(
    before,
    (latest) =>
      appliedOnce(latest, mail.message.messageId, (known) => {
        const told = afterCommands(known, commands, { at, timeZone: timeZoneOf(known, runtime.service), timelineId, ...changes });
        const digested = withDigestDate(told, timeZoneOf(told, runtime.service), runtime.now());
        const dated = withFridayMoved(digested, calendarOf(digested, runtime.service), runtime.now());
        const settled = kept === null ? dated : withoutUndoneHire(withoutUndoneOffer(dated, kept.loaded, at), kept.loaded, at);
        return planningAgain(withCommanded(known, settled, commands, kept), known, runtime.now());
      }),
    runtime,
  );
}

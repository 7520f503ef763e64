/** What a user writes to us alone, in answer to no mail of ours: a note of what happened elsewhere, or commands. */
import { readNote } from '../../email/commands/notes/notes.ts';
import { readAnswer } from '../../email/commands/read-answer.ts';
import { askAboutStranger, notTracked } from '../obey/not-tracked.ts';
import { obey, obeyCommands } from '../obey/obey.ts';
import { takeNote } from '../obey/take-note.ts';
import { saidWithoutTimeline } from '../obey/which-timeline.ts';
import type { Asking } from '../reading/asking.ts';
import { typedIn } from '../reading/incoming.ts';
import type { Runtime } from '../runtime.ts';
import { contextFor, firstLine } from './answer-mail.ts';
import { askAgain, doubtIn } from './doubts.ts';
import { saidOfNamed } from './named-timeline.ts';

export async function wordsToUs(asking: Asking, runtime: Runtime): Promise<string> {
  const { mail, profile, question } = asking;
  const context = contextFor(mail, profile, null, runtime, question);
  const doubt = doubtIn(mail, context);
  if (doubt !== null) return askAgain(asking, doubt, runtime);
  const said = typedIn(mail);
  const line = firstLine(said.typed) || said.subject.trim();
  const note = readNote(line, context);
  if (note !== null) return takeNote(asking, note, line, runtime);
  const answer = readAnswer(said, context);
  const stranger = await notTracked(asking, answer, line, runtime);
  if (stranger !== null) return askAboutStranger(asking, line, stranger, runtime);
  if (answer.type === 'commands') return obeyCommands(asking, saidWithoutTimeline(asking, answer.commands, runtime), runtime);
  const named = answer.type === 'not-understood' || answer.type === 'unclear' ? await saidOfNamed(asking, line, runtime) : null;
  return named === null ? obey(asking, answer, runtime) : obeyCommands(asking, named, runtime);
}

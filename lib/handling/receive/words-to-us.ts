/** What a user writes to us alone, in answer to no mail of ours: a note of what happened elsewhere, or commands. */
import { readNote } from '../../email/commands/notes.ts';
import { readAnswer } from '../../email/commands/read-answer.ts';
import { obey } from '../obey/obey.ts';
import { takeNote } from '../obey/take-note.ts';
import { whichTimeline } from '../obey/which-timeline.ts';
import type { Asking } from '../reading/asking.ts';
import { typedIn } from '../reading/written.ts';
import type { Runtime } from '../runtime.ts';
import { contextFor, firstLine } from './answer-mail.ts';
import { obeyNamed } from './named-timeline.ts';

export async function wordsToUs(asking: Asking, runtime: Runtime): Promise<string> {
  const { mail, profile, question } = asking;
  const context = contextFor(mail, profile, null, runtime, question);
  const said = typedIn(mail);
  const line = firstLine(said.typed) || said.subject.trim();
  const note = readNote(line, context);
  if (note !== null) return takeNote(asking, note, line, runtime);
  const answer = readAnswer(said, context);
  const obeyed = answer.type === 'not-understood' || answer.type === 'unclear' ? await obeyNamed(asking, line, runtime) : null;
  return obeyed ?? whichTimeline(asking, answer, (meant) => obey(meant, answer, runtime), runtime);
}

/** A user's mail to the tracking address alone: a forward, a note of what happened elsewhere, or a command. */
import type { Profile } from '../domain/profile.ts';
import { readForward } from '../email/forwarded.ts';
import { readNote } from '../email/notes.ts';
import { readAnswer } from '../email/reply-command.ts';
import { contextFor, firstLine, typedIn } from './answer-mail.ts';
import type { Incoming } from './incoming.ts';
import { obey } from './obey.ts';
import type { Runtime } from './runtime.ts';
import type { Gathered } from './store.ts';
import { takeBounce } from './take-bounce.ts';
import { takeForward } from './take-forward.ts';
import { takeNote } from './take-note.ts';
import { whichTimeline } from './which-timeline.ts';

export async function mailToUsAlone(mail: Incoming, profile: Profile, gathered: Gathered, runtime: Runtime): Promise<string> {
  const forward = readForward(mail.message);
  if (forward !== null)
    return (await takeBounce(mail, forward, profile, gathered, runtime)) ?? takeForward(mail, forward, profile, gathered, runtime);
  const asking = { mail, profile, counters: gathered.counters, timelineId: null };
  const context = contextFor(mail, profile, null, runtime);
  const said = typedIn(mail);
  const line = firstLine(said.typed) || said.subject.trim();
  const note = readNote(line, context);
  if (note !== null) return takeNote(asking, note, line, runtime);
  const answer = readAnswer(said, context);
  return whichTimeline(asking, answer, (meant) => obey(meant, answer, runtime), runtime);
}

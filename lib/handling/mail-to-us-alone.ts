/** A user's mail to the tracking address alone: a forward, a note of what happened elsewhere, or a command. */
import type { Profile } from '../domain/profile.ts';
import { readForward } from '../email/forwarded.ts';
import { readAnswer } from '../email/reply-command.ts';
import { contextFor, typedIn } from './answer-mail.ts';
import type { Incoming } from './incoming.ts';
import { obey } from './obey.ts';
import type { Runtime } from './runtime.ts';
import type { Gathered } from './store.ts';
import { takeForward } from './take-forward.ts';
import { whichTimeline } from './which-timeline.ts';

export async function mailToUsAlone(mail: Incoming, profile: Profile, gathered: Gathered, runtime: Runtime): Promise<string> {
  const forward = readForward(mail.message);
  if (forward !== null) return takeForward(mail, forward, profile, gathered, runtime);
  const { counters } = gathered;
  const answer = readAnswer(typedIn(mail), contextFor(mail, profile, null, runtime));
  return whichTimeline({ mail, profile, counters, timelineId: null }, answer, (asking) => obey(asking, answer, runtime), runtime);
}

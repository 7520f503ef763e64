/** Conversations as taps of a question: each has a reply address of its own. */
import { current, shownOf } from '../../../domain/history.ts';
import type { Profile } from '../../../domain/settings/profile.ts';
import { claimReplyAddress } from '../../outbox.ts';
import type { Runtime } from '../../runtime.ts';
import type { LoadedTimeline } from '../../store.ts';

/** Nobody reads more links than that. Our choice. */
const mostChoices = 12;

export async function choicesOf(open: readonly LoadedTimeline[], profile: Profile, runtime: Runtime) {
  const choices = [];
  for (const { timelineId, history } of open.slice(0, mostChoices)) {
    const replyAddress = await claimReplyAddress(timelineId, profile, 'answer', runtime);
    choices.push({ timelineId, timeline: current(history), ...shownOf(history), replyAddress });
  }
  return choices;
}

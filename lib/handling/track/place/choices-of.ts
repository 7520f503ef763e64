/** Conversations as taps of a question: each has a reply address of its own. */
import { current, shownOf } from '../../../domain/history.ts';
import type { Profile } from '../../../domain/settings/profile.ts';
import type { TimelineId } from '../../../domain/words.ts';
import { newReplyAddress } from '../../identity.ts';
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

/** Where an answer to a question with one choice goes, so that `yes` says the word of its tap. Null: there are several. */
export async function addressOfOnly(
  choices: readonly { readonly timelineId: TimelineId }[],
  says: string,
  { userId }: Profile,
  { store, random, service }: Runtime,
): Promise<string | null> {
  const [only, ...more] = choices;
  if (only === undefined || more.length > 0) return null;
  const address = newReplyAddress(random, service.addresses);
  await store.claimOwner(address, {
    userId,
    timelineId: only.timelineId,
    purpose: 'question',
    asks: 'is-theirs',
    about: says,
    expiresAt: null,
  });
  return address;
}

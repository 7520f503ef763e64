/**
 * Which recruiters have named an employer to the user. What such a mail says stands on its timeline; beside it the employer's name is claimed for
 * that timeline as a correspondent's address is, so that a mail to them is recognized in the request that asks for everything else.
 * Not here: whether the mail breaks the etiquette (domain/pacing.ts).
 */
import { current } from '../../domain/history.ts';
import type { Timeline } from '../../domain/timeline.ts';
import type { Mailbox, Message } from '../../email/message/message.ts';
import { domainOf } from '../../email/people/addresses.ts';
import { employerKeys } from '../../email/people/employer-key.ts';
import { employerKeyOf } from '../../email/people/named-employers.ts';
import { commitOf } from '../record/commit-events.ts';
import type { Runtime } from '../runtime.ts';
import type { Gathered, LoadedTimeline } from '../store.ts';

/** Each is one more item in a request. Our choice: a mail goes to one employer. */
const mostAsked = 3;

export const employerKeysOf = ({ to, cc }: Message): readonly string[] =>
  [...new Set([...to, ...cc].map(({ address }) => employerKeyOf(address)).filter((key) => key !== null))].slice(0, mostAsked);

/** What the mail with this id named is claimed for the timeline. Doing it twice is harmless. */
export async function claimEmployers(
  { userId, timelineId, history }: LoadedTimeline,
  messageId: string,
  { store }: Runtime,
): Promise<void> {
  const commit = history.recent.find((event) => 'messageId' in event && event.messageId === messageId);
  const named = history.recent.filter(
    (event) => event.type === 'ReplyReceived' && commit !== undefined && commitOf(event) === commitOf(commit),
  );
  for (const key of named.flatMap((event) => (event.type === 'ReplyReceived' ? employerKeys(event.employers) : []))) {
    const first = await store.claimCorrespondent(userId, key, timelineId, null);
    // Lost once more it stays with the other recruiter who has just named them.
    if (!first.timelines.includes(timelineId)) await store.claimCorrespondent(userId, key, timelineId, first);
  }
}

/** The domains among the recipients' of employers whom a recruiter named who is left out of this mail. */
export async function namedByRecruiters(
  recipients: readonly Mailbox[],
  { correspondents }: Gathered,
  { userId }: { readonly userId: LoadedTimeline['userId'] },
  { store }: Runtime,
): Promise<readonly string[]> {
  const found: string[] = [];
  for (const { address } of recipients) {
    const key = employerKeyOf(address);
    for (const timelineId of (key === null ? undefined : correspondents.get(key)?.timelines) ?? []) {
      const loaded = await store.load(userId, timelineId);
      if (loaded !== null && goesAround(current(loaded.history), recipients, address)) found.push(domainOf(address));
    }
  }
  return [...new Set(found)];
}

/** Neither the recruiter gets it as well, nor does it go to somebody who was in that conversation. */
function goesAround({ correspondents, directOk, via, viaGiven }: Timeline, recipients: readonly Mailbox[], address: string): boolean {
  if (directOk || (viaGiven && via === 'direct')) return false;
  return !correspondents.some((known) => known.address === address || recipients.some((each) => each.address === known.address));
}

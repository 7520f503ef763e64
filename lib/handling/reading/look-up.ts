/**
 * What the store knows about a mail: its user, its thread, its people and their employers, in one request; and the names by which a
 * timeline is found later. A timeline claims an employer's name as it claims a correspondent's address: for the employer the user wrote to,
 * and for one that a recruiter named. Not here: whether a mail breaks the etiquette (domain/pacing.ts).
 */
import { current } from '../../domain/history.ts';
import type { Profile } from '../../domain/settings/profile.ts';
import type { Timeline } from '../../domain/timeline.ts';
import type { Mailbox, Message } from '../../email/message/message.ts';
import { domainOf, isFreemail } from '../../email/people/addresses.ts';
import { employerKeys } from '../../email/people/employers/employer-key.ts';
import { employersOf, namedEmployersOf } from '../../email/people/employers/employers.ts';
import { employerKeyOf } from '../../email/people/employers/named-employers.ts';
import { companyOf } from '../../email/people/employers/names.ts';
import type { OurAddress } from '../../email/people/our-addresses.ts';
import { commitOf, type Place } from '../record/commit-events.ts';
import type { Runtime } from '../runtime.ts';
import type { Gathered, LoadedTimeline } from '../store.ts';
import type { Incoming } from './incoming.ts';

export type TrackingAddress = Extract<OurAddress, { readonly type: 'tracking' }>;

/** The nearest ancestors determine a mail's thread; more would only cost. Our choice. */
const mostReferences = 20;
/** How many recipients are looked up as known correspondents. Our choice. */
export const mostRecipients = 20;

/** Null: nobody's tracking address, or no longer valid. */
export async function gatherFor(
  { message }: Incoming,
  { userId, secret }: TrackingAddress,
  { store }: Runtime,
): Promise<{ readonly gathered: Gathered; readonly profile: Profile } | null> {
  const ancestors = [...(message.inReplyTo === null ? [] : [message.inReplyTo]), ...message.references.slice(-mostReferences)];
  const people = [...message.to, ...message.cc, ...message.from].map((mailbox) => mailbox.address).filter((each) => each.includes('@'));
  const gathered = await store.gather(userId, {
    messageIds: [...new Set([message.messageId, ...ancestors])],
    awaited: [message.messageId],
    correspondents: [...[...new Set(people)].slice(0, mostRecipients), ...employerKeysOf(message), ...atEmployersOf(message)],
  });
  const { profile } = gathered;
  const isTheirs = profile !== null && profile.secret === secret && profile.status !== 'erased' && profile.status !== 'unconfirmed';
  return isTheirs ? { gathered, profile } : null;
}

/** The employers' keys in a mail's first request: where it goes, and where it comes from. */
export function atEmployersOf({ from, to, cc, subject, text }: Message): readonly string[] {
  const [writer] = from;
  // A user's own mail names its employer by the addresses it goes to.
  const isTheirs = writer !== undefined && !isFreemail(domainOf(writer.address));
  const named = isTheirs
    ? namedEmployersOf(writer, subject, text)
        .slice(0, mostNamed)
        .map(({ key }) => key)
    : [];
  const own = employersOf([...to, ...cc], null);
  // Of a mail to a mail provider's mailbox, what it says itself.
  const [first] = to;
  const told = isTheirs || own.length > 0 || first === undefined ? [] : employersOf([first], companyOf(first, subject, text));
  return [...new Set([...own, ...told, ...named])];
}

/** Each name is one more item in a request that every mail makes. Our choice. */
const mostNamed = 8;

/** Claims these employers for the timeline unless it has them already. Idempotent. */
export async function claimAtEmployer(
  { userId, timelineId }: Pick<Place, 'userId' | 'timelineId'>,
  keys: readonly string[],
  correspondents: Gathered['correspondents'],
  { store }: Pick<Runtime, 'store'>,
): Promise<void> {
  for (const key of keys) {
    const seen = correspondents.get(key) ?? null;
    if (seen?.timelines.includes(timelineId)) continue;
    const first = await store.claimCorrespondent(userId, key, timelineId, seen);
    // If it loses this race too, it stays with the others who have just claimed it.
    if (!first.timelines.includes(timelineId)) await store.claimCorrespondent(userId, key, timelineId, first);
  }
}

/** Each name is one more item in a request. Our choice: a mail goes to one employer. */
const mostAsked = 3;

export const employerKeysOf = ({ to, cc }: Message): readonly string[] =>
  [...new Set([...to, ...cc].map(({ address }) => employerKeyOf(address)).filter((key) => key !== null))].slice(0, mostAsked);

/** Claims for the timeline the employers that the mail with this id named. Idempotent. */
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
    // If it loses this race too, it stays with the other recruiter who has just named them.
    if (!first.timelines.includes(timelineId)) await store.claimCorrespondent(userId, key, timelineId, first);
  }
}

/** The recipients' domains that belong to an employer named by a recruiter, if this mail leaves that recruiter out. */
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

/** True if the recruiter does not get the mail as well, and it does not go to somebody who was in that conversation. */
function goesAround({ correspondents, directOk, via, viaGiven }: Timeline, recipients: readonly Mailbox[], address: string): boolean {
  if (directOk || (viaGiven && via === 'direct')) return false;
  return !correspondents.some((known) => known.address === address || recipients.some((each) => each.address === known.address));
}

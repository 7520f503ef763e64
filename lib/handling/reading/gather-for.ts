/** What the store knows of a mail to somebody's tracking address: its user, its thread and its people, in one request. */
import type { Profile } from '../../domain/settings/profile.ts';
import type { OurAddress } from '../../email/people/our-addresses.ts';
import type { Runtime } from '../runtime.ts';
import type { Gathered } from '../store.ts';
import { employerKeysOf } from './around-recruiter.ts';
import { atEmployersOf } from './at-employer.ts';
import type { Incoming } from './incoming.ts';

export type TrackingAddress = Extract<OurAddress, { readonly type: 'tracking' }>;

/** The nearest ancestors are what threads a mail; more would only cost. Our choice. */
const mostReferences = 20;
/** Known correspondents are looked for among so many recipients. Our choice. */
export const mostRecipients = 20;

/** Null: it is nobody's tracking address, or no longer. */
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

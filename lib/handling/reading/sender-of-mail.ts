/** Who wrote a mail to a user's tracking or reply address, and so what it may do (design, section 4, "Who may speak"). */

import type { Profile } from '../../domain/settings/profile.ts';
import type { TimelineId } from '../../domain/words.ts';
import type { Mailbox, Message } from '../../email/message/message.ts';
import type { AddressSpace } from '../../email/people/address-space.ts';
import { isRoleMailbox } from '../../email/people/addresses.ts';
import type { Gathered } from '../store.ts';
import type { Incoming } from './incoming.ts';

export type Speaker =
  | { readonly type: 'user' }
  /** Known on a timeline, or proven and in a thread that we know. */
  | { readonly type: 'correspondent'; readonly timelineId: TimelineId }
  | { readonly type: 'stranger' };

export function speakerOf({ from, proven, message }: Incoming, profile: Profile, gathered: Gathered): Speaker {
  if (proven && profile.addresses.includes(from)) return { type: 'user' };
  // Somebody who writes in the user's name without proof counts as nobody.
  if (profile.addresses.includes(from)) return { type: 'stranger' };
  const thread = nearestKnown(message, gathered);
  const [known] = gathered.correspondents.get(from)?.timelines ?? [];
  if (known !== undefined) return { type: 'correspondent', timelineId: thread ?? known };
  return thread !== null && proven ? { type: 'correspondent', timelineId: thread } : { type: 'stranger' };
}

/**
 * A mail in the user's name that is not authenticated, for a user whose mails never were. What we accept from them: obey/unproven-user.ts.
 */
export const isUnprovenUser = ({ proven, from }: Incoming, { status, unproven, addresses }: Profile): boolean =>
  !proven && unproven === true && (status === 'active' || status === 'stopped') && addresses.includes(from);

/**
 * The mail is authenticated and has the user's own display name, so it may be from another address of theirs. A name alone proves nothing.
 */
export function isNamesake({ proven, message }: Incoming, { name }: Profile): boolean {
  const theirs = message.from[0]?.name ?? null;
  return proven && name !== null && theirs !== null && nameWords(theirs) !== '' && nameWords(theirs) === nameWords(name);
}

/** The words of a name in one order: "Winter, Jo" is "Jo Winter". */
export const nameWords = (name: string): string =>
  (
    name
      .normalize('NFKC')
      .toLowerCase()
      .match(/[\p{L}\p{N}]+/gu) ?? []
  )
    .toSorted()
    .join(' ');

/** The timeline of the nearest ancestor that we know: In-Reply-To, then References from the last. */
export function nearestKnown(message: Message, { messages }: Pick<Gathered, 'messages'>): TimelineId | null {
  const ancestors = [...(message.inReplyTo === null ? [] : [message.inReplyTo]), ...message.references.toReversed()];
  for (const id of ancestors) {
    const claim = messages.get(id);
    if (claim !== undefined && claim.timelineId !== null) return claim.timelineId;
  }
  return null;
}

/** The mailboxes in To and Cc that are neither ours nor the user's own, each once. */
export function outsiders(message: Message, profile: Profile, addresses: AddressSpace): readonly Mailbox[] {
  const seen = new Set(profile.addresses);
  return [...message.to, ...message.cc].filter(({ address }) => {
    if (seen.has(address) || addresses.read(address).type !== 'foreign' || !address.includes('@')) return false;
    seen.add(address);
    return true;
  });
}

/** Whether an address alone identifies the timeline. A person's does; a role mailbox serves many conversations. */
export const isPersonal = ({ address }: Pick<Mailbox, 'address'>): boolean => !isRoleMailbox(address);

/** The ids and addresses that the service gives out. Random comes in as a parameter; a timeline's id is derived, so that any order of mails gives the same. */

import { createHash } from 'node:crypto';
import type { Profile } from '../domain/settings/profile.ts';
import type { TimelineId, UserId } from '../domain/words.ts';
import type { AddressSpace } from '../email/people/address-space.ts';
import { isReservedUserId, replyAddressPrefix, replyTokenLength, unsubscribeTokenLength } from '../email/people/our-addresses.ts';
import type { Random } from './runtime.ts';

const letters = 8;

/** `<user id>-<8 letters a-z>` from the user and the root Message-ID; `turn` counts up while the id belongs to another root. */
export function timelineIdFor(userId: UserId, root: string, turn = 0): TimelineId {
  const digest = createHash('sha256')
    .update(JSON.stringify([userId, root, turn]))
    .digest();
  let number = digest.readBigUInt64BE();
  let tag = '';
  for (let place = 0; place < letters; place += 1) {
    tag += String.fromCharCode(97 + Number(number % 26n));
    number /= 26n;
  }
  return `${userId}-${tag}` as TimelineId;
}

/** Four id collisions in a row are not plausible: then the two share a timeline. Our choice. */
const turns = [0, 1, 2, 3];

/** The next id for `root`, where this one is also given by another root of the user, which was here first; null: it was not. */
export function nextTimelineId(timelineId: TimelineId, root: string, first: string): TimelineId | null {
  const userId = userIdOf(timelineId);
  const turnOf = (each: string): number => turns.findIndex((turn) => timelineIdFor(userId, each, turn) === timelineId);
  const turn = root === first || turnOf(first) < 0 ? -1 : turnOf(root);
  return turn < 0 ? null : timelineIdFor(userId, root, turn + 1);
}

export const timelineIdWith = (userId: UserId, tagLetters: string): TimelineId => `${userId}-${tagLetters}` as TimelineId;

export const userIdOf = (timelineId: TimelineId): UserId => timelineId.slice(0, 6) as UserId;

/** The same for the same joining mail (`by`), where the runtime has a key; `turn` counts up while the id is another user's. */
export async function userIdFor(by: string, turn: number, random: Random): Promise<UserId> {
  for (let times = 0; ; times += 1) {
    const id = await random.tokenFor(JSON.stringify(['user', by, turn, times]), 6);
    if (!isReservedUserId(id)) return id as UserId;
  }
}

/** The part of a tracking address that nobody can guess; `by`: the mail that asked for it. */
export const secretFor = (userId: UserId, by: string, random: Random): Promise<string> =>
  random.tokenFor(JSON.stringify(['secret', userId, by]), 6);

/** The part of an unsubscribe address that nobody can guess; `by`: the mail that brought it about. */
export const unsubscribeTokenFor = (userId: UserId, by: string, random: Random): Promise<string> =>
  random.tokenFor(JSON.stringify(['unsubscribe', userId, by]), unsubscribeTokenLength);

export const newReplyAddress = (random: Random, addresses: AddressSpace): string =>
  addresses.of(`${replyAddressPrefix}${random.token(replyTokenLength)}`);

export const trackingAddressOf = ({ userId, secret }: Pick<Profile, 'userId' | 'secret'>, addresses: AddressSpace): string =>
  addresses.of(`${userId}${secret}`);

/** Null: a user of an earlier version, who gets one with their next mail. */
export const unsubscribeAddressOf = ({ userId, unsubscribe }: Profile, addresses: AddressSpace): string | null =>
  unsubscribe === undefined ? null : addresses.of(`u-${userId}${unsubscribe}`);

/** The one id that all mails of ours about a timeline refer to, so that they thread: services replace Message-IDs. */
export const threadIdOf = (timelineId: TimelineId, { idDomain }: AddressSpace): string => `<${timelineId}@${idDomain}>`;

/** A short name for a Message-ID in ids of our own mails and in logs. */
export const shortHash = (text: string): string => createHash('sha256').update(text).digest('hex').slice(0, 24);

/** How an erased user is called in the list that outlives backups. */
export const erasedName = (userId: UserId): string => createHash('sha256').update(`erased ${userId}`).digest('hex');

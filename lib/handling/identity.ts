/**
 * The ids and addresses that the service gives out. Randomness comes in as a parameter. A timeline's id is derived, so that mails give the
 * same one in any order.
 */

import { createHash } from 'node:crypto';
import type { Profile } from '../domain/settings/profile.ts';
import type { TimelineId, UserId } from '../domain/words.ts';
import type { AddressSpace } from '../email/people/address-space.ts';
import { isReservedUserId, replyAddressPrefix, replyTokenLength, unsubscribeTokenLength } from '../email/people/our-addresses.ts';
import type { Random } from './runtime.ts';

const letters = 8;

/** `<user id>-<8 letters a-z>`, derived from the user and the root Message-ID. `turn` counts up while the id belongs to another root. */
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

/** The next id for `root`, if this one already belongs to another root of the user; null if it does not. */
export function nextTimelineId(timelineId: TimelineId, root: string, first: string): TimelineId | null {
  const userId = userIdOf(timelineId);
  const turnOf = (each: string): number => turns.findIndex((turn) => timelineIdFor(userId, each, turn) === timelineId);
  const turn = root === first || turnOf(first) < 0 ? -1 : turnOf(root);
  return turn < 0 ? null : timelineIdFor(userId, root, turn + 1);
}

export const timelineIdWith = (userId: UserId, tagLetters: string): TimelineId => `${userId}-${tagLetters}` as TimelineId;

export const userIdOf = (timelineId: TimelineId): UserId => timelineId.slice(0, 6) as UserId;

/** The same for the same joining mail (`by`), if the runtime has a key. `turn` counts up while the id belongs to another user. */
export async function userIdFor(by: string, turn: number, random: Random): Promise<UserId> {
  for (let times = 0; ; times += 1) {
    const id = await random.tokenFor(JSON.stringify(['user', by, turn, times]), 6);
    if (!isReservedUserId(id)) return id as UserId;
  }
}

/** The secret part of a tracking address. `by`: the mail that asked for it. */
export const secretFor = (userId: UserId, by: string, random: Random): Promise<string> =>
  random.tokenFor(JSON.stringify(['secret', userId, by]), 6);

/** The secret part of an unsubscribe address. `by`: the mail that caused it. */
export const unsubscribeTokenFor = (userId: UserId, by: string, random: Random): Promise<string> =>
  random.tokenFor(JSON.stringify(['unsubscribe', userId, by]), unsubscribeTokenLength);

export const newReplyAddress = (random: Random, addresses: AddressSpace): string =>
  addresses.of(`${replyAddressPrefix}${random.token(replyTokenLength)}`);

export const trackingAddressOf = ({ userId, secret }: Pick<Profile, 'userId' | 'secret'>, addresses: AddressSpace): string =>
  addresses.of(`${userId}${secret}`);

/** Null for a user of an earlier version, who gets one with their next mail. */
export const unsubscribeAddressOf = ({ userId, unsubscribe }: Profile, addresses: AddressSpace): string | null =>
  unsubscribe === undefined ? null : addresses.of(`u-${userId}${unsubscribe}`);

/** The one id that all our mails about a timeline reference, so that they thread: mail services replace Message-IDs. */
export const threadIdOf = (timelineId: TimelineId, { idDomain }: AddressSpace): string => `<${timelineId}@${idDomain}>`;

/** A short name for a Message-ID, in ids of our own mails and in logs. */
export const shortHash = (text: string): string => createHash('sha256').update(text).digest('hex').slice(0, 24);

/** An erased user's name in the list that outlives backups. */
export const erasedName = (userId: UserId): string => createHash('sha256').update(`erased ${userId}`).digest('hex');

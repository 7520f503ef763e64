/** The keys of every kind of item, made and read back. Layout: docs/decisions/ and the design's table of items. */
import { createHash } from 'node:crypto';
import type { TimelineId, UserId } from '../../domain/words.ts';
import { dueShards } from './table.ts';

export type Key = { readonly PK: string; readonly SK: string };

export const profileKey = (userId: UserId): Key => ({ PK: `USER#${userId}`, SK: 'PROFILE' });
export const countersKey = (userId: UserId): Key => ({ PK: `USER#${userId}`, SK: 'COUNTERS' });
export const headKey = (userId: UserId, timelineId: TimelineId): Key => ({ PK: `USER#${userId}`, SK: `TIMELINE#${timelineId}` });
export const messageKey = (userId: UserId, messageId: string): Key => ({ PK: `USER#${userId}`, SK: `MESSAGE#${hash(messageId)}` });
export const waitingKey = (userId: UserId, referencedId: string): Key => ({ PK: `USER#${userId}`, SK: `WAITING#${hash(referencedId)}` });
/** "at globex" is an employer's key (email/people/employers/employer-name.ts), which no address looks like. */
export const correspondentKey = (userId: UserId, address: string): Key => ({
  PK: `USER#${userId}`,
  SK: address.startsWith('at ') ? `EMPLOYER#${addressPart(address.slice('at '.length))}` : `CORRESPONDENT#${addressPart(address)}`,
});
/** The employer's name in the claim. Null for other items. */
export const employerOf = ({ SK }: Key): string | null => (SK.startsWith('EMPLOYER#') ? `at ${SK.slice('EMPLOYER#'.length)}` : null);
export const ownerKey = (address: string): Key => ({ PK: `ADDRESS#${addressPart(address)}`, SK: 'OWNER' });
/** Counters of the caps, or of one cap if a `key` is given. Earlier versions kept all of them under ANSWERS, without a limit. */
export const answersKey = (address: string, key = ''): Key => ({
  PK: `ADDRESS#${addressPart(address)}`,
  SK: key === '' ? 'ANSWERS#' : `ANSWERS#${key}`,
});
/** The prefix of the keys of all counters of an address. */
export const answersPrefix = 'ANSWERS';

/** Keyed only by the hash, because the item need not reveal the address. */
export const refusalKey = (address: string): Key => ({ PK: `ADDRESS#sha256-${hash(address)}`, SK: 'REFUSED' });

/** The key of a mail with which somebody joined. It must be known after its user was erased, and reveals nothing about them. */
export const joinKey = (mailId: string): Key => ({ PK: `MAIL#sha256-${hash(mailId)}`, SK: 'JOINED' });

/** Notes with the user that something is stored under an address, so that erasing finds it. */
export const ownedKey = (userId: UserId, address: string): Key => ({ PK: `USER#${userId}`, SK: `OWNED#${addressPart(address)}` });
/** A raw mail that no commit names. */
export const rawKeyKey = (userId: UserId, rawKey: string): Key => ({ PK: `USER#${userId}`, SK: `RAW#${rawKey}` });

/** Ten digits, so that keys sort in the order of sequences. */
export const commitKey = (timelineId: TimelineId, sequence: number): Key => ({
  PK: `TIMELINE#${timelineId}`,
  SK: `COMMIT#${String(sequence).padStart(10, '0')}`,
});

/** The store's notes about itself. */
export const profileDatesKey: Key = { PK: 'STORE', SK: 'PROFILE-DATES' };

/** The user whose profile the key names; null for other items. */
export const profileOf = ({ PK, SK }: Key): UserId | null =>
  PK.startsWith('USER#') && SK === 'PROFILE' ? (PK.slice('USER#'.length) as UserId) : null;

/** The user whose head the key names; null for other items. */
export function headOf({ PK, SK }: Key): { readonly userId: UserId; readonly timelineId: TimelineId } | null {
  if (!PK.startsWith('USER#') || !SK.startsWith('TIMELINE#')) return null;
  return { userId: PK.slice('USER#'.length) as UserId, timelineId: SK.slice('TIMELINE#'.length) as TimelineId };
}

/** The timeline of a commit's key; null for other items. */
export const timelineOf = ({ PK, SK }: Key): TimelineId | null =>
  PK.startsWith('TIMELINE#') && SK.startsWith('COMMIT#') ? (PK.slice('TIMELINE#'.length) as TimelineId) : null;

/** The shard of the `due` index for a timeline or user. */
export const dueShardOf = (id: TimelineId | UserId): number => createHash('sha256').update(id).digest().readUInt8(0) % dueShards;

/** A key for errors and logs, with addresses replaced by the start of their hash. */
export const nameOfKey = ({ PK, SK }: Key): string => [PK, SK].map(withoutAddress).join(' / ');

const withoutAddress = (part: string): string =>
  part.replace(
    /^(ADDRESS|CORRESPONDENT|EMPLOYER|OWNED)#(.*)$/s,
    (_, kind: string, address: string) => `${kind}#(sha256 ${hash(address).slice(0, 8)}…)`,
  );

const hash = (text: string): string => createHash('sha256').update(text).digest('base64url');

/**
 * RFC 5321 section 4.5.3.1 allows 254 octets in a path. A longer address is hostile, and DynamoDB would never accept a key of 1,024 bytes.
 */
const addressPart = (address: string): string => (Buffer.byteLength(address) <= 320 ? address : `sha256-${hash(address)}`);

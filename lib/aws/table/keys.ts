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
export const correspondentKey = (userId: UserId, address: string): Key => ({
  PK: `USER#${userId}`,
  SK: `CORRESPONDENT#${addressPart(address)}`,
});
export const ownerKey = (address: string): Key => ({ PK: `ADDRESS#${addressPart(address)}`, SK: 'OWNER' });
export const answersKey = (address: string): Key => ({ PK: `ADDRESS#${addressPart(address)}`, SK: 'ANSWERS' });

/** By the hash alone: whose address it is, the item need not tell. */
export const refusalKey = (address: string): Key => ({ PK: `ADDRESS#sha256-${hash(address)}`, SK: 'REFUSED' });

/** What stands under an address, noted with its user, so that it is found when they are erased. */
export const ownedKey = (userId: UserId, address: string): Key => ({ PK: `USER#${userId}`, SK: `OWNED#${addressPart(address)}` });
/** A raw mail of which no commit tells. */
export const rawKeyKey = (userId: UserId, rawKey: string): Key => ({ PK: `USER#${userId}`, SK: `RAW#${rawKey}` });

/** Ten digits, so that the order of keys is the order of sequences. */
export const commitKey = (timelineId: TimelineId, sequence: number): Key => ({
  PK: `TIMELINE#${timelineId}`,
  SK: `COMMIT#${String(sequence).padStart(10, '0')}`,
});

/** What the store remembers of itself. */
export const profileDatesKey: Key = { PK: 'STORE', SK: 'PROFILE-DATES' };

/** Whose profile a key names; null: it is another item's. */
export const profileOf = ({ PK, SK }: Key): UserId | null =>
  PK.startsWith('USER#') && SK === 'PROFILE' ? (PK.slice('USER#'.length) as UserId) : null;

/** Whose head a key names; null: it is another item's. */
export function headOf({ PK, SK }: Key): { readonly userId: UserId; readonly timelineId: TimelineId } | null {
  if (!PK.startsWith('USER#') || !SK.startsWith('TIMELINE#')) return null;
  return { userId: PK.slice('USER#'.length) as UserId, timelineId: SK.slice('TIMELINE#'.length) as TimelineId };
}

/** The timeline of a commit's key; null: it is another item's. */
export const timelineOf = ({ PK, SK }: Key): TimelineId | null =>
  PK.startsWith('TIMELINE#') && SK.startsWith('COMMIT#') ? (PK.slice('TIMELINE#'.length) as TimelineId) : null;

/** Which part of the `due` index a timeline or user stands in. */
export const dueShardOf = (id: TimelineId | UserId): number => createHash('sha256').update(id).digest().readUInt8(0) % dueShards;

/** A key as errors and logs may name it: an address shows as the start of its hash. */
export const nameOfKey = ({ PK, SK }: Key): string => [PK, SK].map(withoutAddress).join(' / ');

const withoutAddress = (part: string): string =>
  part.replace(
    /^(ADDRESS|CORRESPONDENT|OWNED)#(.*)$/s,
    (_, kind: string, address: string) => `${kind}#(sha256 ${hash(address).slice(0, 8)}…)`,
  );

const hash = (text: string): string => createHash('sha256').update(text).digest('base64url');

/** RFC 5321 §4.5.3.1 allows 254 octets in a path. What is longer is hostile, and a key of 1,024 bytes would be refused for ever. */
const addressPart = (address: string): string => (Buffer.byteLength(address) <= 320 ? address : `sha256-${hash(address)}`);

/** Profiles: versioned, each the source of truth for its user. An erased one is a tombstone that nothing overwrites. */
import { forgottenAt, type Profile } from '../../domain/profile.ts';
import type { UserId } from '../../domain/words.ts';
import { profileItem } from '../items.ts';
import { profileKey } from '../keys.ts';
import { timeToLiveAttribute } from '../table.ts';
import { type Condition, getItem, ifAbsent, putItem, scan, type Table } from '../table-access.ts';
import { epochSecondsAfter } from './expiry.ts';

export async function loadProfile(table: Table, userId: UserId): Promise<Profile | null> {
  const item = await getItem(table, profileKey(userId));
  return item === null ? null : profileItem.decode(item);
}

export async function saveProfile(table: Table, profile: Profile): Promise<'saved' | 'conflict'> {
  const expiry = forgottenAt(profile);
  const item = {
    ...profileItem.encode(profileKey(profile.userId), profile),
    ...(expiry !== null && { [timeToLiveAttribute]: epochSecondsAfter(expiry) }),
  };
  const condition = profile.version === 1 ? ifAbsent : ifStandsBefore(profile.version);
  return (await putItem(table, item, condition)) === 'put' ? 'saved' : 'conflict';
}

/** Of everybody, erased users too. Reads the whole table. */
export async function* allUsers(table: Table): AsyncGenerator<Profile> {
  const profiles = scan(table, {
    FilterExpression: 'SK = :profile',
    ExpressionAttributeValues: { ':profile': profileKey('' as UserId).SK },
  });
  for await (const item of profiles) yield profileItem.decode(item);
}

const ifStandsBefore = (version: number): Condition => ({
  ConditionExpression: 'version = :before AND #status <> :erased',
  ExpressionAttributeNames: { '#status': 'status' },
  ExpressionAttributeValues: { ':before': version - 1, ':erased': 'erased' },
});

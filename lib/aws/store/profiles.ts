/** Profiles: versioned, the source of truth for their user. Nothing overwrites the tombstone of an erased user. */
import * as z from 'zod/mini';
import { forgottenAt, type Profile } from '../../domain/settings/profile.ts';
import { profileDueAt, profileDueRevision } from '../../domain/settings/profile-due.ts';
import type { UserId } from '../../domain/words.ts';
import { type Item, itemOf, profileItem } from '../table/items.ts';
import { profileDatesKey, profileKey } from '../table/keys.ts';
import { timeToLiveAttribute } from '../table/table.ts';
import { type Condition, getItem, ifAbsent, putItem, scan, type Table, updateItemIf } from '../table/table-access.ts';
import { dueAttributes, dueUpdate } from './due-attributes.ts';
import { epochSecondsAfter } from './expiry.ts';

export async function loadProfile(table: Table, userId: UserId): Promise<Profile | null> {
  const item = await getItem(table, profileKey(userId));
  return item === null ? null : profileItem.decode(item);
}

/** The sweep erases people who never confirmed, with all their data. If it does not run, this item expires on its own. */
const net = { hours: 48 };

export async function saveProfile(table: Table, profile: Profile): Promise<'saved' | 'conflict'> {
  const expiry = forgottenAt(profile)?.add(net) ?? null;
  const item = {
    ...profileItem.encode(profileKey(profile.userId), profile),
    ...dueAttributes(profile.userId, profileDueAt(profile)),
    ...(expiry !== null && { [timeToLiveAttribute]: epochSecondsAfter(expiry) }),
  };
  const condition = profile.version === 1 ? ifAbsent : ifStandsBefore(profile);
  return (await putItem(table, item, condition)) === 'put' ? 'saved' : 'conflict';
}

/** All profiles, erased users included. Reads the whole table. */
export async function* allUsers(table: Table): AsyncGenerator<Profile> {
  for await (const item of profileItems(table)) yield profileItem.decode(item);
}

/** The revision of `profileDueAt` by which all profiles were dated. */
export const profileDatesItem = itemOf(z.object({ revision: z.int().check(z.positive()) }));

/** Reads the whole table, but only once after an upgrade that raised the revision. */
export async function dateProfiles(table: Table): Promise<'dated' | 'dated already'> {
  const dates = await getItem(table, profileDatesKey);
  if (dates !== null && profileDatesItem.decode(dates).revision >= profileDueRevision) return 'dated already';
  for await (const item of profileItems(table)) {
    const profile = profileItem.decode(item);
    const { userId, version } = profile;
    const due = dueAttributes(userId, profileDueAt(profile));
    if (item.dueAt === due?.dueAt) continue;
    // Refused if the profile was saved, and thereby dated, in the meantime.
    await updateItemIf(table, profileKey(userId), 'version = :version', dueUpdate(due, version));
  }
  await putItem(table, profileDatesItem.encode(profileDatesKey, { revision: profileDueRevision }), {});
  return 'dated';
}

const profileItems = (table: Table): AsyncGenerator<Item> =>
  scan(table, {
    FilterExpression: 'SK = :profile',
    ExpressionAttributeValues: { ':profile': profileKey('' as UserId).SK },
  });

/** Only a later tombstone replaces a tombstone. */
const ifStandsBefore = ({ version, status }: Profile): Condition =>
  status === 'erased'
    ? { ConditionExpression: 'version = :before', ExpressionAttributeValues: { ':before': version - 1 } }
    : {
        ConditionExpression: 'version = :before AND #status <> :erased',
        ExpressionAttributeNames: { '#status': 'status' },
        ExpressionAttributeValues: { ':before': version - 1, ':erased': 'erased' },
      };

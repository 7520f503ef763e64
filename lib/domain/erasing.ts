/**
 * What stays of an erased user: a tombstone. It makes us drop mails that are still in flight, so that none of their data comes back. Not
 * here: what is erased and where (handling/account/erase-user.ts).
 */
import type { Temporal } from 'temporal-polyfill';
import { blankProfile, type Profile } from './settings/profile.ts';

/** The work that is left for an erased user. Absent: only the tombstone is left. */
export interface Erasing {
  /** `stragglers`: everything is erased except what mails in flight wrote in the meantime. */
  readonly left: 'everything' | 'stragglers';
  /** When another process takes over, if the one that began has not finished. */
  readonly goOnAt: Temporal.Instant;
  /** Where the goodbye mail goes when the erasing is done. */
  readonly goodbye: boolean;
}

/** After this time the process that began has finished or crashed. Our choice. */
const takeOverAfter = { minutes: 15 };
/** A function runs for 15 minutes at most; a later redelivery meets the tombstone. Our choice, with room for clocks that differ. */
const stragglersAfter = { hours: 24 };

/** The same user with only the addresses left: we need them to erase the items that are keyed by them. */
export const tombstone = ({ userId, version, addresses, joinedAt }: Profile, now: Temporal.Instant, goodbye: boolean): Profile => ({
  ...blankProfile,
  userId,
  version,
  addresses,
  joinedAt,
  secret: '',
  name: null,
  status: 'erased',
  erasing: { left: 'everything', goOnAt: now.add(takeOverAfter), goodbye },
});

/** After a round of erasing: one more round for what was in flight, then none. */
export function afterErasing({ erasing, ...grave }: Profile, now: Temporal.Instant): Profile {
  if (erasing?.left !== 'everything') return grave;
  return { ...grave, addresses: [], erasing: { left: 'stragglers', goOnAt: now.add(stragglersAfter), goodbye: false } };
}

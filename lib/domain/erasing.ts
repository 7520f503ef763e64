/**
 * What stays of a user who is erased: a tombstone, so that mails in flight are dropped and nothing of theirs comes back.
 * Not here: what is erased and where (handling/account/erase-user.ts).
 */
import type { Temporal } from 'temporal-polyfill';
import { blankProfile, type Profile } from './settings/profile.ts';

/** What is still to be done about an erased user; without it nothing is left but the tombstone. */
export interface Erasing {
  /** `stragglers`: all is erased but for what mails in flight wrote meanwhile. */
  readonly left: 'everything' | 'stragglers';
  /** When somebody has to go on, whoever began. */
  readonly goOnAt: Temporal.Instant;
  /** They are told when it is done. */
  readonly goodbye: boolean;
}

/** Whoever began is done by then, or has died. Our choice. */
const takeOverAfter = { minutes: 15 };
/** A function runs for 15 minutes at most, and what is delivered again later meets the tombstone. Our choice, with room for clocks. */
const stragglersAfter = { hours: 24 };

/** The same user with nothing left but the addresses, which are needed to erase what hangs on them. */
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

/** After a round of erasing: once more for what was in flight, then never. */
export function afterErasing({ erasing, ...grave }: Profile, now: Temporal.Instant): Profile {
  if (erasing?.left !== 'everything') return grave;
  return { ...grave, addresses: [], erasing: { left: 'stragglers', goOnAt: now.add(stragglersAfter), goodbye: false } };
}

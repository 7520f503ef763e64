/**
 * The user's own addresses, oldest first. Somebody who gets hold of one of them, or adds one in the user's name, must not be able to take
 * over the account: the older address has the last word. Not here: the claim on an address (handling/account/addresses/own-address.ts), how
 * it is confirmed (add-address.ts there).
 */
import type { Temporal } from 'temporal-polyfill';
import type { Profile } from './profile.ts';

/** How long an added address counts as new, and how long an older one has to say no. Our choice: a weekend away, and one more day. */
export const graceHours = 3 * 24;

/** An address that goes when its time comes, since a younger one asked for it; a `no` of its own keeps it. */
export interface LeavingAddress {
  readonly address: string;
  /** The address that asked for it. */
  readonly askedBy: string;
  readonly askedAt: Temporal.Instant;
}

export const leavesAt = ({ askedAt }: LeavingAddress): Temporal.Instant => askedAt.add({ hours: graceHours });

export const leavingOf = ({ leaving = [] }: Profile, address: string): LeavingAddress | null =>
  leaving.find((each) => each.address === address) ?? null;

/** Null: none is to go. */
export function firstLeavesAt({ leaving = [] }: Profile): Temporal.Instant | null {
  const [first, ...others] = leaving.map(leavesAt);
  return first === undefined ? null : others.reduce((soonest, each) => (each.until(soonest).sign > 0 ? each : soonest), first);
}

/** The address to which we mail, and which we ask if a new one may not decide. */
export const oldestOf = ({ addresses }: Profile): string => addresses[0] ?? '';

/** Whether `speaker` joined or was added after `address`. */
export const isYoungerThan = ({ addresses }: Profile, speaker: string, address: string): boolean =>
  addresses.indexOf(speaker) > addresses.indexOf(address);

/**
 * Whether it was added so recently that we ask the oldest address. False for the address that joined, and for addresses from before the
 * time was recorded.
 */
export function isNewAddress(profile: Profile, address: string, now: Temporal.Instant): boolean {
  const at = address === oldestOf(profile) ? undefined : profile.addedAt?.[address];
  return at !== undefined && at.add({ hours: graceHours }).since(now).sign > 0;
}

/** The same profile when it is there already. */
export const withAddress = (profile: Profile, address: string, now: Temporal.Instant): Profile =>
  profile.addresses.includes(address)
    ? profile
    : { ...profile, addresses: [...profile.addresses, address], addedAt: { ...profile.addedAt, [address]: now } };

/**
 * Returns the same profile if the address is not there or is the last one, since we could not reach the user without it. What it asked for
 * is removed with it.
 */
export function withoutAddress(profile: Profile, address: string): Profile {
  const addresses = profile.addresses.filter((each) => each !== address);
  if (addresses.length === 0 || addresses.length === profile.addresses.length) return profile;
  const { addedAt = {}, leaving = [], ...rest } = profile;
  const kept = Object.entries(addedAt).filter(([each]) => each !== address);
  return withLeaving(
    { ...rest, addresses, ...(kept.length > 0 && { addedAt: Object.fromEntries(kept) }) },
    leaving.filter((each) => each.address !== address && each.askedBy !== address),
  );
}

/** The same profile when it leaves already. */
export const withLeavingAddress = (profile: Profile, leaves: LeavingAddress): Profile =>
  leavingOf(profile, leaves.address) === null ? withLeaving(profile, [...(profile.leaving ?? []), leaves]) : profile;

/** Returns the same profile if nobody asked to remove this address. */
export const keepingAddress = (profile: Profile, address: string): Profile =>
  leavingOf(profile, address) === null
    ? profile
    : withLeaving(
        profile,
        (profile.leaving ?? []).filter((each) => each.address !== address),
      );

function withLeaving({ leaving: _, ...profile }: Profile, leaving: readonly LeavingAddress[]): Profile {
  return leaving.length === 0 ? profile : { ...profile, leaving };
}

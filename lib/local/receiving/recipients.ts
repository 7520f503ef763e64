/**
 * Whom we accept mail for. Checked at RCPT, so that the sender of a mistyped address is told at once, and nothing is ever relayed.
 * Not here: what a mail to an address means (handling).
 */

import { domainToASCII } from 'node:url';
import type { Temporal } from 'temporal-polyfill';
import type { AddressSpace } from '../../email/people/address-space.ts';
import type { OurAddress } from '../../email/people/our-addresses.ts';
import type { Store } from '../../handling/store.ts';
import type { TrackingAddresses } from './tracking-addresses.ts';

/** `address` is lower case, its domain in ASCII. */
export type RecipientCheck =
  | { readonly type: 'accepted'; readonly address: string }
  | { readonly type: 'refused'; readonly code: 550 | 452; readonly reason: string }
  | { readonly type: 'later'; readonly code: 451; readonly reason: string; readonly error: unknown };

type LookUps = Pick<Store, 'ownerOf' | 'loadProfile'> & Pick<TrackingAddresses, 'isTracking'>;

// A client waits 5 minutes for the answer to RCPT (RFC 5321, section 4.5.3.2.4). A database that takes that long is down.
const lookUpMs = 5_000;

export const recipientCheck =
  (addresses: AddressSpace, lookUps: LookUps, now: () => Temporal.Instant) =>
  async (recipient: string): Promise<RecipientCheck> => {
    const address = normalized(recipient, addresses);
    const ours = addresses.read(address);
    if (ours.type === 'foreign') return refused('Relaying denied: this server takes mail for its own domain only.');
    try {
      return (await inTime(isKnown(ours, lookUps, now())))
        ? { type: 'accepted', address }
        : refused('No such address here. Mail start@ this domain to get one.');
    } catch (error) {
      return { type: 'later', code: 451, reason: 'The address could not be looked up now. Please try again later.', error };
    }
  };

async function isKnown(ours: OurAddress, { isTracking, ownerOf, loadProfile }: LookUps, now: Temporal.Instant): Promise<boolean> {
  switch (ours.type) {
    case 'service':
    case 'operator':
    case 'canary':
      return true;
    case 'tracking':
      return isTracking(ours.userId, ours.secret);
    case 'reply':
      return (await ownerOf(ours.address, now)) !== null;
    case 'unsubscribe':
      return (await loadProfile(ours.userId))?.unsubscribe === ours.token;
    case 'unknown':
    case 'foreign':
      return false;
  }
}

async function inTime<T>(lookUp: Promise<T>): Promise<T> {
  const { promise: tooLate, reject } = Promise.withResolvers<never>();
  const timer = setTimeout(() => reject(new SlowLookUpError()), lookUpMs);
  return Promise.race([lookUp, tooLate]).finally(() => clearTimeout(timer));
}

/** Lower case, the domain in ASCII. A bare `postmaster` is ours (RFC 5321, section 4.1.1.3). */
export function normalized(recipient: string, { of }: AddressSpace): string {
  const lower = recipient.toLowerCase();
  const at = lower.lastIndexOf('@');
  return at < 0 ? of(lower) : `${lower.slice(0, at)}@${domainToASCII(lower.slice(at + 1))}`;
}

const refused = (reason: string): RecipientCheck => ({ type: 'refused', code: 550, reason });

class SlowLookUpError extends Error {
  override readonly name = 'SlowLookUpError';
  constructor() {
    super(`The database took more than ${lookUpMs} ms to say whose address a recipient is; the client was told to try again.`);
  }
}

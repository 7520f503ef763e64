/**
 * Whom we take mail for: asked at RCPT, so that a mistyped address is told to its sender at once, and nothing is ever relayed.
 * Not here: what a mail to an address means (handling).
 */
import { setTimeout as delay } from 'node:timers/promises';
import { domainToASCII } from 'node:url';
import type { Temporal } from 'temporal-polyfill';
import { type OurAddress, readOurAddress } from '../email/our-addresses.ts';
import type { Store } from '../handling/store.ts';

/** `address` is lower case, its domain in ASCII. */
export type RecipientCheck =
  | { readonly type: 'accepted'; readonly address: string }
  | { readonly type: 'refused'; readonly code: 550; readonly reason: string }
  | { readonly type: 'later'; readonly code: 451; readonly reason: string; readonly error: unknown };

type LookUps = Pick<Store, 'loadProfile' | 'ownerOf'>;

// A client gives RCPT 5 minutes (RFC 5321, section 4.5.3.2.4); a database that takes so long is down.
const lookUpMs = 5_000;

export const recipientCheck =
  (domain: string, store: LookUps, now: () => Temporal.Instant) =>
  async (recipient: string): Promise<RecipientCheck> => {
    const address = normalized(recipient, domain);
    const ours = readOurAddress(address, domain);
    if (ours.type === 'foreign') return refused('Relaying denied: this server takes mail for its own domain only.');
    try {
      const known = await Promise.race([isKnown(ours, store, now()), delay(lookUpMs, 'too late' as const, { ref: false })]);
      if (known === 'too late') throw new SlowLookUpError();
      return known ? { type: 'accepted', address } : refused('No such address here. Mail start@ this domain to get one.');
    } catch (error) {
      return { type: 'later', code: 451, reason: 'The address could not be looked up now. Please try again later.', error };
    }
  };

async function isKnown(ours: OurAddress, store: LookUps, now: Temporal.Instant): Promise<boolean> {
  switch (ours.type) {
    case 'service':
    case 'operator':
      return true;
    case 'tracking': {
      const profile = await store.loadProfile(ours.userId);
      return profile !== null && profile.status !== 'erased' && profile.secret === ours.secret;
    }
    case 'reply':
      return (await store.ownerOf(ours.address, now)) !== null;
    case 'unknown':
    case 'foreign':
      return false;
  }
}

/** Lower case, the domain in ASCII. A bare `postmaster` is ours (RFC 5321, section 4.1.1.3). */
export function normalized(recipient: string, domain: string): string {
  const lower = recipient.toLowerCase();
  const at = lower.lastIndexOf('@');
  return at < 0 ? `${lower}@${domain}` : `${lower.slice(0, at)}@${domainToASCII(lower.slice(at + 1))}`;
}

const refused = (reason: string): RecipientCheck => ({ type: 'refused', code: 550, reason });

class SlowLookUpError extends Error {
  override readonly name = 'SlowLookUpError';
  constructor() {
    super(`The database took more than ${lookUpMs} ms to say whose address a recipient is; the client was told to try again.`);
  }
}

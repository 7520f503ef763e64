/**
 * Whom we take mail for: asked at RCPT, so that a mistyped address is told to its sender at once, and nothing is ever relayed.
 * Not here: what a mail to an address means (handling).
 */
import { setTimeout as delay } from 'node:timers/promises';
import { domainToASCII } from 'node:url';
import type { Temporal } from 'temporal-polyfill';
import type { UserId } from '../domain/words.ts';
import type { Store } from '../handling/store.ts';

export type RecipientCheck =
  | { readonly type: 'accepted' /** Lower case, its domain in ASCII. */; readonly address: string }
  | { readonly type: 'refused'; readonly code: 550; readonly reason: string }
  | { readonly type: 'later'; readonly code: 451; readonly reason: string; readonly error: unknown };

/** `start` and `tactful` are ours, `postmaster` and `abuse` are the operator's (RFC 2142). */
const alwaysThere: ReadonlySet<string> = new Set(['start', 'tactful', 'postmaster', 'abuse']);

/** Six characters of the user's id, six of the secret. */
const tracking = /^([a-z2-7]{6})([a-z2-7]{6})$/;
const reply = /^[a-z0-9-]{13,32}$/;

// A client gives RCPT 5 minutes (RFC 5321, section 4.5.3.2.4); a database that takes so long is down.
const lookUpMs = 5_000;

export const recipientCheck =
  (domain: string, store: Pick<Store, 'loadProfile' | 'ownerOf'>, now: () => Temporal.Instant) =>
  async (recipient: string): Promise<RecipientCheck> => {
    const address = normalized(recipient, domain);
    const at = address.lastIndexOf('@');
    if (address.slice(at + 1) !== domain) return refused('Relaying denied: this server takes mail for its own domain only.');
    const [localPart = ''] = address.slice(0, at).split('+');
    const found = isKnown(localPart, `${localPart}@${domain}`, store, now());
    try {
      const known = await Promise.race([found, delay(lookUpMs, 'too late' as const, { ref: false })]);
      if (known === 'too late') throw new SlowLookUpError();
      return known ? { type: 'accepted', address } : refused('No such address here. Mail start@ this domain to get one.');
    } catch (error) {
      return { type: 'later', code: 451, reason: 'The address could not be looked up now. Please try again later.', error };
    }
  };

async function isKnown(
  localPart: string,
  address: string,
  store: Pick<Store, 'loadProfile' | 'ownerOf'>,
  now: Temporal.Instant,
): Promise<boolean> {
  if (alwaysThere.has(localPart)) return true;
  const [, userId, secret] = tracking.exec(localPart) ?? [];
  if (userId !== undefined) {
    const profile = await store.loadProfile(userId as UserId);
    return profile !== null && profile.status !== 'erased' && profile.secret === secret;
  }
  if (!reply.test(localPart)) return false;
  const owner = await store.ownerOf(address, now);
  return owner !== null && owner.purpose !== 'sender';
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

/**
 * Tells which of our own addresses a recipient is, by its local part alone. The store knows whether a secret or reply address is right.
 */
import type { UserId } from '../../domain/words.ts';

export type OurAddress =
  /** `<6 characters id><6 characters secret>@`, perhaps with `+tag`. */
  | { readonly type: 'tracking'; readonly userId: UserId; readonly secret: string; readonly tag: string | null }
  | { readonly type: 'reply'; readonly address: string }
  /** In the List-Unsubscribe field of a user's mails: `u-<6 characters id><20 characters token>@`. */
  | { readonly type: 'unsubscribe'; readonly userId: UserId; readonly token: string }
  | { readonly type: 'service'; readonly name: ServiceName }
  | { readonly type: 'operator'; readonly name: OperatorName }
  /** The address of the service's own test mail: it mails start@ from here, and only the answer to that is ever sent here. */
  | { readonly type: 'canary' }
  /** At our domain, but not one of our addresses. */
  | { readonly type: 'unknown' }
  | { readonly type: 'foreign' };

const serviceNames = ['tactful', 'start'] as const;
export type ServiceName = (typeof serviceNames)[number];

/** RFC 2142: the operator of a domain reads these. */
const operatorNames = ['postmaster', 'abuse', 'hostmaster', 'webmaster', 'security', 'admin'] as const;
export type OperatorName = (typeof operatorNames)[number];

export const canaryName = 'canary';

/** Never given to a user: mail to these is for us or the operator, or would look as if it were. */
export const reservedNames: readonly string[] = [
  ...serviceNames,
  ...operatorNames,
  canaryName,
  ...[
    'administrator',
    'root',
    'info',
    'support',
    'help',
    'helpdesk',
    'noc',
    'noreply',
    'mailer',
    'mailerdaemon',
    'daemon',
    'nobody',
    'system',
  ],
  ...[
    'marketing',
    'sales',
    'billing',
    'contact',
    'office',
    'privacy',
    'legal',
    'hello',
    'usenet',
    'news',
    'uucp',
    'ssladmin',
    'sysadmin',
    'dmarc',
    'bounce',
    'bounces',
    'feedback',
    'unsubscribe',
  ],
];

export const isReservedUserId = (userId: string): boolean => reservedNames.some((name) => name.startsWith(userId));

export const replyAddressPrefix = 'r-';
/** 26 characters of 5 bits: 130 random bits. */
export const replyTokenLength = 26;

const UNSUBSCRIBE = /^u-([a-z2-7]{6})([a-z2-7]{20})$/;
/** 100 random bits. */
export const unsubscribeTokenLength = 20;

const TRACKING = /^([a-z2-7]{6})([a-z2-7]{6})(?:\+([^@\s]{0,64}))?$/;
const REPLY = /^r-[a-z2-7]{26}$/;

/** `local` is a lower-case local part at one of our addresses, `address` the whole. */
export function readLocalPart(local: string, address: string): OurAddress {
  const name = local.replace(/\+.*$/, '');
  const service = serviceNames.find((each) => each === name);
  if (service !== undefined) return { type: 'service', name: service };
  const operator = operatorNames.find((each) => each === name);
  if (operator !== undefined) return { type: 'operator', name: operator };
  if (name === canaryName) return { type: 'canary' };
  if (reservedNames.includes(name)) return { type: 'unknown' };
  if (REPLY.test(local)) return { type: 'reply', address };
  const [, leaver, token] = UNSUBSCRIBE.exec(local) ?? [];
  if (leaver !== undefined && token !== undefined) return { type: 'unsubscribe', userId: leaver as UserId, token };
  const [, userId, secret, tag] = TRACKING.exec(local) ?? [];
  if (userId === undefined || secret === undefined) return { type: 'unknown' };
  return { type: 'tracking', userId: userId as UserId, secret, tag: tag || null };
}

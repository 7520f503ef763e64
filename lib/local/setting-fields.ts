/** How to read the settings that exist only on one machine. Not here: those that a deployment has as well (env/fields.ts). */
import { createPrivateKey, X509Certificate } from 'node:crypto';
import { Resolver } from 'node:dns';
import { readFileSync } from 'node:fs';
import { isIP } from 'node:net';
import { Temporal } from 'temporal-polyfill';
import { longestBase } from '../email/people/address-space.ts';
import { localPart } from '../email/people/addresses.ts';
import { listed, mailAddress, readAs } from '../env/fields.ts';
import { isAddressOrSubnet } from '../env/loopback.ts';
import { readMailboxAddress } from './mailbox/mailbox-address.ts';

export const listenHost = readAs(
  (text) => (isIP(text) !== 0 || /^[a-z0-9]([a-z0-9.-]{0,251}[a-z0-9])?$/i.test(text) ? text : undefined),
  'must be an IP address or a host name of this machine',
);

/** 0 means any free port. */
export const port = readAs(
  (text) => (/^\d{1,5}$/.test(text) && Number(text) <= 65_535 ? Number(text) : undefined),
  'must be a port number, 0 to 65535',
);

/** The text of the named file. */
export const textFile = readAs((path) => readFileSync(path, 'utf8'), 'must name a file that can be read');

/** The text of a private key's file. */
export const privateKey = readAs((path) => {
  const text = readFileSync(path, 'utf8');
  return createPrivateKey(text).type === 'private' ? text : undefined;
}, 'must name the file of a private key in PEM');

/**
 * The text of the key's file. With Ed25519 our library does not sign, EC signatures are not verified by receivers, and shorter keys are
 * refused (RFC 8301).
 */
export const dkimKey = readAs((path) => {
  const text = readFileSync(path, 'utf8');
  const { type, asymmetricKeyType, asymmetricKeyDetails } = createPrivateKey(text);
  const isStrong = asymmetricKeyType === 'rsa' && (asymmetricKeyDetails?.modulusLength ?? 0) >= 1_024;
  return type === 'private' && isStrong ? text : undefined;
}, 'must name the file of an RSA private key in PEM, of 2048 bits (1024 at least): receivers verify no Ed25519, no EC and no shorter key');

/** The text of the certificate's file, including its chain. */
export const certificate = readAs((path) => {
  const text = readFileSync(path, 'utf8');
  return new X509Certificate(text).raw.length > 0 ? text : undefined;
}, 'must name the file of a certificate in PEM');

/** If a certificate or key can't be read, its own field reports it. */
export function belongTogether(cert: string, key: string): boolean {
  try {
    return new X509Certificate(cert).checkPrivateKey(createPrivateKey(key));
  } catch {
    return true;
  }
}

export const certificateHasExpired = (cert: string, now: Temporal.Instant): boolean =>
  Date.parse(new X509Certificate(cert).validTo) < now.epochMilliseconds;

export const instant = readAs((text) => Temporal.Instant.from(text), 'must be an ISO instant such as 2026-11-03T08:00:00Z');

export const relay = readAs((text) => {
  const url = new URL(text);
  return /^smtps?:$/.test(url.protocol) && url.hostname !== '' ? text : undefined;
}, 'must be smtp://user:password@host:port or smtps://…');

/** The mailbox whose plus-addresses are ours: our longest local part must fit after its own (RFC 5321, section 4.5.3.1.1). */
export const plusBase = readAs((text) => {
  const address = mailAddress.parse(text);
  return localPart(address).length <= longestBase && !localPart(address).includes('+') ? address : undefined;
}, `must be one mail address with at most ${longestBase} characters and no "+" before its "@"`);

/** If the password goes over the network, it must go encrypted. */
export const mailbox = readAs(
  readMailboxAddress,
  'must be imaps://user:password@host (imap:// only for a host on this machine), with "@", ":" and "/" in user and password written as %40, %3A, %2F',
);

export const peers = readAs(
  (text) => (listed(text).every(isAddressOrSubnet) ? listed(text) : undefined),
  'must be IP addresses or subnets such as 10.0.0.0/8, separated by commas',
);

export const dnsServers = readAs((text) => {
  new Resolver().setServers(listed(text)); // throws if it is not an address
  return listed(text);
}, 'must be IP addresses of name servers, separated by commas, optionally with a port: 9.9.9.9, [2620:fe::fe]:53');

export type SenderCheck =
  | { readonly type: 'trust' }
  | { readonly type: 'verify' }
  /** `authservId` as in RFC 8601; lower case. */
  | { readonly type: 'header'; readonly authservId: string };

export const senderCheckSetting = readAs<SenderCheck>((text) => {
  if (text === 'trust' || text === 'verify') return { type: text };
  const authservId = /^header:([^\s;]{1,253})$/.exec(text)?.[1];
  return authservId === undefined ? undefined : { type: 'header', authservId: authservId.toLowerCase() };
}, 'must be trust, verify or header:<authserv-id>');

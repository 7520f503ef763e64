import type { AddressSpace } from '../../email/people/address-space.ts';
import type { UserView } from '../http/json-interface.ts';
import type { MailboxHealth } from '../mailbox/mailbox-reader.ts';
import type { TimeFrame } from './when.ts';

/** What every page needs beside its own subject. */
export interface PageFacts extends TimeFrame {
  readonly addresses: AddressSpace;
  /** Where mail comes in, for the commands that people copy. */
  readonly smtpPort: number | null;
  /** Null: no mailbox is read. */
  readonly mailbox: MailboxHealth | null;
  /** The hidden field of every form: without it the server refuses a form. */
  readonly token: string;
  readonly clock: 'real' | 'manual';
}

/** A timeline's id begins with its user's id, and so does the user's tracking address. */
export const ownerOf = (timelineId: string, users: readonly UserView[]): UserView | undefined =>
  users.find((user) => user.trackingAddress.startsWith(timelineId.slice(0, 6)));

export const userAt = (address: string, users: readonly UserView[]): UserView | undefined =>
  users.find((user) => user.email === address || user.addresses.includes(address));

/** In whose time a page is shown that is about one address, or about nobody in particular. */
export const zoneFor = (address: string | null, users: readonly UserView[]): string =>
  (address === null ? users[0] : userAt(address, users))?.timeZone ?? 'UTC';

/** An address of the service's own. */
export const isOurs = (address: string, addresses: AddressSpace): boolean => addresses.read(address).type !== 'foreign';

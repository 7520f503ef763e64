import type { AddressSpace } from '../../email/people/address-space.ts';
import type { MailboxHealth } from '../mailbox/mailbox-reader.ts';
import type { TimeFrame } from './when.ts';

/** What every page needs besides its own subject. */
export interface PageFacts extends TimeFrame {
  readonly addresses: AddressSpace;
  /** Where mail comes in, for the commands that people copy. */
  readonly smtpPort: number | null;
  /** Null: no mailbox is read. */
  readonly mailbox: MailboxHealth | null;
  /** The hidden field of every form: without it the server refuses a form. */
  readonly token: string;
  readonly clock: 'real' | 'manual';
  /** Lets the page's script see whether anything happened since. */
  readonly version: string;
}

/** An address of the service's own. */
export const isOurs = (address: string, addresses: AddressSpace): boolean => addresses.read(address).type !== 'foreign';

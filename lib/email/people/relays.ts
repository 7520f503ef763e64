/**
 * The person behind an address that a relay made up. It is nobody's mailbox and no company's: the shown name tells, and with some relays
 * the address itself.
 */
import { domainOf, isRelay, localPart } from './addresses.ts';

interface Shown {
  readonly name: string | null;
  readonly address: string;
}

/** The mailbox behind a relay as far as the relay tells; any other mailbox as it is. For reading alone: mail goes to the relay. */
export function behindRelay<M extends Shown>(mailbox: M): Shown {
  const { name, address } = mailbox;
  const domain = domainOf(address).toLowerCase();
  // Apple's own domain serves people as well; there only the form of the address tells.
  if (!isRelay(domain) && domain !== 'icloud.com') return mailbox;
  const named = /[\s('"[-]*([\w.+-]{1,64})(?:@| at |\(a\)|\[at\])([a-z\d-]{1,63}(?:\.[a-z\d-]{1,63}){1,4})/i.exec(
    (name ?? '').slice(0, 300),
  );
  if (named !== null && isRelay(domain)) {
    const before = (name ?? '').slice(0, named.index).trim();
    return { name: before === '' ? null : before, address: `${named[1]}@${named[2]}`.toLowerCase() };
  }
  const [, local = '', host = ''] = encoded(localPart(address), domain) ?? [];
  return host === '' ? mailbox : { name, address: `${local}@${host.replaceAll('_', '.')}`.toLowerCase() };
}

/** `dana_at_initech.example_jo@duck.com`, and with Apple `dana_at_initech_example_a1b2c3_d4e5`. */
const encoded = (local: string, domain: string): RegExpExecArray | null =>
  (domain === 'duck.com' ? /^(.{1,64}?)_at_(.{3,200})_[^_.]+$/ : /^(.{1,64}?)_at_(.{3,200}?)_[a-z\d]{4,}_[a-z\d]{4,}$/).exec(local);

/** The names under which mail servers write: one list for all who ask. */
import { localPart } from '../people/addresses.ts';

const names: ReadonlySet<string> = new Set([
  'mailer-daemon',
  'mailer_daemon',
  'mailerdaemon',
  'mail-daemon',
  'mail_daemon',
  'mdaemon',
  'postmaster',
]);
// MicrosoftExchange329e71ec88ae4615bbc36ab6ce41109e@initech.example writes bounces inside of a company.
const EXCHANGE = /^microsoftexchange[0-9a-f]{0,40}$/;

/** A mail server writes from this address. */
export function isDaemon(address: string): boolean {
  const name = localPart(address).toLowerCase();
  return names.has(name) || EXCHANGE.test(name);
}

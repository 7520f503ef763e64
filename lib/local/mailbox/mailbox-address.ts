/** Where the mailbox is and how we log in: the setting MAILBOX, `imaps://user:password@host[:port][/folder]` (RFC 5092). */
import { isLoopbackHost } from '../../env/loopback.ts';

export interface MailboxAddress {
  readonly host: string;
  readonly port: number;
  /** False only on loopback, for a bridge or a test. */
  readonly tls: boolean;
  readonly user: string;
  /** Empty: it is in MAILBOX_PASSWORD_FILE. */
  readonly password: string;
  readonly folder: string;
}

const usualPorts: Readonly<Record<string, number>> = { 'imaps:': 993, 'imap:': 143 };

/** Undefined: it is not such an address, has no user, or would send the password in clear text. @throws if it is not a URL */
export function readMailboxAddress(text: string): MailboxAddress | undefined {
  const { protocol, hostname, port, username, password, pathname } = new URL(text);
  const usualPort = usualPorts[protocol];
  const host = hostname.replace(/^\[|\]$/g, '');
  const tls = protocol === 'imaps:';
  if (usualPort === undefined || host === '' || username === '' || (!tls && !isLoopbackHost(host))) return undefined;
  return {
    host,
    port: port === '' ? usualPort : Number(port),
    tls,
    user: decodeURIComponent(username),
    password: decodeURIComponent(password),
    folder: decodeURIComponent(pathname.slice(1)) || 'INBOX',
  };
}

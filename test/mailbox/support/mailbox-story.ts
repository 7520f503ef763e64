/**
 * People who write to a service that reads a mailbox. Signed mail goes through the provider, and our mails arrive in their own mailboxes.
 */
import { generateKeyPairSync } from 'node:crypto';
import MailComposer from 'nodemailer/lib/mail-composer';
import { dkimSigner } from '../../../lib/local/sending/dkim.ts';
import { nameServer } from '../../support/peers/name-server.ts';
import type { Provider } from './provider.ts';

const { privateKey, publicKey } = generateKeyPairSync('rsa', {
  modulusLength: 2048,
  publicKeyEncoding: { type: 'spki', format: 'der' },
  privateKeyEncoding: { type: 'pkcs8', format: 'pem' },
});

export interface Letter {
  readonly from: string;
  readonly to: string;
  readonly bcc?: string;
  readonly subject: string;
  readonly text: string;
  readonly messageId?: string;
  readonly attachment?: Buffer;
}

/** `domains`: the domains whose people sign their mail. */
export async function people(provider: () => Provider, domains: readonly string[]) {
  const selector = 'tactful'; // dkim.ts signs with it
  const txt = Object.fromEntries(
    domains.flatMap((domain) => [
      [`${selector}._domainkey.${domain}`, [`v=DKIM1; k=rsa; p=${publicKey.toString('base64')}`]],
      [`_dmarc.${domain}`, ['v=DMARC1; p=reject']],
    ]),
  );
  const names = await nameServer({ txt });
  return {
    /** Delivers To and Bcc alike, as SMTP does. */
    async writes({ from, to, bcc, messageId, attachment, ...rest }: Letter): Promise<void> {
      const mail = new MailComposer({
        ...rest,
        ...{ from, to },
        ...(messageId !== undefined && { messageId }),
        ...(attachment !== undefined && { attachments: [{ filename: 'cv.pdf', content: attachment }] }),
      });
      const raw = await mail.compile().build();
      const domain = from.replace(/^.*@([^>]+)>?$/, '$1');
      const signed = domains.includes(domain) ? await dkimSigner(domain, privateKey)(raw) : raw;
      await provider().deliver(
        signed,
        `bounce@${domain}`,
        [to, ...(bcc === undefined ? [] : [bcc])].filter((each) => each.endsWith('.test')),
      );
    },
    variables: (domain: string): Readonly<Record<string, string>> => ({
      MAILBOX: `imap://${encodeURIComponent(`box@${domain}`)}:secret@127.0.0.1:${provider().imap}`,
      MAIL_DOMAIN: domain,
      SMTP_RELAY: `smtp://${encodeURIComponent(`box@${domain}`)}:secret@127.0.0.1:${provider().submission}?ignoreTLS=true`,
      SIGN_UP: domains.map((each) => `@${each}`).join(','),
      DNS_SERVERS: names.address,
    }),
  };
}

/** Waits for the effect of a mail, and fails after `seconds`. */
export async function until<T>(look: () => Promise<T | null | undefined | false> | T | null | undefined | false, seconds = 20): Promise<T> {
  for (let tries = 0; tries < seconds * 20; tries += 1) {
    const found = await look();
    if (found !== null && found !== undefined && found !== false) return found;
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
  throw new Error('It did not happen in time.');
}

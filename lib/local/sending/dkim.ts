import { buffer } from 'node:stream/consumers';
import DKIM from 'nodemailer/lib/dkim';

/** The DNS record is at `tactful._domainkey.<domain>`. */
export const dkimSelector = 'tactful';

/** Signs our mails in the name of our domain (RFC 6376). */
export function dkimSigner(domain: string, privateKey: string): (raw: Uint8Array) => Promise<Uint8Array> {
  const signer = new DKIM({ domainName: domain, keySelector: dkimSelector, privateKey });
  return (raw) => buffer(signer.sign(Buffer.from(raw)));
}

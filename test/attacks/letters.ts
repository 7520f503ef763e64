/** Mails as attackers build them: any field verbatim, signed or not. */
import { generateKeyPairSync } from 'node:crypto';
import { dkimSign } from 'mailauth';
import { domain } from './zone.ts';

export interface Letter {
  readonly from: string;
  /** Undefined: no To field at all. */
  readonly to?: string | undefined;
  readonly subject?: string;
  readonly text?: string;
  readonly date?: string;
  /** Undefined: a new one. Null: none. */
  readonly messageId?: string | null;
  /** Complete fields to add after the usual ones, each with its line end. */
  readonly more?: string;
}

let number = 0;
export const newId = (): string => {
  number += 1;
  return `<attack-${number}@attacks.example>`;
};

/** The time of the service's clock, and of the mails. */
export const today = 'Tue, 03 Nov 2026 07:10:00 +0000';

export function letter({ from, to, subject = 'x', text = '', date = today, messageId, more = '' }: Letter): string {
  const fields = [
    `From: ${from}`,
    ...(to === undefined ? [] : [`To: ${to}`]),
    `Subject: ${subject}`,
    ...(messageId === null ? [] : [`Message-ID: ${messageId ?? newId()}`]),
    `Date: ${date}`,
  ];
  return `${fields.join('\r\n')}\r\n${more}\r\n${text.replaceAll('\n', '\r\n')}\r\n`;
}

export const atUs = (name: string): string => `${name}@${domain}`;

interface Key {
  readonly record: string;
  readonly pem: string;
}

function newKey(flags = ''): Key {
  const { publicKey, privateKey } = generateKeyPairSync('rsa', { modulusLength: 2048 });
  const p = publicKey.export({ type: 'spki', format: 'der' }).toString('base64');
  return { record: `v=DKIM1; k=rsa; ${flags}p=${p}`, pem: privateKey.export({ type: 'pkcs8', format: 'pem' }).toString() };
}

/** The keys of honest people's providers, of Eve, and of a domain in testing mode. */
export const honestKey = newKey();
export const evesKey = newKey();
export const tryingKey = newKey('t=y; ');

interface Signing {
  readonly by: string;
  readonly key?: Key;
  /** The signed fields, as `from:to:...`. By default, all fields of the mail. */
  readonly covers?: string;
  readonly maxBodyLength?: number;
}

export async function signed(raw: string, { by, key = honestKey, covers, maxBodyLength }: Signing): Promise<string> {
  const signing = { signingDomain: by, selector: 's1', privateKey: key.pem, ...(maxBodyLength !== undefined && { maxBodyLength }) };
  const { signatures, errors } = await dkimSign(raw, {
    ...signing,
    signatureData: [signing],
    ...(covers !== undefined && { headerList: covers.split(':') }),
  });
  if (errors.length > 0) throw errors[0];
  return `${signatures}${raw}`;
}

/** Mails whose words only another program can read. Not here: unwrapping what is only signed (signed-data.ts, pgp-armor.ts). */
import type { Message } from './message.ts';
import { isEncryptedText } from './pgp-armor.ts';

const encrypted = new Set(['application/pkcs7-mime', 'application/x-pkcs7-mime', 'application/pgp-encrypted']);
const tnef = new Set(['application/ms-tnef', 'application/vnd.ms-tnef']);

export type Unreadable = 'encrypted' | 'winmail';

/** Null: there are words to read, or there is nothing in it. */
export function unreadable({ text, contentType, attachments }: Pick<Message, 'text' | 'contentType' | 'attachments'>): Unreadable | null {
  // PGP/MIME comes with a sentence that says so.
  if (isEncryptedText(text) || contentType === 'multipart/encrypted') return 'encrypted';
  if (/\S/.test(text)) return null;
  if (attachments.some((each) => encrypted.has(each.contentType))) return 'encrypted';
  const isTnef = ({ contentType: type, fileName }: (typeof attachments)[number]) =>
    tnef.has(type) || /^winmail\.dat$/i.test(fileName ?? '');
  return attachments.some(isTnef) ? 'winmail' : null;
}

/** Reads everything from a tracked mail that the handlers read before they store it. */
import { Temporal } from 'temporal-polyfill';
import { noHistory } from '../../../lib/domain/history.ts';
import { wholeProof } from '../../../lib/email/authentication/proof.ts';
import { automatedBecause } from '../../../lib/email/automated/automated-mail.ts';
import { readTone } from '../../../lib/email/kind/tone.ts';
import type { Message } from '../../../lib/email/message/message.ts';
import { parseMessage } from '../../../lib/email/message/parse-message.ts';
import { incoming } from '../../../lib/handling/reading/incoming.ts';
import { sentEvents } from '../../../lib/handling/reading/sent-events.ts';
import { trackedMail } from '../../../lib/handling/reading/tracked-mail.ts';

export const receivedAt = Temporal.Instant.from('2026-11-03T07:13:00Z');
const envelope = { mailFrom: 'jo@example.com', recipients: ['jo2345abc234@in.example.com'], peer: null, helo: null };

export function understand(message: Message): unknown {
  if (automatedBecause(message, envelope) !== null) return null;
  const mail = incoming(message, { rawKey: 'mail', envelope, receivedAt }, wholeProof);
  const reading = { at: mail.at, recordedAt: receivedAt, timeZone: 'Europe/Paris', country: 'FR' };
  const tracked = trackedMail(mail, { recipients: message.to, tags: [], asKind: null });
  const beside = { noted: () => false, answersUnseen: false };
  return [readTone(mail.written().said), sentEvents(tracked, beside, noHistory, reading)];
}

export const readWhole = async (raw: Buffer): Promise<unknown> => understand(await parseMessage(raw, receivedAt));

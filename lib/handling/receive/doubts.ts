/**
 * How far to believe a mail whose signature leaves something open, and what to ask back because of that (design, section 4). A signed mail
 * can be handed to us again, long after, under another Message-ID or with another boundary.
 * Not here: whether it was said to us (may-obey.ts), what the signature covers (email/authentication/proof.ts).
 */
import type { Temporal } from 'temporal-polyfill';
import { noProof } from '../../email/authentication/proof.ts';
import type { CommandContext } from '../../email/commands/days.ts';
import { readAnswer } from '../../email/commands/read-answer.ts';
import { composeDoubt } from '../../email/compose/mails/not-to-us.ts';
import { textParts } from '../../email/message/parse-message.ts';
import { replyText } from '../../email/quoting/reply-text.ts';
import { shortHash } from '../identity.ts';
import { sendAnswer } from '../outbox.ts';
import { type Asking, factsFor } from '../reading/asking.ts';
import { type Incoming, typedIn } from '../reading/incoming.ts';
import { answerOnce } from '../record/record-mail.ts';
import type { Runtime } from '../runtime.ts';

/** If the Content-Type is not signed, the boundary may have been replaced, so parts that differ are separate readings. */
export async function asItsParts(mail: Incoming, { rawMail }: Pick<Runtime, 'rawMail'>): Promise<Incoming> {
  const { texts, isOwnBoundary } = await textParts(await rawMail.open(mail.delivery.rawKey));
  if (!isOwnBoundary) return { ...mail, proven: false, proof: noProof };
  const lines = [...new Set(texts.map((text) => firstWords(text)))];
  return lines.length > 1 ? { ...mail, readings: lines } : mail;
}

/** The words that count, regardless of how a part breaks its lines and spaces them. */
const firstWords = (text: string): string =>
  (
    replyText(text)
      .typed.split('\n')
      .find((line) => /\S/.test(line)) ?? ''
  )
    .replace(/\s+/g, ' ')
    .trim();

/** If the Message-ID is not signed, the signature identifies the mail. Otherwise a replay under another id would be obeyed again. */
export function identified(mail: Incoming): Incoming {
  const { proof, message } = mail;
  if (!proof.proven || proof.signature === null || !proof.open.includes('message-id')) return mail;
  return { ...mail, message: { ...message, messageId: `<${shortHash(proof.signature)}@signature.invalid>` } };
}

export interface WordInDoubt {
  /** The day on which an old mail was written; null: the parts of the mail say different things. */
  readonly writtenOn: Temporal.PlainDate | null;
  readonly lines: readonly string[];
}

/** Design, section 4. We remember what was obeyed for as long. */
const oldAfter = { hours: 30 * 24 } as const;

/** Null: it can be obeyed as it is, or asks for nothing. */
export function doubtIn(mail: Incoming, context: CommandContext): WordInDoubt | null {
  const { message, delivery, proof, readings } = mail;
  const said = typedIn(mail);
  if (readAnswer(said, context).type === 'nothing' && readings === undefined) return null;
  if (readings !== undefined) return { writtenOn: null, lines: readings.filter((line) => line !== '') };
  const { date, subject } = message;
  const isOld = date !== null && date.toInstant().add(oldAfter).until(delivery.receivedAt).sign > 0;
  if (!isOld || !proof.proven || proof.signature === null) return null;
  return { writtenOn: date.toPlainDate(), lines: [firstWords(said.typed) || subject] };
}

export async function askAgain(asking: Asking, doubt: WordInDoubt, runtime: Runtime): Promise<string> {
  const ask = async () => {
    await sendAnswer(composeDoubt(await factsFor(asking, runtime), doubt), runtime);
    return doubt.writtenOn === null ? 'asked back: its parts differ' : 'asked back: it is old';
  };
  return answerOnce(asking, ask, runtime);
}

import type { TypedAnswer } from '../../email/commands/read-answer.ts';
import { sentences } from '../../email/dates/sentences.ts';
import type { Message } from '../../email/message/message.ts';
import { type ReplyText, replyText } from '../../email/quoting/reply-text.ts';
import type { Incoming } from './incoming.ts';

export interface Written extends ReplyText {
  /** The sentences of what was typed. */
  readonly said: readonly string[];
}

const known = new WeakMap<Message, Written>();

/** What somebody typed in a mail. It is asked for by who looks for its place, its pace, its kind and its facts: taken apart once. */
export function writtenIn(message: Message): Written {
  const before = known.get(message);
  if (before !== undefined) return before;
  const text = replyText(message.text);
  const written = { ...text, said: sentences(text.typed) };
  known.set(message, written);
  return written;
}

/** As the readers of commands want it. */
export function typedIn({ message }: Pick<Incoming, 'message'>): TypedAnswer {
  const { typed, quoted } = writtenIn(message);
  return { typed, subject: message.subject, hadQuote: quoted !== '' };
}

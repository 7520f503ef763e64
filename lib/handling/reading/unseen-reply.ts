/** A mail of theirs that we never saw and that the user's answer quotes: it counts as theirs, at the date of the quote (design, section 4, "Promises"). Pure. */

import { Temporal } from 'temporal-polyfill';
import type { NewEvent } from '../../domain/events.ts';
import { current, type History } from '../../domain/history.ts';
import type { Profile } from '../../domain/settings/profile.ts';
import type { Mailbox, Message } from '../../email/message/message.ts';
import type { AddressSpace } from '../../email/people/address-space.ts';
import { readQuotedDate } from '../../email/quoting/quoted-date.ts';
import { answeredText, type QuotedHead, quotedHead } from '../../email/quoting/quoted-text.ts';
import { hasSubjectPrefix } from '../../email/quoting/subject-prefix.ts';
import type { Gathered } from '../store.ts';
import type { Incoming } from './incoming.ts';
import type { Reading } from './reading.ts';
import { isOnTimeline } from './same-reply.ts';
import { theirWords } from './their-words.ts';
import { writtenIn } from './written.ts';

/** `message` is the user's, `sent` when they wrote it. */
export function unseenReply(
  message: Message,
  recipients: readonly Mailbox[],
  history: History,
  sent: Temporal.ZonedDateTime,
  reading: Reading,
): readonly NewEvent[] {
  const { quoted } = writtenIn(message);
  const head = quotedHead(quoted);
  const wroteAt = dateOf(head.date, sent);
  const words = theirWords(
    {
      // They are among those who are answered, or their program shows no address.
      from: recipients.find(({ address }) => address === head.from?.address) ?? recipients[0] ?? null,
      typed: answeredText(quoted),
      signature: '',
      messageId: message.inReplyTo,
      by: 'person',
      isInterview: false,
      viaRecruiter: current(history).via === 'recruiter',
      called: {},
    },
    wroteAt,
    { ...reading, at: wroteAt.toInstant() },
  );
  return isOnTimeline(words[0], history) ? [] : words;
}

/** Without a date a little before, since the mail answers it. */
function dateOf(shown: string, sent: Temporal.ZonedDateTime): Temporal.ZonedDateTime {
  const shortlyBefore = sent.subtract({ minutes: 1 });
  const written = readQuotedDate(shown, sent) ?? shortlyBefore;
  return Temporal.ZonedDateTime.compare(written, shortlyBefore) > 0 ? shortlyBefore : written;
}

/**
 * An In-Reply-To that we never saw and that is not ours means that they wrote; unless the user answers a mail of their own. Without one,
 * as some programs and forwards from Sent have it, the quote must name somebody who is answered.
 */
export function answersUnseen(
  { message }: Incoming,
  recipients: readonly Mailbox[],
  profile: Profile,
  { messages }: Gathered,
  { idDomain }: AddressSpace,
): boolean {
  const { inReplyTo, subject } = message;
  if (!hasSubjectPrefix(subject) || (inReplyTo !== null && (messages.has(inReplyTo) || isOurs(inReplyTo, idDomain)))) return false;
  const { quoted } = writtenIn(message);
  const head = quotedHead(quoted);
  if (quoted === '' || isOwnQuote(head, profile)) return false;
  return inReplyTo !== null || recipients.some(({ address }) => address === head.from?.address);
}

/** An address tells; where none is shown, the user's whole name. */
function isOwnQuote({ from, writer }: QuotedHead, { addresses, name }: Profile): boolean {
  if (from !== null) return addresses.includes(from.address);
  const words = wordsOf(writer);
  return name !== null && wordsOf(name).every((word) => words.includes(word));
}
const wordsOf = (text: string): readonly string[] => text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];

const isOurs = (messageId: string, idDomain: string): boolean => messageId.toLowerCase().endsWith(`@${idDomain.toLowerCase()}>`);

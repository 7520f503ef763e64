/** Their mail that we never saw and that the user's answer quotes. It counts as theirs, at the date of the quote. Pure. */

import { Temporal } from 'temporal-polyfill';
import type { NewEvent } from '../../domain/events.ts';
import { current, type History } from '../../domain/history.ts';
import { recruitsForClient } from '../../email/kind/signed-by-recruiter.ts';
import { readQuotedDate } from '../../email/quoting/quoted-date.ts';
import { answeredText, quotedHead } from '../../email/quoting/quoted-text.ts';
import { cancelledInterview, movedInterview } from './planned-interview.ts';
import type { Reading } from './reading.ts';
import { isOnTimeline } from './same-reply.ts';
import { offerOf, theirWords } from './their-words.ts';
import type { TrackedMail } from './tracked-mail.ts';

/** `sent`: when the user wrote, in their zone. */
export function unseenReply(
  { message, written, recipients }: TrackedMail,
  history: History,
  sent: Temporal.ZonedDateTime,
  reading: Reading,
): readonly NewEvent[] {
  const { quoted } = written();
  const head = quotedHead(quoted);
  const wroteAt = dateOf(head.date, sent);
  const typed = answeredText(quoted);
  const theirs = { ...reading, at: wroteAt.toInstant() };
  const words = theirWords(
    {
      // They are among those who are answered, or their program shows no address.
      from: recipients.find(({ address }) => address === head.from?.address) ?? recipients[0] ?? null,
      typed,
      signature: '',
      messageId: message.inReplyTo,
      by: 'person',
      isInterview: false,
      viaRecruiter: current(history).via === 'recruiter',
      // A quote has lost where its signature begins.
      signsAsRecruiter: recruitsForClient(typed),
      offer: offerOf(current(history)),
      called: {},
    },
    wroteAt,
    theirs,
  );
  if (isOnTimeline(words[0], history)) return [];
  // Without its date it may be older than the interview.
  if (readQuotedDate(head.date, sent) === null) return words;
  const told = { words, typed, subject: '' };
  const moved = movedInterview(told, history, wroteAt, theirs);
  return moved === undefined ? (cancelledInterview(told, history, wroteAt, theirs) ?? words) : [...words, ...moved];
}

/** If it has no date, it is placed shortly before the mail that answers it. */
function dateOf(shown: string, sent: Temporal.ZonedDateTime): Temporal.ZonedDateTime {
  const shortlyBefore = sent.subtract({ minutes: 1 });
  const written = readQuotedDate(shown, sent) ?? shortlyBefore;
  return Temporal.ZonedDateTime.compare(written, shortlyBefore) > 0 ? shortlyBefore : written;
}

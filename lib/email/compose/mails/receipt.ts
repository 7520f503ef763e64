/** `receipts on`: that a mail was tracked, what it was read as, and what comes next. Short, since every mail gets one. */
import type { MailSent, ReplyReceived } from '../../../domain/events.ts';
import type { NextStep } from '../../../domain/next-step.ts';
import { answerSeen } from '../../wording/answers/changes.ts';
import { receiptWords, takenFor } from '../../wording/answers/receipts.ts';
import type { TimelineFacts } from '../../wording/facts.ts';
import { namesOf } from '../../wording/names.ts';
import { whatComes } from '../../wording/reminders/coming.ts';
import { subjects } from '../../wording/shared.ts';
import { readerOf } from '../blocks/reader.ts';
import { outgoing } from '../outgoing.ts';
import type { OutgoingMail } from '../outgoing-mail.ts';
import { actionWords } from '../reminders/audience.ts';

/** `seen`: what the mail became on its timeline. */
export function composeReceipt(facts: TimelineFacts, seen: MailSent | ReplyReceived, next: NextStep): OutgoingMail {
  const names = namesOf(facts.timeline);
  const reader = readerOf(facts);
  const words = actionWords(facts);
  const coming = whatComes(next, words, reader);
  const lead =
    seen.type === 'MailSent'
      ? `${receiptWords.lead(names.label)} ${takenFor(seen.kind, seen.because, words.resume)}`
      : answerSeen(names.them, seen.promises, reader);
  return outgoing(facts, {
    kind: 'receipt',
    subject: subjects.receipt(names),
    preheader: coming,
    blocks: [
      { type: 'paragraph', text: lead, tone: 'lead' },
      { type: 'paragraph', text: coming },
      { type: 'paragraph', text: receiptWords.wrong, tone: 'quiet' },
    ],
  });
}

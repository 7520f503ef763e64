/** `receipts on`: that a mail was tracked, what it was read as, and what comes next. Short, since every mail gets one. */
import type { MailSent, ReplyReceived } from '../../../domain/events.ts';
import type { NextStep } from '../../../domain/next-step.ts';
import { changeSentence } from '../../wording/answers/changes.ts';
import { receiptWords } from '../../wording/answers/receipts.ts';
import type { TimelineFacts } from '../../wording/facts.ts';
import { namesOf } from '../../wording/names.ts';
import { whatComes } from '../../wording/reminders/steps.ts';
import { subjects } from '../../wording/shared.ts';
import { outgoing } from '../outgoing.ts';
import type { OutgoingMail } from '../outgoing-mail.ts';

/** `seen`: what the mail became on its timeline. */
export function composeReceipt(facts: TimelineFacts, seen: MailSent | ReplyReceived, next: NextStep): OutgoingMail {
  const names = namesOf(facts.timeline);
  const { timeZone } = facts.user;
  const today = facts.sentAt.toZonedDateTimeISO(timeZone);
  const coming = whatComes(next, names, today);
  const lead =
    seen.type === 'MailSent'
      ? receiptWords.readAs(names.label, seen.kind, seen.because)
      : changeSentence({ type: 'AnswerTakenIn', promises: seen.promises }, { names, today, timeZone });
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

/** `receipts on`: that a mail was tracked, what it was read as, and what comes next. Short, since every mail gets one. */
import type { MailSent, ReplyReceived } from '../../../domain/events.ts';
import type { NextStep } from '../../../domain/next-step.ts';
import { answerSeen } from '../../wording/answers/changes.ts';
import { attachedWords, receiptWords, takenFor } from '../../wording/answers/receipts.ts';
import type { MailFacts, TimelineFacts } from '../../wording/facts.ts';
import { clip, namesOf } from '../../wording/names.ts';
import { whatComes } from '../../wording/reminders/coming.ts';
import { subjects } from '../../wording/shared.ts';
import { writerOf } from '../../wording/who-wrote.ts';
import type { Block } from '../blocks/blocks.ts';
import { readerOf } from '../blocks/reader.ts';
import { outgoing } from '../outgoing.ts';
import type { OutgoingMail } from '../outgoing-mail.ts';
import { actionWords } from '../reminders/audience.ts';

/** `seen`: what the mail became on its timeline. */
export function composeReceipt(facts: TimelineFacts, seen: MailSent | ReplyReceived, next: NextStep): OutgoingMail {
  const names = namesOf(facts.timeline);
  const reader = readerOf(facts);
  const words = actionWords(facts, next);
  const coming = whatComes(next, words, reader);
  const lead =
    seen.type === 'MailSent'
      ? `${receiptWords.lead(names.label)} ${takenFor(seen.kind, seen.because, words.resume)}`
      : answerSeen(writerOf(seen, facts.timeline), seen.promises, reader);
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

/** What became of one of several mails that came attached. */
export interface TakenIn {
  /** To whom the user's own mail went, or who wrote the other. */
  readonly who: string | null;
  readonly isOwn: boolean;
  readonly subject: string;
  readonly decided: 'taken' | 'known' | 'unclear' | 'unreadable' | 'has-left' | 'automatic' | 'about-nothing';
}

/** One list of all attached mails: recorded, known already, and not recorded. */
export function composeReceipts(facts: MailFacts, mails: readonly TakenIn[]): OutgoingMail {
  const line = ({ who, isOwn, subject }: TakenIn) => attachedWords.line(who, isOwn, clip(subject, 100));
  const taken = mails.filter(({ decided }) => decided === 'taken');
  const known = mails.filter(({ decided }) => decided === 'known');
  const others = mails.filter((each) => !taken.includes(each) && !known.includes(each));
  const lead = attachedWords.lead(taken.length, mails.length);
  return outgoing(facts, {
    kind: 'receipt',
    subject: attachedWords.subject,
    preheader: lead,
    blocks: [
      { type: 'paragraph', text: lead, tone: 'lead' },
      ...listOf(attachedWords.taken, taken.map(line)),
      ...listOf(attachedWords.known, known.map(line)),
      ...listOf(
        attachedWords.others,
        others.map(
          (each) =>
            `${line(each)}: ${each.decided in attachedWords.why ? attachedWords.why[each.decided as keyof typeof attachedWords.why] : ''}`,
        ),
      ),
      { type: 'paragraph', text: attachedWords.status, tone: 'quiet' },
    ],
  });
}

const listOf = (heading: string, items: readonly string[]): readonly Block[] =>
  items.length === 0
    ? []
    : [
        { type: 'paragraph', text: heading },
        { type: 'list', ordered: false, items },
      ];

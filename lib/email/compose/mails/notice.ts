/** A notice about the user's account. */
import { type NoticeWords, notice } from '../../wording/answers/notices.ts';
import type { MailFacts, Notice } from '../../wording/facts.ts';
import { answerMailWords } from '../../wording/shared.ts';
import { answerLink } from '../blocks/answer-links.ts';
import type { Block } from '../blocks/blocks.ts';
import { readerOf } from '../blocks/reader.ts';
import { outgoing } from '../outgoing.ts';
import type { OutgoingMail } from '../outgoing-mail.ts';

export function composeNotice(facts: MailFacts, matter: Notice): OutgoingMail {
  const { subject, says, answers, finePrint } = notice(matter, readerOf(facts));
  return outgoing(facts, {
    kind: 'notice',
    subject,
    preheader: says[0] ?? '',
    ...(finePrint !== undefined && { finePrint }),
    blocks: [
      ...says.map((text, index): Block => ({ type: 'paragraph', text, ...(index === 0 ? { tone: 'lead' } : {}) })),
      ...(answers.length === 0 ? [] : [oneTap(facts, answers)]),
    ],
  });
}

const oneTap = (facts: MailFacts, answers: NoticeWords['answers']): Block => ({
  type: 'answers',
  lead: answers.length === 1 ? answerMailWords.tapIt : answerMailWords.tapLead,
  answers: answers.map(({ word, label }) => answerLink(facts, word, label)),
});

/** The question whose an unknown address is, to the user alone, and what became of the answer. */
import { whoseWords } from '../../wording/answers/whose.ts';
import type { MailFacts } from '../../wording/facts.ts';
import { clip } from '../../wording/names.ts';
import { outgoing } from '../outgoing.ts';
import type { OutgoingMail } from '../outgoing-mail.ts';
import { answerLink } from './answer-links.ts';

export interface UnknownSender {
  readonly address: string;
  readonly subject: string;
}

export const composeWhose = (facts: MailFacts, { address, subject }: UnknownSender): OutgoingMail =>
  outgoing(facts, {
    kind: 'question',
    subject: whoseWords.subject,
    preheader: whoseWords.preheader,
    blocks: [
      { type: 'paragraph', text: whoseWords.lead(address), tone: 'lead' },
      ...(subject.trim() === ''
        ? []
        : [{ type: 'paragraph' as const, text: whoseWords.about(clip(subject, 200)), tone: 'quiet' as const }]),
      {
        type: 'answers',
        lead: whoseWords.ask,
        answers: [answerLink(facts, 'mine', whoseWords.mine), answerLink(facts, 'theirs', whoseWords.theirs)],
      },
      { type: 'paragraph', text: whoseWords.neither, tone: 'quiet' },
    ],
  });

export type WhoseOutcome = 'added' | 'taken' | 'counted' | 'whichOne';

export function composeWhoseAnswer(facts: MailFacts, address: string, outcome: WhoseOutcome): OutgoingMail {
  const text = whoseWords[outcome](address);
  return outgoing(facts, {
    kind: 'answer',
    subject: whoseWords.answered,
    preheader: text,
    blocks: [{ type: 'paragraph', text, tone: 'lead' }],
  });
}

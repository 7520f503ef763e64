/** Whether everything is to be deleted, with the one tap that says yes; and the answer to a no. */
import { deleteWords } from '../../wording/answers/leaving.ts';
import type { MailFacts } from '../../wording/facts.ts';
import { answerLink } from '../blocks/answer-links.ts';
import { outgoing } from '../outgoing.ts';
import type { OutgoingMail } from '../outgoing-mail.ts';

export const composeDeleteQuestion = (
  facts: MailFacts,
  { timelines, freshDays }: { readonly timelines: number; readonly freshDays: number },
): OutgoingMail =>
  outgoing(facts, {
    kind: 'question',
    subject: deleteWords.subject,
    preheader: deleteWords.preheader,
    blocks: [
      { type: 'paragraph', text: deleteWords.lead, tone: 'lead' },
      { type: 'paragraph', text: deleteWords.what(timelines) },
      {
        type: 'answers',
        lead: deleteWords.ask,
        answers: [answerLink(facts, 'yes', deleteWords.yes), answerLink(facts, 'no', deleteWords.no)],
      },
      { type: 'paragraph', text: deleteWords.copyFirst },
      { type: 'paragraph', text: deleteWords.otherwise(freshDays), tone: 'quiet' },
    ],
  });

export const composeKept = (facts: MailFacts): OutgoingMail =>
  outgoing(facts, {
    kind: 'answer',
    subject: deleteWords.keptSubject,
    preheader: deleteWords.kept,
    blocks: [{ type: 'paragraph', text: deleteWords.kept, tone: 'lead' }],
  });

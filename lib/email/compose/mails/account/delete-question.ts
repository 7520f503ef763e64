/** Asks whether to delete everything, with a tap that says yes, and answers a no. */
import { askOldestWords } from '../../../wording/answers/addresses.ts';
import { deleteWords } from '../../../wording/answers/leaving.ts';
import type { MailFacts } from '../../../wording/facts.ts';
import { answerLink } from '../../blocks/answer-links.ts';
import type { Block } from '../../blocks/blocks.ts';
import { outgoing } from '../../outgoing.ts';
import type { OutgoingMail } from '../../outgoing-mail.ts';

export const composeDeleteQuestion = (
  facts: MailFacts,
  { timelines, freshDays, askedBy }: { readonly timelines: number; readonly freshDays: number; readonly askedBy: string | null },
): OutgoingMail =>
  outgoing(facts, {
    kind: 'question',
    subject: deleteWords.subject,
    preheader: deleteWords.preheader,
    blocks: [
      { type: 'paragraph', text: deleteWords.lead(askedBy), tone: 'lead' },
      { type: 'paragraph', text: deleteWords.what(timelines) },
      {
        type: 'answers',
        lead: deleteWords.ask,
        answers: [answerLink(facts, 'yes', deleteWords.yes), answerLink(facts, 'no', deleteWords.no)],
      },
      ...(askedBy === null ? [] : [askOldestWords.why(askedBy), askOldestWords.notYou(askedBy)]).map(
        (text): Block => ({ type: 'paragraph', text }),
      ),
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

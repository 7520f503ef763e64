/** Last mails: all is erased, and what stays how long; or the user unsubscribed, and nothing more will come. */
import { goodbyeWords } from '../../../wording/answers/leaving.ts';
import { unsubscribedWords } from '../../../wording/answers/unsubscribed.ts';
import type { MailFacts } from '../../../wording/facts.ts';
import { answerLink } from '../../blocks/answer-links.ts';
import { outgoing } from '../../outgoing.ts';
import type { OutgoingMail } from '../../outgoing-mail.ts';

/** `backupDays`: how long a backup still contains erased data. 0: there is no backup. */
export const composeGoodbye = (facts: MailFacts, { backupDays }: { readonly backupDays: number }): OutgoingMail =>
  outgoing(facts, {
    kind: 'goodbye',
    subject: goodbyeWords.subject,
    preheader: goodbyeWords.preheader,
    footer: goodbyeWords.footer,
    blocks: [
      { type: 'paragraph', text: goodbyeWords.lead, tone: 'lead' },
      { type: 'paragraph', text: goodbyeWords.gone },
      { type: 'heading', text: goodbyeWords.stays },
      { type: 'list', ordered: false, items: goodbyeWords.staysHow(backupDays, facts.service.rawMailDays) },
      { type: 'paragraph', text: goodbyeWords.again },
      { type: 'paragraph', text: goodbyeWords.luck },
    ],
  });

/** The answer to a mail to the unsubscribe address, once. */
export const composeUnsubscribed = (facts: MailFacts): OutgoingMail =>
  outgoing(facts, {
    kind: 'goodbye',
    subject: unsubscribedWords.subject,
    preheader: unsubscribedWords.kept,
    footer: unsubscribedWords.footer,
    blocks: [
      { type: 'paragraph', text: unsubscribedWords.lead, tone: 'lead' },
      { type: 'paragraph', text: unsubscribedWords.kept },
      {
        type: 'answers',
        lead: unsubscribedWords.again,
        answers: unsubscribedWords.answers.map(({ word, label }) => answerLink(facts, word, label)),
      },
    ],
  });

/** The last mail: all is erased, and what stays how long. */
import { goodbyeWords } from '../../wording/answers/leaving.ts';
import type { MailFacts } from '../../wording/facts.ts';
import { outgoing } from '../outgoing.ts';
import type { OutgoingMail } from '../outgoing-mail.ts';

/** `backupDays`: for so long a backup still holds what was erased; 0: there is none. */
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

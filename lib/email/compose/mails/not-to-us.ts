/** What a user hears of a mail that named no recipient, or whose recipient nobody signed. */
import { noRecipientWords, unsignedToWords } from '../../wording/answers/not-to-us.ts';
import type { MailFacts } from '../../wording/facts.ts';
import { outgoing } from '../outgoing.ts';
import type { OutgoingMail } from '../outgoing-mail.ts';

export const composeNoRecipient = (facts: MailFacts): OutgoingMail =>
  outgoing(facts, {
    kind: 'question',
    subject: noRecipientWords.subject,
    preheader: noRecipientWords.toMeAlone,
    blocks: [
      { type: 'paragraph', text: noRecipientWords.lead, tone: 'lead' },
      { type: 'paragraph', text: noRecipientWords.inBcc },
      { type: 'paragraph', text: noRecipientWords.toMeAlone },
      { type: 'paragraph', text: noRecipientWords.toUs, tone: 'quiet' },
    ],
  });

export const composeUnsignedTo = (facts: MailFacts): OutgoingMail =>
  outgoing(facts, {
    kind: 'notice',
    subject: unsignedToWords.subject,
    preheader: unsignedToWords.help,
    blocks: [
      { type: 'paragraph', text: unsignedToWords.lead, tone: 'lead' },
      { type: 'paragraph', text: unsignedToWords.help },
    ],
  });

import type { MailFacts, Matter } from './facts.ts';
import type { OutgoingMail } from './outgoing-mail.ts';

/** An OutgoingMail from what is the same in all of them and what this one says. */
export const outgoing = (
  facts: MailFacts & Partial<Matter>,
  mail: Pick<OutgoingMail, 'kind' | 'subject' | 'text' | 'html'> & Partial<Pick<OutgoingMail, 'attachments' | 'step' | 'items'>>,
): OutgoingMail => ({
  id: facts.id,
  to: facts.user.address,
  domain: facts.service.domain,
  replyTo: facts.replyAddress,
  references: facts.references,
  attachments: [],
  step: null,
  items: [],
  timelineId: facts.timelineId ?? null,
  ...mail,
});

import type { OperatorMatter } from './facts.ts';
import type { OutgoingMail } from './outgoing-mail.ts';

export const composeOperator = (
  facts: { readonly id: string; readonly to: string; readonly service: { readonly domain: string } },
  matter: OperatorMatter,
): OutgoingMail => ({
  id: facts.id,
  kind: 'operator',
  to: facts.to,
  domain: facts.service.domain,
  replyTo: null,
  subject: matter.subject,
  text: matter.text,
  html: '',
  references: [],
  attachments: [],
  step: null,
  timelineId: null,
  items: [],
});

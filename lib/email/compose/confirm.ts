import type { MailFacts } from './facts.ts';
import { outgoing } from './outgoing.ts';
import type { OutgoingMail } from './outgoing-mail.ts';

export const composeConfirm = (facts: MailFacts): OutgoingMail =>
  outgoing(facts, { kind: 'confirm', subject: 'confirm', text: '', html: '' });

import type { MailFacts, StatusItem } from './facts.ts';
import { outgoing } from './outgoing.ts';
import type { OutgoingMail } from './outgoing-mail.ts';

export const composeStatus = (facts: MailFacts, _items: readonly StatusItem[]): OutgoingMail =>
  outgoing(facts, { kind: 'status', subject: 'status', text: '', html: '' });

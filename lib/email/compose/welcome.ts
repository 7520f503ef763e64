import type { MailFacts } from './facts.ts';
import { outgoing } from './outgoing.ts';
import type { OutgoingMail } from './outgoing-mail.ts';

export const composeWelcome = (facts: MailFacts): OutgoingMail =>
  outgoing(facts, { kind: 'welcome', subject: 'welcome', text: '', html: '' });

import type { MailFacts, Notice } from './facts.ts';
import { outgoing } from './outgoing.ts';
import type { OutgoingMail } from './outgoing-mail.ts';

export const composeNotice = (facts: MailFacts, _notice: Notice): OutgoingMail =>
  outgoing(facts, { kind: 'notice', subject: 'notice', text: '', html: '' });

import type { MailFacts } from './facts.ts';
import { outgoing } from './outgoing.ts';
import type { OutgoingMail } from './outgoing-mail.ts';

export const composeHelp = (facts: MailFacts, _how: { readonly notUnderstood: string | null }): OutgoingMail =>
  outgoing(facts, { kind: 'help', subject: 'help', text: '', html: '' });

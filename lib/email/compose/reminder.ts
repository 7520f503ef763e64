import type { Reminding, TimelineFacts } from './facts.ts';
import { outgoing } from './outgoing.ts';
import type { OutgoingMail } from './outgoing-mail.ts';

export const composeReminder = (facts: TimelineFacts, next: Reminding): OutgoingMail =>
  outgoing(facts, { kind: 'reminder', subject: 'reminder', text: '', html: '', step: next.step });

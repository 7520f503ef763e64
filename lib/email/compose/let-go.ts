import type { LettingGo, TimelineFacts } from './facts.ts';
import { outgoing } from './outgoing.ts';
import type { OutgoingMail } from './outgoing-mail.ts';

export const composeLetGo = (facts: TimelineFacts, next: LettingGo, _how: { readonly engaged: boolean }): OutgoingMail =>
  outgoing(facts, { kind: 'let-go', subject: 'let-go', text: '', html: '', step: next.step });

import type { NextStep } from '../../domain/next-step.ts';
import type { Change, MailFacts, TimelineFacts } from './facts.ts';
import { outgoing } from './outgoing.ts';
import type { OutgoingMail } from './outgoing-mail.ts';

export const composeAnswer = (facts: MailFacts | TimelineFacts, _changes: readonly Change[], _next: NextStep | null): OutgoingMail =>
  outgoing(facts, { kind: 'answer', subject: 'answer', text: '', html: '' });

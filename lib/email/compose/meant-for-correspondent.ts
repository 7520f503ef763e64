import type { TimelineFacts } from './facts.ts';
import { outgoing } from './outgoing.ts';
import type { OutgoingMail } from './outgoing-mail.ts';

export const composeMeantForCorrespondent = (facts: TimelineFacts, _text: string): OutgoingMail =>
  outgoing(facts, { kind: 'answer', subject: 'answer', text: '', html: '' });

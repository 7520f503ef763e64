import type { PassedOn, TimelineFacts } from './facts.ts';
import { outgoing } from './outgoing.ts';
import type { OutgoingMail } from './outgoing-mail.ts';

export const composePassedOn = (facts: TimelineFacts, _mail: PassedOn): OutgoingMail =>
  outgoing(facts, { kind: 'passed-on', subject: 'passed-on', text: '', html: '' });

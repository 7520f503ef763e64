import type { MailFacts, Question, TimelineFacts } from './facts.ts';
import { outgoing } from './outgoing.ts';
import type { OutgoingMail } from './outgoing-mail.ts';

export const composeQuestion = (facts: MailFacts | TimelineFacts, _question: Question): OutgoingMail =>
  outgoing(facts, { kind: 'question', subject: 'question', text: '', html: '' });

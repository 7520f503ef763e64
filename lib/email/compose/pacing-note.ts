import type { NextStep } from '../../domain/next-step.ts';
import type { PacingNote, TimelineFacts } from './facts.ts';
import { outgoing } from './outgoing.ts';
import type { OutgoingMail } from './outgoing-mail.ts';

export const composePacingNote = (facts: TimelineFacts, _note: PacingNote, _next: NextStep): OutgoingMail =>
  outgoing(facts, { kind: 'pacing-note', subject: 'pacing-note', text: '', html: '' });

import type { NextStep } from '../../domain/next-step.ts';
import type { Doubt, TimelineFacts } from './facts.ts';
import { outgoing } from './outgoing.ts';
import type { OutgoingMail } from './outgoing-mail.ts';

export const composeTrackingStarted = (
  facts: TimelineFacts,
  _next: NextStep,
  _how: { readonly first: boolean; readonly doubt: Doubt | null; readonly followUpCap: number },
): OutgoingMail => outgoing(facts, { kind: 'tracking-started', subject: 'tracking-started', text: '', html: '' });

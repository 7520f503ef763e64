import type { StepName } from '../etiquette.ts';

/** A round begins with one of these: any of them reminded of uses the others up, and so does a follow-up of the user's own. */
export const firstSteps: readonly StepName[] = [
  'application.check-in',
  'unsolicited.check-in',
  'recruiter.check-in',
  'recruiter.touch-base',
  'networking.nudge',
  'networking.take-over',
  'promise.due',
  'promise.invited',
  'promise.cadence',
  'conversation.check-in',
  'in-process.wait',
  'keep-on-file',
];

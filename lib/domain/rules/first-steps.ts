import type { StepName } from '../etiquette.ts';

/** A round begins with one of these. A reminder of one uses up the others, and so does the user's own follow-up. */
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
  'on-hold.wait',
  'keep-on-file',
];

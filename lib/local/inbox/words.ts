/**
 * The page's words for things that have a code: kinds of our mails, steps, stages, outcomes. The page's own words; those of mails are in
 * email/wording/.
 */
import type { StepName } from '../../domain/etiquette.ts';
import type { Channel, ClosedBecause, Stage, TimelineKind, Via } from '../../domain/words.ts';
import type { OutgoingKind } from '../../email/wording/mail-kinds.ts';
import { actionOf } from '../../email/wording/reminders/coming.ts';
import type { ShownTimeline } from '../http/page-view.ts';

/** "check in with Dana". */
export function stepInWords(step: StepName, { them, kind, via }: Pick<ShownTimeline, 'them' | 'kind' | 'via'>): string {
  const audience = kind === 'networking' ? 'contact' : via === 'recruiter' ? 'recruiter' : 'employer';
  return actionOf(step, null, { them, audience, resume: 'résumé', channel: 'mail' });
}

/** For when we don't say whom the step is about. */
export const stepAlone = (step: StepName): string =>
  actionOf(step, null, { them: 'them', audience: 'employer', resume: 'résumé', channel: 'mail' });

export const mailKinds: Readonly<Record<OutgoingKind, string>> = {
  welcome: 'welcome',
  confirm: 'asks to confirm',
  'tracking-started': 'tracking started',
  reminder: 'reminder',
  reminders: 'several reminders',
  'let-go': 'let it go',
  'pacing-note': 'note on pace',
  question: 'question',
  'passed-on': 'passed on',
  help: 'help',
  status: 'status',
  stats: 'numbers',
  record: 'record',
  receipt: 'receipt',
  answer: 'answer',
  digest: 'weekly digest',
  export: 'export',
  goodbye: 'goodbye',
  notice: 'notice',
  operator: 'for the operator',
};

export const timelineKinds: Readonly<Record<TimelineKind, string>> = {
  application: 'application',
  unsolicited: 'résumé sent unasked',
  networking: 'contact',
};

export const vias: Readonly<Record<Via, string>> = { direct: 'direct', recruiter: 'through a recruiter' };

export const stages: Readonly<Record<Stage, string>> = { 'first-contact': 'first contact', interview: 'interview', offer: 'offer' };

export const channels: Readonly<Record<Channel, string>> = {
  mail: 'mail',
  portal: 'a portal',
  phone: 'phone',
  message: 'messages',
  'in-person': 'in person',
};

export const endingWords: Readonly<Record<ClosedBecause, string>> = {
  'let-go': 'let go',
  stopped: 'you said stop',
  rejected: 'they said no',
  withdrew: 'you withdrew',
  declined: 'you declined',
  hired: 'you were hired',
  'offer-ended': 'the offer ended',
};

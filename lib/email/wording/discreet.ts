/** What a lock screen shows after `discreet on`: subjects and preheaders that name nobody. */
import type { OutgoingKind } from './mail-kinds.ts';

interface Words {
  /** The subject of a mail about one timeline, followed by its letters. All reminders of a timeline share it, so that they thread. */
  readonly subject: string;
  readonly preheader: string;
}

/** `null`: these mention nobody but the user. */
export const discreetWords: Readonly<Record<OutgoingKind, Words | null>> = {
  welcome: null,
  confirm: null,
  help: null,
  export: null,
  goodbye: null,
  operator: null,
  reminder: { subject: 'Follow up', preheader: 'One short thing to do.' },
  reminders: { subject: 'Follow up', preheader: 'A few short things to do.' },
  'let-go': { subject: 'Let it go', preheader: 'A few words for you.' },
  'tracking-started': { subject: 'Tracking started', preheader: 'What I read, and what comes next.' },
  'pacing-note': { subject: 'About your last email', preheader: 'Nothing is lost. Here is what to do next.' },
  'passed-on': { subject: 'An email for you', preheader: 'It reached your log address, not you.' },
  receipt: { subject: 'Tracked', preheader: 'What I read, and what comes next.' },
  question: { subject: 'A quick question', preheader: 'Nothing has changed yet.' },
  answer: { subject: 'Noted', preheader: 'My answer to what you told me.' },
  digest: { subject: 'Your week', preheader: 'What is due, and what can wait.' },
  status: { subject: 'Your status', preheader: 'What is open, and what comes next.' },
  record: null,
  stats: null,
  notice: { subject: 'A notice', preheader: 'Something you should know.' },
};

/** `letters` tell timelines apart without saying whom they are about. */
export const discreetSubject = (subject: string, letters: string): string => `${subject} (${letters})`;

/** The subject of a mail with several reminders: a let-go is no follow-up. */
export const discreetSeveral = (reminders: number): string => (reminders === 0 ? 'Let it go' : `Follow up on ${reminders}`);

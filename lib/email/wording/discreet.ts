/** What a lock screen shows after `discreet on`: subjects and preheaders that name nobody. */
import type { OutgoingKind } from './mail-kinds.ts';

interface Words {
  /** Of a mail about one timeline; its letters follow. One for all reminders of a timeline, so that they thread. */
  readonly subject: string;
  readonly preheader: string;
}

/** `null`: these speak of nobody but the user. */
export const discreetWords: Readonly<Record<OutgoingKind, Words | null>> = {
  welcome: null,
  confirm: null,
  help: null,
  export: null,
  goodbye: null,
  operator: null,
  reminder: { subject: 'Follow up', preheader: 'What to do, why now, and a draft.' },
  reminders: { subject: 'Follow up', preheader: 'Each has a number, and can be answered on its own.' },
  'let-go': { subject: 'Let it go', preheader: 'A few words for you.' },
  'tracking-started': { subject: 'Tracking started', preheader: 'How I read your mail, and what comes next.' },
  'pacing-note': { subject: 'A word on your last mail', preheader: 'Nothing is lost. Here is what to do next.' },
  'passed-on': { subject: 'Passed on: a mail for you', preheader: 'It reached your log address, not you.' },
  receipt: { subject: 'Tracked', preheader: 'How I read your mail, and what comes next.' },
  question: { subject: 'A question back', preheader: 'Nothing has changed yet.' },
  answer: { subject: 'Noted', preheader: 'My answer to what you told me.' },
  digest: { subject: 'Your week', preheader: 'What waits, what is due, and what rests.' },
  status: { subject: 'Status', preheader: 'What waits, and what comes next.' },
  notice: { subject: 'A notice', preheader: 'Something that you should know.' },
};

/** `letters` tell one timeline from another, and nobody else whom it is about. */
export const discreetSubject = (subject: string, letters: string): string => `${subject} (${letters})`;

export const discreetReminders = (count: number): string => `${count} reminders`;

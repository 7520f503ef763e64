/**
 * Every sentence that people read, as functions from facts to sentences. Here: what all mails share, and the reminder's frame.
 * By topic in wording/: advice, answers, calls, changes (what an answer reads back), drafts, help, letting-go, moments (the
 * picture), notices, openings, pacing, questions, steps (what comes next), welcome, why.
 * Not here: rules, date arithmetic, markup.
 */
import type { Etiquette, StepName } from '../../domain/etiquette.ts';
import type { NextStep } from '../../domain/next-step.ts';
import { capital } from './answers/answers.ts';
import { clip, type Names } from './names.ts';
import { plainMoment } from './plain-dates.ts';

export { advice } from './reminders/advice.ts';
export { whySentence, whyWithoutQuote } from './reminders/why.ts';

/** Under 60 characters, the name within the first 30: phones show no more. One subject a timeline, so that its mails thread. */
export const subjects = {
  followUp: (names: Names): string => about('Follow up: ', names),
  letGo: (names: Names): string => about('Let it go: ', names),
  trackingStarted: (names: Names): string => about('Tracking: ', names),
  receipt: (names: Names): string => about('Tracked: ', names),
  pacing: (names: Names): string => about('A word on ', names),
  answer: (names: Names | null): string => (names === null ? 'Noted' : about('Noted: ', names)),
  question: (names: Names | null): string => (names === null ? 'A question back' : about('Question: ', names)),
  meantForThem: (names: Names): string => about('Not sent to ', names),
  passedOn: (names: Names): string => about('Passed on: ', names),
  reminders: (count: number, names: readonly Names[]): string =>
    clip(`${count} reminders: ${names.map(({ full }) => clip(full, 17)).join(', ')}`, 59),
  welcome: 'Welcome: your private tracking address',
  confirm: 'Please confirm: is this your address?',
  help: 'What you can write to me',
  privacy: 'Privacy: who runs this, and what is kept',
  notUnderstood: 'Sorry, I did not understand that',
  status: (count: number): string => (count === 1 ? 'Status: 1 timeline' : `Status: ${count} timelines`),
} as const;

/** 59 characters at most; a long name is shortened so that it is whole within 30. */
function about(prefix: string, { full, company }: Names): string {
  const name = clip(full, 30 - prefix.length);
  const rest = 59 - prefix.length - Array.from(name).length - 2;
  return company === null || full.includes(company) ? `${prefix}${name}` : `${prefix}${name}, ${clip(company, rest)}`;
}

export const footer = {
  why: 'You get this because you asked to be told. You decide; I write to nobody but you.',
  words: 'Answer “help” for all words, or “stop all” to end everything.',
  stopAll: 'Stop all mails from Tactful',
} as const;

export const reminderWords = {
  /** After the counted days, in the preheader. */
  preheader: (days: string, title: string): string => [days, title].filter((part) => part !== '').join('. '),
  heardLead: (them: string): string => `If ${them} did answer, tell me, and I stop counting:`,
  heardLink: (them: string): string => `${capital(them)} answered me`,
  whyNow: 'Why now',
  agreed: 'What was agreed',
  promised: 'Your own words',
  yourCall: 'If you call',
  theCall: 'What to say',
  draft: 'A draft for you',
  textToCopy: 'Words for you to copy',
  better: (whose: 'your' | 'their', day: string): string =>
    `Better: open ${whose} mail of ${day}, Reply all, paste. That keeps everything in one thread.`,
  brackets: 'Fill in what stands in [brackets] first.',
  opensDraft: (them: string): string => `Open this draft to ${them}`,
  bccNote: 'The Bcc tells me that you wrote, and nobody else sees it. If you leave it in, you need not answer “done”.',
  copyNote: (where: string): string => `Copy it into ${where}, then answer “done”.`,
  places: {
    mail: 'your mail',
    portal: 'a mail to the person you find, or their portal',
    phone: 'your notes',
    message: 'your message to them',
    'in-person': 'a note to them',
  },
  callNumber: (number: string): string => `Call ${number}`,
  answers: 'Tell me with one word',
  nothing: 'If you do nothing',
} as const;

/** What happens if the user does nothing. `afterwards`: what `decide` says once this reminder counts as sent; null: not known. */
export function ifNothing(step: StepName, afterwards: NextStep | null, etiquette: Etiquette, near: { readonly year: number }): string {
  switch (afterwards?.action) {
    case 'remind':
      return afterwards.step === 'reminder.repeat'
        ? `I remind you once more on ${plainMoment(afterwards.dueAt, near)}, shorter, and after that I leave it to you.`
        : `The next thing I bring up is on ${plainMoment(afterwards.dueAt, near)}.`;
    case 'let-go':
      return `I stay quiet until ${plainMoment(afterwards.dueAt, near)}, and then help you to let it go.`;
    case 'close':
      return `I stay quiet, and close this on ${plainMoment(afterwards.dueAt, near)}.`;
    case 'none':
      return afterwards.because === 'closed'
        ? 'This was the last mail about it: I close the timeline.'
        : 'I stay quiet until you write or ask again.';
    default:
      return etiquette[step].repeated
        ? 'I remind you once more after three working days, shorter. After that I stay quiet, and in the end help you to let it go.'
        : 'I stay quiet about this step, and in the end help you to let it go.';
  }
}

const numerals: readonly string[] = ['No', 'One', 'Two', 'Three', 'Four', 'Five', 'Six', 'Seven', 'Eight', 'Nine', 'Ten'];

export const severalWords = {
  lead: (count: number): string =>
    `${numerals[count] ?? count} things have come together this morning. Each has a number, and each can be answered on its own.`,
  typed: 'Tap a line, or answer with number and word, several in one: “1 heard, 2 done, 3 later”.',
  letGo: (names: Names): string => `It is time to let ${names.label} rest.`,
  answersTo: (number: number): string => `Your answer to number ${number}:`,
  preheader: (names: readonly Names[]): string => names.map(({ full }) => full).join(', '),
  draftLink: (them: string): string => `Open a draft to ${them}`,
  heard: (number: number): string => `If they did answer, reply “${number} heard”.`,
} as const;

export const answerMailWords = {
  next: 'What comes next',
  undo: 'Answer “undo” to take it back.',
  undoLink: 'Undo: take it back',
} as const;

/**
 * What all mails share: subjects, the reminder's frame, the footer. Every other sentence for people is in the folders beside it, one file
 * per mail or moment: steps/ (what each step says), reminders/, answers/. Not here: rules, date arithmetic, markup.
 */
import { clip, type Names } from './names.ts';
import { numeral } from './plain-dates.ts';

/** Under 60 characters, the name first. One subject for all reminders of a timeline, so that they thread. */
export const subjects = {
  followUp: (names: Names): string => about(names, 'follow up'),
  letGo: (names: Names): string => about(names, 'let it go'),
  trackingStarted: (names: Names): string => about(names, 'tracking started'),
  receipt: (names: Names): string => about(names, 'tracked'),
  pacing: (names: Names): string => about(names, 'about your last email'),
  answer: (names: Names | null): string => (names === null ? 'Noted' : about(names, 'noted')),
  nothingChanged: (names: Names | null): string => (names === null ? 'Nothing was recorded' : about(names, 'nothing has changed')),
  answers: (count: number): string => `Noted: ${numeral(count)} answers`,
  /** Nothing was noted. */
  whatComes: (names: Names): string => about(names, 'what comes next'),
  offer: (names: Names): string => about(names, 'an offer!'),
  hired: (names: Names): string => about(names, "you're hired!"),
  question: (names: Names | null): string => (names === null ? 'A quick question' : about(names, 'a quick question')),
  meantForThem: ({ full }: Names): string => `${clip(full, 40)}: not sent yet`,
  passedOn: ({ full }: Names): string => `${clip(full, 36)} wrote to your log`,
  /** `names`: those with reminders, because a let-go is no follow-up. */
  reminders: (names: readonly Names[]): string => `${few(names)}: follow up`,
  letGoOfSeveral: (names: readonly Names[]): string => `${few(names)}: let it go`,
  welcome: 'Your private address for job emails',
  confirm: 'Please confirm your email address',
  help: 'What you can say to me',
  notUnderstood: "Sorry, I didn't understand that",
  privacy: 'Who runs this, and what is kept',
  status: (open: number): string => (open === 0 ? 'Your status: nothing open' : `Your status: ${open} open`),
} as const;

/** "Dana Reyes, Lee Wong and 2 more". */
function few(names: readonly Names[]): string {
  const shown = names.slice(0, 2).map(({ full }) => clip(full, 17));
  const more = names.length - shown.length;
  return `${shown.join(', ')}${more === 0 ? '' : ` and ${more} more`}`;
}

/** The label is clipped, never the words behind the colon. */
function about({ full, company }: Names, what: string): string {
  const name = clip(full, 30);
  const rest = 59 - what.length - 2 - Array.from(name).length - 2;
  return company === null || full.includes(company) || rest < 4 ? `${name}: ${what}` : `${name}, ${clip(company, rest)}: ${what}`;
}

export const footer = {
  why: 'You get this because you asked me to remind you. I write to nobody but you.',
  words: 'Reply “help” to see what you can say, or “stop all” to end these emails.',
  stopAll: 'Stop all emails from Tactful',
} as const;

export const reminderWords = {
  preheader: (title: string, ground: string): string => `${title}. ${ground}`,
  onceMore: "Here it is once more. After this I'll leave it with you.",
  inTheirWords: 'In their words:',
  inYourWords: 'In your words:',
  opensDraft: (them: string): string => `Open this draft to ${them}`,
  replyToOwn: (day: string): string => `Even better: reply all to your email of ${day} and paste this in.`,
  replyToTheirs: (day: string): string => `Even better: reply all to their email of ${day} and paste this in.`,
  toCopy: 'Words to copy',
  copyNote: {
    mail: 'Paste it into an email. Then reply “done”.',
    portal: 'Paste it into the portal, or into an email to the person you find. Then reply “done”.',
    message: (them: string): string => `Paste it into a message to ${them}. Then reply “done”.`,
    inPerson: 'Take it with you, or paste it into an email. Then reply “done”.',
  },
  whatHappened: 'What happened?',
  allSet: 'All set?',
  tapLead: 'Tap one and press Send, or reply with the word.',
  somethingElse: 'Something else? Reply “called”, “in process”, “rejected” or “interview thu 3pm”. “help” shows more.',
  /** A contact decides about no job. */
  somethingElseOfContact: 'Something else? Reply “called”, “met” or “not yet, dec 11”. “help” shows more.',
  helpShows: 'Something else? “help” shows what you can say.',
  whyNow: 'Why now',
  ifYouCall: "If you'd rather call",
  whatToSay: 'What to say',
  callNumber: (number: string): string => `Call ${number}`,
  bccNote: "The Bcc in the draft tells me you wrote. Nobody else sees it. Leave it in, and you needn't reply “done”.",
} as const;

export const severalWords = {
  lead: (count: number): string =>
    `${capitalNumeral(count)} things are due this morning. Tap one and press Send, or reply with number and word: “1 heard, 2 done${count > 2 ? ', 3 later' : ''}”.`,
  more: (count: number): string => `And ${count} more are due: reply “status” for all of them. They get no email of their own.`,
  letGo: 'Time to let this one rest.',
  answersTo: (number: number): string => `Your answer to number ${number}:`,
  preheader: (names: readonly Names[]): string => names.map(({ full }) => full).join(', '),
} as const;

const capitalNumeral = (count: number): string => numeral(count).replace(/^./, (first) => first.toUpperCase());

export const answerMailWords = {
  tapLead: 'Tap one and press Send.',
  tapIt: 'Tap it and press Send.',
  tapIfItFits: 'If one of these fits, tap it and press Send.',
  undo: 'Not right?',
  undoLink: 'Take it back',
  /** Above several that are read back by number. */
  each: 'Here is each one, and what comes next.',
  undoNumber: (number: number): string => `Not right? Reply with its number, as in “${number} undo”.`,
  undoNumberLink: (number: number): string => `Take number ${number} back`,
} as const;

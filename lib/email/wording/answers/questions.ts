/** Questions back, and answers that were meant for somebody else. Nothing was changed when these are sent. */
import type { Names } from '../names.ts';
import { answersTo, capital } from './answers.ts';

export const questionWords = {
  preheader: 'Nothing has changed yet.',
  unclear: 'I am not sure what you mean by this, so I have changed nothing:',
  choose: 'Which one is it? Tap a line and send the mail that opens, or answer with the word beside it.',
  which: 'This fits more than one of your timelines, so I have changed nothing:',
  whichLead: 'Which one is it? Tap a line and send the mail that opens.',
  number: 'My mail had several numbers, so I have changed nothing. You wrote:',
  numberLead: 'Which number is it? Tap a line, or answer with the number before the word.',
  otherwise: '“help” lists every word.',
} as const;

const labels: ReadonlyMap<string, (them: string) => string> = new Map(
  Object.values(answersTo)
    .flat()
    .map(({ word, label }) => [word, label]),
);

/** Sent as it stands it is asked again, and never taken for a day that nobody named. */
const needsDay = (): string => 'An interview: put its day and hour behind the word, such as “interview thu 3pm”';

/** What a typed word says, as a link text. */
export const candidateLabel = (word: string, { them }: Names): string =>
  (word === 'interview' ? needsDay : labels.get(word))?.(them) ?? `${capital(word)}: that is what I mean`;

export const meantForThemWords = {
  preheader: 'It reached only me.',
  lead: (them: string): string => `This reached only me. ${capital(them)} has NOT received it.`,
  instead: (them: string): string => `To send it to ${them}, open it as a mail of your own:`,
  link: (them: string): string => `Open this as a mail to ${them}`,
  notCounted: 'I have not counted it as a follow-up.',
  copy: (them: string): string => `I know no mail address of ${them}, so here are your words to copy:`,
} as const;

export const passedOnWords = {
  preheader: (them: string): string => `${capital(them)} wrote to your log address, not to you.`,
  lead: (them: string): string => `${capital(them)} wrote to your log address, not to you. Here is the mail, as it came:`,
  from: (address: string, subject: string): string => `From: ${address}\nSubject: ${subject}`,
  reply: (them: string): string => `Answer ${them}`,
  replyLead: (them: string): string => `To answer ${them}, write a mail of your own. Answering this mail reaches only me.`,
  never: (them: string): string => `I have sent nothing to ${them}. To avoid this next time, put the log address in Bcc, not in To or Cc.`,
} as const;

export const heldWords = {
  heading: 'Reminders are off',
  asks: 'A mail of mine was marked as spam, so I send no reminders, and stay quiet until you say otherwise. I go on tracking what you send me.',
  lead: 'If that was a slip, tap this line and send the mail that opens:',
  answers: [{ word: 'resume', label: 'Resume: send me reminders again' }],
} as const;

export const goOnWords = {
  heading: 'One question, asked once',
  asks: 'Are these mails of any help to you? Tell me how you would like them. If you say nothing, I send each reminder once and repeat none.',
  lead: 'Tap one line and send the mail that opens:',
  answers: [
    { word: 'go on', label: 'Go on: remind me as before' },
    { word: 'digest weekly', label: 'Weekly digest: one mail on Mondays as well' },
    { word: 'pause', label: 'Pause: send me nothing until I say “resume”' },
  ],
  goesOn: 'Good: reminders come as before, each with one repeat if you don’t answer it.',
} as const;

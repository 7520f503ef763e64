/** After `hired`: whether the other conversations are to end, and how to end them well. */
import type { Drafts } from '../steps/step-words.ts';

export const stopOthersWords = {
  subject: 'Shall I stop the others?',
  preheader: (count: number): string => (count === 1 ? 'One other is still open.' : `${count} others are still open.`),
  lead: 'Congratulations on the job! Shall I stop reminding you about the others?',
  open: 'These are still open:',
  more: (count: number): string => `and ${count} more`,
  yes: 'Yes, stop the others',
  no: 'No, keep reminding me',
  withdrawHeading: 'A word to those considering you',
  withdraw: "Tell the people who are still considering you. They'll be glad to know, and they'll remember it.",
  draftLink: (label: string): string => `Withdraw from ${label}`,
  stopped: (count: number): string =>
    count === 0 ? 'No others were open, so nothing has changed.' : 'Stopped. No more reminders about the others.',
  kept: 'Good. The others go on as before.',
  keptSubject: 'Noted: the others go on',
  stoppedSubject: 'Noted: the others are stopped',
} as const;

export const withdrawals: Drafts = {
  employer: [
    ({ post }) =>
      `I've accepted another offer, so I'd like to withdraw my application. Thank you for considering me for ${post}, and all the best in finding the right person.`,
    ({ post }) => `I'd like to withdraw my application for ${post}, as I've accepted a job elsewhere. Thank you for your time.`,
  ],
  interviewer: [
    ({ metThem }) =>
      `I've accepted another offer, so I'd like to withdraw. Thank you for the time you gave me. I enjoyed ${metThem ? 'meeting you' : 'the interview'}.`,
  ],
  recruiter: [
    () =>
      "I've accepted another offer, so there's no need to put me forward any more. Thank you for your help; I'd be happy to stay in touch.",
  ],
  contact: [() => "I have good news: I've found a job. Thank you for your help along the way. I'd be glad to return it."],
};

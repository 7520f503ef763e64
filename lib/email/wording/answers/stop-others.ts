/** After `hired`: whether the other conversations are to end, and how to end them well. */
export const stopOthersWords = {
  subject: 'Shall I stop the others?',
  preheader: (count: number): string => (count === 1 ? 'One conversation is still open.' : `${count} conversations are still open.`),
  lead: 'Congratulations on the job! Shall I stop reminding you of the others?',
  open: 'These are still open:',
  more: (count: number): string => `and ${count} more`,
  ask: 'Tap one line and send the mail that opens, or answer with the word beside it:',
  yes: 'Yes: stop the others',
  no: 'No: keep reminding me',
  withdrawHeading: 'A word to those who still count on you',
  withdraw:
    'Who waits for your answer will be glad to know, and will remember you kindly. Each of these opens a short mail that you can change:',
  draftLink: (label: string): string => `Withdraw from ${label}`,
  drafts: [
    ({ post, atCompany }: WithdrawalWords): readonly string[] => [
      `Thank you for considering me for ${post}${atCompany}.`,
      'I have accepted another offer, and would like to withdraw my application.',
      'I wish you all the best in finding the right person.',
    ],
    ({ post }: WithdrawalWords): readonly string[] => [
      `I am writing about ${post}: I have accepted a position elsewhere, so I would like to withdraw.`,
      'Thank you for your time and kindness.',
    ],
  ],
  networkingDraft: (): readonly string[] => [
    'I wanted you to hear it from me: I have found a job.',
    'Thank you for your help. I hope to return the favour one day.',
  ],
  stopped: (count: number): string =>
    count === 0
      ? 'No other conversation was open any more, so nothing has changed.'
      : `Stopped: no more reminders about the other ${count === 1 ? 'one' : count}. Their timelines stay as they are.`,
  kept: 'Good: the others go on as before.',
  keptSubject: 'Noted: the others go on',
  stoppedSubject: 'Noted: the others are stopped',
} as const;

export interface WithdrawalWords {
  /** "the Technical writer position", else "the position". */
  readonly post: string;
  /** " at Initech", else nothing. */
  readonly atCompany: string;
}

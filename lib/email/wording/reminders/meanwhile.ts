/** Of machines' mails that the user's mailbox sent on by itself. */
export const meanwhileWords = {
  heading: 'Also new',
  lead: 'Your mailbox sent me these by itself:',
  refused: (label: string): string => `${label}: an automatic no. It says nothing about you, and I have closed the timeline.`,
  tracked: (label: string): string => `${label}: your application arrived, and I keep track of it.`,
} as const;

/** Words about machines' mails that the user's mailbox forwarded automatically. */
export const meanwhileWords = {
  heading: 'Also new',
  lead: 'Your mailbox forwarded these to me:',
  refused: (label: string): string => `${label}: an automatic no. I've closed it.`,
  tracked: (label: string): string => `${label}: your application arrived. I'm keeping track of it.`,
} as const;

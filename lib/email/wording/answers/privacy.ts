/** Who runs the service, and what it keeps. True for what is built, no more. */
export const privacyWords = {
  preheader: 'Who runs this, what is kept, and for how long.',
  lead: 'You asked who runs this and what is kept.',
  who: 'Who runs it',
  runBy: (operator: string | null): string =>
    operator === null
      ? 'Whoever runs the machine that your mail goes to. They have named no address; ask who gave you mine.'
      : `${operator} runs it. Mail to postmaster@ at this domain reaches them.`,
  what: 'What is kept',
  kept: (rawMailDays: number): readonly string[] => [
    'Your address, your settings, and the words you answer.',
    'Of each job mail: from whom to whom, when, the subject, and a short excerpt. No attachments.',
    `The mails themselves for ${rawMailDays === 1 ? 'one day' : `${rawMailDays} days`}, then they are erased.`,
    'My mails to you, so that you can ask what I sent.',
    'Timelines that ended for 12 months. All the rest until 24 months after your last mail to me: then I warn you once, and erase it a month later. “delete everything” does it at once.',
  ],
  others: 'Who else sees it',
  nobody:
    'Nobody. I write only to you, never to an employer. My mails hold no web links and no pictures from elsewhere, so nobody learns that you read them.',
} as const;

/** `delete everything`: the question, and what is said at the end. */
export const deleteWords = {
  subject: 'Delete everything?',
  preheader: 'One tap, and it is gone for good.',
  lead: 'You asked me to delete everything that I keep of you. Nothing has been deleted yet.',
  what: (timelines: number): string =>
    `Gone would be: ${timelines === 0 ? 'your timelines' : timelines === 1 ? 'your one timeline' : `all your ${timelines} timelines`} with their dates and notes, your settings, your tracking address, the mails that you sent me and those that I sent you. I can’t bring any of it back.`,
  ask: 'Do you want that? Tap a line and send the mail that opens, or answer with the word beside it.',
  yes: 'Yes: delete everything, for good',
  no: 'No: keep it all',
  copyFirst: 'If you would like a copy first, answer “export”.',
  otherwise: (days: number): string => `If you do nothing, all stays as it is, and in ${days} days I forget that you asked.`,
  keptSubject: 'Nothing was deleted',
  kept: 'Good: I have deleted nothing, and all stays as it is.',
} as const;

export const goodbyeWords = {
  subject: 'Goodbye: everything is deleted',
  preheader: 'I write to you no more.',
  lead: 'Everything that I kept of you is deleted. I write to you no more, and keep no copy of this mail.',
  gone: 'Your timelines, your settings, your addresses, the mails that you sent me and those that I sent you are gone. Your tracking address is dead: what is sent there is thrown away.',
  stays: 'What stays, and for how long',
  staysHow: (backupDays: number, rawMailDays: number): readonly string[] => [
    ...(backupDays === 0
      ? ['I make no backup. If whoever runs this machine makes one of their own, ask them how long they keep it.']
      : [`The backup of the database holds what was in it for ${backupDays} days more. Nobody reads it but to repair the whole service.`]),
    `A mail of yours that is on its way to me right now is dropped unread, and gone after ${rawMailDays === 1 ? 'one day' : `${rawMailDays} days`} at most.`,
    'A scrambled number without a name, so that no old backup brings you back.',
    'My mails in your own mailbox. Those are yours to delete.',
  ],
  again: 'If you ever want to come back, write to start@ at this domain. You begin anew then, as if we had never met.',
  luck: 'I wish you luck. Somebody out there needs just what you do.',
  footer: 'You get this because you asked me to delete everything. No other mail will come.',
} as const;

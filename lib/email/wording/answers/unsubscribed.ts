/** After a mail to the unsubscribe address: one short goodbye. */

export const unsubscribedWords = {
  subject: 'You’re unsubscribed',
  lead: 'Done. I won’t write to you again.',
  kept: 'What you tracked is still here, and nothing of it is lost.',
  again: 'Changed your mind, or want it gone for good? Reply with one of these:',
  answers: [
    { word: 'resume', label: 'Resume: write to me again' },
    { word: 'delete everything', label: 'Delete everything: I’ll ask once more' },
  ],
  footer: 'You get this because you, or your email program, asked me to stop.',
} as const;

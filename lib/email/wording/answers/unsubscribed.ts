/** After a mail to the unsubscribe address: one short goodbye. */

export const unsubscribedWords = {
  subject: "You're unsubscribed",
  lead: "Done. I won't write to you again.",
  kept: 'What you tracked is still here; nothing is lost.',
  again: 'Changed your mind, or want it gone? Tap one and press Send.',
  answers: [
    { word: 'resume', label: 'Write to me again' },
    { word: 'delete everything', label: 'Delete everything; ask me once first' },
  ],
  footer: 'You get this because you, or your email program, asked me to stop.',
} as const;

/** Answers to emails of a user's that were not written to us, as far as anybody can see. Nothing was changed when these are sent. */

export const noRecipientWords = {
  subject: 'I see no recipient',
  lead: "I see no recipient in your email, so I've recorded nothing.",
  inBcc: 'If somebody was in Bcc, reply “contact” and their address, as in “contact dana@initech.example”.',
  toMeAlone: 'If you sent it to me alone, they have NOT received it.',
  toUs: "If it was meant for me, put my address in To. Emails that reach me only in Bcc can't ask for anything.",
} as const;

export const toMeAloneWords = {
  subject: 'They have not received it',
  lead: "Your email reached only me. They have NOT received it, and I've recorded nothing.",
  send: 'Send it to them, with me in Bcc:',
  inBcc: noRecipientWords.inBcc,
  toUs: 'If it was meant for me, “help” shows what you can say.',
} as const;

export const unsignedToWords = {
  subject: "I couldn't tell that this was for me",
  lead: "Nothing has changed: your email came by a detour, and your provider doesn't sign who an email is for. Anybody could have sent it on to me.",
  help: 'Send it to me directly, with no forwarding address in between. Emails you send to others with me in Bcc are fine.',
} as const;

export const wordInDoubtWords = {
  subject: 'Did you mean this?',
  differs: 'Your email says one thing in its plain part and another in its formatted part, so nothing has changed.',
  old: (day: string): string =>
    `You wrote this on ${day}, and it reached me only now. Much may be different by now, so nothing has changed.`,
  choose: 'Still want it? Tap one and press Send.',
  label: (line: string): string => `Yes: “${line}”`,
} as const;

/** Answers to mails of a user's that were not written to us, as far as anybody can see. Nothing was changed when these are sent. */

export const noRecipientWords = {
  subject: 'I see no recipient',
  lead: 'I see no recipient in your email, so I have recorded nothing.',
  inBcc: 'If somebody was in Bcc, reply “contact” and their address, as in “contact dana@initech.example”.',
  toMeAlone: 'If you sent it to me alone, they have NOT got it.',
  toUs: 'If it was meant for me, write my address in To. Emails that only reach me in Bcc can’t ask for anything.',
} as const;

export const unsignedToWords = {
  subject: 'I could not tell that this was for me',
  lead: 'I have changed nothing: your email came by a detour, and your provider does not sign whom an email is for. Anybody could have sent it on to me.',
  help: 'Send it to me directly, without a forwarding address in between. Emails you send to others with me in Bcc are not affected.',
} as const;

export const doubtWords = {
  subject: 'Did you mean this?',
  differs: 'Your email says one thing in its plain part and another in its formatted part, so I have changed nothing.',
  old: (day: string): string =>
    `You wrote this on ${day}, and it reached me only now. Much may have changed since, so I have done nothing.`,
  choose: 'If you still want it, tap a line and send the email that opens:',
  label: (line: string): string => `“${line}”: that’s what I mean`,
} as const;

/** A mail came from an address that is nobody's yet: whose it is, and what was made of the answer. */
export const whoseWords = {
  subject: 'Whose address is this?',
  preheader: 'One word from you, and I know.',
  lead: (address: string): string => `A mail from ${address} reached your log. I don’t know this address, so I have not counted it.`,
  about: (subject: string): string => `Its subject: ${subject}`,
  ask: 'Whose address is it? Tap a line and send the mail that opens, or answer with the word beside it.',
  mine: 'It is mine: add it, and count the mail',
  theirs: 'It is theirs: count the mail as an answer',
  neither: 'If you know neither the address nor the mail, do nothing. Nothing is counted then, and I don’t ask about it again.',
  added: (address: string): string => `${address} is yours from now on: I take mails from there as I take those from here.`,
  taken: (address: string): string => `I can’t add ${address} to your addresses. Nothing was changed.`,
  counted: (address: string): string => `I count mails from ${address} as answers to yours from now on.`,
  whichOne: (address: string): string =>
    `I can’t tell which of your conversations ${address} answers. Forward me the mail, and I count it where it belongs.`,
  answered: 'Whose address it is',
} as const;

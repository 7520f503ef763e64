/** An email came from an address that is nobody's yet: whose it is, and what was made of the answer. */
export const whoseWords = {
  subject: 'Whose address is this?',
  preheader: 'One word from you, and I know.',
  lead: (address: string): string => `An email from ${address} reached your log. I don't know that address, so I haven't counted it.`,
  about: (subject: string): string => `Its subject: ${subject}`,
  ask: 'Whose is it? Tap one and press Send, or reply with the word.',
  mine: "It's mine; add it and count the email",
  theirs: "It's theirs; count it as their answer",
  neither: "Don't know it? Do nothing. I won't ask again.",
  added: (address: string): string => `${address} is yours now. I'll take emails from there as I do from here.`,
  taken: (address: string): string => `I can't add ${address} to your addresses. Nothing has changed.`,
  counted: (address: string): string => `I'll count emails from ${address} as answers.`,
  whichOne: (address: string): string =>
    `I can't tell which conversation ${address} belongs to. Forward me that email and I'll count it there.`,
  answered: 'Whose address it is',
} as const;

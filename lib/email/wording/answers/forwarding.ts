/** A mail service asks whether it may forward the user's mail here. */
export const forwardingWords = {
  subject: 'May your email be forwarded to me?',
  preheader: "If you didn't set this up, do nothing.",
  lead: 'Your email service wants to know whether it may forward to your log address. Here is its message:',
  onlyIf: 'Use its code or link only if you set this up yourself just now. If not, do nothing, and nothing is forwarded.',
  namesNobody: "It doesn't name an address I know as yours, so somebody else may have asked for it.",
  from: (address: string, subject: string): string => `From: ${address}\nSubject: ${subject}`,
  filter: "It's best to forward job emails only, with a filter.",
} as const;

/** A mail service asks whether it may forward the user's mail here. */
export const forwardingWords = {
  subject: 'Passed on: may your mail be forwarded to me?',
  preheader: 'If you did not ask for it, do nothing.',
  lead: 'A mail service asks whether your mail may be forwarded to your log address. Its mail came to me, so here it is.',
  onlyIf: 'Use its code or its link only if you set this up yourself just now. If you did not, do nothing: then nothing is forwarded.',
  namesNobody: 'It names no address that I know as yours, so it was most likely somebody else who asked.',
  from: (address: string, subject: string): string => `From: ${address}\nSubject: ${subject}`,
  filter: 'Best forward mail about jobs only, by a filter. I read what reaches me; all else is nobody’s business here.',
} as const;

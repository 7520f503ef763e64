/** The weekly digest. */
export const digestWords = {
  subject: (asked: number, due: number): string => {
    const parts = [
      ...(asked === 0 ? [] : [asked === 1 ? '1 waits for a word' : `${asked} wait for a word`]),
      due === 0 ? 'nothing due' : `${due} due`,
    ];
    return `Your week: ${parts.join(', ')}`;
  },
  lead: (open: number): string =>
    open === 0
      ? 'Nothing is under way. This is what came to rest last week.'
      : open === 1
        ? 'A quiet look at your week: one conversation is under way.'
        : `A quiet look at your week: ${open} conversations are under way.`,
  asked: 'Waiting for a word from you',
  askedLead: 'I reminded you of these. One word each is enough, or several in one line: “1 heard, 2 done”.',
  remindedOn: (day: string): string => `I last reminded you on ${day}.`,
  answersTo: (number: number): string => `Your answer to number ${number}:`,
  due: 'This week',
  noneDue: 'Nothing is due this week. A good one to look around: who else needs what you do?',
  later: 'Later',
  letGo: 'Let go last week',
  letGoOn: (day: string): string => `let go on ${day}`,
  heard: 'If one of them did answer after all, answer its let-it-go note with “heard”.',
  more: (count: number): string => `and ${count} more: “status” lists them all`,
  nextOne: 'The next digest comes on Monday, if there is something to say.',
  off: 'No digest any more',
  status: 'Show me everything',
} as const;

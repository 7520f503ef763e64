/** The weekly digest. */
export const digestWords = {
  subject: (asked: number, due: number): string => {
    const parts = [due === 0 ? 'nothing due' : `${due} due`, ...(asked === 0 ? [] : [`${asked} waiting for a word`])];
    return `Your week: ${parts.join(', ')}`;
  },
  lead: (open: number): string =>
    open === 0 ? 'Nothing is open. Here is what I closed last week.' : `Your week at a glance: ${open} open.`,
  asked: 'Waiting for a word from you',
  askedLead: 'One word each is enough: “1 heard, 2 done”.',
  remindedOn: (day: string): string => `I last reminded you on ${day}.`,
  answersTo: (number: number): string => `Your answer to number ${number}:`,
  due: 'This week',
  noneDue: 'Nothing is due this week. A good week to look around: who else needs what you do?',
  later: 'Later',
  closed: 'Closed last week',
  closedOn: (day: string): string => `closed on ${day}`,
  heard: 'Did one of them answer after all? Reply “heard” to its last email.',
  more: (count: number): string => `and ${count} more: reply “status” for all of them`,
  nextOne: "The next one comes on Monday, if there's something to say.",
  off: 'No more digests',
  status: 'Show me everything',
} as const;

/** The job-search record and the numbers of a search. */
import type { Statistics } from '../../../domain/search-record/statistics.ts';
import type { ClosedBecause } from '../../../domain/words.ts';

export const recordWords = {
  subject: 'Your job-search record',
  preheader: (rows: number): string => `${recordWords.count(rows)}, as a table to print and as a file to upload.`,
  title: (whose: string): string => `Job-search record of ${whose}`,
  made: (day: string, rows: number): string => `${recordWords.count(rows)}, as of ${day}.`,
  lead: (rows: number): string => (rows === 0 ? recordWords.none : `Your record has ${recordWords.count(rows)}.`),
  count: (rows: number): string => (rows === 1 ? '1 entry' : `${rows} entries`),
  none: 'There is nothing in this record yet.',
  week: (first: string, rows: number): string => `Week of ${first}: ${recordWords.count(rows)}`,
  more: (rows: number): string => `${recordWords.count(rows)} more in the files.`,
  files: 'Open “job-search-record.html” to print it or save it as PDF. Upload “job-search-record.csv” where a table is asked for.',
  csv: 'The file “job-search-record.csv” opens in any spreadsheet.',
  check: 'I only know what you sent me. Check the dates and add what is missing, for example “applied Initech nurse nov 3”.',
  columns: { date: 'Date', employer: 'Employer', position: 'Position', how: 'How', contact: 'Contact', result: 'Result' },
} as const;

export const resultWords = {
  noAnswer: 'No answer seen',
  waiting: 'Open',
  offer: 'Offer',
  noOpenings: 'No openings',
  answered: (day: string): string => `Answered ${day}`,
  interviewed: (day: string): string => `Interview ${day}`,
  interviewSet: (day: string): string => `Interview planned ${day}`,
  closed: {
    rejected: 'Rejected',
    withdrew: 'Withdrew',
    declined: 'Declined an offer',
    hired: 'Hired',
    'offer-ended': 'Offer ended',
  } satisfies Partial<Record<ClosedBecause, string>>,
} as const;

export const statsWords = {
  subject: 'Your job search in numbers',
  lead: ({ applied, answered }: Statistics): string =>
    applied === 0 ? 'There is nothing to count yet.' : `You applied to ${applied} so far; ${answered} answered.`,
  rows: ({ applied, answered, interviews, offers, rejected, silent, medianDaysToAnswer }: Statistics): readonly string[] => [
    `Applied: ${applied}`,
    `Answered: ${answered}`,
    `Interviews: ${interviews}`,
    `Offers: ${offers}`,
    `Said no: ${rejected}`,
    `No answer: ${silent}`,
    ...(medianDaysToAnswer === null ? [] : [`Half of the answers came within ${medianDaysToAnswer} days`]),
  ],
  note: 'Contacts you only network with are not counted.',
} as const;

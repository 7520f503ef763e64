/** The job-search record and the numbers of a search. */
import type { Activity } from '../../../domain/search-record/activities.ts';
import type { Statistics } from '../../../domain/search-record/statistics.ts';
import type { ClosedBecause } from '../../../domain/words.ts';

type Counted = Pick<Activity, 'what'>;

const counted =
  (one: string, several: string) =>
  (count: number): string | null =>
    count === 0 ? null : count === 1 ? `1 ${one}` : `${count} ${several}`;

const kindsOfEntries = {
  application: counted('application', 'applications'),
  contact: counted('other contact', 'other contacts'),
  interview: counted('interview', 'interviews'),
} satisfies Record<Activity['what'], unknown>;

export const recordWords = {
  subject: 'Your job-search record',
  preheader: (rows: readonly Counted[]): string => `${recordWords.counts(rows)}, as a table to print and as a file to upload.`,
  title: (whose: string): string => `Job-search record of ${whose}`,
  made: (day: string, rows: readonly Counted[]): string => `${recordWords.counts(rows)}, as of ${day}.`,
  lead: (rows: readonly Counted[]): string => (rows.length === 0 ? recordWords.none : `Your record has ${recordWords.counts(rows)}.`),
  /** "11 entries: 4 applications, 6 other contacts, 1 interview": each entry is one thing that the user did. */
  counts: (rows: readonly Counted[]): string => {
    const kinds = Object.entries(kindsOfEntries).flatMap(([what, say]) => say(rows.filter((row) => row.what === what).length) ?? []);
    return rows.length === 0 ? recordWords.count(0) : `${recordWords.count(rows.length)}: ${kinds.join(', ')}`;
  },
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

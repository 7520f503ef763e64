/** How labelled job mails are read: a class's share that is surely read, that is read or asked about, and how much of what is surely read is right. */
import type { JobMail } from '../../support/job-mail.ts';

export interface Reading {
  /** As lib/email/outcome names it. */
  readonly decision: string;
  readonly certainty: 'sure' | 'ask' | 'nothing';
  /** The sentence that decided. */
  readonly because: string;
}

export interface Read {
  readonly mail: JobMail;
  readonly reading: Reading;
}

/**
 * Which readings are right for a label. Filled, closed and cancelled are labelled `on_hold` with frozen ones, and are a no to an application;
 * a new date for an interview is about an interview.
 */
const rightFor: Readonly<Record<string, readonly string[]>> = {
  rejected: ['rejected'],
  receipt: ['received'],
  in_process: ['in-process', 'received'],
  interview: ['interview'],
  reschedule: ['interview'],
  assessment: ['assessment', 'interview'],
  offer: ['offer'],
  on_hold: ['on-hold', 'rejected', 'no-openings'],
  info_request: ['information-wanted'],
  withdrawn_ack: ['withdrawn'],
};

const isRight = ({ mail, reading }: Read): boolean => rightFor[mail.label]?.includes(reading.decision) ?? reading.decision === 'none';

export interface Score {
  readonly n: number;
  readonly sure: number;
  /** Read as it should be, or asked about. */
  readonly found: number;
  /** Of all mails surely read as this, of whatever label. */
  readonly said: number;
  readonly right: number;
}

/** `labels` are measured together; a reading belongs to them when it is right for one of them and not for another label alone. */
export function scoreOf(reads: readonly Read[], labels: readonly string[]): Score {
  const decisions = new Set(labels.map((label) => rightFor[label]?.[0]));
  const of = reads.filter(({ mail }) => labels.includes(mail.label));
  const said = reads.filter(({ reading }) => reading.certainty === 'sure' && decisions.has(reading.decision));
  return {
    n: of.length,
    sure: of.filter((read) => read.reading.certainty === 'sure' && isRight(read)).length,
    found: of.filter((read) => read.reading.certainty === 'ask' || (read.reading.certainty === 'sure' && isRight(read))).length,
    said: said.length,
    right: said.filter((read) => isRight(read)).length,
  };
}

/** The worst first: a no that is none, then what is told or closed wrongly, then a no that is missed, then the rest. */
export function worstOf(reads: readonly Read[], count: number): readonly Read[] {
  const wrong = reads.filter((read) => !(isRight(read) && (read.reading.certainty === 'sure' || read.reading.decision === 'none')));
  return wrong.toSorted((a, b) => badness(b) - badness(a)).slice(0, count);
}

const ends = ['rejected', 'withdrawn'];
const decides = ['offer', 'received', 'on-hold', 'no-openings'];

function badness({ mail: { label }, reading: { decision, certainty } }: Read): number {
  if (certainty === 'ask') return 1;
  if (certainty === 'sure' && ends.includes(decision)) return 5;
  if (label === 'rejected') return certainty === 'sure' ? 4.5 : 3.5;
  if (certainty === 'sure' && decides.includes(decision)) return 4;
  return certainty === 'sure' ? 3 : 2;
}

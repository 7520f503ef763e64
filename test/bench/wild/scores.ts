/**
 * Scores of the readings per class: the share read surely and rightly, the share found or asked about, and how many of the sure readings
 * are right.
 */
import type { JobMail } from '../../support/corpora/job-mail.ts';

export interface Reading {
  /** A name from lib/email/outcome. */
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
 * The readings that are right for a label. `on_hold` covers positions that were filled, closed or cancelled as well as frozen ones; the
 * first three mean a no to the applicant. A new date for an interview counts as an interview.
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
  /** Read rightly and surely, or asked about. */
  readonly found: number;
  /** All mails surely read as this, whatever their label. */
  readonly said: number;
  readonly right: number;
}

/** Measures `labels` together. A sure reading counts towards `said` if it is the main reading for one of them. */
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

/** The worst readings first: false rejections and withdrawals, then other wrong decisions, then missed rejections, then the rest. */
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

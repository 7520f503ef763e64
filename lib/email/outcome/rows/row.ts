/** What a row says of a mail. */

/** What their mail decides, or is about. `none`: a job alert, a survey, a newsletter, an account, an approach by a recruiter. */
export type Decision =
  | 'rejected'
  | 'received'
  | 'in-process'
  | 'interview'
  | 'assessment'
  | 'information-wanted'
  | 'offer'
  | 'no-openings'
  | 'on-hold'
  | 'withdrawn'
  | 'none';

/** Together they come to a no; each alone says nothing (rows/signs-of-a-no.ts). */
export type SignOfANo = 'taken' | 'needless' | 'unsuited' | 'soft-no';

/** What a row says: a decision, what comes to one but differs in what it outweighs, or a sign of one. */
export type Saying = Decision | SignOfANo | 'farewell' | 'shade' | 'unfinished' | 'approach' | 'kept-on-file' | 'presented' | 'survey';

export interface Row {
  readonly saying: Saying;
  /** In the language of slots.ts. */
  readonly says: string;
  /** `strong` is enough on its own. `weak` needs another weak one or a `hint`, which alone means nothing. */
  readonly strength: 'strong' | 'weak' | 'hint';
  /** A pattern in the sentence that changes its meaning. */
  readonly unless: RegExp | null;
}

/** A table's rows, one a line. */
export const rowsOf = (saying: Saying, strength: Row['strength'], lines: string, unless: RegExp | null = null): readonly Row[] =>
  lines
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '')
    .map((says) => ({ saying, strength, says, unless }));

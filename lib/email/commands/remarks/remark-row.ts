/** What a row says of a remark. Not here: the rows (their-news.ts, own-news.ts, wishes.ts). */

export interface RemarkRow {
  /** What it comes to, as one would type it. `<day>`, `<span>`, `<hour>`, `<place>` and `<address>` stand for the one that the line names. */
  readonly means: readonly string[];
  /** In the language of outcome/slots.ts. */
  readonly says: string;
  /** Obeyed if nothing else is said. Otherwise we ask. */
  readonly isClear: boolean;
}

/** A table's rows, one a line. */
export const remarkRows = (means: string | readonly string[], isClear: boolean, lines: string): readonly RemarkRow[] =>
  lines
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '')
    .map((says) => ({ means: typeof means === 'string' ? [means] : means, says, isClear }));

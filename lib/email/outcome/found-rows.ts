/** Every row found in a mail, sentence by sentence. */
import { isHypothetical, isPromised } from './hypothetical.ts';
import { plainWords } from './plain-words.ts';
import { type FindRows, indexOf } from './row-index.ts';
import { otherRows } from './rows/other-business.ts';
import { rejectedRows } from './rows/rejected.ts';
import type { Row } from './rows/row.ts';
import { toTheUserRows } from './rows/said-to-the-user.ts';
import { waitingRows } from './rows/waiting.ts';
import { slotWords } from './slot-words.ts';

export interface Found {
  readonly row: Row;
  /** The sentence as typed. */
  readonly sentence: string;
}

let index: FindRows<Row> | undefined;
/** Made when the first mail is read, not when a function starts. */
const find = (): FindRows<Row> => (index ??= indexOf([...rejectedRows, ...toTheUserRows, ...waitingRows, ...otherRows], slotWords));

/** An invitation can be a question. Other rows in a question don't count. */
const asking: ReadonlySet<Row['saying']> = new Set(['interview', 'assessment', 'information-wanted', 'none', 'approach', 'unfinished']);

/** What a receipt says of its conditions is a hint of it. */
const isOfConditions = ({ saying, strength }: Row): boolean => saying === 'received' && strength === 'hint';

export function foundRows(sentences: readonly string[]): readonly Found[] {
  const found: Found[] = [];
  for (const sentence of sentences) {
    const plain = plainWords(sentence);
    for (const { row, start, end } of find()(plain)) {
      if (row.unless?.test(plain)) continue;
      // "On hold until January" is on hold.
      const heard = row.saying === 'on-hold' ? `${plain.slice(0, end)} . ` : plain;
      if (asking.has(row.saying) ? isPromised(plain, start) : !isOfConditions(row) && isHypothetical(heard, start, end)) continue;
      found.push({ row, sentence });
    }
  }
  return found;
}

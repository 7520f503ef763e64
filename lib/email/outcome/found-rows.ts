/** Every row found in a mail, sentence by sentence. */
import { isHypothetical, isPromised } from './hypothetical.ts';
import { isNoOfOthers, ofOthers } from './of-others.ts';
import { type FindRows, indexOf } from './row-index.ts';
import { endsHereRows } from './rows/ends-here.ts';
import { notNowRows } from './rows/not-now.ts';
import { offeredRows } from './rows/offered.ts';
import { otherRows } from './rows/other-business.ts';
import { rejectedRows } from './rows/rejected.ts';
import { formallyRejectedRows } from './rows/rejected-formally.ts';
import { shortlyRejectedRows } from './rows/rejected-in-short.ts';
import type { Row } from './rows/row.ts';
import { toTheUserRows } from './rows/said-to-the-user.ts';
import { signsOfANoRows } from './rows/signs-of-a-no.ts';
import { takenByAnotherRows } from './rows/taken-by-another.ts';
import { waitingRows } from './rows/waiting.ts';
import { slotWords } from './slot-words.ts';

export interface Found {
  readonly row: Row;
  /** The sentence as typed. */
  readonly sentence: string;
  /** It may be told of somebody else or of another employer: no more than a reason to ask. */
  readonly isDoubtful: boolean;
}

const allRows: readonly Row[] = [
  ...rejectedRows,
  ...formallyRejectedRows,
  ...shortlyRejectedRows,
  ...takenByAnotherRows,
  ...endsHereRows,
  ...signsOfANoRows,
  ...offeredRows,
  ...toTheUserRows,
  ...notNowRows,
  ...waitingRows,
  ...otherRows,
];

let index: FindRows<Row> | undefined;
/** Made when the first mail is read, not when a function starts. */
const find = (): FindRows<Row> => (index ??= indexOf(allRows, slotWords));

/** An invitation can be a question. Other rows in a question don't count. */
const asking: ReadonlySet<Row['saying']> = new Set(['interview', 'assessment', 'information-wanted', 'none', 'approach', 'unfinished']);

/** "When could you start?" */
const isAsking = ({ saying, strength }: Row): boolean => asking.has(saying) || (saying === 'offer' && strength !== 'strong');

/** What a receipt says of its conditions is a hint of it. */
const hintedByConditions: ReadonlySet<Row['saying']> = new Set(['received', 'on-hold', 'farewell']);
const isOfConditions = ({ saying, strength }: Row): boolean => strength === 'hint' && hintedByConditions.has(saying);

/** What settles something has to be about the user. */
const settling: Partial<Record<Row['saying'], typeof ofOthers>> = {
  rejected: isNoOfOthers,
  taken: isNoOfOthers,
  needless: isNoOfOthers,
  unsuited: isNoOfOthers,
  'soft-no': isNoOfOthers,
  shade: isNoOfOthers,
  offer: ofOthers,
  'no-openings': ofOthers,
  'on-hold': ofOthers,
  withdrawn: ofOthers,
};

/** `all`: the sentences as plain-words.ts leaves them. */
export function foundRows(sentences: readonly string[], all: readonly string[]): readonly Found[] {
  const found: Found[] = [];
  for (const [index, sentence] of sentences.entries()) {
    const plain = all[index] ?? '';
    for (const { row, start, end } of find()(plain)) {
      if (row.unless?.test(plain)) continue;
      // "On hold until January" is on hold.
      const heard = row.saying === 'on-hold' ? `${plain.slice(0, end)} . ` : plain;
      if (isAsking(row) ? isPromised(plain, start) : !isOfConditions(row) && isHypothetical(heard, start, end)) continue;
      const told = settling[row.saying]?.({ plain, typed: sentence, next: all[index + 1] ?? '' }, start, end) ?? 'no';
      if (told !== 'surely') found.push({ row, sentence, isDoubtful: told === 'maybe' });
    }
  }
  return found;
}

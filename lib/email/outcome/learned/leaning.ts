/**
 * Which way a mail leans: to a no, to "on hold", to "nothing open", to an offer or to none of them, judged by which words stand near each
 * other in mails of our own (`npm run generate:leaning`). It finds what no row has (rows/): "the twins go to nursery instead, I'm sorry". Alone
 * it makes us ask about a no, or takes a mail for "on hold" (read-no.ts, read-leaning.ts).
 */
import { scoresOf, sharesOf, type Weights, weightsFrom } from '../../weights.ts';
import { leaningNames, leanings, leaningTenths } from './leaning.generated.ts';
import { eachFeature } from './leaning-features.ts';

/** The shares add up to 1. */
export type Leaning = Readonly<Record<(typeof leanings)[number], number>>;

/** The weights, and each feature's row in them: by its first word, then by its second, which is '' for a word alone. */
export interface LeaningWeights {
  readonly weights: Weights;
  readonly rows: ReadonlyMap<string, ReadonlyMap<string, number>>;
}

/** `names` and `tenths` as the generator writes them. */
export function leaningWeights(names: string, tenths: string): LeaningWeights {
  const weights = weightsFrom(names, tenths, leanings.length);
  const rows = new Map<string, Map<string, number>>();
  for (const [name, row] of weights.rows) {
    const [word = '', later = ''] = name.split(' ');
    const byLater = rows.get(word) ?? new Map<string, number>();
    rows.set(word, byLater.set(later, row));
  }
  return { weights, rows };
}

let read: LeaningWeights | undefined;

/** Unpacked when the first mail needs them, not when a function starts. */
const learned = (): LeaningWeights => (read ??= leaningWeights(leaningNames, leaningTenths));

/** A text with fewer known features says too little. */
const fewestFeatures = 14;
const nowhere: Leaning = { rejected: 0, 'on-hold': 0, 'no-openings': 0, offer: 0, other: 1 };

/** `plain`: the subject and the sentences as plain-words.ts leaves them. */
export function leaningOf(plain: readonly string[], { weights, rows } = learned(), fewest = fewestFeatures): Leaning {
  const found = new Set<number>();
  eachFeature(plain, (word, later = '') => {
    const row = rows.get(word)?.get(later);
    if (row !== undefined) found.add(row);
  });
  if (found.size < fewest) return nowhere;
  const shares = sharesOf(scoresOf(found, weights));
  return Object.fromEntries(leanings.map((leaning, at) => [leaning, shares[at] ?? 0])) as Leaning;
}

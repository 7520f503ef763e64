/**
 * What an employer's mail reads like: a no, a receipt, or neither, judged by the words of mails that others labelled (`npm run generate:outcomes`).
 * It stands beside the rows (found-rows.ts): alone it settles nothing, and at most makes us ask.
 */
import { keyOf, type Parts, scoresOf, sharesOf, type Weights, weightsFrom } from '../weights.ts';
import { featureWords } from './features.ts';
import { learnedOutcomes, learnedOutcomeWeights } from './likeness.generated.ts';

/** Of together 1. */
export type Likeness = Readonly<Record<(typeof learnedOutcomes)[number], number>>;

let read: Weights | undefined;

/** Read when a mail needs them, not when a function starts. */
const learned = (): Weights => (read ??= weightsFrom(learnedOutcomeWeights, learnedOutcomes.length, partsOf));

function partsOf(name: string): Parts {
  const [last = '', before = '', beforeThat = ''] = name.split(' ').reverse();
  return [beforeThat, before, last];
}

export function likenessOf(sentences: readonly string[], weights: Weights = learned()): Likeness {
  const { ids, rows } = weights;
  const found = new Set<number>();
  const add = (first: number, second: number, third: number): void => {
    const row = rows.get(keyOf(first, second, third));
    if (row !== undefined) found.add(row);
  };
  for (const words of featureWords(sentences)) {
    let before = 0;
    let beforeThat = 0;
    for (const word of words) {
      const id = ids.get(word) ?? 0;
      if (id > 0) add(0, 0, id);
      if (id > 0 && before > 0) add(0, before, id);
      if (id > 0 && before > 0 && beforeThat > 0) add(beforeThat, before, id);
      beforeThat = before;
      before = id;
    }
  }
  const shares = sharesOf(scoresOf(found, weights));
  return { rejected: shares[0] ?? 0, received: shares[1] ?? 0, other: shares[2] ?? 0 };
}

/** As the generator writes it. */
export const outcomeWeights = (table: string): Weights => weightsFrom(table, learnedOutcomes.length, partsOf);

/**
 * How an employer's mail reads: a rejection, a receipt, or neither, judged by the words of publicly labelled mails (`npm run
 * generate:outcomes`). It supplements the rows (found-rows.ts): alone it decides nothing, and at most makes us ask.
 */
import { scoresOf, sharesOf, type Weights, weightsFrom } from '../../weights.ts';
import { featureWords, outcomeFeatureNames } from './features.ts';
import { learnedOutcomeNames, learnedOutcomes, learnedOutcomeTenths } from './likeness.generated.ts';

/** The shares add up to 1. */
export type Likeness = Readonly<Record<(typeof learnedOutcomes)[number], number>>;

let read: Weights | undefined;

/** Read when a mail needs them, not when a function starts. */
const learned = (): Weights => (read ??= weightsFrom(learnedOutcomeNames, learnedOutcomeTenths, learnedOutcomes.length));

export function likenessOf(sentences: readonly string[], weights: Weights = learned()): Likeness {
  const found = [...outcomeFeatureNames(featureWords(sentences))].flatMap((name) => weights.rows.get(name) ?? []);
  const shares = sharesOf(scoresOf(found, weights));
  return { rejected: shares[0] ?? 0, received: shares[1] ?? 0, other: shares[2] ?? 0 };
}

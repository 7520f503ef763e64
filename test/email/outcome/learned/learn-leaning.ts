/** Learns which words near each other lean to which decision. The same mails give the same weights on every machine. */
import { createHash } from 'node:crypto';
import { sentences } from '../../../../lib/email/dates/sentences.ts';
import { eachFeature } from '../../../../lib/email/outcome/learned/leaning-features.ts';
import { plainWords } from '../../../../lib/email/outcome/plain-words.ts';
import type { LabelledOutcome } from '../mails/labelled-outcome.ts';
import { learnWeights } from './learn-weights.ts';

const bounds = { fewestTexts: 3, fewestSources: 2, mostFeatures: 4_000 };

const leaningsInOrder = ['rejected', 'on-hold', 'no-openings', 'offer', 'other'] as const;
const other = leaningsInOrder.indexOf('other');

export interface LearnedLeaning {
  readonly leanings: readonly string[];
  /** Lines for weightsTable. */
  readonly lines: readonly string[];
}

export function learnLeaning(groups: readonly (readonly LabelledOutcome[])[]): LearnedLeaning {
  const texts = groups.flatMap((group, source) =>
    group.map(([decides, subject, text]) => {
      const at = leaningsInOrder.indexOf(decides as (typeof leaningsInOrder)[number]);
      return { source, meant: at < 0 ? other : at, names: namesIn([subject, ...sentences(text)].map(plainWords)) };
    }),
  );
  return { leanings: leaningsInOrder, lines: learnWeights(texts, peopleIn(groups.flat()), leaningsInOrder.length, bounds) };
}

/** The features as the table names them, each once. */
function namesIn(plain: readonly string[]): readonly string[] {
  const names = new Set<string>();
  eachFeature(plain, (word, later) => names.add(later === undefined ? word : `${word} ${later}`));
  return [...names];
}

/** Tells whether the weights were learned from these mails. */
export const leaningDigest = (groups: readonly (readonly LabelledOutcome[])[]): string =>
  createHash('sha256').update(JSON.stringify(groups)).digest('hex').slice(0, 16);

/** Names: words that have a capital within a sentence, and have it more often than not. */
function peopleIn(mails: readonly LabelledOutcome[]): ReadonlySet<string> {
  const capital = new Map<string, number>();
  const small = new Map<string, number>();
  for (const [, , text] of mails) {
    for (const [word] of text.matchAll(/(?<=[\p{L},] )\p{Lu}\p{Ll}{2,}/gu))
      capital.set(word.toLowerCase(), (capital.get(word.toLowerCase()) ?? 0) + 1);
    for (const [word] of text.matchAll(/(?<![\p{L}'’])\p{Ll}{3,}/gu)) small.set(word, (small.get(word) ?? 0) + 1);
  }
  return new Set([...capital].filter(([word, times]) => times > (small.get(word) ?? 0)).map(([word]) => word));
}

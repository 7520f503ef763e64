/** Learns which words near each other lean to which decision. The same mails give the same weights on every machine. */
import { createHash } from 'node:crypto';
import { sentences } from '../../../../lib/email/dates/sentences.ts';
import { eachFeature } from '../../../../lib/email/outcome/leaning-features.ts';
import { plainWords } from '../../../../lib/email/outcome/plain-words.ts';
import { regress } from '../../kind/labelled/regression.ts';
import type { LabelledOutcome } from '../mails/labelled-outcome.ts';

/** A feature of fewer mails, or of one hand, is chance or somebody's name. */
const fewestMails = 3;
const fewestGroups = 2;
const mostFeatures = 4_000;

const leaningsInOrder = ['rejected', 'on-hold', 'no-openings', 'offer', 'other'] as const;
const other = leaningsInOrder.indexOf('other');

export interface LearnedLeaning {
  readonly leanings: readonly string[];
  /** Lines for weightsTable. */
  readonly lines: readonly string[];
}

export function learnLeaning(groups: readonly (readonly LabelledOutcome[])[]): LearnedLeaning {
  const mails = groups.flatMap((group, index) =>
    group.map(([decides, subject, text]) => {
      const at = leaningsInOrder.indexOf(decides as (typeof leaningsInOrder)[number]);
      const names = namesIn([subject, ...sentences(text)].map(plainWords));
      return { group: index, meant: at < 0 ? other : at, names };
    }),
  );
  const mailsWith = new Map<string, number>();
  const groupsWith = new Map<string, Set<number>>();
  for (const { group, names } of mails) {
    for (const name of names) {
      mailsWith.set(name, (mailsWith.get(name) ?? 0) + 1);
      groupsWith.set(name, (groupsWith.get(name) ?? new Set()).add(group));
    }
  }
  const people = peopleIn(groups.flat());
  const isKnown = (name: string): boolean =>
    (mailsWith.get(name) ?? 0) >= fewestMails &&
    (groupsWith.get(name)?.size ?? 0) >= fewestGroups &&
    !name.split(' ').some((word) => people.has(word));
  const known = mails.map(({ meant, names }) => ({ meant, names: names.filter(isKnown) }));
  const weightOf = ([name, row]: readonly [string, readonly number[]]): number =>
    Math.max(...row.map(Math.abs)) * Math.sqrt(mailsWith.get(name) ?? 0);
  const heaviest = [...regress(known, leaningsInOrder.length)]
    .toSorted((a, b) => weightOf(b) - weightOf(a) || (a[0] < b[0] ? -1 : 1))
    .slice(0, mostFeatures);
  const chosen = new Set(heaviest.map(([name]) => name));
  const again = regress(
    known.map(({ meant, names }) => ({ meant, names: names.filter((name) => chosen.has(name)) })),
    leaningsInOrder.length,
  );
  const lines = [...again]
    .toSorted(([a], [b]) => (a < b ? -1 : 1))
    .map(([name, row]) => `${name}\t${row.map((weight) => Math.round(weight * 10) + 0).join(' ')}`);
  return { leanings: leaningsInOrder, lines };
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

/** Words that stand with a capital within a sentence, and more often so than without. */
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

/** Learns a weight for each feature of labelled texts and each class. The same texts give the same weights on every machine. */
import { type Example, regress } from '../../kind/labelled/regression.ts';

export interface LearnedText extends Example {
  /** Who wrote it: a feature of one hand alone may be a habit. */
  readonly source: string | number;
}

export interface Bounds {
  /** A feature that occurs in fewer texts, or in texts from fewer sources, is chance or somebody's name. */
  readonly fewestTexts: number;
  readonly fewestSources: number;
  readonly mostFeatures: number;
}

/** Lines for weightsTable. `people`: words that are no features, since they are names. */
export function learnWeights(
  texts: readonly LearnedText[],
  people: ReadonlySet<string>,
  classes: number,
  { fewestTexts, fewestSources, mostFeatures }: Bounds,
): readonly string[] {
  const textsWith = new Map<string, number>();
  const sourcesWith = new Map<string, Set<string | number>>();
  for (const { names, source } of texts) {
    for (const name of names) {
      textsWith.set(name, (textsWith.get(name) ?? 0) + 1);
      sourcesWith.set(name, (sourcesWith.get(name) ?? new Set()).add(source));
    }
  }
  const isKnown = (name: string): boolean =>
    (textsWith.get(name) ?? 0) >= fewestTexts &&
    (sourcesWith.get(name)?.size ?? 0) >= fewestSources &&
    !name.split(' ').some((word) => people.has(word));
  const known = texts.map(({ meant, names }) => ({ meant, names: names.filter(isKnown) }));
  const chosen = heaviest(regress(known, classes), textsWith, mostFeatures);
  const again = regress(
    known.map(({ meant, names }) => ({ meant, names: names.filter((name) => chosen.has(name)) })),
    classes,
  );
  return [...again]
    .toSorted(([a], [b]) => (a < b ? -1 : 1))
    .map(([name, row]) => `${name}\t${row.map((weight) => Math.round(weight * 10) + 0).join(' ')}`);
}

function heaviest(
  weights: ReadonlyMap<string, readonly number[]>,
  textsWith: ReadonlyMap<string, number>,
  most: number,
): ReadonlySet<string> {
  const all = [...weights].map(([name, row]) => ({
    name,
    weight: Math.max(...row.map(Math.abs)) * Math.sqrt(textsWith.get(name) ?? 0),
  }));
  const first = all.toSorted((a, b) => b.weight - a.weight || (a.name < b.name ? -1 : 1)).slice(0, most);
  return new Set(first.map(({ name }) => name));
}

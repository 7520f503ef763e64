/** A table of learned weights as its generator writes it, and what a mail's features add up to. Two tables use it: of kinds (likeness.ts) and of outcomes (outcome/likeness.ts). */

/** A feature's name in three parts; those that are absent are ''. A part that is a number stands for itself, below 8,192. */
export type Parts = readonly [number | string, number | string, string];

export interface Weights {
  readonly classes: number;
  /** The parts of names, numbered from 1. */
  readonly ids: ReadonlyMap<string, number>;
  /** By a feature's key, where its row begins. */
  readonly rows: ReadonlyMap<number, number>;
  /** One row after the other, in each a weight for every class. */
  readonly weights: Float64Array;
}

/** More than there are parts. */
const mostParts = 8_192;

/** Of three parts' numbers; 0 is an absent part. */
export const keyOf = (first: number, second: number, third: number): number => (first * mostParts + second) * mostParts + third;

/** A line: the feature's name, a tab, a weight for each class in tenths. */
export function weightsFrom(table: string, classes: number, partsOf: (name: string) => Parts): Weights {
  const lines = table.split('\n').filter((line) => line !== '');
  const ids = new Map<string, number>();
  const idOf = (part: number | string): number => {
    if (typeof part === 'number') return part;
    if (part === '') return 0;
    const id = ids.get(part) ?? ids.size + 1;
    ids.set(part, id);
    return id;
  };
  const rows = new Map<number, number>();
  const weights = new Float64Array(lines.length * classes);
  for (const [index, line] of lines.entries()) {
    const [name = '', tenths = ''] = line.split('\t');
    const [first, second, third] = partsOf(name);
    const row = index * classes;
    rows.set(keyOf(idOf(first), idOf(second), idOf(third)), row);
    for (const [at, tenth] of tenths.split(' ').entries()) weights[row + at] = Number(tenth) / 10;
  }
  return { classes, ids, rows, weights };
}

/** What the rows add up to for each class; so scaled that a long mail is not surer than a short one. */
export function scoresOf(found: Iterable<number>, { classes, weights }: Weights): readonly number[] {
  const rows = [...found];
  const scale = Math.sqrt(Math.max(rows.length, 1));
  return Array.from({ length: classes }, (_, at) => rows.reduce((sum, row) => sum + (weights[row + at] ?? 0), 0) / scale);
}

/** Each score's share; of all together 1. */
export function sharesOf(scores: readonly number[]): readonly number[] {
  const highest = Math.max(...scores);
  const powers = scores.map((score) => Math.exp(score - highest));
  const all = powers.reduce((sum, power) => sum + power, 0);
  return powers.map((power) => power / all);
}

/**
 * A table of learned weights as its generator writes it, and what a mail's features add up to. Three tables use it: of kinds
 * (kind/likeness/), and of outcomes the two in outcome/learned/.
 */

export interface Weights {
  readonly classes: number;
  /** By a feature's name, where its row begins. */
  readonly rows: ReadonlyMap<string, number>;
  /** One row after the other, in each a weight for every class, in tenths. */
  readonly tenths: Int8Array;
}

/** `names`: one a line. `tenths`: the rows in the same order, a byte for each class, in base64. */
export function weightsFrom(names: string, tenths: string, classes: number): Weights {
  const rows = new Map(names.split('\n').map((name, index) => [name, index * classes]));
  return { classes, rows, tenths: new Int8Array(Buffer.from(tenths, 'base64')) };
}

/** What the rows add up to for each class; so scaled that a long mail is not surer than a short one. */
export function scoresOf(found: Iterable<number>, { classes, tenths }: Weights): readonly number[] {
  const rows = [...found];
  const scale = Math.sqrt(Math.max(rows.length, 1)) * 10;
  return Array.from({ length: classes }, (_, at) => rows.reduce((sum, row) => sum + (tenths[row + at] ?? 0), 0) / scale);
}

/** Each score's share; of all together 1. */
export function sharesOf(scores: readonly number[]): readonly number[] {
  const highest = Math.max(...scores);
  const powers = scores.map((score) => Math.exp(score - highest));
  const all = powers.reduce((sum, power) => sum + power, 0);
  return powers.map((power) => power / all);
}

/** Multinomial logistic regression by gradient descent. The same texts give the same weights on every machine. */

export interface Example {
  /** Which class it is of, from 0. */
  readonly meant: number;
  /** Its features. */
  readonly names: readonly string[];
}

const rounds = 40;
const shrinking = 1e-3;

/** By feature, one weight a class. */
export function regress(examples: readonly Example[], classes: number): Map<string, number[]> {
  const weights = new Map([...new Set(examples.flatMap(({ names }) => names))].map((name) => [name, Array<number>(classes).fill(0)]));
  const random = randomNumbers();
  const order = examples.map((_, index) => index);
  for (let round = 0; round < rounds; round += 1) {
    shuffle(order, random);
    const step = 1.5 / (1 + round * 0.15);
    for (const index of order) {
      const { meant, names } = examples[index] ?? { meant: 0, names: [] };
      correct(rowsOf(weights, names), meant, step);
    }
  }
  return weights;
}

const rowsOf = (weights: ReadonlyMap<string, number[]>, names: readonly string[]): readonly number[][] =>
  names.flatMap((name) => {
    const row = weights.get(name);
    return row === undefined ? [] : [row];
  });

/** One step of gradient descent for one mail. */
function correct(rows: readonly number[][], meant: number, step: number): void {
  const [first] = rows;
  if (first === undefined) return;
  const scale = 1 / Math.sqrt(rows.length);
  const scores = first.map((_, kind) => rows.reduce((sum, row) => sum + (row[kind] ?? 0), 0) * scale);
  const highest = Math.max(...scores);
  const powers = scores.map((score) => Math.exp(score - highest));
  const all = powers.reduce((sum, power) => sum + power, 0);
  for (const [kind, power] of powers.entries()) {
    const slope = (power / all - (kind === meant ? 1 : 0)) * scale;
    if (Math.abs(slope) < 1e-4) continue;
    for (const row of rows) row[kind] = (row[kind] ?? 0) - step * (slope + shrinking * (row[kind] ?? 0));
  }
}

/** Park and Miller's random number generator, which gives the same numbers in every run. */
function randomNumbers(): () => number {
  let state = 1;
  return () => {
    state = (state * 16_807) % 2_147_483_647;
    return state / 2_147_483_647;
  };
}

function shuffle(order: number[], random: () => number): void {
  for (let last = order.length - 1; last > 0; last -= 1) {
    const other = Math.floor(random() * (last + 1));
    const [a, b] = [order[last] ?? 0, order[other] ?? 0];
    order[last] = b;
    order[other] = a;
  }
}

/** Cuts a scenario off before the first change, between every two, in the middle of those that can be half done, and after the last. */
import { type Ending, endingOf, judge } from './judge.ts';
import { type Cut, canBeHalf } from './plug.ts';
import type { Scenario } from './scenarios.ts';
import type { World } from './world.ts';

/** A world whose machine can be stopped while the scenario acts. */
export interface FragileWorld extends World {
  /** Counts changes from now on. At the cut the machine stops and another one continues. Null: no cut. */
  count(cut: Cut | null): void;
  readonly changes: readonly string[];
  readonly wasCut: boolean;
  /** Stops the machine immediately, as at a cut, and starts the next. */
  restarts(): Promise<void>;
  ends(): Promise<void>;
}

/** Opens a world in which everything before the scenario has happened. */
export type Prepared = () => Promise<FragileWorld>;

export interface Survival {
  readonly scenario: string;
  readonly points: number;
  readonly survived: number;
  /** Points after which a mail came twice, where that is allowed. */
  readonly repeated: readonly string[];
  /** The failures, each with the point of the cut. */
  readonly failures: readonly string[];
}

/** `mayRepeat`: see judge.ts. */
export async function cutEverywhere(
  scenario: Scenario,
  open: Prepared,
  mayRepeat: boolean,
  where: 'anywhere' | 'after all' = 'anywhere',
): Promise<Survival> {
  const undisturbed = await endingWith(scenario, open, null);
  const points = cutsIn(undisturbed.changes)
    .slice(where === 'after all' ? -1 : 0)
    .map((cut) => ({ cut, name: nameOf(cut, undisturbed.changes) }));
  const failures: string[] = [];
  const repeated: string[] = [];
  let survived = 0;
  for (const { cut, name } of points) {
    const { ending } = await endingWith(scenario, open, cut);
    const { complaints, isRepeated } = judge(undisturbed.ending, ending, mayRepeat);
    failures.push(...complaints.map((complaint) => `cut off ${name}: ${complaint}`));
    if (isRepeated) repeated.push(name);
    if (complaints.length === 0) survived += 1;
  }
  return { scenario: scenario.name, points: points.length, survived, repeated, failures };
}

const cutsIn = (changes: readonly string[]): readonly Cut[] => [
  ...changes.flatMap((label, at): readonly Cut[] => [
    { at, where: 'before' },
    ...(canBeHalf(label) ? [{ at, where: 'half' } as const] : []),
  ]),
  { at: changes.length, where: 'before' },
];

const nameOf = ({ at, where }: Cut, changes: readonly string[]): string =>
  at === changes.length
    ? 'after all'
    : `${where === 'half' ? 'in the middle of' : 'before'} ${at + 1} of ${changes.length}, ${changes[at]}`;

interface Told {
  readonly ending: Ending;
  readonly changes: readonly string[];
}

async function endingWith(scenario: Scenario, open: Prepared, cut: Cut | null): Promise<Told> {
  const world = await open();
  try {
    world.count(cut);
    await scenario.act(world);
    const changes = [...world.changes];
    if (cut !== null && !world.wasCut) await world.restarts();
    world.count(null);
    await world.clockTo(scenario.until);
    return { ending: await endingOf(world), changes };
  } finally {
    await world.ends();
  }
}

/** One line per scenario: crash points, survived, and at how many of them a mail came twice. */
export function tableOf(title: string, survivals: readonly Survival[]): string {
  const sum = (column: (survival: Survival) => number): number => survivals.reduce((total, each) => total + column(each), 0);
  const rows: readonly (readonly string[])[] = [
    [title, 'crash points', 'survived', 'repeated'],
    ...survivals.map(({ scenario, points, survived, repeated }) => [scenario, `${points}`, `${survived}`, `${repeated.length}`]),
    ['all', `${sum(({ points }) => points)}`, `${sum(({ survived }) => survived)}`, `${sum(({ repeated }) => repeated.length)}`],
  ];
  return rows.map(([first = '', ...rest]) => `${first.padEnd(38)}${rest.map((cell) => cell.padStart(14)).join('')}\n`).join('');
}

/** Runs the scenarios on one machine as tests, and prints their table. */
import { afterAll, expect, test } from 'vitest';
import { cutEverywhere, type Survival, tableOf } from './cut-everywhere.ts';
import { oneMachine } from './one-machine.ts';
import type { Scenario } from './scenarios.ts';

interface How {
  /** What was not synced to disk is lost as well. */
  readonly powerCut?: boolean;
  readonly where?: 'anywhere' | 'after all';
}

export function survivesOnOneMachine(
  title: string,
  scenarios: readonly Scenario[],
  { powerCut = false, where = 'anywhere' }: How = {},
): void {
  const survivals: Survival[] = [];
  afterAll(() => void process.stdout.write(`\n${tableOf(title, survivals)}\n`));

  test.for(scenarios)(`$name, stopped ${where} and started again, ends as if undisturbed`, { timeout: 120_000 }, async (scenario) => {
    const before = await oneMachine(null);
    await scenario.before(before);
    const folder = await before.stops(scenario.isAfterKill ? 'killed' : undefined);
    const open = async () => {
      const machine = await oneMachine(folder, powerCut);
      if (!scenario.isAfterKill) await machine.starts();
      return machine;
    };
    const survival = await cutEverywhere(scenario, open, false, where);
    await before.ends();
    survivals.push(survival);
    expect(survival.failures).toEqual([]);
  });
}

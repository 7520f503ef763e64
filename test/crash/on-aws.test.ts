/**
 * Whenever a function is stopped, a redelivery or the sweep finishes its work. SES doesn't recognise a repeated mail, so the mail it was
 * sending may arrive twice.
 */
import { afterAll, expect, test } from 'vitest';
import { cutEverywhere, type Survival, tableOf } from './support/cut-everywhere.ts';
import { emptyAccount, onAws } from './support/on-aws.ts';
import { scenarios } from './support/scenarios.ts';

const survivals: Survival[] = [];
afterAll(() => void process.stdout.write(`\n${tableOf('on AWS', survivals)}\n`));

test.for(scenarios.filter(({ only }) => only !== 'one machine'))(
  '$name, stopped anywhere and delivered again, ends as if undisturbed',
  { timeout: 120_000 },
  async (scenario) => {
    const before = await onAws(emptyAccount);
    await scenario.before(before);
    const account = await before.account();
    await before.ends();
    const survival = await cutEverywhere(scenario, () => onAws(account), true);
    survivals.push(survival);
    expect(survival.failures).toEqual([]);
  },
);

/**
 * A database that throttles, fails, answers late, in part or not at all: what is delivered again ends as if nothing had happened.
 * Each write loses its answer once, with and without being tried again at once (that it was never made is shown in on-aws.test.ts);
 * and every scenario is told in bad weather.
 */
import { afterAll, expect, test } from 'vitest';
import { type Fault, faults, tries, type Weather } from './support/faulty-requests.ts';
import { type Ending, endingOf, judge } from './support/judge.ts';
import { emptyAccount, type OnAws, onAws } from './support/on-aws.ts';
import { type Scenario, scenarios } from './support/scenarios.ts';

interface Plan {
  readonly name: string;
  readonly weather: () => Weather;
}

const isWrite = (operation: string): boolean => /^(Put|Update|Delete)Item$/.test(operation);

/** What happens at the nth write, counted without repetitions. */
const atWrite = (nth: number, ...happens: readonly Fault[]): Weather => {
  let writes = 0;
  let left: Fault[] = [];
  return (operation) => {
    if (left.length > 0) return left.shift() ?? null;
    if (!isWrite(operation)) return null;
    writes += 1;
    if (writes !== nth) return null;
    left = [...happens];
    return left.shift() ?? null;
  };
};

/** Two requests of five meet a fault, of any kind; the seed says which. */
function badWeather(seed: number): Weather {
  let state = seed;
  return () => {
    // Numerical Recipes' generator: enough to pick faults, and the same in every run.
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    const chance = state / 2 ** 32;
    return chance < 0.4 ? (faults[Math.floor((chance / 0.4) * faults.length)] ?? null) : null;
  };
}

const isDown: readonly Fault[] = Array.from({ length: tries - 1 }, () => 'unavailable');

const plansFor = (writes: number): readonly Plan[] => [
  ...Array.from({ length: writes }, (_, index) => index + 1).flatMap((nth) => [
    { name: `the answer to write ${nth} is lost`, weather: () => atWrite(nth, 'answer lost') },
    { name: `the answer to write ${nth} is lost, then nothing answers`, weather: () => atWrite(nth, 'answer lost', ...isDown) },
  ]),
  ...[1, 2].map((seed) => ({ name: `bad weather ${seed}`, weather: () => badWeather(seed) })),
];

/** What a fault may end a function with; anything else is a fault of ours. */
const expectedErrors: ReadonlySet<string> = new Set([
  'ProvisionedThroughputExceededException',
  'InternalServerError',
  'ServiceUnavailable',
  'TimeoutError',
  'Error',
  'TableBusyError',
  'AnswerUnderWayError',
  'SweepIncompleteError',
]);

const rows: string[] = [];
afterAll(() => void process.stdout.write(`\n${'faults'.padEnd(38)}${'tried'.padStart(14)}${'survived'.padStart(14)}\n${rows.join('')}\n`));

async function endingIn(world: OnAws, scenario: Scenario, weather: Weather | null): Promise<Ending> {
  world.weather(weather);
  await scenario.act(world);
  await world.clockTo(scenario.until);
  world.weather(null);
  // The weather is fine again: what it left is found within the hour.
  await world.clockTo(new Date(Date.parse(scenario.until) + 2 * 3_600_000).toISOString());
  return endingOf(world);
}

test.for(scenarios.filter(({ only }) => only !== 'one machine'))(
  '$name, with a database that fails',
  { timeout: 120_000 },
  async (scenario) => {
    const before = await onAws(emptyAccount);
    await scenario.before(before);
    const account = await before.account();
    await before.ends();

    let writes = 0;
    const fine = await onAws(account);
    const undisturbed = await endingIn(fine, scenario, (operation) => {
      if (isWrite(operation)) writes += 1;
      return null;
    });
    await fine.ends();

    const failures: string[] = [];
    const plans = plansFor(writes);
    for (const { name, weather } of plans) {
      const world = await onAws(account);
      let met = 0;
      const forecast = weather();
      const ending = await endingIn(world, scenario, (operation) => {
        const fault = forecast(operation);
        if (fault !== null) met += 1;
        return fault;
      });
      expect(met, `${name} was met`).toBeGreaterThan(0);
      const { complaints } = judge(undisturbed, ending, true);
      const surprises = [...new Set(world.failed)].filter((error) => !expectedErrors.has(error)).map((error) => `ended with ${error}`);
      if (complaints.length + surprises.length > 0) failures.push([name, ...complaints, ...surprises].join('; '));
      await world.ends();
    }
    rows.push(`${scenario.name.padEnd(38)}${String(plans.length).padStart(14)}${String(plans.length - failures.length).padStart(14)}\n`);
    expect(failures).toEqual([]);
  },
);

/**
 * The database throttles, fails, answers late, in part or not at all. After a redelivery everything ends as if nothing had happened. The
 * answer to each write is lost once, and its immediate retries succeed or fail. Then each scenario runs with random faults. Not here:
 * writes that were never made (on-aws.test.ts) and the other services (service-faults.test.ts).
 */
import { afterAll, expect, test } from 'vitest';
import { faults, type Weather } from './support/faulty-requests.ts';
import { faultAt, inEveryWeather, type Plan, tableOf, type Weathered } from './support/in-weather.ts';
import { scenarios } from './support/scenarios.ts';

const isWrite = (operation: string): boolean => /^(Put|Update|Delete)Item$/.test(operation);
const isDatabase = (operation: string): boolean => isWrite(operation) || /^(GetItem|BatchGetItem|Query|Scan)$/.test(operation);

/** Two in five requests meet a fault of any kind. The seed decides which. */
function badWeather(seed: number): Weather {
  let state = seed;
  return (operation) => {
    if (!isDatabase(operation)) return null;
    // The generator from Numerical Recipes. It is good enough to pick faults, and the same in every run.
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    const chance = state / 2 ** 32;
    return chance < 0.4 ? (faults[Math.floor((chance / 0.4) * faults.length)] ?? null) : null;
  };
}

const answerLost = (nth: number) => ({ which: isWrite, nth, fault: 'answer lost' }) as const;

const plansFor = (requests: ReadonlyMap<string, number>): readonly Plan[] => {
  const writes = [...requests].reduce((sum, [operation, times]) => (isWrite(operation) ? sum + times : sum), 0);
  return [
    ...Array.from({ length: writes }, (_, index) => index + 1).flatMap((nth) => [
      { name: `the answer to write ${nth} is lost`, weather: () => faultAt({ ...answerLost(nth), thenFault: null }) },
      {
        name: `the answer to write ${nth} is lost, then nothing answers`,
        weather: () => faultAt({ ...answerLost(nth), thenFault: 'unavailable' }),
      },
    ]),
    ...[1, 2].map((seed) => ({ name: `bad weather ${seed}`, weather: () => badWeather(seed) })),
  ];
};

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

const rows: (Weathered & { readonly scenario: string })[] = [];
afterAll(() => void process.stdout.write(`\n${tableOf('faults of the database', rows)}\n`));

test.for(scenarios.filter(({ only }) => only !== 'one machine'))(
  '$name, with a database that fails',
  { timeout: 120_000 },
  async (scenario) => {
    const weathered = await inEveryWeather(scenario, plansFor, expectedErrors);
    rows.push({ scenario: scenario.name, ...weathered });
    expect(weathered.failures).toEqual([]);
  },
);

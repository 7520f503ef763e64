/**
 * SES, Scheduler and S3 throttle, fail, are unreachable or lose their answers. Every mail is still handled and every reminder sent, at most
 * twice. Only a mail that SES rejects permanently is missing. Not here: the database (faults.test.ts).
 */
import { afterAll, expect, test } from 'vitest';
import type { Fault } from './support/faulty-requests.ts';
import { faultAt, inEveryWeather, type Plan, tableOf, type Weathered } from './support/in-weather.ts';
import { scenarios } from './support/scenarios.ts';

/** Together these scenarios make every request to the services that a command or a mail can make. */
const told: ReadonlySet<string> = new Set([
  'joining',
  'first mail of a user',
  'a batch of mails',
  'a reply that overtook its mail',
  'a command about the user: hour',
  'a reminder',
  'several reminders in one mail',
  'a numbered answer',
  'letting go',
  'the end of a pause',
]);

interface Happening {
  readonly fault: Fault;
  /** What the SDK's retries meet: the same, unless given. */
  readonly thenFault?: Fault | null;
  /** How many functions in a row meet it; one by default. */
  readonly times?: number;
  readonly isRefused?: true;
}

const done: readonly Happening[] = [
  { fault: 'answer lost', thenFault: null },
  { fault: 'answer lost', thenFault: 'unavailable' },
];
const notDone: readonly Happening[] = [{ fault: 'internal error' }, { fault: 'throttled', times: 3 }];

const happenings: Readonly<Record<string, readonly Happening[]>> = {
  SendRawEmail: [...done, ...notDone, { fault: 'quota', times: 3 }, { fault: 'rejected', isRefused: true }, { fault: 'paused', times: 3 }],
  // Scheduler also reports a conflict while a schedule is being changed, although none exists. What is "not there" is the group.
  CreateSchedule: [...done, ...notDone, { fault: 'conflict' }, { fault: 'not there', times: 3 }],
  DeleteSchedule: [...done, ...notDone, { fault: 'conflict' }],
  GetObject: [...notDone, { fault: 'not there', times: 3 }, { fault: 'broken off', times: 3 }],
};

const plansFor = (requests: ReadonlyMap<string, number>): readonly Plan[] =>
  Object.entries(happenings).flatMap(([operation, possible]) => {
    const which = (asked: string): boolean => asked === operation;
    const last = requests.get(operation) ?? 0;
    // Only the first and the last request are tried.
    const asked = new Set(last === 0 ? [] : [1, last]);
    return [...asked].flatMap((nth) =>
      possible.map(
        ({ fault, thenFault = fault, times = 1, isRefused }): Plan => ({
          name: `${operation} ${nth}: ${fault}, then ${thenFault}, ${times} in a row`,
          weather: () => faultAt({ which, nth, fault, thenFault, times }),
          ...(isRefused ? { isRefused } : {}),
        }),
      ),
    );
  });

const expectedErrors: ReadonlySet<string> = new Set([
  'Throttling',
  'ThrottlingException',
  'SlowDown',
  'InternalFailure',
  'InternalServerException',
  'InternalError',
  'ServiceUnavailable',
  'TimeoutError',
  'Error',
  'DailyQuotaExceededError',
  'SesUnavailableError',
  'ResourceNotFoundException',
  'NoSuchRawMailError',
  'AnswerUnderWayError',
  'SweepIncompleteError',
]);

const rows: (Weathered & { readonly scenario: string })[] = [];
afterAll(() => void process.stdout.write(`\n${tableOf('faults of SES, Scheduler and S3', rows)}\n`));

test.for(scenarios.filter(({ name }) => told.has(name)))('$name, with services that fail', { timeout: 120_000 }, async (scenario) => {
  const weathered = await inEveryWeather(scenario, plansFor, expectedErrors);
  rows.push({ scenario: scenario.name, ...weathered });
  expect(weathered.failures).toEqual([]);
});

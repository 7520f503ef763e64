/**
 * Runs a scenario with many patterns of faults ("weathers"). Once the faults end, the service must find what they left undone, so that
 * everything ends as if nothing had happened.
 */
import type { Fault, Weather } from './faulty-requests.ts';
import { type Ending, endingOf, judge, judgeRefused } from './judge.ts';
import { emptyAccount, type OnAws, onAws } from './on-aws.ts';
import type { Scenario } from './scenarios.ts';

export interface Plan {
  readonly name: string;
  readonly weather: () => Weather;
  /** A mail was rejected permanently and never comes. */
  readonly isRefused?: true;
}

type Operations = (operation: string) => boolean;

interface At {
  readonly which: Operations;
  /** Counted from 1, without the SDK's retries. */
  readonly nth: number;
  readonly fault: Fault;
  /** What the SDK's retries meet: the same, unless given. */
  readonly thenFault?: Fault | null;
  /** How many requests in a row; one by default. */
  readonly times?: number;
}

/** The fault of the nth request of this kind. */
export const faultAt = ({ which, nth, fault, thenFault = fault, times = 1 }: At): Weather => {
  let seen = 0;
  return (operation, attempt) => {
    if (!which(operation)) return null;
    if (attempt === 1) seen += 1;
    if (seen < nth || seen >= nth + times) return null;
    return attempt === 1 ? fault : thenFault;
  };
};

export interface Weathered {
  readonly tried: number;
  readonly failures: readonly string[];
}

/**
 * `plansFor` receives the number of requests per operation in the undisturbed scenario. `expectedErrors` are the errors with which a
 * function may end because of a fault. Any other error is our bug.
 */
export async function inEveryWeather(
  scenario: Scenario,
  plansFor: (requests: ReadonlyMap<string, number>) => readonly Plan[],
  expectedErrors: ReadonlySet<string>,
): Promise<Weathered> {
  const before = await onAws(emptyAccount);
  await scenario.before(before);
  const account = await before.account();
  await before.ends();

  const requests = new Map<string, number>();
  const fine = await onAws(account);
  const undisturbed = await endingIn(fine, scenario, (operation) => {
    requests.set(operation, (requests.get(operation) ?? 0) + 1);
    return null;
  });
  await fine.ends();

  const failures: string[] = [];
  const plans = plansFor(requests);
  for (const { name, weather, isRefused } of plans) {
    const world = await onAws(account);
    let met = 0;
    const forecast = weather();
    const ending = await endingIn(world, scenario, (operation, attempt) => {
      const fault = forecast(operation, attempt);
      if (fault !== null) met += 1;
      return fault;
    });
    const complaints = isRefused ? judgeRefused(undisturbed, ending) : judge(undisturbed, ending, true).complaints;
    const surprises = [...new Set(world.failed)].filter((error) => !expectedErrors.has(error)).map((error) => `ended with ${error}`);
    const unmet = met === 0 ? ['was never met'] : [];
    if (complaints.length + surprises.length + unmet.length > 0) failures.push([name, ...complaints, ...surprises, ...unmet].join('; '));
    await world.ends();
  }
  return { tried: plans.length, failures };
}

async function endingIn(world: OnAws, scenario: Scenario, weather: Weather): Promise<Ending> {
  world.weather(weather);
  await scenario.act(world);
  await world.clockTo(scenario.until);
  world.weather(null);
  // The faults are over, and the service finds what they left undone within the hour.
  await world.clockTo(new Date(Date.parse(scenario.until) + 2 * 3_600_000).toISOString());
  return endingOf(world);
}

/** One line per scenario: weathers tried and survived. */
export const tableOf = (title: string, rows: readonly (Weathered & { readonly scenario: string })[]): string =>
  [[title, 'tried', 'survived'], ...rows.map(({ scenario, tried, failures }) => [scenario, `${tried}`, `${tried - failures.length}`])]
    .map(([first = '', ...rest]) => `${first.padEnd(38)}${rest.map((cell) => cell.padStart(14)).join('')}\n`)
    .join('');

/**
 * The service's own time on AWS: the real one, except in a test of a deployment, which puts it ahead so that a due step needn't be waited for.
 * Everything that AWS stamps comes in by `fromAws`, everything that AWS is to do at a time goes out by `toAws`.
 */
import type { Temporal } from 'temporal-polyfill';

export interface ServiceClock {
  readonly now: () => Temporal.Instant;
  readonly fromAws: (instant: Temporal.Instant) => Temporal.Instant;
  readonly toAws: (instant: Temporal.Instant) => Temporal.Instant;
}

export const serviceClock = (realNow: () => Temporal.Instant, offsetSeconds: number): ServiceClock => ({
  now: () => realNow().add({ seconds: offsetSeconds }),
  fromAws: (instant) => instant.add({ seconds: offsetSeconds }),
  toAws: (instant) => instant.subtract({ seconds: offsetSeconds }),
});

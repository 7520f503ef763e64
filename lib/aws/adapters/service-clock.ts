/**
 * The service's time on AWS: real time, except in tests of a deployment, which move it ahead instead of waiting for a step.
 * `fromAws` converts times stamped by AWS; `toAws` converts times at which AWS should act.
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

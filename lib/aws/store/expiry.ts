import type { Temporal } from 'temporal-polyfill';

/** For DynamoDB's time to live: whole seconds, rounded up, so that nothing is deleted too early. */
export const epochSecondsAfter = (at: Temporal.Instant): number => Math.ceil(at.epochMilliseconds / 1000);

/** DynamoDB deletes late, so an expired item counts as absent from that second on. */
export const hasExpired = (expiresAt: number, now: Temporal.Instant): boolean => expiresAt * 1000 <= now.epochMilliseconds;

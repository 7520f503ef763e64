import type { Temporal } from 'temporal-polyfill';

/** As DynamoDB's time to live wants it: whole seconds, rounded up, so that nothing is deleted before its time. */
export const epochSecondsAfter = (at: Temporal.Instant): number => Math.ceil(at.epochMilliseconds / 1000);

/** Deletion comes late: what has expired counts as absent from its very second on. */
export const hasExpired = (expiresAt: number, now: Temporal.Instant): boolean => expiresAt * 1000 <= now.epochMilliseconds;

import type { ClosedBecause } from '../words.ts';

/** A timeline's end; a delay ends with it. */
export const closed = (closedBecause: ClosedBecause) => ({ status: 'closed', closedBecause, snooze: null }) as const;

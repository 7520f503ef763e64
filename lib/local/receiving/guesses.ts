/**
 * A peer that guesses addresses gets slower and slower answers, across all its connections. A tracking address has 30 random bits after its
 * user's id; at 10 s a guess that takes centuries.
 * Not here: how many unknown addresses end a session (smtp.ts).
 */
import type { Log } from '../../handling/runtime.ts';
import { originOf } from './peer-limit.ts';

/** Our choices: a list with some mistyped addresses is not guessing, and nobody's mail waits more than a few seconds. */
export const usualGuesses = { free: 10, slowerMs: 500, slowestMs: 10_000, windowMs: 3_600_000 } as const;

/** Some hundred bytes each. Our choice; the oldest are dropped first. */
const mostRemembered = 10_000;

export interface Guesses {
  /** The peer named one of our addresses that does not exist. */
  missed(peer: string): void;
  /** For how long to delay the answer to this peer's next RCPT. */
  pauseMs(peer: string): number;
}

export function guessesByPeer(
  limits: { readonly free: number; readonly slowerMs: number; readonly slowestMs: number; readonly windowMs: number },
  log: Log,
  clock = (): number => performance.now(),
): Guesses {
  const counted = new Map<string, { count: number; readonly since: number }>();
  const standing = (peer: string) => {
    const known = counted.get(originOf(peer));
    return known !== undefined && clock() - known.since < limits.windowMs ? known : undefined;
  };
  return {
    missed(peer) {
      const known = standing(peer) ?? { count: 0, since: clock() };
      known.count += 1;
      counted.delete(originOf(peer));
      counted.set(originOf(peer), known);
      // Once each time it starts: an operator may want to block this peer.
      if (known.count === limits.free + 1) log.warn('a peer guesses addresses', { peer: originOf(peer) });
      const [oldest] = counted.keys();
      if (counted.size > mostRemembered && oldest !== undefined) counted.delete(oldest);
    },
    pauseMs(peer) {
      const over = (standing(peer)?.count ?? 0) - limits.free;
      return over <= 0 ? 0 : Math.min(over * limits.slowerMs, limits.slowestMs);
    },
  };
}

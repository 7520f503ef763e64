/** Long work that lets others in between: without it a loop over what is in memory or read at once would keep SMTP waiting. */
import { setImmediate } from 'node:timers/promises';

/** Our choice: too short to be noticed by anybody who waits. */
const mostMs = 10;

/** Call the result after each piece of the work: from time to time it lets the others have their turn. */
export function breather(): () => Promise<void> {
  let since = performance.now();
  return async () => {
    if (performance.now() - since < mostMs) return;
    await setImmediate();
    since = performance.now();
  };
}

/** Long work that lets other work run in between. Without it, a loop over data in memory would keep SMTP waiting. */
import { setImmediate } from 'node:timers/promises';

/** Our choice: too short for anybody who waits to notice. */
const mostMs = 10;

/** Call the result after each piece of work. From time to time it yields. */
export function breather(): () => Promise<void> {
  let since = performance.now();
  return async () => {
    if (performance.now() - since < mostMs) return;
    await setImmediate();
    since = performance.now();
  };
}

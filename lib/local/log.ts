/**
 * Structured lines, one JSON object each. Only ids and decisions; addresses in a library's message are masked (handling/error-facts.ts).
 */
import type { Temporal } from 'temporal-polyfill';
import { errorFacts } from '../handling/error-facts.ts';
import type { Log } from '../handling/runtime.ts';

/** `write` gets one line without its line end. `now` is the machine's time, even if the service runs on a manual clock. */
export function jsonLog(write: (line: string) => void, now: () => Temporal.Instant): Log {
  const line =
    (level: 'info' | 'warn' | 'error') =>
    (decision: string, facts: { readonly error?: unknown } = {}): void =>
      write(
        JSON.stringify({
          at: now().toString(),
          level,
          decision,
          ...facts,
          ...('error' in facts ? { error: errorFacts(facts.error) } : {}),
        }),
      );
  return { info: line('info'), warn: line('warn'), error: line('error') };
}

export const silentLog: Log = { info: () => {}, warn: () => {}, error: () => {} };

/** Structured lines, one JSON object each. Ids and decisions: what a library's message may hold of addresses is masked. */
import type { Temporal } from 'temporal-polyfill';
import type { Log } from '../handling/runtime.ts';

/** `write` gets one line without its line end. `now` is the machine's time, also when the service runs on a manual clock. */
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
          ...('error' in facts ? { error: describe(facts.error) } : {}),
        }),
      );
  return { info: line('info'), warn: line('warn'), error: line('error') };
}

export const silentLog: Log = { info: () => {}, warn: () => {}, error: () => {} };

function describe(error: unknown): unknown {
  if (!(error instanceof Error)) return { message: masked(String(error)) };
  return {
    name: error.name,
    message: masked(error.message),
    ...('code' in error ? { code: masked(String(error.code)) } : {}),
    // Only the places: the first lines of a stack repeat the message.
    stack: (error.stack ?? '')
      .split('\n')
      .filter((place) => /^\s+at /.test(place))
      .slice(0, 8),
    ...(error.cause === undefined ? {} : { cause: describe(error.cause) }),
  };
}

const masked = (text: string): string => text.slice(0, 500).replace(/[^\s<>@"]{1,64}@[^\s<>@"]{1,255}/g, '<address>');

import type { Log } from '../../../lib/handling/runtime.ts';

export interface RecordingLog extends Log {
  readonly lines: readonly { readonly level: string; readonly decision: string; readonly facts: Readonly<Record<string, unknown>> }[];
}

/** A log that records its lines. */
export function recordingLog(): RecordingLog {
  const lines: RecordingLog['lines'][number][] = [];
  const write =
    (level: string) =>
    (decision: string, facts: object = {}): void =>
      void lines.push({ level, decision, facts: { ...facts } });
  return { lines, info: write('info'), warn: write('warn'), error: write('error') };
}

/**
 * Plays most of the stories on a second emulator, in a separate process. A story mostly waits, so two take hardly longer than one. Not
 * here: which stories (tell-stories.ts).
 */
import { spawn } from 'node:child_process';
import { join } from 'node:path';
import { project } from './emulator.ts';
import type { Transcript } from './transcript.ts';

export interface SecondInstallation {
  /** Waits for the end, and adds its output and counts to the transcript. */
  tellInto(told: Transcript): Promise<void>;
  stop(): Promise<void>;
}

/** @param argument makes run.ts play these stories */
export function secondInstallation(argument: string): SecondInstallation {
  const run = spawn(process.execPath, [join(import.meta.dirname, 'run.ts'), argument], {
    cwd: project,
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  let output = '';
  run.stdout.setEncoding('utf8').on('data', (part: string) => {
    output += part;
  });
  const ended = new Promise<void>((resolve) => run.once('close', () => resolve()));
  return {
    async tellInto(told) {
      await ended;
      const [, passed, failed] = /^(\d+) passed, (\d+) failed$/m.exec(output) ?? [null, 0, 1];
      told.note(`meanwhile, on another emulator:\n${output.replace(/^\d+ passed, \d+ failed$/m, '').trimEnd()}`);
      told.add(Number(passed), Number(failed));
    },
    async stop() {
      if (run.exitCode === null) run.kill('SIGTERM');
      await ended;
    },
  };
}

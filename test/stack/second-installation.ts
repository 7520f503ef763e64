/**
 * Most of the stories on a second emulator, told by a separate process. A story mostly waits for one thing at a time, so two take hardly
 * longer than one. Not here: which stories (tell-stories.ts).
 */
import { spawn } from 'node:child_process';
import { join } from 'node:path';
import { project } from './emulator.ts';
import type { Transcript } from './transcript.ts';

export interface SecondInstallation {
  /** When it is done: what it said, and how much of it held. */
  tellInto(told: Transcript): Promise<void>;
  stop(): Promise<void>;
}

/** @param argument that makes run.ts tell them */
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

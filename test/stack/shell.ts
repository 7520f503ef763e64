/** Runs the operator's commands like `npm run`, on the deployed stack. */
import { spawn } from 'node:child_process';
import { join } from 'node:path';
import { text } from 'node:stream/consumers';
import { project } from './emulator.ts';

export interface Said {
  readonly exitCode: number | null;
  readonly output: string;
}

/** @param environment the variables of the emulator with the stack (emulator.ts) */
export async function shell(
  environment: Readonly<Record<string, string>>,
  command: 'doctor' | 'redrive' | 'rebuild' | 'reschedule' | 'forget' | 'smoke',
  ...parameters: readonly string[]
): Promise<Said> {
  const child = spawn(process.execPath, [join(project, 'bin', `${command}.ts`), ...parameters], {
    env: environment,
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  const ended = new Promise<number | null>((resolve) => child.once('close', resolve));
  const [said, complained, exitCode] = await Promise.all([text(child.stdout), text(child.stderr), ended]);
  return { exitCode, output: said + complained };
}

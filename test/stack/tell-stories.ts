/** Runs the stories of test/scenarios against the deployed stack, in a process of their own, one after the other. */
import { spawn } from 'node:child_process';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { type Emulator, project } from './emulator.ts';
import type { Transcript } from './transcript.ts';

/** While working on the stack: every kind of mail and every way in. The rest takes minutes, since each moved clock starts the functions anew. */
const inShort = ['test/scenarios/who-may-speak.test.ts', 'test/scenarios/several-at-once.test.ts'];

export async function tellStories({ env, folder, mailFolder }: Emulator, told: Transcript, all: boolean): Promise<void> {
  const results = join(folder, 'stories.json');
  const files = all ? ['test/scenarios'] : inShort;
  const begun = performance.now();
  const parameters = [
    'run',
    ...files,
    '--no-file-parallelism',
    '--testTimeout=180000',
    '--reporter=default',
    '--reporter=json',
    `--outputFile.json=${results}`,
  ];
  const vitest = spawn(join(project, 'node_modules/.bin/vitest'), parameters, {
    cwd: project,
    stdio: ['ignore', 'inherit', 'inherit'],
    env: { ...env, HOME: process.env.HOME, STORY_DRIVER: 'stack', STACK_MAIL_FOLDER: mailFolder },
  });
  await new Promise((resolve) => vitest.once('exit', resolve));
  const { numPassedTests, numFailedTests, numFailedTestSuites } = JSON.parse(await readFile(results, 'utf8')) as Readonly<
    Record<string, number>
  >;
  const failed = Math.max(numFailedTests ?? 0, numFailedTestSuites === 0 ? 0 : 1);
  told.add(numPassedTests ?? 0, failed);
  told.note(`${numPassedTests} stories told to the stack held, ${failed} did not; ${((performance.now() - begun) / 1_000).toFixed(1)} s`);
}

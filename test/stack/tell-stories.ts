/** Runs the stories of test/scenarios against the deployed stack, in a process of their own, one after the other. */
import { spawn } from 'node:child_process';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { type Emulator, project } from './emulator.ts';
import type { Transcript } from './transcript.ts';

const story = (name: string): string => `test/scenarios/${name}.test.ts`;

/** While working on the stack: every kind of mail and every way in. */
const inShort = ['who-may-speak', 'several-at-once'].map(story);

/**
 * Before a change lands: what has held on the stack. Few are told to the installation of the main job, which has the operator's long jobs
 * to do as well, so that both take about as long. A new file joins once it was told by its name. Not here: a-graduate, which alone takes
 * minutes, since each moved clock starts the functions anew.
 */
const held = ['an-application', 'endings', 'hired', 'kinds-of-contact', 'several-at-once', 'six-weeks', 'who-may-speak'].map(story);
const heldBeside = [
  ...['addresses', 'digest', 'forwards', 'leaving', 'notes-and-pace', 'one-person-two-postings', 'settings', 'status', 'the-users-word'],
  ...['undo', 'what-they-say'],
].map(story);

/** Tells those beside. */
export const besides = 'beside';

export async function tellStories({ env, folder, mailFolder }: Emulator, told: Transcript, asked: readonly string[]): Promise<void> {
  const results = join(folder, 'stories.json');
  const files = filesFor(asked);
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

function filesFor(asked: readonly string[]): readonly string[] {
  if (asked.includes('stories')) return held;
  if (asked.includes(besides)) return heldBeside;
  const named = asked.filter((name) => name.startsWith('test/scenarios/'));
  return named.length > 0 ? named : inShort;
}

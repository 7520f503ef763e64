/** Plays the stories of test/scenarios on the deployed stack, one after the other, in a separate process. */
import { spawn } from 'node:child_process';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { type Emulator, project } from './emulator.ts';
import type { Transcript } from './transcript.ts';

const story = (name: string): string => `test/scenarios/${name}.test.ts`;

/** For work on the stack: every kind of mail and every way in. */
const inShort = ['accounts/who-may-speak', 'reminders/several-at-once'].map(story);

/**
 * Stories that must pass before a change lands. Few of them run on the installation of the main job, which also has the operator's long
 * tasks, so that both take about as long. Add a new file after it has passed when run by name. Not here: a-graduate, which alone takes
 * minutes, because each move of the clock restarts the functions.
 */
const held = [
  'accounts/who-may-speak',
  'applications/an-application',
  'applications/kinds-of-contact',
  'commands/the-users-word',
  'outcomes/endings',
  'outcomes/hired',
  'reminders/several-at-once',
  'whole-searches/six-weeks',
].map(story);
const heldBeside = [
  ...['accounts/addresses', 'accounts/leaving', 'accounts/settings', 'commands/notes-and-pace', 'commands/status', 'commands/undo'],
  ...['forwards/forwards', 'reminders/digest', 'reminders/one-person-two-postings', 'their-answers/what-they-say'],
].map(story);

/** The argument that plays the stories of the second installation. */
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

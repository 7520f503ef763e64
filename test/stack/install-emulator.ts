/**
 * Installs MiniStack in its own virtual environment, outside the project and kept between runs. The version is pinned, because emulator.py
 * uses private names.
 */
import { execFile } from 'node:child_process';
import { access, rm, writeFile } from 'node:fs/promises';
import { homedir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';

const run = promisify(execFile);
const version = '1.5.33';

/** @returns the environment's own Python */
export async function installEmulator(): Promise<string> {
  const cache = process.env.TACTFUL_CACHE ?? join(process.env.XDG_CACHE_HOME ?? join(homedir(), '.cache'), 'tactful');
  const folder = join(cache, `ministack-${version}`);
  const python = join(folder, 'bin', 'python');
  if (await isThere(join(folder, 'complete'))) return python;
  await rm(folder, { recursive: true, force: true });
  await step(
    ['python3', '-m', 'venv', folder],
    'Python 3.10 or newer with its venv module is needed (Debian: apt-get install python3-venv).',
  );
  await step(
    [python, '-m', 'pip', 'install', '--quiet', '--disable-pip-version-check', `ministack==${version}`],
    `The package ministack ${version} could not be installed from the Python package index. Is there a network or a mirror (PIP_INDEX_URL)?`,
  );
  // A folder left by an interrupted run lacks this file and is recreated.
  await writeFile(join(folder, 'complete'), '');
  return python;
}

export class EmulatorMissingError extends Error {
  override readonly name = 'EmulatorMissingError';
}

async function step([command = '', ...parameters]: readonly string[], otherwise: string): Promise<void> {
  try {
    await run(command, parameters, { timeout: 180_000 });
  } catch (error) {
    throw new EmulatorMissingError(`The emulator could not be prepared. ${otherwise}`, { cause: error });
  }
}

const isThere = (path: string): Promise<boolean> =>
  access(path).then(
    () => true,
    () => false,
  );

/**
 * All settings of one installation in a committed file, so that every shell and laptop deploys the same thing. `-c env=prod` reads
 * `environments/prod.json`, and allows no other setting.
 */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { settingsIn } from './known-keys.ts';

/** @throws BadEnvironmentFileError */
export function chosenSettings(context: Readonly<Record<string, unknown>>, folder: string): Readonly<Record<string, unknown>> {
  const { env, ...others } = settingsIn(context);
  if (env === undefined) return others;
  if (typeof env !== 'string' || !/^[\w-]{1,40}$/.test(env))
    throw new BadEnvironmentFileError('env must be the name of a file in environments/, without .json');
  const both = Object.keys(others);
  if (both.length > 0) {
    throw new BadEnvironmentFileError(
      `${both.join(', ')}: with env=${env} all settings stand in environments/${env}.json. Move it there, and out of cdk.context.json and -c`,
    );
  }
  return readFile(folder, env);
}

function readFile(folder: string, name: string): Readonly<Record<string, unknown>> {
  let text: string;
  try {
    text = readFileSync(join(folder, `${name}.json`), 'utf8');
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'ENOENT') throw error;
    throw new BadEnvironmentFileError(`There is no environments/${name}.json; there is ${namesIn(folder).join(', ') || 'none at all'}`);
  }
  try {
    const json: unknown = JSON.parse(text);
    if (typeof json === 'object' && json !== null && !Array.isArray(json)) return json as Readonly<Record<string, unknown>>;
  } catch {
    // Said below.
  }
  throw new BadEnvironmentFileError(`environments/${name}.json must be a JSON object of settings`);
}

const namesIn = (folder: string): readonly string[] => readdirSync(folder).flatMap((file) => /^(.*)\.json$/.exec(file)?.[1] ?? []);

export class BadEnvironmentFileError extends Error {
  override readonly name = 'BadEnvironmentFileError';
  constructor(complaint: string) {
    super(`${complaint}.`);
  }
}

/** The CDK's command line tool on the emulator, with the project's own app and cdk.json. */
import { execFile } from 'node:child_process';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { account, type Emulator, project, region } from './emulator.ts';

type Context = Readonly<Record<string, string>>;

export interface CdkCli {
  bootstrap(): Promise<void>;
  /** The stack's outputs by their names. */
  deploy(context?: Context): Promise<Readonly<Record<string, string>>>;
  destroy(): Promise<void>;
}

export class CdkFailedError extends Error {
  override readonly name = 'CdkFailedError';
}

export function cdkCli({ env, folder }: Emulator, context: Context): CdkCli {
  const outputs = join(folder, 'outputs.json');
  const cdkIn = async (cwd: string, command: string, ...parameters: readonly string[]): Promise<void> => {
    try {
      await promisify(execFile)(join(project, 'node_modules/.bin/cdk'), [command, ...parameters, '--no-notices', '--ci'], {
        cwd,
        env: { ...env, CDK_DEFAULT_ACCOUNT: account, CDK_DEFAULT_REGION: region },
        timeout: 400_000,
        maxBuffer: 20_000_000,
      });
    } catch (error) {
      const { stdout = '', stderr = '' } = error as { readonly stdout?: string; readonly stderr?: string };
      throw new CdkFailedError(`cdk ${command} failed:\n${`${stdout}\n${stderr}`.slice(-4_000)}`, { cause: error });
    }
  };
  const cdk = (command: string, ...parameters: readonly string[]) => cdkIn(project, command, ...parameters);
  const flagsOf = (settings: Context) => Object.entries(settings).flatMap(([name, value]) => ['-c', `${name}=${value}`]);
  const synthesized = new Map<string, string>();
  /**
   * Runs a command with these settings. What was synthesized from the same settings before is reused, because bundling takes most of the
   * time.
   */
  const withStack = async (command: string, settings: Context, ...parameters: readonly string[]): Promise<void> => {
    const flags = flagsOf(settings);
    const key = flags.join(' ');
    const known = synthesized.get(key);
    if (known !== undefined) return cdk(command, '--app', known, ...parameters);
    const output = join(folder, `cdk.out-${synthesized.size}`);
    await cdk(command, ...flags, '--output', output, ...parameters);
    synthesized.set(key, output);
  };
  return {
    // In a folder without cdk.json, because with an app the CLI would synthesize it only to see where it goes.
    bootstrap: () => cdkIn(folder, 'bootstrap', `aws://${account}/${region}`),
    async deploy(more = {}) {
      await withStack('deploy', { ...context, ...more }, '--require-approval', 'never', '--outputs-file', outputs);
      const stacks = JSON.parse(await readFile(outputs, 'utf8')) as Record<string, Record<string, string>>;
      return Object.assign({}, ...Object.values(stacks)) as Record<string, string>;
    },
    destroy: () => withStack('destroy', context, '--force'),
  };
}

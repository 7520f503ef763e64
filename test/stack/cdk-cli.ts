/** The CDK's command line tool against the emulator, with the project's own app and cdk.json. */
import { execFile } from 'node:child_process';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { account, type Emulator, project, region } from './emulator.ts';

export interface CdkCli {
  bootstrap(): Promise<void>;
  /** The stack's outputs by their names. */
  deploy(context?: Readonly<Record<string, string>>): Promise<Readonly<Record<string, string>>>;
  destroy(): Promise<void>;
}

export class CdkFailedError extends Error {
  override readonly name = 'CdkFailedError';
}

export function cdkCli({ env, folder }: Emulator, context: Readonly<Record<string, string>>): CdkCli {
  const outputs = join(folder, 'outputs.json');
  const flags = (values: Readonly<Record<string, string>>) => Object.entries(values).flatMap(([name, value]) => ['-c', `${name}=${value}`]);
  const cdk = async (command: string, ...parameters: readonly string[]): Promise<void> => {
    const all = [command, ...parameters, '--no-notices', '--ci', '--output', join(folder, 'cdk.out')];
    try {
      await promisify(execFile)(join(project, 'node_modules/.bin/cdk'), all, {
        cwd: project,
        env: { ...env, CDK_DEFAULT_ACCOUNT: account, CDK_DEFAULT_REGION: region },
        timeout: 400_000,
        maxBuffer: 20_000_000,
      });
    } catch (error) {
      const { stdout = '', stderr = '' } = error as { readonly stdout?: string; readonly stderr?: string };
      throw new CdkFailedError(`cdk ${command} failed:\n${`${stdout}\n${stderr}`.slice(-4_000)}`, { cause: error });
    }
  };
  return {
    bootstrap: () => cdk('bootstrap', ...flags(context)),
    async deploy(more = {}) {
      await cdk('deploy', '--require-approval', 'never', ...flags({ ...context, ...more }), '--outputs-file', outputs);
      const stacks = JSON.parse(await readFile(outputs, 'utf8')) as Record<string, Record<string, string>>;
      return Object.assign({}, ...Object.values(stacks)) as Record<string, string>;
    },
    destroy: () => cdk('destroy', '--force', ...flags(context)),
  };
}

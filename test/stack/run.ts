/**
 * `npm run test:stack`: deploys the whole stack to an emulator of AWS and runs it. Prints each step that passed with its time, and ends
 * with `N passed, N failed`. `-- stories` also plays all stories that a change must keep, most of them on a second emulator. `--
 * test/scenarios/<folder>/<name>.test.ts` plays this one, and `-- test/scenarios/` all of them. Needs Python 3.10 and openssl, but no
 * Docker and no account.
 */
import { readFileSync } from 'node:fs';
import tls from 'node:tls';
import { cdkCli } from './cdk-cli.ts';
import { startEmulator } from './emulator.ts';
import { mainJob, storiesAlone } from './hops.ts';
import { type SecondInstallation, secondInstallation } from './second-installation.ts';
import { besides, tellStories } from './tell-stories.ts';
import { transcript } from './transcript.ts';

const print = (line: string) => void process.stdout.write(`${line}\n`);
const told = transcript(print);
const asked = process.argv.slice(2);

let second: SecondInstallation | undefined;
let stop = async (): Promise<void> => {};
for (const signal of ['SIGINT', 'SIGTERM'] as const) {
  process.once(signal, () => void Promise.all([second?.stop(), stop()]).finally(() => process.exit(1)));
}

try {
  const emulator = await told.hop('the emulator is ready', startEmulator);
  stop = emulator.stop;
  // Started only now, because the first run installs the emulator.
  if (asked.includes('stories')) second = secondInstallation(besides);
  tls.setDefaultCACertificates([...tls.getCACertificates('default'), readFileSync(emulator.env.NODE_EXTRA_CA_CERTS ?? '', 'utf8')]);
  Object.assign(process.env, emulator.env, { PATH: process.env.PATH, HOME: process.env.HOME });
  try {
    const cdk = cdkCli(emulator, {
      domain: 'tactful.test',
      apex: 'yes',
      operator: 'operator@example.org',
      activateRuleSet: 'yes',
      budgetUsd: '5',
      canary: 'yes',
    });
    const stories = () => tellStories(emulator, told, asked);
    await (asked.includes(besides) ? storiesAlone({ told, cdk, stories }) : mainJob({ told, cdk, emulator, stories }));
    await second?.tellInto(told);
  } catch (error) {
    print(`\nThe end of the emulator's log:\n${await emulator.log()}\n`);
    throw error;
  }
} catch (error) {
  print(error instanceof Error ? `${error.name}: ${error.message}` : String(error));
  if (told.failed === 0) told.add(0, 1);
} finally {
  await Promise.all([second?.stop(), stop()]);
}
print(`\n${told.passed} passed, ${told.failed} failed`);
process.exitCode = told.failed === 0 ? 0 : 1;

/**
 * The whole stack, deployed and run on an emulator of AWS: `npm run test:stack`. Prints each step that held with its time and ends with
 * `N passed, N failed`. With `-- stories` the stories that a change must keep are told to it too, with `-- test/scenarios/<name>.test.ts`
 * this one, with `-- test/scenarios/` all. Needs Python 3.10 and openssl, no docker, no account.
 */
import { readFileSync } from 'node:fs';
import tls from 'node:tls';
import { cdkCli } from './cdk-cli.ts';
import { startEmulator } from './emulator.ts';
import { mainJob } from './hops.ts';
import { tellStories } from './tell-stories.ts';
import { transcript } from './transcript.ts';

const print = (line: string) => void process.stdout.write(`${line}\n`);
const told = transcript(print);

let stop = async (): Promise<void> => {};
for (const signal of ['SIGINT', 'SIGTERM'] as const) {
  process.once(signal, () => void stop().finally(() => process.exit(1)));
}

try {
  const emulator = await told.hop('the emulator is ready', startEmulator);
  stop = emulator.stop;
  tls.setDefaultCACertificates([...tls.getCACertificates('default'), readFileSync(emulator.env.NODE_EXTRA_CA_CERTS ?? '', 'utf8')]);
  Object.assign(process.env, emulator.env, { PATH: process.env.PATH, HOME: process.env.HOME });
  try {
    const cdk = cdkCli(emulator, { domain: 'tactful.test', operator: 'operator@example.org', activateRuleSet: 'yes', budgetUsd: '5' });
    await mainJob({ told, cdk, emulator, stories: () => tellStories(emulator, told, process.argv.slice(2)) });
  } catch (error) {
    print(`\nThe end of the emulator's log:\n${await emulator.log()}\n`);
    throw error;
  }
} catch (error) {
  print(error instanceof Error ? `${error.name}: ${error.message}` : String(error));
  if (told.failed === 0) told.add(0, 1);
} finally {
  await stop();
}
print(`\n${told.passed} passed, ${told.failed} failed`);
process.exitCode = told.failed === 0 ? 0 : 1;

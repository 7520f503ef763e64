/**
 * At the end of a run, prints what this machine could not test and what it lacks. In CI nothing may be missing, so the tests themselves
 * fail there.
 */
import { accessSync, constants, existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { canHaveProvider } from '../../mailbox/support/can-have-provider.ts';
import { hasOwnMounts } from './own-mounts.ts';

const isOnPath = (program: string): boolean =>
  (process.env.PATH ?? '').split(delimiter).some((folder) => isExecutable(join(folder, program)));

function isExecutable(path: string): boolean {
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    return false; // It is absent or we may not run it. Either way we can't use it here.
  }
}

const needs: readonly { readonly there: () => boolean; readonly skipped: string; readonly get: string }[] = [
  {
    there: () => isOnPath('java'),
    skipped: 'the store on Amazon’s DynamoDB Local',
    get: 'Java 17 or newer: apt-get install default-jre-headless',
  },
  { there: () => existsSync('/usr/bin/chromium'), skipped: 'the inbox page and the mails in a browser', get: 'apt-get install chromium' },
  {
    there: () => hasOwnMounts(),
    skipped: 'a full disk and one that can only be read',
    get: 'Linux with unshare, and user namespaces or root',
  },
  {
    there: () => canHaveProvider,
    skipped: 'a mailbox at a real mail provider',
    get: 'root, and apt-get install --no-install-recommends dovecot-imapd dovecot-lmtpd postfix openssl',
  },
  { there: () => isOnPath('curl'), skipped: 'the commands of the README', get: 'apt-get install curl' },
  { there: () => isOnPath('cfn-lint'), skipped: 'the linter of the CloudFormation template', get: 'pip install cfn-lint' },
  {
    there: () => existsSync(join(import.meta.dirname, '../../../../shared/corpora')),
    skipped: 'real mail of public archives',
    get: 'the folder shared/corpora beside the project',
  },
];

export default function sayWhatIsSkipped(): () => void {
  return () => {
    const missing = needs.filter(({ there }) => !there());
    const lines = missing.map(({ skipped, get }) => `Skipped on this machine: ${skipped}. To have it: ${get}.`);
    process.stderr.write(
      `\n${[...lines, 'The whole stack on an emulator of AWS is a run of its own: npm run test:stack (needs python3 and PyPI).'].join('\n')}\n`,
    );
  };
}

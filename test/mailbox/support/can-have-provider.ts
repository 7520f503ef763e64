/** Whether this machine can run a mail provider of the tests' own. */
import { existsSync } from 'node:fs';

const programs = ['/usr/sbin/dovecot', '/usr/bin/doveadm', '/usr/sbin/postfix', '/usr/bin/openssl'];

/** In CI it has to be here: there the tests fail without it. */
export const canHaveProvider = process.env.CI !== undefined || (programs.every((each) => existsSync(each)) && process.getuid?.() === 0);

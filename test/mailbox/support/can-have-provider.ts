/** Whether this machine can run a mail provider for tests. */
import { existsSync } from 'node:fs';

const programs = ['/usr/sbin/dovecot', '/usr/bin/doveadm', '/usr/sbin/postfix', '/usr/bin/openssl'];

/** CI must have it, because there the tests fail without it. */
export const canHaveProvider = process.env.CI !== undefined || (programs.every((each) => existsSync(each)) && process.getuid?.() === 0);

import type * as z from 'zod/mini';

/** Names every variable that is wrong and what it must be, but never its value, which may contain a password. */
export class BadEnvironmentError extends Error {
  override readonly name = 'BadEnvironmentError';
  constructor({ issues }: Pick<z.core.$ZodError, 'issues'>) {
    const complaints = issues.map(({ path, message }) => `  ${path.join('.')} ${message}`);
    super(`Wrong settings; set or unset these environment variables and start again:\n${complaints.join('\n')}`);
  }
}

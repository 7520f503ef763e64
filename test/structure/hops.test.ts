/** A reader can follow a tracked mail from its arrival to its commit through few files. */
import { execFileSync } from 'node:child_process';
import { join } from 'node:path';
import { expect, test } from 'vitest';

test('a tracked mail runs through at most twelve files of lib/handling before it is committed', () => {
  const printed = execFileSync(process.execPath, [join(import.meta.dirname, '../bench/hops-run.ts')], { encoding: 'utf8' });
  const files: readonly string[] = JSON.parse(printed);
  expect(files).toContain('track/track-mail.ts');
  expect(files.length, files.join(', ')).toBeLessThanOrEqual(12);
});

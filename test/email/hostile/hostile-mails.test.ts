/** No input may take more than 10 s or 512 MB. Each one is read in a fresh process, measured from its start. */
import { execFile } from 'node:child_process';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { expect, test } from 'vitest';
import { type HostileMail, hostileMails } from './hostile-mails.ts';

const run = promisify(execFile);
const reader = join(import.meta.dirname, 'read-hostile-mail.ts');

interface Taken {
  readonly seconds: number;
  readonly megabytes: number;
  readonly stub: string | null;
  readonly from: string | null;
}

const understood = null;
test.for<readonly [mail: HostileMail, stub: string | null]>([
  ['10,000 parts', 'it has more than 1,000 parts'],
  ['5 MB of header fields', 'its header is larger than 1 MB'],
  ['one header field of 5 MB', 'its header is larger than 1 MB'],
  ['attached mails 100 deep', understood],
  ['multiparts 100 deep, never closed', understood],
  ['an attachment of 40 MB', understood],
  ['20 MB of text', understood],
  ['17 MB of nested HTML', understood],
])('%s: within 10 s and 512 MB', { timeout: 60_000 }, async ([mail, stub]) => {
  const { stdout } = await run(process.execPath, [reader, mail]);
  const taken = JSON.parse(stdout) as Taken;
  expect(taken).toMatchObject({ stub, from: 'jo@example.com' });
  expect(taken.megabytes).toBeLessThan(512);
  expect(taken.seconds).toBeLessThan(10);
});

test('each of them is read', () => expect(Object.keys(hostileMails)).toHaveLength(8));

import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { readdirSync } from 'node:fs';
import { text } from 'node:stream/consumers';
import { expect, test } from 'vitest';
import { tempFolder } from '../local/support/temp-folder.ts';

const run = (variables: Record<string, string>) =>
  spawn(process.execPath, ['bin/local.ts'], { env: { PATH: process.env.PATH, ...variables }, stdio: ['ignore', 'pipe', 'pipe'] });

test.for(['SIGTERM', 'SIGINT'] as const)(
  'it says where everything is, and stops in good order on %s',
  { timeout: 60_000 },
  async (signal) => {
    const folder = tempFolder();
    const child = run({ DATA_DIR: folder, SMTP_PORT: '0', HTTP_PORT: '0' });
    const [greeting] = await once(child.stdout.setEncoding('utf8'), 'data');
    expect(greeting).toMatch(/smtp:\/\/127\.0\.0\.1:\d+/);
    expect(greeting).toMatch(/http:\/\/localhost:\d+/);
    expect(greeting).toContain(folder);
    expect(greeting).toMatch(/curl smtp:\/\/\S+ --mail-from \S+ --mail-rcpt start@tactful\.localhost/);
    child.kill(signal);
    expect(await once(child, 'exit')).toEqual([0, null]);
    expect(readdirSync(folder)).toContain('clean-stop');
  },
);

test('wrong settings give one message without a stack trace, and nothing starts', { timeout: 60_000 }, async () => {
  const child = run({ SMTP_PORT: 'x', CLOCK: 'noon', DATA_DIR: '' });
  const [complaint, [code]] = await Promise.all([text(child.stderr), once(child, 'exit')]);
  expect(code).toBe(1);
  for (const name of ['SMTP_PORT', 'CLOCK', 'DATA_DIR']) expect(complaint).toContain(name);
  expect(complaint).not.toMatch(/^\s+at /m);
});

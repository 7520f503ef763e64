/** Nobody else on this machine can read what people wrote, whatever the shell's umask is. */
import { execFileSync, spawn } from 'node:child_process';
import { once } from 'node:events';
import { readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { aRawMail } from '../local/support/mail.ts';
import { codes, smtpTalk } from '../local/support/smtp-talk.ts';
import { tempFolder } from '../local/support/temp-folder.ts';

const modesIn = (folder: string): ReadonlyMap<string, number> =>
  new Map(
    ['', ...readdirSync(folder, { recursive: true, encoding: 'utf8' })].map((name) => [name, statSync(join(folder, name)).mode & 0o777]),
  );

const script = (name: string, folder: string) => ['-c', `umask 000; exec "${process.execPath}" bin/${name}.ts`, folder];

test('every folder is 0700 and every file 0600', { timeout: 60_000 }, async () => {
  const folder = tempFolder();
  const env = { PATH: process.env.PATH, DATA_DIR: folder, SMTP_PORT: '0', HTTP_PORT: '0' };
  const child = spawn('sh', script('local', folder), { env, stdio: ['ignore', 'pipe', 'ignore'] });
  const [greeting] = await once(child.stdout.setEncoding('utf8'), 'data');
  const port = Number(/smtp:\/\/127\.0\.0\.1:(\d+)/.exec(greeting)?.[1]);
  const talk = ['EHLO x', 'MAIL FROM:<jo@example.com>', 'RCPT TO:<start@tactful.localhost>', 'DATA', `${aRawMail()}\r\n.`];
  expect(codes(await smtpTalk(port, talk)).at(-1)).toBe('250');
  const running = modesIn(folder);
  child.kill('SIGTERM');
  await once(child, 'exit');
  execFileSync('sh', script('rebuild', folder), { env });
  for (const modes of [running, modesIn(folder)]) {
    expect([...modes.keys()].some((name) => /raw.done.*\.eml$/.test(name))).toBe(true);
    const open = [...modes].filter(([, mode]) => mode !== 0o700 && mode !== 0o600).map(([name, mode]) => `${name} ${mode.toString(8)}`);
    expect(open).toEqual([]);
  }
});

/** What a newcomer reads first. The commands are taken from docs/trying.md as printed, and run on ports and data of their own. */
import { execFile, spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, readFileSync } from 'node:fs';
import { promisify } from 'node:util';
import { expect, test } from 'vitest';
import manifest from '../../package.json' with { type: 'json' };
import { tempFolder } from '../local/support/temp-folder.ts';

const readme = readFileSync('README.md', 'utf8');
/** The longer tutorial. */
const trying = readFileSync('docs/trying.md', 'utf8');
const commands = [...trying.matchAll(/^```sh\n(.*?)^```/gms)].map(([, block = '']) => block);
const startAt = /^CLOCK=(\S+) npm start$/m.exec(commands.join(''))?.[1];
const hasCurl = spawnSync('curl', ['--version']).status === 0;

test.skipIf(!hasCurl)('one can join, apply, move the clock and answer the reminder with only curl', { timeout: 60_000 }, async () => {
  const child = spawn(process.execPath, ['bin/local.ts'], {
    env: { PATH: process.env.PATH, CLOCK: startAt, DATA_DIR: tempFolder(), SMTP_PORT: '0', HTTP_PORT: '0' },
    stdio: ['ignore', 'pipe', 'ignore'],
  });
  try {
    const [greeting] = (await once(child.stdout.setEncoding('utf8'), 'data')) as [string];
    const port = (pattern: RegExp): string => pattern.exec(greeting)?.[1] ?? 'none';
    const script = commands
      .filter((block) => block.includes('curl '))
      .join('')
      .replaceAll('127.0.0.1:2525', `127.0.0.1:${port(/smtp:\/\/127\.0\.0\.1:(\d+)/)}`)
      .replaceAll('localhost:8025', `127.0.0.1:${port(/http:\/\/localhost:(\d+)/)}`);
    const { stdout } = await promisify(execFile)('sh', ['-euc', script]);
    const [moved = '', timelines = ''] = stdout.split(/(?<=\})\s*(?=\[)/, 2);
    expect(JSON.parse(moved)).toMatchObject({
      sent: [{ kind: 'notice' }, { kind: 'reminder', step: 'application.check-in' }],
    });
    expect(JSON.parse(timelines)).toMatchObject([
      { company: 'Initech', events: [{ type: 'MailSent' }, { type: 'ReminderSent' }, { type: 'FollowedUp' }] },
    ]);
  } finally {
    child.kill();
    await once(child, 'exit');
  }
});

test('every named script exists', () => {
  const named = [...readme.matchAll(/npm run ([\w:-]+)/g)].map(([, script]) => script);
  expect(named.length).toBeGreaterThan(2);
  expect(named.filter((script) => script === undefined || !(script in manifest.scripts))).toEqual([]);
});

test('every linked file exists', () => {
  const linked = [...readme.matchAll(/\]\((?!https?:)([^)#]+)\)/g)].map(([, path = '']) => path);
  expect(linked.length).toBeGreaterThan(2);
  expect(linked.filter((path) => !existsSync(path))).toEqual([]);
});

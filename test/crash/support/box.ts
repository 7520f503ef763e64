/**
 * Runs the service on a small disk of its own, which ends with this process. Run under `unshare --map-root-user --mount`, with the folder
 * on which to mount the disk. Commands are lines: `start` (answered with the ports), `kill`, `fill`, `free`, `read-only` and `writable`.
 * Each is answered with a line of JSON.
 */
import { type ChildProcess, execFileSync, spawn } from 'node:child_process';
import { closeSync, mkdirSync, openSync, rmSync, writeSync } from 'node:fs';
import { join } from 'node:path';
import { createInterface } from 'node:readline';

const [disk = ''] = process.argv.slice(2);
const ballast = join(disk, 'ballast');
const raw = join(disk, 'data', 'raw');
execFileSync('mount', ['-t', 'tmpfs', '-o', 'size=8m', 'tmpfs', disk]);
mkdirSync(join(disk, 'data'));

let service: ChildProcess | null = null;

async function start(): Promise<object> {
  const variables = { DATA_DIR: join(disk, 'data'), SMTP_PORT: '0', HTTP_PORT: '0', CLOCK: '2026-11-03T08:12:00Z' };
  const child = spawn(process.execPath, ['bin/local.ts'], { env: { ...process.env, ...variables }, stdio: ['ignore', 'pipe', 'pipe'] });
  service = child;
  let said = '';
  let log = '';
  child.stderr.on('data', (chunk) => {
    log += chunk;
  });
  await new Promise<void>((resolve) => {
    child.stdout.on('data', (chunk) => {
      said += chunk;
      if (said.includes('Try:')) resolve();
    });
    child.once('exit', () => resolve());
  });
  const smtp = Number(/smtp:\/\/127\.0\.0\.1:(\d+)/.exec(said)?.[1] ?? 0);
  return { smtp, http: /http:\/\/localhost:\d+/.exec(said)?.[0] ?? '', log };
}

async function kill(): Promise<object> {
  const child = service;
  if (child !== null && child.exitCode === null) {
    const gone = new Promise((resolve) => child.once('exit', resolve));
    child.kill('SIGKILL');
    await gone;
  }
  return {};
}

function fill(): object {
  const file = openSync(ballast, 'w');
  for (let size = 1_048_576; size >= 512; ) {
    try {
      writeSync(file, Buffer.alloc(size));
    } catch {
      size /= 2; // No room for this much.
    }
  }
  closeSync(file);
  return {};
}

const commands: Readonly<Record<string, () => object | Promise<object>>> = {
  start,
  kill,
  fill,
  free() {
    rmSync(ballast);
    return {};
  },
  'read-only'() {
    execFileSync('mount', ['--bind', raw, raw]);
    execFileSync('mount', ['-o', 'remount,ro,bind', raw]);
    return {};
  },
  writable() {
    execFileSync('umount', [raw]);
    return {};
  },
};

for await (const line of createInterface({ input: process.stdin })) {
  process.stdout.write(`${JSON.stringify((await commands[line]?.()) ?? { unknown: line })}\n`);
}
await kill();

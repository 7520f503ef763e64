/** The one-machine service as `npm start` runs it, in a separate process and on a temporary folder. */
import { type ChildProcess, spawn } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { smtpClient } from '../../support/peers/smtp-client.ts';
import type { StreamUser } from '../inputs/mail-stream.ts';

const root = join(import.meta.dirname, '../../..');

/** The options of `npm start`: its memory limits and its compile cache. */
export const startOptions = (): readonly string[] => optionsOf('start');
/** The memory limits of `npm run replay`. */
export const replayOptions = (): readonly string[] => optionsOf('replay');

function optionsOf(name: 'start' | 'replay'): readonly string[] {
  const { scripts } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as {
    readonly scripts: Readonly<Record<typeof name, string>>;
  };
  return scripts[name].split(' ').filter((word) => word.startsWith('--'));
}

export interface MeasuredProcess {
  readonly port: number;
  readonly folder: string;
  /** Current memory of the process. */
  rssMb(): number;
  /** Processor time used so far. */
  cpuMs(): number;
  stop(): Promise<void>;
}

export interface ServiceProcess extends MeasuredProcess {
  readonly httpPort: number;
  /** Creates `count` users who can write at once. */
  users(count: number): Promise<readonly StreamUser[]>;
}

/** `folder` holds the service's data and is removed at the end. */
export async function startServiceProcess(
  settings: Readonly<Record<string, string>> = {},
  folder = mkdtempSync(join(tmpdir(), 'tactful-load-')),
): Promise<ServiceProcess> {
  const [port, httpPort] = [await freePort(), await freePort()];
  const child = spawn(process.execPath, [...startOptions(), 'bin/local.ts'], {
    cwd: root,
    env: { PATH: process.env.PATH, SMTP_PORT: String(port), HTTP_PORT: String(httpPort), DATA_DIR: folder, ...settings },
    stdio: ['ignore', 'pipe', 'ignore'],
  });
  await firstLine(child);
  child.stdout?.resume();
  return {
    ...measured(child, port, folder),
    httpPort,
    async users(count) {
      const client = await smtpClient(port);
      for (let index = 0; index < count; index += 1) {
        const from = `jo.${index}@example.com`;
        const raw = Buffer.from(
          `From: Jo <${from}>\r\nTo: start@tactful.localhost\r\nMessage-ID: <join-${index}@example.com>\r\nSubject: hello\r\n\r\nhello\r\n`,
        );
        const code = await client.send({ from, to: 'start@tactful.localhost', raw });
        if (code !== 250) throw new Error(`The service took no sign-up: ${code}.`);
      }
      client.close();
      return (await (await fetch(`http://127.0.0.1:${httpPort}/api/users`)).json()) as readonly StreamUser[];
    },
  };
}

/** `shortCuts`: with the short cuts that our service takes (floor.ts). */
export async function startFloorProcess({ shortCuts = false } = {}): Promise<MeasuredProcess> {
  const folder = mkdtempSync(join(tmpdir(), 'tactful-floor-'));
  const options = shortCuts ? [folder, 'short-cuts'] : [folder];
  const child = spawn(process.execPath, [join(import.meta.dirname, 'floor-server.ts'), ...options], {
    stdio: ['ignore', 'pipe', 'ignore'],
  });
  return measured(child, Number(await firstLine(child)), folder);
}

const measured = (child: ChildProcess, port: number, folder: string): MeasuredProcess => ({
  port,
  folder,
  rssMb: () => Number(/VmRSS:\s+(\d+)/.exec(readFileSync(`/proc/${child.pid}/status`, 'utf8'))?.[1]) / 1024,
  // proc(5): utime and stime, the 14th and 15th field, in ticks of 10 ms; the second field may hold spaces.
  cpuMs() {
    const fields = readFileSync(`/proc/${child.pid}/stat`, 'utf8')
      .replace(/^.*\) /, '')
      .split(' ');
    return 10 * (Number(fields[11]) + Number(fields[12]));
  },
  async stop() {
    const ended = new Promise((resolve) => child.once('exit', resolve));
    child.kill('SIGKILL');
    await ended;
    rmSync(folder, { recursive: true, force: true });
  },
});

async function firstLine(child: ChildProcess): Promise<string> {
  if (child.stdout === null) throw new Error('The process has no output.');
  for await (const line of createInterface({ input: child.stdout })) return line;
  throw new Error('The process ended before it was ready.');
}

async function freePort(): Promise<number> {
  const server = createServer();
  await new Promise<void>((resolve) => void server.listen(0, '127.0.0.1', resolve));
  const address = server.address();
  await new Promise((resolve) => server.close(resolve));
  if (address === null || typeof address === 'string') throw new Error('No port was free.');
  return address.port;
}

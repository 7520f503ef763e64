/**
 * Runs MiniStack as one process on free ports of this machine, in strict mode: it enforces role policies and serves HTTPS with its own
 * certificate. It runs the functions' bundles as processes of the first Node on the path.
 * Not here: what fills MiniStack's gaps (emulator.py), and the requests to it.
 */
import { type ChildProcess, execFile, spawn } from 'node:child_process';
import { mkdir, mkdtemp, open, readFile, rm, writeFile } from 'node:fs/promises';
import { request } from 'node:https';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { promisify } from 'node:util';
import { installEmulator } from './install-emulator.ts';
import { mailSink } from './mail-sink.ts';

export const project = resolve(import.meta.dirname, '../..');
export const region = 'us-east-1';
export const account = '000000000000';

export interface Emulator {
  readonly folder: string;
  /** The folder of the mails that SES passed on (mail-sink.ts). */
  readonly mailFolder: string;
  /** The variables that its clients need: endpoint, keys, region, certificate. */
  readonly env: Readonly<Record<string, string>>;
  /** The end of the output of the emulator and the functions. */
  log(): Promise<string>;
  stop(): Promise<void>;
}

/** @throws EmulatorMissingError, EmulatorSilentError */
export async function startEmulator(): Promise<Emulator> {
  const python = await installEmulator();
  await using parts = new AsyncDisposableStack();
  const folder = await mkdtemp(join(tmpdir(), 'tactful-stack-'));
  parts.defer(() => rm(folder, { recursive: true, force: true, maxRetries: 5 }));
  await mkdir(join(folder, 'tmp'));
  // The functions are unpacked below TMPDIR beside a CommonJS worker, which must not find a "type": "module" above it.
  await writeFile(join(folder, 'package.json'), '{"type":"commonjs"}');
  const { cert, key } = await certificate(folder);
  const mailFolder = join(folder, 'mail');
  const sink = await mailSink(mailFolder);
  parts.defer(() => sink.stop());

  const port = await freePort();
  const path = `${join(project, 'node_modules/.bin')}:${dirname(process.execPath)}:${process.env.PATH ?? ''}`;
  const log = await open(join(folder, 'emulator.log'), 'a');
  // Only these variables are set, because the functions' processes inherit them all.
  const emulator = spawn(python, [join(import.meta.dirname, 'emulator.py')], {
    cwd: folder,
    detached: true,
    stdio: ['ignore', log.fd, log.fd],
    env: {
      PATH: path,
      HOME: folder,
      TMPDIR: join(folder, 'tmp'),
      NODE_PATH: join(project, 'node_modules'),
      BIND_HOST: '127.0.0.1',
      GATEWAY_PORT: String(port),
      MINISTACK_HOST: '127.0.0.1',
      LAMBDA_EXECUTOR: 'local',
      SMTP_HOST: `127.0.0.1:${sink.port}`,
      AUTH: 'true',
      USE_SSL: '1',
      MINISTACK_SSL_CERT: cert,
      MINISTACK_SSL_KEY: key,
    },
  });
  await log.close();
  const kill = (signal: NodeJS.Signals): boolean => signalGroup(emulator, signal);
  const atExit = () => kill('SIGKILL');
  process.on('exit', atExit);
  parts.defer(async () => {
    await end(emulator, kill);
    process.off('exit', atExit);
  });

  const endpoint = `https://127.0.0.1:${port}`;
  const readLog = async () => (await readFile(join(folder, 'emulator.log'), 'utf8')).slice(-8_000);
  await ready(`${endpoint}/_ministack/ready`, cert, emulator, readLog);
  const running = parts.move();
  return {
    folder,
    mailFolder,
    env: {
      PATH: path,
      HOME: folder, // the CDK CLI caches account ids below it
      AWS_ENDPOINT_URL: endpoint,
      AWS_ACCESS_KEY_ID: 'test',
      AWS_SECRET_ACCESS_KEY: 'test',
      AWS_REGION: region,
      AWS_DEFAULT_REGION: region,
      AWS_EC2_METADATA_DISABLED: 'true',
      NODE_EXTRA_CA_CERTS: cert, // the SDK's
      AWS_CA_BUNDLE: cert, // the CDK CLI's
      CDK_DISABLE_CLI_TELEMETRY: 'true',
      NO_COLOR: '1',
    },
    log: readLog,
    stop: () => running.disposeAsync(),
  };
}

export class EmulatorSilentError extends Error {
  override readonly name = 'EmulatorSilentError';
}

async function certificate(folder: string): Promise<{ readonly cert: string; readonly key: string }> {
  const [cert, key] = [join(folder, 'cert.pem'), join(folder, 'key.pem')];
  const names = ['-subj', '/CN=localhost', '-addext', 'subjectAltName=DNS:localhost,IP:127.0.0.1'];
  await promisify(execFile)('openssl', [
    'req',
    '-x509',
    '-newkey',
    'rsa:2048',
    '-nodes',
    '-days',
    '2',
    ...names,
    '-keyout',
    key,
    '-out',
    cert,
  ]);
  return { cert, key };
}

async function freePort(): Promise<number> {
  const server = createServer();
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const address = server.address();
  await new Promise((resolve) => server.close(resolve));
  if (address === null || typeof address === 'string') throw new EmulatorSilentError('This machine gives no free port.');
  return address.port;
}

async function ready(url: string, cert: string, emulator: ChildProcess, log: () => Promise<string>): Promise<void> {
  const ca = await readFile(cert);
  const answers = () =>
    new Promise<boolean>((resolve) => {
      const asked = request(url, { ca, timeout: 1_000 }, (response) => {
        response.resume();
        resolve(response.statusCode === 200);
      });
      asked.on('error', () => resolve(false)).on('timeout', () => asked.destroy());
      asked.end();
    });
  for (let attempt = 0; attempt < 300 && emulator.exitCode === null; attempt += 1) {
    if (await answers()) return;
    await pause(100);
  }
  throw new EmulatorSilentError(`The emulator did not become ready. It said:\n${await log()}`);
}

/** An emulator that waits for a custom resource does not exit on TERM. */
async function end(emulator: ChildProcess, kill: (signal: NodeJS.Signals) => boolean): Promise<void> {
  kill('SIGTERM');
  for (let tenths = 0; tenths < 50 && kill('SIGCONT'); tenths += 1) await pause(100);
  kill('SIGKILL');
  if (emulator.exitCode === null && emulator.signalCode === null) await new Promise((resolve) => emulator.once('exit', resolve));
}

/** Signals the emulator and the functions' processes, which are in its group. False: no process is left. */
function signalGroup({ pid }: ChildProcess, signal: NodeJS.Signals): boolean {
  if (pid === undefined) return false;
  try {
    return process.kill(-pid, signal);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ESRCH') return false;
    throw error;
  }
}

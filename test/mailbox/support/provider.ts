/**
 * A real mail provider for the tests of a file: Dovecot and Postfix, started by provider.sh. Each domain under .test is a separate mailbox.
 */
import { execFileSync, spawn } from 'node:child_process';
import { chmod, mkdtemp, rm } from 'node:fs/promises';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { ImapFlow } from 'imapflow';
import { createTransport } from 'nodemailer';
import { afterAll, beforeAll } from 'vitest';
import { canHaveProvider } from './can-have-provider.ts';

export interface Provider {
  readonly folder: string;
  /** Plain IMAP; IMAPS is the next port. */
  readonly imap: number;
  /** The port for mail from other servers. */
  readonly mx: number;
  readonly submission: number;
  /** Delivers a mail like another server. */
  deliver(raw: string | Uint8Array, from: string, to: readonly string[]): Promise<void>;
  /** Opens a mailbox. */
  into<T>(domain: string, look: (client: ImapFlow) => Promise<T>): Promise<T>;
  doveadm(...words: readonly string[]): string;
}

/** Runs during the tests of the file. */
export function aProvider(): () => Provider {
  let provider: Provider | null = null;
  let folder = '';
  beforeAll(async () => {
    if (!canHaveProvider) return;
    folder = await mkdtemp(join(tmpdir(), 'tactful-provider-'));
    await chmod(folder, 0o755);
    provider = await started(folder);
  }, 60_000);
  afterAll(async () => {
    if (folder === '') return;
    execFileSync('postfix', ['-c', join(folder, 'postfix'), 'stop'], { stdio: 'ignore' });
    execFileSync('doveadm', ['-c', join(folder, 'dovecot/dovecot.conf'), 'stop'], { stdio: 'ignore' });
    await rm(folder, { recursive: true, force: true, maxRetries: 5 });
  }, 60_000);
  return () => {
    if (provider === null) throw new Error('There is no mail provider: apt-get install dovecot-imapd dovecot-lmtpd postfix openssl.');
    return provider;
  };
}

async function started(folder: string): Promise<Provider> {
  const port = await sixFreePorts();
  await run('bash', [join(import.meta.dirname, 'provider.sh'), folder, String(port)]);
  const [imap, mx, submission] = [port, port + 4, port + 5];
  const config = join(folder, 'dovecot/dovecot.conf');
  return {
    folder,
    imap,
    mx,
    submission,
    async deliver(raw, from, to) {
      const transport = createTransport({ host: '127.0.0.1', port: mx, ignoreTLS: true });
      try {
        await transport.sendMail({ envelope: { from, to: [...to] }, raw: Buffer.from(raw) });
      } finally {
        transport.close();
      }
    },
    async into(domain, look) {
      const auth = { user: `box@${domain}`, pass: 'secret' };
      const client = new ImapFlow({
        host: '127.0.0.1',
        port: imap,
        secure: false,
        doSTARTTLS: false,
        auth,
        logger: false,
        disableAutoIdle: true,
      });
      client.on('error', () => {});
      await client.connect();
      try {
        await client.mailboxOpen('INBOX');
        return await look(client);
      } finally {
        await client.logout();
      }
    },
    doveadm: (...words) => execFileSync('doveadm', ['-c', config, ...words], { encoding: 'utf8' }),
  };
}

/** Waits only for the script, because the daemons keep running and keep its pipes open. */
const run = (program: string, words: readonly string[]): Promise<void> =>
  new Promise((resolve, reject) => {
    const child = spawn(program, words, { stdio: 'ignore', detached: true });
    child.once('error', reject);
    child.once('exit', (code) => (code === 0 ? resolve() : reject(new Error(`${words[0]} ended with ${code}.`))));
  });

async function sixFreePorts(): Promise<number> {
  for (let tries = 0; tries < 50; tries += 1) {
    const first = 20_000 + Math.floor(Math.random() * 10_000);
    const free = await Promise.all([0, 1, 2, 3, 4, 5].map((more) => isFree(first + more)));
    if (free.every(Boolean)) return first;
  }
  throw new Error('No six free ports in a row.');
}

const isFree = (port: number): Promise<boolean> =>
  new Promise((resolve) => {
    const server = createServer();
    server.once('error', () => resolve(false));
    server.listen(port, '127.0.0.1', () => server.close(() => resolve(true)));
  });

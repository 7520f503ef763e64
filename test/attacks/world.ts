/** A service under attack: the real process with its own name server and folder, reached only through SMTP and HTTP. */
import assert from 'node:assert/strict';
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { readFileSync } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import type { TimelineView, UserView } from '../../lib/local/http/json-interface.ts';
import type { SentMail } from '../../lib/local/sending/sent-mail.ts';
import { openNameServer } from '../support/peers/open-name-server.ts';
import { type SmtpClient, smtpClient } from '../support/peers/smtp-client.ts';
import { atUs, letter, newId } from './letters.ts';
import { domain, evesPeer, honestPeer, zone } from './zone.ts';

export interface Handed {
  readonly rcpt: string | readonly string[];
  readonly raw: string;
  /** The reverse-path. By default, Eve's own. */
  readonly mailFrom?: string;
  /** The IP address of the client. By default, Eve's. */
  readonly peer?: string;
}

/** A user with the private addresses that only they know. */
export interface Person {
  readonly address: string;
  readonly tracking: string;
}

export interface World {
  readonly smtpPort: number;
  readonly httpPort: number;
  client(peer?: string): Promise<SmtpClient>;
  /** Delivers a mail. Returns the reply code to its end, or to the RCPT that was refused. */
  hands(handed: Handed): Promise<number>;
  /** Delivers a mail as its honest sender's server would. */
  says(from: string, to: string, text: string, more?: { readonly subject?: string; readonly more?: string }): Promise<number>;
  joins(address: string): Promise<Person>;
  user(email: string): Promise<UserView | undefined>;
  mails(to?: string): Promise<readonly SentMail[]>;
  timelines(email: string): Promise<readonly TimelineView[]>;
  source(mail: SentMail | undefined): Promise<string>;
  /** Everything that is visible from outside, as one text to compare. */
  everything(): Promise<string>;
  get(path: string, headers?: Readonly<Record<string, string>>): Promise<Response>;
  post(path: string, body: string, headers?: Readonly<Record<string, string>>): Promise<Response>;
  clockTo(instant: string): Promise<readonly SentMail[]>;
  log(): string;
  /** CPU time of the service's process so far. Unlike elapsed time, it doesn't depend on how busy the machine is. */
  cpuSeconds(): number;
  stop(): Promise<void>;
}

export const clock = '2026-11-03T07:12:00Z';

export async function openWorld(settings: Readonly<Record<string, string>> = {}): Promise<World> {
  const folder = await mkdtemp(join(tmpdir(), 'tactful-attacks-'));
  const names = await openNameServer(zone());
  const env = {
    PATH: process.env.PATH ?? '',
    ...{ MAIL_DOMAIN: domain, DATA_DIR: folder, SMTP_PORT: '0', HTTP_PORT: '0', CLOCK: clock, OPERATOR: 'op@example.org' },
    ...{ SENDER_CHECK: 'verify', DNS_SERVERS: names.address, SMTP_PEERS: '127.0.0.1', DEFAULT_TIME_ZONE: 'Europe/Paris', ...settings },
  };
  const child = spawn(process.execPath, ['bin/local.ts'], { env, stdio: ['ignore', 'pipe', 'pipe'] });
  let log = '';
  let greeting = '';
  child.stderr.setEncoding('utf8').on('data', (chunk: string) => {
    log += chunk;
  });
  child.stdout.setEncoding('utf8').on('data', (chunk: string) => {
    greeting += chunk;
  });
  // Connections are kept for the next mail, because each greeting costs a tenth of a second.
  const free = new Map<string, SmtpClient[]>();
  const stop = async (): Promise<void> => {
    for (const each of [...free.values()].flat()) each.close();
    if (child.exitCode === null) {
      child.kill('SIGTERM');
      await once(child, 'exit');
    }
    await names.close();
    await rm(folder, { recursive: true, force: true });
  };
  for (let tries = 0; !/localhost:\d+/.test(greeting); tries += 1) {
    if (child.exitCode !== null || tries > 300) throw new Error(`The service did not start:\n${log}`);
    await pause(100);
  }
  const portIn = (pattern: RegExp): number => Number(pattern.exec(greeting)?.[1] ?? 0);
  const smtpPort = portIn(/smtp:\/\/[\d.]+:(\d+)/);
  const httpPort = portIn(/localhost:(\d+)/);

  const get = (path: string, headers: Readonly<Record<string, string>> = {}) => fetch(`http://127.0.0.1:${httpPort}${path}`, { headers });
  const post = (path: string, body: string, headers: Readonly<Record<string, string>> = {}) =>
    fetch(`http://127.0.0.1:${httpPort}${path}`, { method: 'POST', body, headers: { 'content-type': 'application/json', ...headers } });
  const json = async <T>(path: string): Promise<T> => (await get(path)).json() as Promise<T>;
  const mails = (to?: string) => json<readonly SentMail[]>(`/api/mails${to === undefined ? '' : `?to=${encodeURIComponent(to)}`}`);
  const client = (peer = evesPeer) => smtpClient(smtpPort, '127.0.0.1', peer);
  const transaction = async (connection: SmtpClient, { rcpt, raw, mailFrom = 'eve@evil.example' }: Handed): Promise<number> => {
    const sender = await connection.say(`MAIL FROM:<${mailFrom}>\r\n`);
    if (sender !== 250) return sender;
    for (const each of [rcpt].flat()) {
      const code = await connection.say(`RCPT TO:<${each}>\r\n`);
      if (code !== 250) return code;
    }
    await connection.say('DATA\r\n');
    return connection.say(Buffer.from(`${raw.replace(/^\./gm, '..')}\r\n.\r\n`, 'utf8'));
  };
  const hands = async (handed: Handed): Promise<number> => {
    const { peer = evesPeer } = handed;
    const known = free.get(peer)?.pop();
    const connection = known ?? (await client(peer));
    try {
      const code = await transaction(connection, handed);
      if (code === 250) free.set(peer, [...(free.get(peer) ?? []), connection]);
      else connection.close();
      return code;
    } catch (error) {
      connection.close();
      if (known === undefined) throw error;
      // The service has closed the idle connection.
      return hands(handed);
    }
  };
  const says: World['says'] = (from, to, text, { subject = 'x', more = '' } = {}) =>
    hands({ rcpt: to, mailFrom: from, peer: honestPeer, raw: letter({ from, to, text, subject, more, messageId: newId() }) });
  const user = async (email: string) => (await json<readonly UserView[]>(`/api/users?email=${encodeURIComponent(email)}`))[0];

  return {
    ...{ smtpPort, httpPort, client, hands, says, user, mails, get, post, stop },
    log: () => log,
    cpuSeconds: () => ticksOf(child.pid ?? 0) / 100,
    async joins(address) {
      await says(address, atUs('start'), 'hello');
      const { trackingAddress: tracking } = (await user(address)) ?? assert.fail(`${address} did not join`);
      return { address, tracking };
    },
    timelines: (email) => json(`/api/timelines?user=${encodeURIComponent(email)}`),
    source: async (mail) => (mail === undefined ? '' : (await get(`/api/mails/${mail.id}`)).text()),
    everything: async () => JSON.stringify([await json('/api/users'), await json('/api/timelines'), await mails()], null, 1),
    async clockTo(instant) {
      const answer = await post('/api/clock', JSON.stringify({ now: instant }));
      assert.equal(answer.status, 200);
      return ((await answer.json()) as { readonly sent: readonly SentMail[] }).sent;
    },
  };
}

/** User and system time in hundredths of a second (proc(5), fields 14 and 15). The name before them may contain spaces. */
function ticksOf(pid: number): number {
  const fields = readFileSync(`/proc/${pid}/stat`, 'utf8')
    .replace(/^.*\) /s, '')
    .split(' ');
  return Number(fields[11]) + Number(fields[12]);
}

/** @throws an error that lists what is new or gone, one item per line */
export async function isAsBefore(world: World, before: string): Promise<void> {
  const after = await world.everything();
  if (after === before) return;
  const [old, now] = [before, after].map((text) => text.split('\n'));
  const gone = (old ?? []).filter((line) => !(now ?? []).includes(line)).map((line) => `- ${line}`);
  const added = (now ?? []).filter((line) => !(old ?? []).includes(line)).map((line) => `+ ${line}`);
  throw new Error(['Something changed:', ...gone, ...added].join('\n'));
}

/**
 * `npm run bench -- page [--timelines 20000]`: how long the inbox page takes with this many timelines, and how long mail waits at SMTP
 * while it loads and while nobody looks.
 */
import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { smtpClient } from '../support/peers/smtp-client.ts';
import { median } from './in-turns.ts';
import { fillFolder } from './inputs/filled-folder.ts';
import { type ServiceProcess, startServiceProcess } from './load/service-process.ts';
import { fixed, grouped, markdownTable } from './table.ts';

const looks = 10;
const paths = ['/', '/?page=3', '/?sort=name', '/?q=reyes+123', '/?status=closed', '/api/users', '/api/timelines?limit=100'] as const;

interface Looked {
  readonly path: string;
  /** Milliseconds that each load took. */
  readonly times: readonly number[];
  /** Milliseconds that mail waited during the loads. */
  readonly waits: readonly number[];
}

interface PageTimes {
  /** Milliseconds from the start of the process until SMTP takes a recipient, and until health is "ok". */
  readonly started: { readonly smtp: number; readonly ok: number };
  readonly user: string;
  readonly rssMb: number;
  readonly quiet: readonly number[];
  readonly looked: readonly Looked[];
}

async function measurePage(timelines: number): Promise<PageTimes> {
  const folder = mkdtempSync(join(tmpdir(), 'tactful-page-'));
  await fillFolder(folder, timelines);
  const begun = performance.now();
  const service = await startServiceProcess({ CLOCK: '2026-11-04T07:30:00Z' }, folder);
  try {
    await recipientTaken(service);
    const smtp = performance.now() - begun;
    await untilOk(service);
    const started = { smtp, ok: performance.now() - begun };
    const [user] = await service.users(1);
    const quiet = await besideMail(service, () => pause(3_000));
    const looked: Looked[] = [];
    for (const path of paths) {
      const times: number[] = [];
      const waits = await besideMail(service, async () => {
        for (let look = 0; look < looks && sum(times) < 60_000; look += 1) times.push(await timeOf(service, path));
      });
      looked.push({ path, times, waits });
    }
    return { started, user: user?.email ?? '', rssMb: service.rssMb(), quiet, looked };
  } finally {
    await service.stop();
  }
}

/** In milliseconds: the highest median load time of a page, the highest median wait of mail, and the times after the start. */
export async function measureSlowestPage(timelines: number) {
  const { looked, started } = await measurePage(timelines);
  const slowest = (read: (each: Looked) => readonly number[]): number => Math.max(...looked.map((each) => median(read(each))));
  return { page: slowest(({ times }) => times), mail: slowest(({ waits }) => waits), ...started };
}

export async function page(timelines: number): Promise<string> {
  const { started, user, rssMb, quiet, looked } = await measurePage(timelines);
  const table = markdownTable(
    ['', 'ms, median', 'slowest', 'SMTP ms, median', 'slowest'],
    [
      ['nobody looks', '', '', ...told(quiet)],
      ...looked.map(({ path, times, waits }) => [path, fixed(median(times), 0), fixed(Math.max(...times), 0), ...told(waits)]),
    ],
  );
  return `${table}\n\n${grouped(timelines)} timelines of ${grouped(timelines / 10)} users (${user} joined them); ${fixed(started.smtp / 1000, 1)} s from the start until SMTP took a recipient, ${fixed(started.ok / 1000, 1)} s until health was "ok", ${fixed(rssMb, 0)} MB at the end.`;
}

const sum = (values: readonly number[]): number => values.reduce((all, each) => all + each, 0);
const told = (waits: readonly number[]): readonly string[] => [fixed(median(waits), 0), fixed(Math.max(...waits), 0)];

async function untilOk({ httpPort }: ServiceProcess): Promise<void> {
  while ((await fetch(`http://127.0.0.1:${httpPort}/api/health`)).status !== 200) await pause(50);
}

async function timeOf({ httpPort }: ServiceProcess, path: string): Promise<number> {
  const begun = performance.now();
  await (await fetch(`http://127.0.0.1:${httpPort}${path}`)).text();
  return performance.now() - begun;
}

/** @throws if the service refuses the recipient */
async function recipientTaken({ port }: ServiceProcess): Promise<void> {
  const client = await smtpClient(port);
  await client.say('MAIL FROM:<jo.0@example.com>\r\n');
  const code = await client.say('RCPT TO:<start@tactful.localhost>\r\n');
  client.close();
  if (code !== 250) throw new Error(`SMTP refused a recipient: ${code}.`);
}

/** Milliseconds from connecting to the answer to RCPT, measured repeatedly while `work` runs. */
async function besideMail(service: ServiceProcess, work: () => Promise<unknown>): Promise<readonly number[]> {
  const waits: number[] = [];
  let isDone = false;
  const mailing = (async () => {
    while (!isDone) {
      const begun = performance.now();
      await recipientTaken(service);
      waits.push(performance.now() - begun);
      await pause(20);
    }
  })();
  await work();
  isDone = true;
  await mailing;
  return waits;
}

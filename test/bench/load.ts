/**
 * `npm run bench -- load [--seconds 60]`: mails a second over 20 connections, to the floor of the design (floor-server.ts), in turns of
 * five seconds each. `npm run bench -- memory [--mails 50000]`: memory and database on the way.
 */
import { execFileSync } from 'node:child_process';
import { join } from 'node:path';
import { smtpClient } from '../support/smtp-client.ts';
import { median, quantile } from './in-turns.ts';
import { mailStream, type StreamedMail } from './mail-stream.ts';
import { type MeasuredProcess, startFloorProcess, startServiceProcess } from './service-process.ts';
import { fixed, grouped, markdownTable } from './table.ts';

const connections = 20;
const sliceMs = 5_000;
const userCount = 50;

interface Slice {
  readonly perSecond: number;
  /** Of the server's processor time, a mail. */
  readonly cpuMs: number;
  readonly latencies: readonly number[];
  readonly refused: number;
}

export async function load(seconds: number): Promise<string> {
  const [service, floor] = [await startServiceProcess(), await startFloorProcess()];
  try {
    const users = await service.users(userCount);
    const slices: Record<'service' | 'floor', Slice[]> = { service: [], floor: [] };
    const streams = { service: mailStream(users), floor: mailStream(users) };
    // The first round of each warms up.
    for (let round = -1; round * sliceMs < seconds * 1000; round += 1) {
      for (const [name, server] of [
        ['floor', floor],
        ['service', service],
      ] as const) {
        const slice = await send(server, streams[name], performance.now() + sliceMs);
        if (round >= 0) slices[name].push(slice);
      }
    }
    const row = (name: 'service' | 'floor'): string[] => {
      const latencies = slices[name].flatMap((slice) => slice.latencies);
      const refused = slices[name].reduce((sum, slice) => sum + slice.refused, 0);
      return [
        name,
        grouped(latencies.length),
        fixed(median(slices[name].map(({ perSecond }) => perSecond)), 0),
        fixed(median(slices[name].map(({ cpuMs }) => cpuMs)), 1),
        fixed(median(latencies), 0),
        fixed(quantile(latencies, 0.99), 0),
        String(refused),
      ];
    };
    const ratio = (read: (slice: Slice) => number): string =>
      fixed(median(slices.service.map((slice, round) => read(slice) / read(slices.floor[round] ?? slice))));
    const table = markdownTable(
      ['', 'mails', 'a second', 'processor ms a mail', 'p50 ms', 'p99 ms', 'refused'],
      [row('service'), row('floor')],
    );
    return `${table}\n\nRatio to the floor: **${ratio(({ perSecond }) => perSecond)}** in mails a second (aim: at least 0.7). In processor time alone, which a busy machine affects less: ${ratio(({ cpuMs }) => 1 / cpuMs)}.`;
  } finally {
    await Promise.all([service.stop(), floor.stop()]);
  }
}

export async function memory(mails: number): Promise<string> {
  const service = await startServiceProcess();
  try {
    const stream = mailStream(await service.users(userCount));
    const rows: string[][] = [];
    const empty = databaseKb(service);
    for (let part = 1; part <= 10; part += 1) {
      await send(service, take(stream, Math.ceil(mails / 10)), Number.POSITIVE_INFINITY);
      const sent = part * Math.ceil(mails / 10);
      const kilobytes = databaseKb(service) - empty;
      rows.push([grouped(sent), fixed(service.rssMb(), 0), fixed(kilobytes / 1024, 1), fixed(kilobytes / sent, 2)]);
    }
    return markdownTable(['mails', 'memory, MB', 'database, MB', 'database a mail, kB'], rows);
  } finally {
    await service.stop();
  }
}

/** Over all connections, until the time is over or the stream ends. */
async function send(server: MeasuredProcess, stream: Iterator<StreamedMail>, until: number): Promise<Slice> {
  const begun = performance.now();
  const cpuBefore = server.cpuMs();
  const latencies: number[] = [];
  let refused = 0;
  await Promise.all(
    Array.from({ length: connections }, async () => {
      const client = await smtpClient(server.port);
      while (performance.now() < until) {
        const { value, done } = stream.next();
        if (done === true) break;
        const before = performance.now();
        if ((await client.send(value)) !== 250) refused += 1;
        latencies.push(performance.now() - before);
      }
      client.close();
    }),
  );
  const perSecond = (1000 * latencies.length) / (performance.now() - begun);
  return { perSecond, cpuMs: (server.cpuMs() - cpuBefore) / latencies.length, latencies, refused };
}

function* take<T>(stream: Iterator<T>, count: number): Generator<T, undefined> {
  for (let index = 0; index < count; index += 1) {
    const { value, done } = stream.next();
    if (done === true) return;
    yield value;
  }
}

const databaseKb = ({ folder }: MeasuredProcess): number =>
  Number(execFileSync('du', ['-sk', join(folder, 'database')], { encoding: 'utf8' }).split('\t')[0]);

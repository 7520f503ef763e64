/**
 * `npm run bench -- load [--seconds 60]`: mails a second over 20 connections, compared with the floor (floor-server.ts), both plain and
 * with our short cuts, in turns of five seconds. `npm run bench -- memory [--mails 50000]`: memory and database size as mails arrive.
 */
import { execFileSync } from 'node:child_process';
import { join } from 'node:path';
import { smtpClient } from '../../support/peers/smtp-client.ts';
import { median, quantile } from '../in-turns.ts';
import { mailStream, type Sort, type StreamedMail } from '../inputs/mail-stream.ts';
import { fixed, grouped, markdownTable } from '../table.ts';
import { type MeasuredProcess, startFloorProcess, startServiceProcess } from './service-process.ts';

const connections = 20;
const sliceMs = 5_000;
const userCount = 50;

interface Slice {
  readonly perSecond: number;
  /** The server's processor time per mail. */
  readonly cpuMs: number;
  readonly latencies: readonly number[];
  readonly refused: number;
}

const servers = ['floor', 'floor with our short cuts', 'service'] as const;
type Server = (typeof servers)[number];
type Slices = Readonly<Record<Server, readonly Slice[]>>;

async function measureLoad(seconds: number, sort: Sort): Promise<Slices> {
  const service = await startServiceProcess();
  const running = { service, floor: await startFloorProcess(), 'floor with our short cuts': await startFloorProcess({ shortCuts: true }) };
  try {
    const users = await service.users(userCount);
    const slices: Record<Server, Slice[]> = { service: [], floor: [], 'floor with our short cuts': [] };
    const streams = servers.map((name) => [name, mailStream(users, sort)] as const);
    // The first slice of each is a warm-up.
    for (let round = -1; round * sliceMs < seconds * 1000; round += 1) {
      for (const [name, stream] of streams) {
        const slice = await send(running[name], stream, performance.now() + sliceMs);
        if (round >= 0) slices[name].push(slice);
      }
    }
    return slices;
  } finally {
    await Promise.all(Object.values(running).map((each) => each.stop()));
  }
}

/** The service compared with a floor: mails a second, and mails in the same processor time. Each is the median of the slices' ratios. */
function toFloor(slices: Slices, floor: Exclude<Server, 'service'>): { readonly perSecond: number; readonly perProcessorTime: number } {
  const ratio = (read: (slice: Slice) => number): number =>
    median(slices.service.map((slice, round) => read(slice) / read(slices[floor][round] ?? slice)));
  return { perSecond: ratio(({ perSecond }) => perSecond), perProcessorTime: ratio(({ cpuMs }) => 1 / cpuMs) };
}

/** The mixed stream, compared with the plain floor. */
export const measureLoadToFloor = async (seconds: number) => toFloor(await measureLoad(seconds, 'mixed'), 'floor');

/** Measures applications and noise separately, because the service drops noise early and the floor does not. */
export async function load(seconds: number): Promise<string> {
  const rows: string[][] = [];
  for (const sort of ['mixed', 'applications', 'noise'] as const) {
    const slices = await measureLoad(seconds, sort);
    for (const name of servers) rows.push([`${sort}: ${name}`, ...told(slices, name)]);
  }
  return markdownTable(
    ['', 'mails', 'a second', 'processor ms a mail', 'p50 ms', 'p99 ms', 'refused', 'service to it', 'by processor time'],
    rows,
  );
}

function told(slices: Slices, name: Server): readonly string[] {
  const latencies = slices[name].flatMap((slice) => slice.latencies);
  const refused = slices[name].reduce((sum, slice) => sum + slice.refused, 0);
  const ratios = name === 'service' ? null : toFloor(slices, name);
  return [
    grouped(latencies.length),
    fixed(median(slices[name].map(({ perSecond }) => perSecond)), 0),
    fixed(median(slices[name].map(({ cpuMs }) => cpuMs)), 1),
    fixed(median(latencies), 0),
    fixed(quantile(latencies, 0.99), 0),
    String(refused),
    ratios === null ? '' : fixed(ratios.perSecond),
    ratios === null ? '' : fixed(ratios.perProcessorTime),
  ];
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

/** Sends over all connections until the time is up or the stream ends. */
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

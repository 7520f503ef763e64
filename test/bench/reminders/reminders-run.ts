/**
 * Runs in a separate process with the memory limits of `npm start`: sends the reminders of many timelines, all due within one hour of the
 * manual clock, and prints the figures as JSON.
 */
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { BatchWriteCommand } from '@aws-sdk/lib-dynamodb';
import { Temporal } from 'temporal-polyfill';
import { receiveMail } from '../../../functions/receive-mail.ts';
import { sendReminder } from '../../../functions/send-reminder.ts';
import { sweep } from '../../../functions/sweep-at-once.ts';
import { noCounters } from '../../../lib/aws/store/counters.ts';
import { encodeHead } from '../../../lib/aws/store/heads.ts';
import { type Item, profileItem } from '../../../lib/aws/table/items.ts';
import { profileKey } from '../../../lib/aws/table/keys.ts';
import { noHistory, record } from '../../../lib/domain/history.ts';
import type { TimelineId, UserId } from '../../../lib/domain/words.ts';
import { planOf } from '../../../lib/handling/record/plan.ts';
import { type Database, openDatabase } from '../../../lib/local/database/database.ts';
import { silentLog } from '../../../lib/local/log.ts';
import { startService } from '../../../lib/local/service.ts';
import { serviceSettings } from '../../../lib/local/service-settings.ts';
import { readSettings } from '../../../lib/local/settings.ts';
import { anApplication, aProfile, at, morning } from '../../support/stored.ts';

/**
 * Half of the reminders are due at nine in Paris, a week after the application. The others belong to promises and are due between 9:30 and
 * 9:58.
 */
const start = '2026-11-10T07:30:00Z';
const end = at('2026-11-10T09:00:00Z');

export interface RemindersRun {
  readonly sent: number;
  readonly twice: number;
  readonly seconds: number;
  readonly cpuMs: number;
  readonly peakRssMb: number;
}

async function measure(count: number): Promise<RemindersRun> {
  const folder = await mkdtemp(join(tmpdir(), 'tactful-reminders-'));
  const settings = readSettings({ DATA_DIR: folder, CLOCK: start });
  try {
    const database = await openDatabase(folder);
    await fill(database, count, serviceSettings(settings));
    await database.close();
    const service = await startService(settings, { handlers: { receiveMail, sendReminder, sweep }, listen: false, log: silentLog });
    const [begun, cpu] = [performance.now(), process.cpuUsage()];
    const sent = await service.advanceTo(end);
    const seconds = (performance.now() - begun) / 1000;
    const { user, system } = process.cpuUsage(cpu);
    await service.stop();
    const timelines = new Set(sent.map(({ timelineId }) => timelineId));
    const peakRssMb = process.resourceUsage().maxRSS / 1024;
    return { sent: sent.length, twice: sent.length - timelines.size, seconds, cpuMs: (user + system) / 1000, peakRssMb };
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

/** Writes profiles and heads directly, without the handlers. Each user has one timeline. */
async function fill({ client, tableName }: Database, count: number, service: ReturnType<typeof serviceSettings>): Promise<void> {
  const write = (items: readonly Item[]): Promise<unknown> => {
    const batches = Array.from({ length: Math.ceil(items.length / 25) }, (_, index) => items.slice(25 * index, 25 * (index + 1)));
    const requests = batches.map((batch) => ({ [tableName]: batch.map((item) => ({ PutRequest: { Item: item } })) }));
    return Promise.all(requests.map((RequestItems) => client.send(new BatchWriteCommand({ RequestItems }))));
  };
  for (let first = 0; first < count; first += 1_000) {
    const indexes = Array.from({ length: Math.min(1_000, count - first) }, (_, each) => first + each);
    await write(indexes.flatMap((index) => itemsOf(index, service)));
  }
}

function itemsOf(index: number, service: ReturnType<typeof serviceSettings>): readonly Item[] {
  const userId = name(index, 6) as UserId;
  const timelineId = `${userId}-${name(index, 8)}` as TimelineId;
  const profile = aProfile({ userId, addresses: [`jo.${index}@example.com`] });
  const loaded = { timelineId, userId, root: `<${index}@example.com>`, sequence: 1, history: record(noHistory, [applied(index)]) };
  const { dueAt } = planOf(loaded, profile, noCounters, service, morning);
  return [profileItem.encode(profileKey(userId), profile), encodeHead(loaded, dueAt)];
}

function applied(index: number) {
  const promise = {
    type: 'own',
    by: 'user',
    date: Temporal.PlainDate.from('2026-11-10'),
    time: Temporal.PlainTime.from('09:30').add({ minutes: index % 29 }),
    zone: null,
    quote: "I'll call you on Tuesday.",
  } as const;
  return anApplication({ promises: index % 2 === 0 ? [] : [promise] });
}

/** The index, written in letters. */
const name = (index: number, length: number): string =>
  Array.from({ length }, (_, place) => String.fromCharCode(97 + (Math.floor(index / 26 ** place) % 26))).join('');

console.log(JSON.stringify(await measure(Number(process.argv[2]))));

/**
 * `npm run bench -- settings [--timelines 2000]`: a user with so many open conversations changes a setting. How long until the answer is
 * sent, and until every conversation is planned again, beside a plain loop that reads the same items.
 */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { receiveMail } from '../../functions/receive-mail.ts';
import { sendReminder } from '../../functions/send-reminder.ts';
import { sweep } from '../../functions/sweep-at-once.ts';
import { noCounters } from '../../lib/aws/store/counters.ts';
import { encodeHead } from '../../lib/aws/store/heads.ts';
import { loadProfile } from '../../lib/aws/store/profiles.ts';
import { headKey } from '../../lib/aws/table/keys.ts';
import { all, query, scan } from '../../lib/aws/table/table-access.ts';
import type { TimelineId, UserId } from '../../lib/domain/words.ts';
import { planOf } from '../../lib/handling/record/plan.ts';
import { openDatabase } from '../../lib/local/database/database.ts';
import { silentLog } from '../../lib/local/log.ts';
import { startService } from '../../lib/local/service.ts';
import { serviceSettings } from '../../lib/local/service-settings.ts';
import { readSettings } from '../../lib/local/settings.ts';
import { openOne, write } from './inputs/filled-folder.ts';
import { fixed, markdownTable } from './table.ts';

const jo = 'jo@example.com';
const start = '2026-11-04T07:30:00Z';
/** In this order: each changes what the one before it left. */
const words = [
  'timezone America/New_York',
  'hour 7',
  'country US',
  'follow-ups 3',
  'weekend fri sat',
  'pause',
  'resume',
  'digest weekly',
] as const;

interface Milliseconds {
  readonly wall: number;
  /** Of processor time. */
  readonly processor: number;
}

export interface SettingTimes {
  readonly word: string;
  /** From the mail to its answer. */
  readonly answer: Milliseconds;
  /** Until every conversation is planned again. */
  readonly all: Milliseconds;
  /** Conversations that are due at another time than before. */
  readonly moved: number;
}

export async function measureSettings(timelines: number): Promise<{ readonly reading: number; readonly times: readonly SettingTimes[] }> {
  const folder = mkdtempSync(join(tmpdir(), 'tactful-settings-'));
  try {
    await fill(folder, timelines);
    let sent = { at: Number.NaN, processor: Number.NaN };
    let moved = 0;
    let handled: Promise<unknown> = Promise.resolve();
    const service = await startService(readSettings({ DATA_DIR: folder, CLOCK: start }), {
      handlers: {
        receiveMail: (delivery, runtime) => {
          handled = receiveMail(delivery, {
            ...runtime,
            store: {
              ...runtime.store,
              replan: async (...planned) => {
                moved += 1;
                await runtime.store.replan(...planned);
              },
            },
            outbound: {
              send: async (mail) => {
                const outcome = await runtime.outbound.send(mail);
                sent = { at: performance.now(), processor: processorMs() };
                return outcome;
              },
            },
          });
          return handled;
        },
        sendReminder,
        sweep,
      },
      listen: false,
      log: silentLog,
    });
    const times: SettingTimes[] = [];
    for (const [index, word] of words.entries()) {
      moved = 0;
      const [begun, processor] = [performance.now(), processorMs()];
      await service.deliver(mailOf(`${index}`, 'tactful', word), envelopeTo('tactful'));
      // On a busy machine the mail is only queued by now.
      await handled;
      times.push({
        ...{ word, moved },
        answer: { wall: sent.at - begun, processor: sent.processor - processor },
        all: { wall: performance.now() - begun, processor: processorMs() - processor },
      });
    }
    await service.stop();
    return { reading: await readingTime(folder), times };
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

export async function settings(timelines: number): Promise<string> {
  const { reading, times } = await measureSettings(timelines);
  const shown = ({ wall, processor }: Milliseconds): readonly string[] =>
    [wall, processor, processor / reading].map((each, index) => fixed(each, index < 2 ? 0 : 1));
  const table = markdownTable(
    ['', 'answered, ms', 'processor ms', 'to reading alone', 'planned, ms', 'processor ms', 'to reading alone', 'due at another time'],
    times.map(({ word, answer, all, moved }) => [word, ...shown(answer), ...shown(all), String(moved)]),
  );
  return `${table}\n\nReading the ${timelines} items takes ${fixed(reading, 0)} ms of processor time.`;
}

async function fill(folder: string, timelines: number): Promise<void> {
  const settings = readSettings({ DATA_DIR: folder, CLOCK: start });
  const service = await startService(settings, { handlers: { receiveMail, sendReminder, sweep }, listen: false, log: silentLog });
  await service.deliver(mailOf('join', 'start', 'hello'), envelopeTo('start'));
  const [user] = await service.view.users(jo);
  await service.stop();
  const userId = userOf(user?.trackingAddress ?? '');
  const database = await openDatabase(folder);
  const profile = await loadProfile({ client: database.client, name: database.tableName }, userId);
  if (profile === null) throw new Error('Nobody joined.');
  const heads = Array.from({ length: timelines }, (_, index) => {
    const loaded = openOne(index, userId);
    return encodeHead(loaded, planOf(loaded, profile, noCounters, serviceSettings(settings), service.now()).dueAt);
  });
  await write(database, heads);
  await database.close();
  // It notices files that somebody changed after a clean stop.
  rmSync(join(folder, 'clean-stop'));
}

/** Milliseconds of processor time that reading the user's items takes, as the database gives them. */
async function readingTime(folder: string): Promise<number> {
  const database = await openDatabase(folder);
  const table = { client: database.client, name: database.tableName };
  const users = await all(
    scan(table, { FilterExpression: 'SK = :profile', ExpressionAttributeValues: { ':profile': 'PROFILE' } }),
    (item) => item,
  );
  const { PK, SK } = headKey(userOf(users[0]?.PK.slice('USER#'.length) ?? ''), '' as TimelineId);
  const begun = processorMs();
  await all(
    query(table, {
      ConsistentRead: true,
      KeyConditionExpression: 'PK = :user AND begins_with(SK, :head)',
      ExpressionAttributeValues: { ':user': PK, ':head': SK },
    }),
    (item) => item,
  );
  const took = processorMs() - begun;
  await database.close();
  return took;
}

function processorMs(): number {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1000;
}

const userOf = (tracking: string): UserId => tracking.slice(0, 6) as UserId;

const envelopeTo = (local: string) => ({ mailFrom: jo, recipients: [`${local}@tactful.localhost`], peer: null, helo: null });

const mailOf = (id: string, to: string, text: string): Buffer =>
  Buffer.from(
    `From: Jo <${jo}>\r\nTo: ${to}@tactful.localhost\r\nMessage-ID: <setting-${id}@example.com>\r\nSubject: x\r\nDate: Wed, 04 Nov 2026 08:30:00 +0100\r\n\r\n${text}\r\n`,
  );

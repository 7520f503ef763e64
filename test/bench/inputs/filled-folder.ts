/** Fills a data folder as a service with this many timelines, ten for each user, would have left it. The handlers are not used. */
import { appendFile, mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import { BatchWriteCommand } from '@aws-sdk/lib-dynamodb';
import type { Temporal } from 'temporal-polyfill';
import { noCounters } from '../../../lib/aws/store/counters.ts';
import { encodeHead } from '../../../lib/aws/store/heads.ts';
import { type Item, profileItem } from '../../../lib/aws/table/items.ts';
import { profileKey } from '../../../lib/aws/table/keys.ts';
import type { TimelineEvent } from '../../../lib/domain/events.ts';
import { noHistory, record } from '../../../lib/domain/history.ts';
import type { TimelineId, UserId } from '../../../lib/domain/words.ts';
import { planOf } from '../../../lib/handling/record/plan.ts';
import type { LoadedTimeline } from '../../../lib/handling/store.ts';
import { type Database, openDatabase } from '../../../lib/local/database/database.ts';
import { serviceSettings } from '../../../lib/local/service-settings.ts';
import { readSettings } from '../../../lib/local/settings.ts';
import { anApplication, aProfile, morning } from '../../support/stored.ts';

const timelinesEach = 10;
const atOnce = 250;

/** Writes profiles, heads and the list of sent mails, two for each timeline. */
export async function fillFolder(folder: string, count: number): Promise<void> {
  const service = serviceSettings(readSettings({ DATA_DIR: folder }));
  const database = await openDatabase(folder);
  for (let first = 0; first < count; first += atOnce) {
    const indexes = Array.from({ length: Math.min(atOnce, count - first) }, (_, each) => first + each);
    await write(
      database,
      indexes.flatMap((index) => itemsOf(index, service)),
    );
  }
  await database.close();
  await mkdir(join(folder, 'sent'), { recursive: true, mode: 0o700 });
  const lines = Array.from({ length: 2 * count }, (_, index) => `${JSON.stringify(sentLine(index))}\n`);
  await appendFile(join(folder, 'sent', 'journal.jsonl'), lines.join(''), { mode: 0o600 });
}

export async function write({ client, tableName }: Database, items: readonly Item[]): Promise<void> {
  for (let first = 0; first < items.length; first += 25) {
    const RequestItems = { [tableName]: items.slice(first, first + 25).map((item) => ({ PutRequest: { Item: item } })) };
    await client.send(new BatchWriteCommand({ RequestItems }));
  }
}

function itemsOf(index: number, service: ReturnType<typeof serviceSettings>): readonly Item[] {
  const user = Math.floor(index / timelinesEach);
  const userId = letters(user, 6) as UserId;
  const timelineId = `${userId}-${letters(index, 8)}` as TimelineId;
  const profile = aProfile({ userId, addresses: [addressOf(user)], joinedAt: morning.add({ minutes: user }) });
  const loaded = loadedOf(timelineId, userId, eventsOf(index, index));
  const { dueAt } = planOf(loaded, profile, noCounters, service, morning);
  const head = encodeHead(loaded, dueAt);
  return index % timelinesEach === 0 ? [profileItem.encode(profileKey(userId), profile), head] : [head];
}

/** An open conversation of this user: a mail, and of every second one an answer. */
export const openOne = (index: number, userId: UserId): LoadedTimeline =>
  loadedOf(`${userId}-${letters(index, 8)}` as TimelineId, userId, eventsOf(index, 1 + (index % 2)));

const loadedOf = (timelineId: TimelineId, userId: UserId, events: readonly TimelineEvent[]): LoadedTimeline => ({
  timelineId,
  userId,
  root: `<${timelineId}@example.com>`,
  sequence: events.length,
  history: record(noHistory, events),
});

/** `kind`: how many events, by its rest of five. */
function eventsOf(index: number, kind: number): readonly TimelineEvent[] {
  const at = morning.add({ minutes: index % 20_000 });
  const person = { address: `dana.${index}@initech-${index % 97}.example`, name: `Dana Reyes ${index}` };
  const applied = anApplication({ at, recordedAt: at, correspondents: [person], company: `Initech ${index % 97}` });
  const rest = [answered(at.add({ hours: 30 }), person), { type: 'Stopped', ...recorded(at.add({ hours: 40 }), 3) }] as const;
  return [applied, ...rest.slice(0, kind % 5 === 0 ? 2 : kind % 5 === 1 ? 1 : 0)];
}

const recorded = (at: Temporal.Instant, sequence: number) => ({ id: `000000000${sequence}-00`, at, recordedAt: at });

const answered = (at: Temporal.Instant, from: { readonly address: string; readonly name: string }): TimelineEvent => ({
  ...recorded(at, 2),
  type: 'ReplyReceived',
  from,
  channel: 'mail',
  asks: false,
  promises: [],
  passesOn: false,
  messageId: `<answer-${at.epochMilliseconds}@initech.example>`,
  excerpt: 'Thank you for your application. We will look at it and come back to you. '.repeat(4),
});

function sentLine(index: number) {
  const user = Math.floor(index / 2 / timelinesEach);
  const mail = {
    id: String(index + 1).padStart(8, '0'),
    sentAt: morning.add({ minutes: index }).toString(),
    from: 'tactful@tactful.localhost',
    to: addressOf(user),
    replyTo: `r-${letters(index, 26)}@tactful.localhost`,
    subject: `Dana Reyes ${index}, Initech: follow up`,
    kind: 'reminder',
    step: 'application.check-in',
    timelineId: `${letters(user, 6)}-${letters(Math.floor(index / 2), 8)}`,
  };
  return { mailId: `mail-${index}`, mail };
}

const addressOf = (user: number): string => `filled.${user}@example.com`;

/** The index, written in letters. */
const letters = (index: number, length: number): string =>
  Array.from({ length }, (_, place) => String.fromCharCode(97 + (Math.floor(index / 26 ** place) % 26))).join('');

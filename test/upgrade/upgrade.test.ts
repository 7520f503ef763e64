/**
 * The current version opens data of an earlier one: everything is there, and handling every mail again has no effect. In that version, the
 * ids of sent mails did not contain the user.
 */
import { mkdirSync, readdirSync, renameSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { ScanCommand } from '@aws-sdk/lib-dynamodb';
import { expect, test } from 'vitest';
import { receiveMail } from '../../functions/receive-mail.ts';
import { sendReminder } from '../../functions/send-reminder.ts';
import { sweep } from '../../functions/sweep-at-once.ts';
import { timelineStore } from '../../lib/aws/store/timeline-store.ts';
import { type Item, profileItem } from '../../lib/aws/table/items.ts';
import { dropMark } from '../../lib/local/database/clean-stop.ts';
import { openDatabase } from '../../lib/local/database/database.ts';
import { silentLog } from '../../lib/local/log.ts';
import { rawMailFolder } from '../../lib/local/receiving/raw-mail-folder.ts';
import { startService } from '../../lib/local/service.ts';
import { readSettings } from '../../lib/local/settings.ts';
import { handling } from '../support/handling.ts';
import { type FormerData, formerData } from './former-data.ts';

const former = 'before-users-in-ids.json.gz';

/** Starts on the data, so that pending mails are handled, and returns what is there then. */
async function startedOn({ folder, variables }: FormerData) {
  const settings = readSettings({ ...variables, DATA_DIR: folder });
  const service = await startService(settings, { handlers: { receiveMail, sendReminder, sweep }, listen: false, log: silentLog });
  const { users, timelines, mails } = service.view;
  const view = { users: await users(null), timelines: await timelines(null), mails: await mails(null) };
  await service.stop();
  return view;
}

/** Events as stored, and settings as read. */
async function facts({ folder }: FormerData): Promise<readonly unknown[]> {
  const database = await openDatabase(folder);
  const { Items: items = [] } = await database.client.send(new ScanCommand({ TableName: database.tableName }));
  await database.close();
  return items
    .filter(({ SK }) => SK === 'PROFILE' || String(SK).startsWith('COMMIT#'))
    .toSorted((a, b) => (`${a.PK} ${a.SK}` < `${b.PK} ${b.SK}` ? -1 : 1))
    .map((item) => (item.SK === 'PROFILE' ? settingsIn(item as Item) : item));
}

/** That version had no unsubscribe addresses. Each user gets one with a mail, in one write, and nothing else changes. */
function settingsIn(item: Item): unknown {
  const { unsubscribe, version, ...settings } = profileItem.decode(item);
  return { ...settings, version: unsubscribe === undefined ? version : version - 1 };
}

/** Mails that were handled, oldest first. */
const handled = ({ folder }: FormerData): readonly { readonly path: string; readonly name: string }[] =>
  readdirSync(join(folder, 'raw/done'))
    .flatMap((day) => readdirSync(join(folder, 'raw/done', day)).map((name) => ({ path: join(folder, 'raw/done', day, name), name })))
    .toSorted((a, b) => (a.name < b.name ? -1 : 1));

function reopensAll(data: FormerData): void {
  mkdirSync(join(data.folder, 'raw/pending'), { recursive: true });
  for (const { path, name } of handled(data)) renameSync(path, join(data.folder, 'raw/pending', name));
}

test('all data is still there', async () => {
  const data = formerData(former);
  expect(await startedOn(data)).toMatchObject(data.seen);
});

test('on one machine, handling every mail again as in the README changes no event, setting or mail', {
  timeout: 60_000,
}, async () => {
  const data = formerData(former);
  const before = await facts(data);
  expect(handled(data).length).toBeGreaterThan(40);
  reopensAll(data);
  expect((await startedOn(data)).mails).toEqual(data.seen.mails);
  expect(await facts(data)).toEqual(before);
});

test('in a table, handling every mail again, the newest first, changes no event or setting', { timeout: 60_000 }, async () => {
  const data = formerData(former);
  const before = await facts(data);
  const rawMail = await rawMailFolder(join(data.folder, 'raw'));
  const database = await openDatabase(data.folder);
  const store = timelineStore(database.client, database.tableName);
  const { runtime } = await handling('2026-09-22T12:00:00Z', { store, rawMail });
  for (const { name } of handled(data).toReversed()) await receiveMail(await rawMail.delivery(name.replace('.eml', '')), runtime);
  await database.close();
  expect(await facts(data)).toEqual(before);
});

test('if the database is lost there is no key of ids, so everybody gets a new address and a welcome with it', {
  timeout: 60_000,
}, async () => {
  const data = formerData(former);
  rmSync(join(data.folder, 'database'), { recursive: true });
  await dropMark(data.folder);
  await (await openDatabase(data.folder)).close();
  reopensAll(data);
  const { mails, users } = await startedOn(data);
  const welcomed = mails.slice(data.seen.mails.length).filter(({ kind }) => kind === 'welcome');
  expect(users.map(({ email }) => email).filter((email) => !welcomed.some(({ to }) => to === email))).toEqual([]);
  expect(users.map(({ email }) => email)).toEqual(expect.arrayContaining(data.seen.users.map(({ email }) => email)));
});

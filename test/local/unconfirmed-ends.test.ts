import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Temporal } from 'temporal-polyfill';
import { expect, onTestFinished, test } from 'vitest';
import { receiveMail } from '../../functions/receive-mail.ts';
import { sendReminder } from '../../functions/send-reminder.ts';
import { sweep } from '../../functions/sweep-at-once.ts';
import { scan } from '../../lib/aws/table/table-access.ts';
import { openDatabase } from '../../lib/local/database/database.ts';
import { silentLog } from '../../lib/local/log.ts';
import { startService } from '../../lib/local/service.ts';
import { readSettings } from '../../lib/local/settings.ts';
import { anEnvelope } from './support/mail.ts';

const start = '2026-11-03T07:12:00Z';
const ann = 'ann@example.org';

test.for([
  ['in one go', null],
  ['over a restart', '2026-11-08T07:12:00Z'],
] as const)('a week later no item holds the address of somebody who never confirmed, %s', async ([, restart]) => {
  const folder = await mkdtemp(join(tmpdir(), 'tactful-unconfirmed-'));
  onTestFinished(() => rm(folder, { recursive: true, force: true }));
  const settings = readSettings({ DATA_DIR: folder, CLOCK: start, SENDER_CHECK: 'header:mx', MAIL_DOMAIN: 'tactful.test' });
  const open = () => startService(settings, { handlers: { receiveMail, sendReminder, sweep }, listen: false, log: silentLog });
  let service = await open();
  const raw = `From: Ann <${ann}>\r\nTo: start@tactful.test\r\nSubject: hi\r\nMessage-ID: <1@example.org>\r\n\r\nhi\r\n`;
  await service.deliver(Buffer.from(raw), anEnvelope({ mailFrom: ann, recipients: ['start@tactful.test'] }));
  expect(await service.view.users(ann)).toMatchObject([{ status: 'unconfirmed' }]);
  if (restart !== null) {
    await service.advanceTo(Temporal.Instant.from(restart));
    await service.stop();
    service = await open();
  }
  // A Wednesday, when the weekly removal is days away.
  await service.advanceTo(Temporal.Instant.from('2026-11-11T08:00:00Z'));
  await service.stop();
  expect(await itemsNaming(ann, folder)).toEqual([]);
});

async function itemsNaming(address: string, folder: string): Promise<readonly unknown[]> {
  const database = await openDatabase(folder);
  try {
    const items = [];
    for await (const item of scan({ client: database.client, name: database.tableName }, {})) items.push(item);
    return items.filter((item) => JSON.stringify(item).includes(address));
  } finally {
    await database.close();
  }
}

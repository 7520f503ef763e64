/** The database is lost and the mails are handled again, as the README says. All users keep their addresses. */
import { readdirSync, renameSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { receiveMail } from '../../../functions/receive-mail.ts';
import { sendReminder } from '../../../functions/send-reminder.ts';
import { sweep } from '../../../functions/sweep-at-once.ts';
import { dropMark } from '../../../lib/local/database/clean-stop.ts';
import { openDatabase } from '../../../lib/local/database/database.ts';
import { anEnvelope } from '../support/mail.ts';
import { aService } from '../support/service.ts';
import { tempFolder } from '../support/temp-folder.ts';

const handlers = { receiveMail, sendReminder, sweep };
const people = ['jo@example.com', 'ann@example.org'];

async function aStory(folder: string) {
  const service = await aService({ folder, handlers, listen: false });
  let mails = 0;
  const writes = async (from: string, name: string, text: string) => {
    mails += 1;
    const to = `${name}@tactful.localhost`;
    const head = `From: ${from}\r\nTo: ${to}\r\nSubject: x\r\nMessage-ID: <${mails}@example.com>\r\n\r\n${text}\r\n`;
    await service.deliver(Buffer.from(head), anEnvelope({ mailFrom: from, recipients: [to] }));
  };
  for (const from of people) await writes(from, 'start', 'hi');
  await writes('ann@example.org', 'tactful', 'new address');
  return service;
}

/** By hand, as in the README's table of problems. */
async function losesItsDatabase(folder: string): Promise<void> {
  rmSync(join(folder, 'database'), { recursive: true });
  await dropMark(folder);
  await (await openDatabase(folder)).close(); // `npm run rebuild` does this, too.
  const done = join(folder, 'raw', 'done');
  for (const day of readdirSync(done)) {
    for (const name of readdirSync(join(done, day))) renameSync(join(done, day, name), join(folder, 'raw', 'pending', name));
  }
}

test.for([
  ['with the key', false],
  ['without it', true],
] as const)('%s', async ([, keyIsLost]) => {
  const folder = tempFolder();
  const before = await aStory(folder);
  const addresses = async (view: typeof before.view) =>
    Promise.all(people.map(async (email) => (await view.users(email))[0]?.trackingAddress ?? 'nobody'));
  const was = await addresses(before.view);
  const mails = (await before.view.mails(null)).map(({ kind, to }) => `${kind} ${to}`);
  await before.stop();
  await losesItsDatabase(folder);
  if (keyIsLost) rmSync(join(folder, 'identity-key'));
  const after = await aService({ folder, handlers, listen: false });
  onTestFinished(() => after.stop());
  const is = await addresses(after.view);
  const added = (await after.view.mails(null)).slice(mails.length).map(({ kind, to }) => `${kind} ${to}`);
  if (keyIsLost) {
    expect(is.filter((address) => was.includes(address) || address === 'nobody')).toEqual([]);
    for (const email of people) expect(added).toContain(`welcome ${email}`);
  } else {
    expect(is).toEqual(was);
    expect(added).toEqual([]);
  }
});

/**
 * Runs in a separate process with the memory limits of `npm run replay`: replays this many mails, and after each part sends as many through
 * the floor (load/floor.ts). Prints the figures of both as JSON.
 */

import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { receiveMail } from '../../../functions/receive-mail.ts';
import { sendReminder } from '../../../functions/send-reminder.ts';
import { sweep } from '../../../functions/sweep-at-once.ts';
import { wholeDomain } from '../../../lib/email/people/address-space.ts';
import { openDatabase } from '../../../lib/local/database/database.ts';
import { silentLog } from '../../../lib/local/log.ts';
import { indexArchive } from '../../../lib/local/replay/mail-archive.ts';
import { replay } from '../../../lib/local/replay/replay.ts';
import { startService } from '../../../lib/local/service.ts';
import type { Handlers } from '../../../lib/local/service-ports.ts';
import { readSettings } from '../../../lib/local/settings.ts';
import { mboxOf, sentFolder } from '../inputs/sent-folder.ts';
import { floorOn, parsed } from '../load/floor.ts';

export interface ReplayRun {
  /** Milliseconds of processor time per mail, for each part. `reminding` is the time of all firings, which `replay` includes. */
  readonly parts: readonly { readonly replay: number; readonly reminding: number; readonly floor: number }[];
  readonly firings: number;
  readonly reminders: number;
  readonly peakRssMb: number;
}

const parts = 10;

async function run(count: number): Promise<ReplayRun> {
  const folder = mkdtempSync(join(tmpdir(), 'tactful-bench-'));
  try {
    const path = join(folder, 'sent.mbox');
    writeFileSync(path, mboxOf(sentFolder(count)));
    const bare = await openDatabase(join(folder, 'floor'));
    const floor = await floorOn(bare.client);
    const mails = sentFolder(count);
    const size = Math.ceil(count / parts);
    const spent: { replay: number; reminding: number; floor: number }[] = [];
    const playFloor = async (): Promise<void> => {
      for (let index = 0; index < size; index += 1) {
        const mail = mails.next();
        if (mail.done !== true) await parsed(mail.value);
        await floor.mail(spent.length * size + index);
      }
    };

    let delivered = 0;
    let firings = 0;
    let reminding = 0;
    let since = process.cpuUsage();
    const endPart = async (): Promise<void> => {
      const replaying = perMail(since, size);
      const before = process.cpuUsage();
      await playFloor();
      spent.push({ replay: replaying, reminding: reminding / size, floor: perMail(before, size) });
      reminding = 0;
      since = process.cpuUsage();
    };
    const handlers: Handlers = {
      receiveMail,
      sweep,
      async sendReminder(firing, runtime) {
        const before = process.cpuUsage();
        firings += 1;
        await sendReminder(firing, runtime);
        reminding += perMail(before, 1);
      },
    };
    const settings = readSettings({ DATA_DIR: join(folder, 'data') });
    const archive = await indexArchive([path]);
    since = process.cpuUsage();
    const result = await replay({
      archive,
      user: 'jo@example.com',
      until: null,
      everything: true,
      addresses: wholeDomain(settings.MAIL_DOMAIN),
      async open(start) {
        const service = await startService({ ...settings, CLOCK: start }, { handlers, listen: false, fleeting: true, log: silentLog });
        return {
          ...service,
          async deliver(raw, envelope) {
            const outcome = await service.deliver(raw, envelope);
            delivered += 1;
            if (delivered % size === 0) await endPart();
            return outcome;
          },
        };
      },
    });
    await bare.close();
    return { parts: spent, firings, reminders: result.mails.length, peakRssMb: process.resourceUsage().maxRSS / 1024 };
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

function perMail(since: NodeJS.CpuUsage, mails: number): number {
  const { user, system } = process.cpuUsage(since);
  return (user + system) / 1000 / mails;
}

console.log(JSON.stringify(await run(Number(process.argv[2]))));

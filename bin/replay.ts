/**
 * `npm run replay -- sent.mbox ...`: what would Tactful have told me? The same service as bin/local.ts, without sockets,
 * on a manual clock and in a folder that is gone afterwards.
 * Not here: what is played and how it is shown (lib/local/replay/replay.ts, replay-report.ts).
 */

import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Presets, SingleBar } from 'cli-progress';
import type { Temporal } from 'temporal-polyfill';
import { receiveMail } from '../functions/receive-mail.ts';
import { sendReminder } from '../functions/send-reminder.ts';
import { sweep } from '../functions/sweep-at-once.ts';
import { wholeDomain } from '../lib/email/people/address-space.ts';
import { BadEnvironmentError } from '../lib/env/bad-environment-error.ts';
import { realClock } from '../lib/local/clock/clock.ts';
import { jsonLog, silentLog } from '../lib/local/log.ts';
import { indexArchive } from '../lib/local/replay/mail-archive.ts';
import { commonestSender, NothingToReplayError, replay } from '../lib/local/replay/replay.ts';
import { type ReplayRequest, readReplayArguments, replayUsage } from '../lib/local/replay/replay-arguments.ts';
import { replayJson, replayTable, unreadableLines, writeMails } from '../lib/local/replay/replay-report.ts';
import { startService } from '../lib/local/service.ts';
import type { Service } from '../lib/local/service-ports.ts';
import { readSettings } from '../lib/local/settings.ts';

const log = { ...silentLog, error: jsonLog((line) => process.stderr.write(`${line}\n`), realClock.now).error };

async function run({ paths, user: given, until, json, out }: ReplayRequest, folder: string): Promise<string> {
  // Of the environment only what changes who gets what when.
  const { MAIL_DOMAIN, DEFAULT_COUNTRY, DEFAULT_TIME_ZONE } = process.env;
  const settings = readSettings({ MAIL_DOMAIN, DEFAULT_COUNTRY, DEFAULT_TIME_ZONE, DATA_DIR: folder });
  const reading = progressBar('Reading');
  const archive = await indexArchive(paths, reading.update);
  reading.stop();
  const user = given ?? commonestSender(archive.mails);
  if (user === null) throw new NothingToReplayError(unreadableLines(archive.unreadable));
  if (out !== null) mkdirSync(out, { recursive: true });
  const playing = progressBar('Playing');
  const handlers = { receiveMail, sendReminder, sweep };
  const open = (start: Temporal.Instant): Promise<Service> =>
    startService({ ...settings, CLOCK: start }, { handlers, listen: false, fleeting: true, log });
  const result = await replay({
    archive,
    user,
    until,
    addresses: wholeDomain(settings.MAIL_DOMAIN),
    open,
    progress: playing.update,
    keep: async (service, mails) => (out === null ? undefined : writeMails(out, mails, service.view.rawOf)),
  }).finally(playing.stop);
  return json ? replayJson(result) : replayTable(result);
}

/** On a terminal only, and on stderr: the table can be piped on. */
function progressBar(label: string) {
  if (!process.stderr.isTTY) return { update: () => {}, stop: () => {} };
  const bar = new SingleBar({ format: `${label} {bar} {percentage}%`, hideCursor: true, clearOnComplete: true }, Presets.shades_classic);
  bar.start(1, 0);
  return {
    update(done: number, of: number): void {
      bar.setTotal(Math.max(of, 1));
      bar.update(done);
    },
    stop: (): void => bar.stop(),
  };
}

function complain(text: string, exitCode: number): void {
  console.error(text);
  process.exitCode = exitCode;
}

async function main(): Promise<void> {
  const asked = readReplayArguments(process.argv.slice(2));
  if (asked.type === 'help') return console.log(replayUsage);
  if (asked.type === 'wrong') return complain(`${asked.complaints.join('\n')}\n\n${replayUsage}`, 2);
  const folder = mkdtempSync(join(tmpdir(), 'tactful-replay-'));
  const remove = (): void => rmSync(folder, { recursive: true, force: true });
  for (const [signal, exitCode] of [
    ['SIGINT', 130],
    ['SIGTERM', 143],
  ] as const) {
    process.once(signal, () => {
      remove();
      process.exit(exitCode);
    });
  }
  try {
    process.stdout.write(await run(asked.request, folder));
  } catch (error) {
    if (!(error instanceof NothingToReplayError) && !(error instanceof BadEnvironmentError)) throw error;
    complain(error.message, 1);
  } finally {
    remove();
  }
}

await main();

/**
 * `npm run replay -- sent.mbox ...`: what would Tactful have told me? Runs the same service as bin/local.ts, without sockets, on a manual
 * clock and in a folder that is deleted afterwards.
 * Not here: what is played and how it is shown (lib/local/replay/replay.ts, replay-report.ts).
 */

import { accessSync, constants, mkdirSync, mkdtempSync, rmSync } from 'node:fs';
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
import { fileProblem } from '../lib/local/file-problem.ts';
import { jsonLog, silentLog } from '../lib/local/log.ts';
import { indexArchive } from '../lib/local/replay/mail-archive.ts';
import { commonestSender, NothingToReplayError, nothingIn, replay } from '../lib/local/replay/replay.ts';
import { type ReplayRequest, readReplayArguments, replayUsage } from '../lib/local/replay/replay-arguments.ts';
import { replayJson, replayTable, unreadableLines, writeMails } from '../lib/local/replay/replay-report.ts';
import { startService } from '../lib/local/service.ts';
import type { Service } from '../lib/local/service-ports.ts';
import { readSettings } from '../lib/local/settings.ts';

const log = { ...silentLog, error: jsonLog((line) => process.stderr.write(`${line}\n`), realClock.now).error };

interface Interruptible {
  readonly isInterrupted: () => boolean;
}

async function run({ paths, user: given, until, everything, json, out }: ReplayRequest, folder: string, { isInterrupted }: Interruptible) {
  // From the environment, only what changes who gets what when.
  const { MAIL_DOMAIN, DEFAULT_COUNTRY, DEFAULT_TIME_ZONE } = process.env;
  const settings = readSettings({ MAIL_DOMAIN, DEFAULT_COUNTRY, DEFAULT_TIME_ZONE, DATA_DIR: folder });
  if (out !== null) makeOut(out);
  const reading = progressBar('Reading {bar} {percentage}%, {eta_formatted} left');
  const archive = await indexArchive(paths, reading.update).finally(reading.stop);
  const nothing = nothingIn(archive, paths);
  if (nothing !== null) throw new NothingToReplayError([nothing, ...unreadableLines(archive.unreadable)].join('\n'));
  const user = given ?? commonestSender(archive.mails.filter(({ isDraft }) => !isDraft));
  if (user === null) throw new NothingToReplayError('None of these mails names its sender: name yourself with --user.');
  const playing = progressBar('Playing {bar} {value} of {total} mails, {eta_formatted} left');
  const handlers = { receiveMail, sendReminder, sweep };
  const open = (start: Temporal.Instant): Promise<Service> =>
    startService({ ...settings, CLOCK: start }, { handlers, listen: false, fleeting: true, log });
  const result = await replay({
    archive,
    user,
    until,
    everything,
    addresses: wholeDomain(settings.MAIL_DOMAIN),
    open,
    isInterrupted,
    progress: playing.update,
    keep: async (service, mails) => (out === null ? undefined : writeMails(out, mails, service.view.rawOf)),
  }).finally(playing.stop);
  return json ? replayJson(result) : replayTable(result);
}

class CantMakeOutError extends Error {
  override readonly name = 'CantMakeOutError';
}

/** Checked before anything is read: hours later would be too late to report it. */
function makeOut(out: string): void {
  try {
    mkdirSync(out, { recursive: true });
    accessSync(out, constants.W_OK);
  } catch (error) {
    throw new CantMakeOutError(`The folder ${out} of --out can't be made or written: ${fileProblem(error)}.`);
  }
}

/** Only on a terminal, and on stderr, so that the table can be piped. */
function progressBar(format: string) {
  if (!process.stderr.isTTY) return { update: () => {}, stop: () => {} };
  const bar = new SingleBar({ format, hideCursor: true, clearOnComplete: true, etaBuffer: 500 }, Presets.shades_classic);
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
  let interruptedBy: number | null = null;
  for (const [signal, exitCode] of [
    ['SIGINT', 130],
    ['SIGTERM', 143],
  ] as const) {
    // The first one ends it with the results so far; the second ends it at once.
    process.on(signal, () => {
      if (interruptedBy !== null) {
        remove();
        process.exit(exitCode);
      }
      interruptedBy = exitCode;
      process.stderr.write('Interrupted: what was played so far is told in a moment. Again: ends at once.\n');
    });
  }
  try {
    process.stdout.write(await run(asked.request, folder, { isInterrupted: () => interruptedBy !== null }));
    process.exitCode = interruptedBy ?? 0;
  } catch (error) {
    const expected = [NothingToReplayError, BadEnvironmentError, CantMakeOutError];
    if (!(error instanceof Error && expected.some((known) => error instanceof known))) throw error;
    complain(error.message, 1);
  } finally {
    remove();
  }
}

await main();

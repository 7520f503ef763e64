/**
 * `npm run rebuild`: heads, message claims, correspondents and reply owners of this machine's database, made anew from the commits.
 * For when one of them is damaged or lost; the service must be stopped. Not here: how (lib/aws/rebuild.ts).
 */
import { join } from 'node:path';
import { rebuild } from '../lib/aws/rebuild.ts';
import { BadEnvironmentError } from '../lib/env/bad-environment-error.ts';
import { planOf } from '../lib/handling/plan.ts';
import { manualClock, realClock } from '../lib/local/clock.ts';
import { DataFolderInUseError, holdDataFolder } from '../lib/local/data-folder.ts';
import { openDatabase } from '../lib/local/database.ts';
import { serviceSettings } from '../lib/local/service-settings.ts';
import { readSettings, type Settings } from '../lib/local/settings.ts';

async function run(settings: Settings): Promise<string> {
  const { DATA_DIR, CLOCK } = settings;
  await using parts = new AsyncDisposableStack();
  const held = await holdDataFolder(DATA_DIR);
  parts.defer(() => held.release());
  const { client, tableName, close } = await openDatabase(DATA_DIR);
  parts.defer(close);
  const clock = CLOCK === undefined ? realClock : manualClock(CLOCK, join(DATA_DIR, 'clock'));
  const now = clock.now();
  const service = serviceSettings(settings);
  const { timelines, users, commits, erased } = await rebuild(
    client,
    tableName,
    (loaded, profile, counters) => planOf(loaded, profile, counters, service, now).dueAt,
  );
  const leftAlone = erased === 0 ? '' : ` ${erased} of erased users were left alone.`;
  return `${DATA_DIR}: ${timelines} timelines of ${users} users made anew from ${commits} commits.${leftAlone}`;
}

try {
  console.log(await run(readSettings(process.env)));
} catch (error) {
  if (!(error instanceof BadEnvironmentError || error instanceof DataFolderInUseError)) throw error;
  console.error(error.message);
  process.exitCode = 1;
}

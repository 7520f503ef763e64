/** Reads the data folder of a stopped service. */

import { join } from 'node:path';
import { timelineStore } from '../../aws/store/timeline-store.ts';
import type { Looking } from '../../handling/operator/users.ts';
import { manualClock, realClock } from '../clock/clock.ts';
import { closingParts } from '../closing-parts.ts';
import { cleanStop } from '../database/clean-stop.ts';
import { expectFolder, holdDataFolder } from '../database/data-folder.ts';
import { openDatabase } from '../database/database.ts';
import { serviceSettings } from '../service-settings.ts';
import type { LocalSettings } from '../settings.ts';

/** @throws NoDataFolderError, DataFolderInUseError, DatabaseDamagedError */
export async function lookingAt<T>(settings: LocalSettings, look: (looking: Looking) => Promise<T>): Promise<T> {
  const { DATA_DIR, CLOCK } = settings;
  await expectFolder(DATA_DIR);
  await using parts = closingParts();
  const held = await holdDataFolder(DATA_DIR);
  parts.defer(() => held.release());
  const stop = await cleanStop(DATA_DIR);
  if (stop.wasClean) parts.defer(() => stop.mark());
  const { client, tableName, close } = await openDatabase(DATA_DIR);
  parts.defer(close);
  const clock = CLOCK === undefined ? realClock : manualClock(CLOCK, join(DATA_DIR, 'clock'));
  // Awaited here, because the database is closed on the way out.
  return await look({ store: timelineStore(client, tableName), service: serviceSettings(settings), now: clock.now });
}

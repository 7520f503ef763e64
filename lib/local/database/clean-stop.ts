import { rm, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { orNull, replaceDurably, syncFolder } from '../durable-file.ts';

/** Whether the last process on this data folder ended in good order: dynalite doesn't sync its writes, so otherwise the newest may be lost. */
export interface CleanStop {
  readonly wasClean: boolean;
  mark(): Promise<void>;
}

/** Asks once, and takes the mark away: whatever ends this process without `mark` was no clean stop. */
export async function cleanStop(folder: string): Promise<CleanStop> {
  const marker = join(folder, 'clean-stop');
  const wasClean = (await orNull(stat(marker))) !== null;
  await rm(marker, { force: true });
  await syncFolder(folder);
  return { wasClean, mark: () => replaceDurably(marker, '') };
}

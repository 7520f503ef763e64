/**
 * How far each folder of the mailbox was read, in one file that is replaced atomically. A mail that was accepted but not yet removed stays
 * noted, so that a crash in between leaves nothing behind.
 */
import { readFile } from 'node:fs/promises';
import * as z from 'zod';
import { orNull, replaceDurably } from '../durable-file.ts';

const placeSchema = z.object({
  uidValidity: z.string(),
  /** Mails with a lower UID have been looked at. */
  nextUid: z.number(),
  /** UIDs of our mails that are on disk and still in the mailbox. */
  taken: z.array(z.number()),
});
const fileSchema = z.object({ instance: z.string(), places: z.record(z.string(), placeSchema) });

export type FolderPlace = Readonly<z.output<typeof placeSchema>>;

export interface FolderPlaces {
  /** Identifies this installation: its data folder, not its process. */
  readonly instance: string;
  /** Null: the folder was never read. */
  of(folder: string): FolderPlace | null;
  keep(folder: string, place: FolderPlace): Promise<void>;
}

/** `newInstance` is the installation's name if the file doesn't exist yet. */
export async function folderPlaces(path: string, newInstance: () => string): Promise<FolderPlaces> {
  const text = await orNull(readFile(path, 'utf8'));
  const read = text === null ? null : fileSchema.safeParse(parsed(text));
  // If the file is damaged, seven days of mails are read again, which changes nothing.
  const file = read?.success ? read.data : { instance: newInstance(), places: {} };
  const places = new Map<string, FolderPlace>(Object.entries(file.places));
  const save = () => replaceDurably(path, JSON.stringify({ instance: file.instance, places: Object.fromEntries(places) }));
  if (!read?.success) await save();
  return {
    instance: file.instance,
    of: (folder) => places.get(folder) ?? null,
    async keep(folder, place) {
      places.set(folder, place);
      await save();
    },
  };
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}

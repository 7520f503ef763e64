/**
 * How the operator reaches the running service: its HTTP port and a secret, in a file of the data folder that only its owner can read. So
 * anybody who can read the data can ask for all of it, and nobody else on this machine can.
 */
import { readFile, rm } from 'node:fs/promises';
import { join } from 'node:path';
import * as z from 'zod';
import { orNull, replaceDurably } from '../durable-file.ts';

const consoleSchema = z.object({ port: z.int(), token: z.string() });
export type ConsoleAddress = z.output<typeof consoleSchema>;

const fileIn = (folder: string): string => join(folder, 'console');

export const writeConsole = (folder: string, address: ConsoleAddress): Promise<void> =>
  replaceDurably(fileIn(folder), JSON.stringify(address));

export const removeConsole = (folder: string): Promise<void> => rm(fileIn(folder), { force: true });

/** Null: no service runs there, or it was killed before it wrote the file. A service killed later leaves its file behind. */
export async function readConsole(folder: string): Promise<ConsoleAddress | null> {
  const text = await orNull(readFile(fileIn(folder), 'utf8'));
  try {
    return text === null ? null : consoleSchema.parse(JSON.parse(text));
  } catch {
    return null;
  }
}

/** Files that after a power cut are either complete or absent; or files that are lost with the process anyway. */
import { type FileHandle, mkdir, open, rename, writeFile } from 'node:fs/promises';
import { dirname } from 'node:path';

/** Writes a new file and flushes it to disk. Its name is durable only after `syncFolder` of its folder. */
export async function writeDurably(path: string, content: string | Uint8Array | AsyncIterable<Uint8Array>): Promise<void> {
  const file = await open(path, 'w', 0o600);
  try {
    await file.writeFile(content);
    await file.sync();
  } finally {
    await file.close();
  }
}

/** Replaces the file atomically: readers see the old one or the new one. */
export async function replaceDurably(path: string, content: string | Uint8Array): Promise<void> {
  await writeDurably(`${path}.new`, content);
  await rename(`${path}.new`, path);
  await syncFolder(dirname(path));
}

/** Makes changes of names in a folder (created, renamed, removed) survive a power cut. */
export async function syncFolder(path: string): Promise<void> {
  const folder = await open(path, 'r');
  try {
    await folder.sync();
  } finally {
    await folder.close();
  }
}

/** How files are written. */
export interface Writing {
  readonly write: typeof writeDurably;
  readonly replace: typeof replaceDurably;
  readonly syncFolder: typeof syncFolder;
  /** Flushes to disk what was appended. */
  readonly syncFile: (file: FileHandle) => Promise<void>;
}

export const durably: Writing = { write: writeDurably, replace: replaceDurably, syncFolder, syncFile: (file) => file.datasync() };

/** For data that nobody needs after a power cut: does not wait for the disk. */
export const fleetingly: Writing = {
  write: (path, content) => writeFile(path, content, { mode: 0o600 }),
  replace: (path, content) => writeFile(path, content, { mode: 0o600 }),
  syncFolder: async () => undefined,
  syncFile: async () => undefined,
};

/** One sync serves all callers that wait for it. A caller that comes while one runs needs the next, and shares it. */
export function together(sync: () => Promise<void>): () => Promise<void> {
  let running: Promise<void> = Promise.resolve();
  let next: Promise<void> | null = null;
  return () => {
    next ??= running
      .catch(() => undefined)
      .then(() => {
        next = null;
        running = sync();
        return running;
      });
    return next;
  };
}

export const privateFolder = async (path: string): Promise<string> => {
  await mkdir(path, { recursive: true, mode: 0o700 });
  return path;
};

/** For `readFile` and the like: a missing file gives `null`, any other failure is thrown. */
export const orNull = async <T>(reading: Promise<T>): Promise<T | null> =>
  reading.catch((error: NodeJS.ErrnoException) => {
    if (error.code === 'ENOENT') return null;
    throw error;
  });

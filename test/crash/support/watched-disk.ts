/**
 * Sees every change that this process makes on disk, below all other code: the functions of node:fs that the service uses, the file
 * handles, and each single write of LevelDB below dynalite. Asks the folder's plug before each of them.
 */
import fs from 'node:fs';
import type { FileHandle } from 'node:fs/promises';
import { createRequire, syncBuiltinESMExports } from 'node:module';
import { devNull } from 'node:os';
import type { Readable } from 'node:stream';
import { buffer } from 'node:stream/consumers';
import type { Plug } from './plug.ts';

const plugs = new Set<Plug>();
const paths = new WeakMap<FileHandle, string>();
let installed: Promise<void> | undefined;

/** Watches until the returned function is called. */
export async function watchDisk(plug: Plug): Promise<() => void> {
  installed ??= install();
  await installed;
  plugs.add(plug);
  return () => plugs.delete(plug);
}

async function install(): Promise<void> {
  watchFolders();
  watchSync();
  const handle = await fs.promises.open(devNull, 'r');
  watchHandles(Object.getPrototypeOf(handle));
  await handle.close();
  watchLevels();
  syncBuiltinESMExports();
}

const never = new Promise<never>(() => {});

const plugAt = (path: unknown): Plug | undefined =>
  typeof path === 'string' ? [...plugs].find(({ folder }) => path === folder || path.startsWith(`${folder}/`)) : undefined;

/** `raw/pending/01JC…` becomes `raw/pending/*`, which is the same in every run. */
const labelOf = (what: string, path: string, { folder }: Plug): string =>
  `${what} ${path
    .slice(folder.length + 1)
    .replace(/[0-9A-HJKMNP-TV-Z]{26}/g, '*')
    .replace(/\d{8}(?=\.eml|$)/, '*')}`;

const answerFor = (what: string, path: string): 'yes' | 'half' | 'never' => {
  const plug = plugAt(path);
  return plug === undefined ? 'yes' : plug.ask(labelOf(what, path, plug));
};

const isThere = (path: string): boolean => fs.existsSync(path);

function watchFolders(): void {
  const { promises } = fs;
  const { mkdir, rename, rm, truncate, writeFile, open } = promises;
  // A call that changes nothing is no crash point.
  const makes = (path: string): boolean => !isThere(path);
  Object.assign(promises, {
    mkdir: (path: string, options: fs.MakeDirectoryOptions) =>
      makes(path) && answerFor('mkdir', path) === 'never' ? never : mkdir(path, options),
    async rename(from: string, to: string) {
      if (answerFor('rename to', to) === 'never') return never;
      await rename(from, to);
      plugAt(to)?.renamed(from, to);
    },
    rm: (path: string, options: fs.RmOptions) => (isThere(path) && answerFor('rm', path) === 'never' ? never : rm(path, options)),
    truncate: (path: string, length: number) => (answerFor('truncate', path) === 'never' ? never : truncate(path, length)),
    writeFile: (path: string, content: string, options: fs.WriteFileOptions) =>
      answerFor('write', path) === 'yes' ? writeFile(path, content, options) : never,
    async open(path: string, flags: string, mode?: number) {
      const plug = plugAt(path);
      if (plug === undefined) return open(path, flags, mode);
      // Opening a file is no crash point, because an empty file looks like a half-written one.
      if (plug.isPulled && flags !== 'r') return never;
      const handle = await open(path, flags, mode);
      paths.set(handle, path);
      plug.held.add(handle);
      return handle;
    },
  });
}

type Content = string | Uint8Array | Readable;

function watchHandles(prototype: FileHandle): void {
  for (const name of ['writeFile', 'appendFile'] as const) {
    const original: (this: FileHandle, content: Content) => Promise<void> = prototype[name];
    prototype[name] = async function watched(this: FileHandle, content: unknown) {
      const answer = answerFor('write', paths.get(this) ?? '');
      if (answer === 'yes') return original.call(this, content as Content);
      if (answer === 'never') return never;
      const whole = typeof content === 'string' || content instanceof Uint8Array ? Buffer.from(content) : await buffer(content as Readable);
      await original.call(this, whole.subarray(0, whole.length / 2));
      return never;
    };
  }
  const { close } = prototype;
  prototype.close = function forgotten(this: FileHandle) {
    plugAt(paths.get(this))?.held.delete(this);
    return close.call(this);
  };
  // A killed process loses none of its writes, synced or not. Without the waits for the disk a run takes a third of the time.
  for (const name of ['sync', 'datasync'] as const) {
    const original = prototype[name];
    prototype[name] = async function unsynced(this: FileHandle) {
      const path = paths.get(this) ?? '';
      const plug = plugAt(path);
      if (plug === undefined) return original.call(this);
      if (plug.isPulled) return never;
      plug.synced(path);
    };
  }
}

/** A dead process must not continue after a synchronous write either. As the write can't wait, it throws an error that nobody sees. */
function watchSync(): void {
  const { writeFileSync, renameSync } = fs;
  const unlessDead = (what: string, path: string): void => {
    if (answerFor(what, path) !== 'yes') throw new Error('This process is dead.');
  };
  Object.assign(fs, {
    writeFileSync(path: string, ...rest: [string]) {
      unlessDead('write', path);
      writeFileSync(path, ...rest);
    },
    renameSync(from: string, to: string) {
      unlessDead('rename to', to);
      renameSync(from, to);
    },
  });
}

/** dynalite keeps items and indexes side by side: `item-tactful~…`, `index-global~tactful~due~…`. */
const subDatabase = (key: unknown): string => (typeof key === 'string' ? key.replace(/~[^~]*$/, '') : '');

interface Level {
  readonly location: string;
}
type LevelMethod = (this: Level, ...args: unknown[]) => Promise<unknown>;

function watchLevels(): void {
  const { prototype } = createRequire(import.meta.url)('classic-level').ClassicLevel as {
    readonly prototype: Record<'_open' | '_put' | '_del' | '_batch', LevelMethod>;
  };
  for (const name of ['_put', '_del', '_batch'] as const) {
    const original = prototype[name];
    prototype[name] = function watched(...args) {
      return answerFor(`level ${name.slice(1)} ${subDatabase(args[0])} in`, this.location) === 'yes' ? original.apply(this, args) : never;
    };
  }
  const { _open } = prototype;
  const { close } = Object.getPrototypeOf(prototype) as { close(this: Level): Promise<void> };
  prototype._open = async function held(...args) {
    const opened = await _open.apply(this, args);
    // Closes LevelDB directly, because dynalite would wait for its writes.
    plugAt(this.location)?.held.add({ close: () => close.call(this) });
    return opened;
  };
}

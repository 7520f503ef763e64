/**
 * What is left on a disk after a power cut: of a file, its content when it was last synced; of a folder, its names when it was last synced.
 * A rename is one step, as on every journaling file system: syncing either of its two folders stores it in both. Everything else is as
 * forgetful as POSIX allows, so what was never synced is gone. Not here: the database (one-machine.ts).
 */
import { cpSync, existsSync, mkdirSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { basename, dirname, join, relative } from 'node:path';

export interface ForgetfulDisk {
  /** To be called after this file or folder was synced. */
  synced(path: string): void;
  renamed(from: string, to: string): void;
  /** Writes what is left of the folder to `target`, which must be empty. */
  restoreTo(target: string): void;
}

interface Entry {
  readonly inode: number;
  readonly isFolder: boolean;
}
interface Rename {
  readonly from: string;
  readonly to: string;
  readonly entry: Entry;
}

/** Everything already there counts as synced. `asTheyAre`: names in the folder that lose nothing. */
export function forgetfulDisk(root: string, asTheyAre: ReadonlySet<string> = new Set()): ForgetfulDisk {
  const contents = new Map<number, Uint8Array>();
  const names = new Map<string, Map<string, Entry>>();
  let renames: readonly Rename[] = [];

  const entryAt = (path: string): Entry => {
    const stat = statSync(path);
    return { inode: stat.ino, isFolder: stat.isDirectory() };
  };
  const isForgetful = (path: string): boolean => path.startsWith(root) && !asTheyAre.has(relative(root, path).split('/')[0] ?? '');
  const listed = (folder: string): Map<string, Entry> =>
    new Map(
      readdirSync(folder)
        .filter((name) => isForgetful(join(folder, name)))
        .map((name) => [name, entryAt(join(folder, name))]),
    );

  const keepAll = (folder: string): void => {
    const entries = listed(folder);
    names.set(folder, entries);
    for (const [name, { inode, isFolder }] of entries) {
      const path = join(folder, name);
      if (isFolder) keepAll(path);
      else contents.set(inode, readFileSync(path));
    }
  };

  /** A disk that knows a file also knows its folder. */
  const namesIn = (folder: string): Map<string, Entry> => {
    const known = names.get(folder) ?? new Map<string, Entry>();
    names.set(folder, known);
    if (folder !== root && !namesIn(dirname(folder)).has(basename(folder))) namesIn(dirname(folder)).set(basename(folder), entryAt(folder));
    return known;
  };

  const keepNames = (folder: string): void => {
    names.set(folder, listed(folder));
    const isKnownNow = ({ from, to }: Rename): boolean => dirname(from) === folder || dirname(to) === folder;
    for (const { from, to, entry } of renames.filter(isKnownNow)) {
      if (dirname(from) !== folder) namesIn(dirname(from)).delete(basename(from));
      if (dirname(to) !== folder) namesIn(dirname(to)).set(basename(to), entry);
    }
    renames = renames.filter((rename) => !isKnownNow(rename));
  };

  const restore = (folder: string, target: string): void => {
    mkdirSync(target, { recursive: true });
    for (const [name, { inode, isFolder }] of names.get(folder) ?? []) {
      if (isFolder) restore(join(folder, name), join(target, name));
      else writeFileSync(join(target, name), contents.get(inode) ?? '');
    }
  };

  keepAll(root);
  return {
    synced(path) {
      if (!isForgetful(path) || !existsSync(path)) return;
      const { inode, isFolder } = entryAt(path);
      if (isFolder) keepNames(path);
      else contents.set(inode, readFileSync(path));
    },
    renamed(from, to) {
      if (isForgetful(from)) renames = [...renames, { from, to, entry: entryAt(to) }];
    },
    restoreTo(target) {
      restore(root, target);
      for (const name of asTheyAre) if (existsSync(join(root, name))) cpSync(join(root, name), join(target, name), { recursive: true });
    },
  };
}

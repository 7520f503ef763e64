/**
 * The plug of a machine: every change that this process makes under a folder is seen, and at any of them the plug can be pulled.
 * From then on nothing under that folder changes any more and no change ever returns, as for a process that was killed.
 * Not here: how changes are seen (watched-disk.ts), what a disk forgets that was never synced (forgetful-disk.ts).
 */
import { watchDisk } from './watched-disk.ts';

export interface Plug {
  readonly folder: string;
  /** What was changed since `count`, in order: `rename to raw/pending/*`, `write sent/*.eml.new`. */
  readonly changes: readonly string[];
  /** Counts anew from here; at the change of this index the plug is pulled: before it is made, or in the middle of it. */
  count(cut: Cut | null): void;
  pull(): void;
  readonly pulled: Promise<void>;
  readonly isPulled: boolean;
  /** Closes what a dead process would no longer hold open. */
  discard(): Promise<void>;

  /** Of the watched disk: may this change be made? */
  ask(label: string): 'yes' | 'half' | 'never';
  readonly held: Set<{ close(): Promise<unknown> }>;
  /** Of the watched disk: this file or folder was forced to disk. */
  synced(path: string): void;
  /** Of the watched disk: it was renamed. */
  renamed(from: string, to: string): void;
}

export interface Cut {
  readonly at: number;
  readonly where: 'before' | 'half';
}

/** Only content can be there in part; a rename or a write of LevelDB is there or not. */
export const canBeHalf = (label: string): boolean => label.startsWith('write ');

/** Told what outlives a cut of the power. */
export type Witness = Pick<Plug, 'synced' | 'renamed'>;
const nobody: Witness = { synced: () => undefined, renamed: () => undefined };

export async function plugOf(folder: string, { synced, renamed }: Witness = nobody): Promise<Plug> {
  let changes: string[] = [];
  let cut: Cut | null = null;
  let isPulled = false;
  const { promise: pulled, resolve } = Promise.withResolvers<void>();
  const held: Plug['held'] = new Set();
  const pull = (): void => {
    isPulled = true;
    resolve();
  };
  const plug: Plug = {
    folder,
    pulled,
    pull,
    held,
    synced,
    renamed,
    get changes() {
      return changes;
    },
    get isPulled() {
      return isPulled;
    },
    count(next) {
      changes = [];
      cut = next;
    },
    ask(label) {
      if (isPulled) return 'never';
      changes.push(label);
      if (cut?.at !== changes.length - 1) return 'yes';
      pull();
      return cut.where === 'half' && canBeHalf(label) ? 'half' : 'never';
    },
    async discard() {
      pull();
      for (const each of [...held]) await each.close().catch(() => undefined);
      forget();
    },
  };
  const forget = await watchDisk(plug);
  return plug;
}

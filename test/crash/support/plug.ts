/**
 * The plug of a machine: sees every change that this process makes under a folder, and can be pulled at any of them. From then on nothing
 * changes in that folder and no change ever returns, as in a killed process. Not here: how changes are seen (watched-disk.ts), and what an
 * unsynced disk forgets (forgetful-disk.ts).
 */
import { watchDisk } from './watched-disk.ts';

export interface Plug {
  readonly folder: string;
  /** The changes since `count`, in order: `rename to raw/pending/*`, `write sent/*.eml.new`. */
  readonly changes: readonly string[];
  /** Restarts the count. The plug is pulled at the change with this index: before it is made, or in the middle of it. */
  count(cut: Cut | null): void;
  pull(): void;
  readonly pulled: Promise<void>;
  readonly isPulled: boolean;
  /** Closes everything that a dead process would not hold open. */
  discard(): Promise<void>;

  /** Called by the watched disk: may this change be made? */
  ask(label: string): 'yes' | 'half' | 'never';
  readonly held: Set<{ close(): Promise<unknown> }>;
  /** Called by the watched disk after it synced this file or folder. */
  synced(path: string): void;
  /** Called by the watched disk after a rename. */
  renamed(from: string, to: string): void;
}

export interface Cut {
  readonly at: number;
  readonly where: 'before' | 'half';
}

/** Only content can be half written. A rename or a write of LevelDB either happened or not. */
export const canBeHalf = (label: string): boolean => label.startsWith('write ');

/** Learns what survives a power cut. */
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

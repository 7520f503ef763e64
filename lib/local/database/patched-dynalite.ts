/** What we change in dynalite's store: quicker reads, one read of the table's description, iterators that end. */
import type { DynaliteStore } from 'dynalite/db/index.js';

type Done = (error: unknown, value?: unknown) => void;

/**
 * dynalite has each value read by another thread, and waits for it twice. What is asked for stands in memory nearly always, LevelDB's own
 * or the system's, and is read sooner than a thread is woken. Writes stay as they are.
 */
export function withQuickReads(store: DynaliteStore): DynaliteStore {
  const { db } = store;
  const get = db.get.bind(db);
  db.get = (key, ...rest: readonly unknown[]) => {
    const [done] = rest as readonly [Done];
    // LevelDB asks itself, with options, what came before it was open.
    if (typeof done !== 'function') return get(key, ...rest);
    try {
      const value = db.getSync(key);
      return queueMicrotask(() => done(null, value));
    } catch {
      // Not open yet, closed, or damaged: the usual way waits for it, or fails with a code that tells.
      return get(key, ...rest);
    }
  };
  return store;
}

type TableDone = (error: unknown, table?: { readonly TableStatus: string }) => void;

/** dynalite reads its table's description again for every key it is asked for. Ours never changes once it is there: it is read once. */
export function withRememberedTable(store: DynaliteStore): DynaliteStore {
  const tables = new Map<string, { readonly TableStatus: string }>();
  const getTable = store.getTable.bind(store);
  store.getTable = (name, ...rest: readonly unknown[]) => {
    const [done] = rest as readonly [TableDone];
    // With a second argument it is asked by who makes, describes or deletes a table, and wants its state now.
    if (rest.length > 1) return getTable(name, ...rest);
    const known = tables.get(name);
    if (known !== undefined) return done(null, known);
    getTable(name, (error: unknown, table?: { readonly TableStatus: string }) => {
      if (table?.TableStatus === 'ACTIVE') tables.set(name, table);
      done(error, table);
    });
  };
  return store;
}

/**
 * Ends what dynalite's queries and scans read. It asks an iterator of LevelDB to `return` when its stream is over, which these don't know,
 * and so each of them stayed open: it kept the memory and the files of its moment until the database was closed.
 */
export function withClosedIterators(store: DynaliteStore): DynaliteStore {
  const iterator = store.db.values();
  void iterator.close();
  // All iterators, of whatever part of the database, have it from here.
  const common = ancestors(iterator).find((prototype) => Object.hasOwn(prototype, 'close')) as { close(): Promise<void>; return?: unknown };
  common.return = common.close;
  return store;
}

function ancestors(object: object): readonly object[] {
  const parent = Object.getPrototypeOf(object) as object | null;
  return parent === null ? [] : [parent, ...ancestors(parent)];
}

/** Our changes to dynalite's store: faster reads, reading the table's description only once, iterators that end. */
import type { DynaliteStore } from 'dynalite/db/index.js';

type Done = (error: unknown, value?: unknown) => void;

/**
 * Dynalite has each value read by another thread, and waits for it twice. What is asked for is nearly always in memory, LevelDB's own or
 * the system's, and is read sooner than a thread wakes up. Writes stay as they are.
 */
export function withQuickReads(store: DynaliteStore): DynaliteStore {
  const { db } = store;
  const get = db.get.bind(db);
  db.get = (key, ...rest: readonly unknown[]) => {
    const [done] = rest as readonly [Done];
    // LevelDB itself calls this, with options, for requests made before it was open.
    if (typeof done !== 'function') return get(key, ...rest);
    try {
      const value = db.getSync(key);
      return queueMicrotask(() => done(null, value));
    } catch {
      // Not open yet, closed, or damaged: the usual way waits for it, or fails with a meaningful code.
      return get(key, ...rest);
    }
  };
  return store;
}

type TableDone = (error: unknown, table?: { readonly TableStatus: string }) => void;

/** Dynalite reads its table's description again for every request. Ours never changes once it exists, so it is read once. */
export function withRememberedTable(store: DynaliteStore): DynaliteStore {
  const tables = new Map<string, { readonly TableStatus: string }>();
  const getTable = store.getTable.bind(store);
  store.getTable = (name, ...rest: readonly unknown[]) => {
    const [done] = rest as readonly [TableDone];
    // With a second argument the caller creates, describes or deletes a table, and needs its current state.
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
 * Closes the iterators of dynalite's queries and scans. Dynalite calls `return` on a LevelDB iterator when its stream ends, but these have
 * no such method. So each of them stayed open, and kept the memory and files of its moment until the database was closed.
 */
export function withClosedIterators(store: DynaliteStore): DynaliteStore {
  const iterator = store.db.values();
  void iterator.close();
  // All iterators, from any part of the database, inherit it from here.
  const common = ancestors(iterator).find((prototype) => Object.hasOwn(prototype, 'close')) as { close(): Promise<void>; return?: unknown };
  common.return = common.close;
  return store;
}

function ancestors(object: object): readonly object[] {
  const parent = Object.getPrototypeOf(object) as object | null;
  return parent === null ? [] : [parent, ...ancestors(parent)];
}

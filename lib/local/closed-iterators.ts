import type { DynaliteStore } from 'dynalite/db/index.js';

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

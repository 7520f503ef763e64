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

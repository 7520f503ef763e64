import type { DynaliteStore } from 'dynalite/db/index.js';

type Done = (error: unknown, table?: { readonly TableStatus: string }) => void;

/** dynalite reads its table's description again for every key it is asked for. Ours never changes once it is there: it is read once. */
export function withRememberedTable(store: DynaliteStore): DynaliteStore {
  const tables = new Map<string, { readonly TableStatus: string }>();
  const getTable = store.getTable.bind(store);
  store.getTable = (name, ...rest: readonly unknown[]) => {
    const [done] = rest as readonly [Done];
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

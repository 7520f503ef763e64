import { onTestFinished } from 'vitest';
import { timelineStore } from '../../../lib/aws/store/timeline-store.ts';
import type { Store } from '../../../lib/handling/store.ts';
import type { TestDatabase } from '../store/databases.ts';

export type Open = () => Promise<TestDatabase>;

export interface OpenStore extends TestDatabase {
  readonly store: Store;
  /** Opens the store as another process would: it shares only the table. */
  anotherStore(): Store;
}

/** Opens a store on an empty table, and closes it after the test. */
export async function openStore(open: Open): Promise<OpenStore> {
  const database = await open();
  onTestFinished(() => database.close());
  const anotherStore = () => timelineStore(database.client, database.tableName);
  return { ...database, store: anotherStore(), anotherStore };
}

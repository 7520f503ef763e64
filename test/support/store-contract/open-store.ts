import { onTestFinished } from 'vitest';
import { timelineStore } from '../../../lib/aws/store/timeline-store.ts';
import type { Store } from '../../../lib/handling/store.ts';
import type { TestDatabase } from '../databases.ts';

export type Open = () => Promise<TestDatabase>;

export interface OpenStore extends TestDatabase {
  readonly store: Store;
  /** As another process would open it: it shares only the table. */
  anotherStore(): Store;
}

/** A store on an empty table, closed when the test is over. */
export async function openStore(open: Open): Promise<OpenStore> {
  const database = await open();
  onTestFinished(() => database.close());
  const anotherStore = () => timelineStore(database.client, database.tableName);
  return { ...database, store: anotherStore(), anotherStore };
}

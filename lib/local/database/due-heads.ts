import { dueOfHead } from '../../aws/store/due.ts';
import { scan } from '../../aws/table/table-access.ts';
import type { Due } from '../../handling/store.ts';
import type { Database } from './database.ts';

/** Due times, read from the heads themselves: dynalite writes an index after its item, so the index may be stale after a crash. */
export async function* dueHeads({ client, tableName }: Database): AsyncGenerator<Due> {
  for await (const item of scan({ client, name: tableName }, { FilterExpression: 'attribute_exists(dueAt)' })) {
    const due = dueOfHead(item);
    if (due !== null) yield due;
  }
}

/** The handlers on an empty table that ends with the test. */
import { onTestFinished } from 'vitest';
import type { Runtime } from '../../lib/handling/runtime.ts';
import { type Handling, openHandling } from './open-handling.ts';

export { domain, type Handling } from './open-handling.ts';

export async function handling(start: string, changes: Partial<Runtime> = {}): Promise<Handling> {
  const opened = await openHandling(start, changes);
  onTestFinished(() => opened.close());
  return opened;
}

/** A name server that ends with the test. */
import { onTestFinished } from 'vitest';
import { type NameServer, openNameServer, type Zone } from './open-name-server.ts';

export type { NameServer, Zone } from './open-name-server.ts';

export async function nameServer(zone: Zone): Promise<NameServer> {
  const server = await openNameServer(zone);
  onTestFinished(() => server.close());
  return server;
}

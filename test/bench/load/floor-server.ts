/**
 * The least that an SMTP service of this design must do, in a separate process: smtp-server, the raw mail and its name synced to disk,
 * mailparser, and seven bare requests to the embedded database (floor.ts). Accepts mail for anyone and prints its port.
 * `node test/bench/load/floor-server.ts <folder> [short-cuts]`: with or without the short cuts that our service takes.
 */
import { mkdir, open } from 'node:fs/promises';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import type { Readable } from 'node:stream';
import { SMTPServer } from 'smtp-server';
import { openDatabase } from '../../../lib/local/database/database.ts';
import { syncFolder, together } from '../../../lib/local/durable-file.ts';
import { floorOn, parsed } from './floor.ts';

const [folder = '', how] = process.argv.slice(2);
await mkdir(folder, { recursive: true });
const { client } = await openDatabase(folder);
const syncNames = together(() => syncFolder(folder));
const floor = await floorOn(client, { shortCuts: how === 'short-cuts' });
let taken = 0;

async function take(stream: Readable): Promise<void> {
  taken += 1;
  const index = taken;
  const raw = Buffer.concat(await stream.toArray());
  const file = await open(join(folder, `${index}.eml`), 'w');
  await file.writeFile(raw);
  await file.sync();
  await file.close();
  // Without this a power cut could lose the file, because its name may not be on disk yet.
  await syncNames();
  // A mail that can't be parsed counts as parsed, since our service stores a stub of it.
  await parsed(raw).catch(() => undefined);
  await floor.mail(index);
}

const server = new SMTPServer({
  disabledCommands: ['AUTH', 'STARTTLS'],
  disableReverseLookup: true,
  onData: (stream, _session, done) => void take(stream).then(() => done(), done),
});
server.on('error', () => undefined);
server.listen(0, '127.0.0.1', () => console.log((server.server.address() as AddressInfo).port));

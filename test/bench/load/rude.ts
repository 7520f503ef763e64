/**
 * `npm run bench -- rude`: how long other people's mails take while one peer opens a thousand connections that stall, trickle, flood and
 * pipeline (test/support/peers/rude-clients.ts), compared with no such peer.
 */

import { setTimeout as pause } from 'node:timers/promises';
import { rudeClients, rudeness } from '../../support/peers/rude-clients.ts';
import { smtpClient } from '../../support/peers/smtp-client.ts';
import { median, quantile } from '../in-turns.ts';
import { shortTextMail } from '../inputs/sample-mails.ts';
import { fixed, markdownTable } from '../table.ts';
import { startServiceProcess } from './service-process.ts';

const mails = 200;
const connections = 1_000;

export async function rude(): Promise<string> {
  const service = await startServiceProcess({ SMTP_PEERS: '127.0.0.1' });
  try {
    const [user] = await service.users(1);
    let index = 0;
    const timed = async (): Promise<number[]> => {
      const times: number[] = [];
      const client = await smtpClient(service.port);
      for (let each = 0; each < mails; each += 1) {
        const begun = performance.now();
        index += 1;
        const raw = shortTextMail(index, 'dana@initech.example');
        const code = await client.send({ from: user?.email ?? '', to: user?.trackingAddress ?? '', raw });
        if (code !== 250) throw new Error(`An honest mail was answered ${code}.`);
        times.push(performance.now() - begun);
      }
      client.close();
      return times;
    };
    await timed();
    const row = (name: string, times: readonly number[]): string[] => [
      name,
      fixed(median(times), 0),
      fixed(quantile(times, 0.99), 0),
      fixed(service.rssMb(), 0),
    ];
    const rows = [row('alone', await timed())];
    for (const [name, way] of [...Object.entries(rudeness), ['does all of it', null] as const]) {
      const clients = await rudeClients(service.port, connections, way === null ? Object.values(rudeness) : [way]);
      // The service disconnects the peer within a moment. A client that comes before that is told to try again.
      await pause(2_000);
      rows.push(row(name, await timed()));
      clients.close();
    }
    return markdownTable([`while a peer of ${connections} connections …`, 'p50 ms of a mail', 'p99 ms', 'memory, MB'], rows);
  } finally {
    await service.stop();
  }
}

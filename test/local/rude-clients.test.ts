/**
 * Whatever one peer does, on more connections than exist in all, another peer's mail is soon accepted. On a large scale: `npm run bench --
 * rude`.
 */
import { setTimeout as pause } from 'node:timers/promises';
import { expect, onTestFinished, test } from 'vitest';
import { rudeClients, rudeness } from '../support/peers/rude-clients.ts';
import { ConnectionClosedError, type SmtpClient, smtpClient } from '../support/peers/smtp-client.ts';
import { aRawMail } from './support/mail.ts';
import { aService } from './support/service.ts';

test.for(Object.entries(rudeness))(
  'while a peer %s a hundred and twenty times over, the mail of another is taken',
  { timeout: 20_000 },
  async ([, way]) => {
    const service = await aService({ variables: { SMTP_PEERS: '127.0.0.1' } });
    const port = service.smtpPort ?? 0;
    const begun = performance.now();
    const rude = await rudeClients(port, 120, [way]);
    onTestFinished(() => rude.close());
    const client = await connected(port);
    onTestFinished(() => client.close());
    for (const subject of ['one', 'two', 'three']) {
      const raw = Buffer.from(aRawMail(subject));
      expect(await client.send({ from: 'jo@example.com', to: 'start@tactful.localhost', raw })).toBe(250);
    }
    // Alone they take about 50 ms, and a client waits for minutes. Our choice, with room for a busy machine.
    expect(performance.now() - begun).toBeLessThan(15_000);
    const subjects = (await service.view.mails('jo@example.com')).map((mail) => mail.subject);
    expect(subjects).toEqual(['one', 'two', 'three']);
  },
);

/** Retries after a 421 like a mail server, because the rude clients must be disconnected first. */
async function connected(port: number): Promise<SmtpClient> {
  for (;;) {
    try {
      return await smtpClient(port);
    } catch (error) {
      if (!(error instanceof ConnectionClosedError)) throw error;
      await pause(100);
    }
  }
}

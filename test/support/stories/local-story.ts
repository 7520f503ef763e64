/**
 * Plays a story on a separate one-machine service: mail over SMTP, clock and sent mails through the JSON interface. Knows nothing of the
 * internals.
 */
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createTransport } from 'nodemailer';
import { onTestFinished } from 'vitest';
import { receiveMail } from '../../../functions/receive-mail.ts';
import { sendReminder } from '../../../functions/send-reminder.ts';
import { sweep } from '../../../functions/sweep-at-once.ts';
import type { UserView } from '../../../lib/local/http/json-interface.ts';
import { silentLog } from '../../../lib/local/log.ts';
import type { SentMail } from '../../../lib/local/sending/sent-mail.ts';
import { startService } from '../../../lib/local/service.ts';
import type { Service } from '../../../lib/local/service-ports.ts';
import { readSettings } from '../../../lib/local/settings.ts';
import { asPosted, type Letter } from './letter.ts';
import { conversation, domain, isOnFriday, type Story, seenMails } from './story-driver.ts';

/** Starts a service that ends with the test. */
export async function localStory(clock: string, zone: string, settings: Readonly<Record<string, string>>): Promise<Story> {
  const folder = await mkdtemp(join(tmpdir(), 'tactful-story-'));
  const start = async (at: string) => {
    const settingsAt = readSettings({ MAIL_DOMAIN: domain, SMTP_PORT: '0', HTTP_PORT: '0', DATA_DIR: folder, CLOCK: at, ...settings });
    const started = await startService(settingsAt, { handlers: { receiveMail, sendReminder, sweep }, log: silentLog });
    // The ports open before the mails left by the last stop are handled, and the story waits for that.
    await started.recovered;
    return started;
  };
  let service = await start(clock);
  let transport = connectionTo(service);
  onTestFinished(async () => {
    transport.close();
    await service.stop();
    await rm(folder, { recursive: true, force: true });
  });

  const get = async <T>(path: string): Promise<T> => (await fetch(`http://127.0.0.1:${service.httpPort}${path}`)).json() as Promise<T>;
  const mails = (to?: string) => get<readonly SentMail[]>(`/api/mails${to === undefined ? '' : `?to=${encodeURIComponent(to)}`}`);
  const sends = async (letter: Letter): Promise<string> => {
    const sent = await transport.sendMail(asPosted(letter, service.now().toString(), zone));
    return sent.messageId;
  };
  const user = async (email: string): Promise<UserView> => {
    const [found] = await get<readonly UserView[]>(`/api/users?email=${encodeURIComponent(email)}`);
    if (found === undefined) throw new Error(`There is no user ${email}.`);
    return found;
  };

  return {
    domain,
    erasesSentMails: true,
    sends,
    ...seenMails(mails),
    user,
    ...conversation({ sends, user }),
    async clockTo(instant) {
      const response = await fetch(`http://127.0.0.1:${service.httpPort}/api/clock`, {
        method: 'POST',
        headers: { 'content-type': 'application/json' },
        body: JSON.stringify({ now: instant }),
      });
      if (!response.ok) throw new Error(`The clock refused ${instant}: ${response.status} ${await response.text()}`);
      return ((await response.json()) as { readonly sent: readonly SentMail[] }).sent.filter((mail) => !isOnFriday(mail));
    },
    source: async (mail) => (await fetch(`http://127.0.0.1:${service.httpPort}/api/mails/${mail.id}`)).text(),
    timelines: (email) => get(`/api/timelines?user=${encodeURIComponent(email)}`),
    async restarts(at = clock) {
      transport.close();
      await service.stop();
      service = await start(at);
      transport = connectionTo(service);
    },
  };
}

/** One connection for all mails of a story, because each greeting takes a tenth of a second. */
const connectionTo = ({ smtpPort }: Service) =>
  createTransport({
    ...{ host: '127.0.0.1', port: smtpPort ?? 0, secure: false, ignoreTLS: true },
    ...{ pool: true, maxConnections: 1, maxMessages: Number.POSITIVE_INFINITY },
  });

/**
 * Drives the whole service as people and time do: mail in by SMTP, the clock and what was sent by the JSON interface.
 * Knows nothing of what is inside, so that the same stories can be told to another installation.
 */
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createTransport } from 'nodemailer';
import { Temporal } from 'temporal-polyfill';
import { onTestFinished } from 'vitest';
import { receiveMail } from '../../functions/receive-mail.ts';
import { sendReminder } from '../../functions/send-reminder.ts';
import { sweep } from '../../functions/sweep.ts';
import type { SentMail, TimelineView, UserView } from '../../lib/local/json-interface.ts';
import { silentLog } from '../../lib/local/log.ts';
import { startService } from '../../lib/local/service.ts';
import { readSettings } from '../../lib/local/settings.ts';

export interface Letter {
  readonly from: string;
  readonly to?: string | readonly string[];
  readonly cc?: string | readonly string[];
  /** Only in the envelope, as a BCC is. */
  readonly bcc?: string | readonly string[];
  readonly subject?: string;
  readonly text?: string;
  readonly html?: string;
  /** An ISO instant; without it, the service's now. */
  readonly date?: string;
  readonly messageId?: string;
  readonly inReplyTo?: string;
  readonly references?: readonly string[];
  readonly headers?: Readonly<Record<string, string>>;
  readonly attachments?: readonly { readonly filename: string; readonly content: string; readonly contentType?: string }[];
}

export interface Story {
  /** Mails start@ and answers with the user's tracking address. */
  joins(email: string): Promise<string>;
  /** Sends a mail by SMTP; its Message-ID. */
  sends(letter: Letter): Promise<string>;
  /** Answers one of our mails, as its receiver, with this text. */
  answers(mail: SentMail, text: string): Promise<void>;
  /** Moves the clock; what was sent on the way. */
  clockTo(instant: string): Promise<readonly SentMail[]>;
  mails(to?: string): Promise<readonly SentMail[]>;
  source(mail: SentMail): Promise<string>;
  timelines(user: string): Promise<readonly TimelineView[]>;
  user(email: string): Promise<UserView>;
  /** Stops the service as a reboot would, and starts it on the same data. */
  restarts(clock?: string): Promise<void>;
  readonly domain: string;
}

export const domain = 'tactful.test';

/** A story that begins at `clock`, in a service of its own that ends with the test. `zone`: that of the mail programs. */
export async function story(clock: string, { zone = 'Europe/Paris', ...settings }: Readonly<Record<string, string>> = {}): Promise<Story> {
  const folder = await mkdtemp(join(tmpdir(), 'tactful-story-'));
  const start = (at: string) =>
    startService(readSettings({ MAIL_DOMAIN: domain, SMTP_PORT: '0', HTTP_PORT: '0', DATA_DIR: folder, CLOCK: at, ...settings }), {
      handlers: { receiveMail, sendReminder, sweep },
      log: silentLog,
    });
  let service = await start(clock);
  onTestFinished(async () => {
    await service.stop();
    await rm(folder, { recursive: true, force: true });
  });

  const get = async <T>(path: string): Promise<T> => (await fetch(`http://127.0.0.1:${service.httpPort}${path}`)).json() as Promise<T>;
  const mails = (to?: string) => get<readonly SentMail[]>(`/api/mails${to === undefined ? '' : `?to=${encodeURIComponent(to)}`}`);
  const sends = async (letter: Letter): Promise<string> => {
    const transport = createTransport({ host: '127.0.0.1', port: service.smtpPort ?? 0, secure: false, ignoreTLS: true });
    const { bcc, references, ...visible } = letter;
    const recipients = [letter.to, letter.cc, bcc].flat().filter((each) => each !== undefined);
    try {
      const sent = await transport.sendMail({
        ...visible,
        to: [letter.to ?? []].flat(),
        cc: [letter.cc ?? []].flat(),
        attachments: [...(letter.attachments ?? [])],
        references: [...(references ?? [])],
        date: dateField(letter.date ?? service.now().toString(), zone),
        envelope: { from: bareAddress(letter.from), to: recipients.map(bareAddress) },
      });
      return sent.messageId;
    } finally {
      transport.close();
    }
  };
  const user = async (email: string): Promise<UserView> => {
    const [found] = await get<readonly UserView[]>(`/api/users?email=${encodeURIComponent(email)}`);
    if (found === undefined) throw new Error(`There is no user ${email}.`);
    return found;
  };

  return {
    domain,
    sends,
    mails,
    user,
    async joins(email) {
      await sends({ from: email, to: `start@${domain}`, subject: 'Hello', text: 'I would like to join.' });
      return (await user(bareAddress(email))).trackingAddress;
    },
    async answers(mail, text) {
      const to = mail.replyTo ?? mail.from;
      await sends({ from: mail.to, to, subject: `Re: ${mail.subject}`, text });
    },
    async clockTo(instant) {
      const response = await fetch(`http://127.0.0.1:${service.httpPort}/api/clock`, {
        method: 'POST',
        headers: { 'content-type': 'application/json' },
        body: JSON.stringify({ now: instant }),
      });
      if (!response.ok) throw new Error(`The clock refused ${instant}: ${response.status} ${await response.text()}`);
      return ((await response.json()) as { readonly sent: readonly SentMail[] }).sent;
    },
    source: async (mail) => (await fetch(`http://127.0.0.1:${service.httpPort}/api/mails/${mail.id}`)).text(),
    timelines: (email) => get(`/api/timelines?user=${encodeURIComponent(email)}`),
    async restarts(at = clock) {
      await service.stop();
      service = await start(at);
    },
  };
}

/** What a test says of sent mails in one line each: `reminder application.check-in 2026-11-10T08:00:00Z`. */
export const told = (mails: readonly SentMail[]): readonly string[] =>
  mails.map(({ kind, step, sentAt }) => [kind, step, sentAt.replace('.000Z', 'Z')].filter((part) => part !== null).join(' '));

/** As a mail program in that zone writes it (RFC 5322 section 3.3). Typed, since nodemailer writes every Date object in UTC. */
function dateField(iso: string, zone: string): string {
  const at = Temporal.Instant.from(iso).toZonedDateTimeISO(zone);
  const two = (number: number) => String(number).padStart(2, '0');
  const day = ['Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat', 'Sun'][at.dayOfWeek - 1];
  const month = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'][at.month - 1];
  return `${day}, ${two(at.day)} ${month} ${at.year} ${two(at.hour)}:${two(at.minute)}:${two(at.second)} ${at.offset.replace(':', '')}`;
}

const bareAddress = (mailbox: string): string => /<([^<>]+)>/.exec(mailbox)?.[1] ?? mailbox;

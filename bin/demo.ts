/**
 * `npm run demo`: plays one job application from joining to letting go, over real SMTP and with a manual clock, and leaves the inbox page
 * open.
 * Its data is in a separate folder, which is deleted at the end. `--once` ends it at once.
 */
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createTransport } from 'nodemailer';
import { Temporal } from 'temporal-polyfill';
import { receiveMail } from '../functions/receive-mail.ts';
import { sendReminder } from '../functions/send-reminder.ts';
import { sweep } from '../functions/sweep-at-once.ts';
import { helpIfAsked } from '../lib/local/help.ts';
import { jsonLog } from '../lib/local/log.ts';
import type { SentMail } from '../lib/local/sending/sent-mail.ts';
import { startService } from '../lib/local/service.ts';
import { readSettings } from '../lib/local/settings.ts';

helpIfAsked(
  process.argv.slice(2),
  'Usage: npm run demo [-- --once]\n\nPlays one application from joining to letting go, with its own clock; --once ends it there. HTTP_PORT sets the port of its page.',
);

const jo = 'jo@example.com';
const start = '2026-11-03T08:12:00Z';
/** Letting go comes about five weeks after the application; well beyond that nothing is planned any more. */
const firings = 20;

const folder = await mkdtemp(join(tmpdir(), 'tactful-demo-'));
const settings = readSettings({ DATA_DIR: folder, CLOCK: start, SMTP_PORT: '0', HTTP_PORT: process.env.HTTP_PORT ?? '0' });
const log = jsonLog((line) => (line.includes('"level":"info"') ? undefined : console.error(line)), Temporal.Now.instant);
const service = await startService(settings, { handlers: { receiveMail, sendReminder, sweep }, log });
const transport = createTransport({ host: '127.0.0.1', port: service.smtpPort ?? 0, ignoreTLS: true });

const say = (line: string): void => console.log(`${today()}  ${line}`);
const today = (): string =>
  service.now().toZonedDateTimeISO('UTC').toPlainDate().toLocaleString('en-GB', { weekday: 'short', day: '2-digit', month: 'short' });

async function send(to: readonly string[], mail: { readonly to: string; readonly subject: string; readonly text: string }): Promise<void> {
  await transport.sendMail({ ...mail, from: `Jo Doe <${jo}>`, date: service.now().toString(), envelope: { from: jo, to: [...to] } });
}

/** What Jo has received since. */
let seen = 0;
async function newMails(): Promise<readonly SentMail[]> {
  const mails = await service.view.mails(jo);
  const fresh = mails.slice(seen);
  seen = mails.length;
  for (const { kind, step, subject } of fresh) say(`Tactful -> Jo  [${kind}${step === null ? '' : ` ${step}`}] ${subject}`);
  return fresh;
}

/** Lets time pass until a mail comes. */
async function waitForMail(): Promise<readonly SentMail[]> {
  for (let firing = 0; firing < firings; firing += 1) {
    const [timeline] = await service.view.timelines(jo);
    const dueAt = timeline?.nextStep.dueAt ?? null;
    if (dueAt === null) return [];
    await service.advanceTo(Temporal.Instant.from(dueAt));
    const mails = await newMails();
    if (mails.length > 0) return mails;
  }
  return [];
}

async function answer(mail: SentMail, word: string): Promise<void> {
  say(`Jo answers "${word}".`);
  await send([mail.replyTo ?? mail.from], { to: mail.replyTo ?? mail.from, subject: `Re: ${mail.subject}`, text: word });
  await newMails();
}

say(`Jo mails start@${settings.MAIL_DOMAIN} to join.`);
await send([`start@${settings.MAIL_DOMAIN}`], { to: `start@${settings.MAIL_DOMAIN}`, subject: 'hello', text: 'I would like to join.' });
await newMails();
const tracking = (await service.view.users(jo))[0]?.trackingAddress;
if (tracking === undefined) throw new Error('Joining created no user; the log above says why.');

say('Jo applies to Dana Reyes at Initech, with the tracking address in BCC.');
// The envelope has only the tracking address: the mail to Dana goes through Jo's own provider.
await send([tracking], {
  to: 'Dana Reyes <dana.reyes@initech.example>',
  subject: 'Application: Technical writer',
  text: 'Dear Dana,\n\nplease find my application as a technical writer attached.\n\nKind regards\nJo Doe\n',
});
await newMails();

const [firstReminder] = await waitForMail();
if (firstReminder !== undefined) await answer(firstReminder, 'done');
for (let mails = await waitForMail(); mails.length > 0; mails = await waitForMail());

const [timeline] = await service.view.timelines(jo);
say(`The timeline is ${timeline?.status}${timeline?.closedBecause === null ? '' : ` (${timeline?.closedBecause})`}.`);
transport.close();

if (process.argv.includes('--once')) await end();
else {
  let isEnding = false;
  for (const signal of ['SIGTERM', 'SIGINT'] as const) {
    // Ctrl-C reaches us twice, from the terminal and from npm.
    process.on(signal, () => {
      if (!isEnding) void end().then(() => process.exit(0));
      isEnding = true;
    });
  }
  console.log(`\nRead the mails on http://localhost:${service.httpPort} (Ctrl-C ends the demo and removes its data).`);
}

async function end(): Promise<void> {
  await service.stop();
  await rm(folder, { recursive: true });
}

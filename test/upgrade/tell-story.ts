/**
 * Writes the data of an installation after a month of two users and one who left: `node test/upgrade/tell-story.ts <checkout> <file>`. The
 * checkout is the version whose data is wanted. upgrade.test.ts opens the file with the current version. All people are invented.
 */
import { mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, relative, resolve } from 'node:path';
import { gzipSync } from 'node:zlib';
import MailComposer from 'nodemailer/lib/mail-composer';
import { Temporal } from 'temporal-polyfill';
import type { SentMail } from '../../lib/local/sending/sent-mail.ts';
import type { Service } from '../../lib/local/service-ports.ts';
import { asPosted, type Letter } from '../support/stories/letter.ts';
import { domain } from '../support/stories/story-driver.ts';

const [checkout = '', target = ''] = process.argv.slice(2);
const of = (path: string) => import(resolve(checkout, path));
const { startService } = await of('lib/local/service.ts');
const { readSettings } = await of('lib/local/settings.ts');
const { receiveMail } = await of('functions/receive-mail.ts');
const { sendReminder } = await of('functions/send-reminder.ts');
const { sweep } = await of('functions/sweep.ts');

const say = (...parts: readonly unknown[]): void => void process.stdout.write(`${parts.map(String).join(' ')}\n`);
const folder = mkdtempSync(join(tmpdir(), 'tactful-former-'));
const variables = {
  MAIL_DOMAIN: domain,
  DATA_DIR: folder,
  CLOCK: '2026-09-01T08:00:00Z',
  OPERATOR: 'operator@example.org',
  SIGN_UP: 'open',
};
const service: Service = await startService(readSettings(variables), {
  handlers: { receiveMail, sendReminder, sweep },
  listen: false,
  log: { info: () => {}, warn: () => {}, error: say },
});

let count = 0;
const sends = async (letter: Letter): Promise<string> => {
  count += 1;
  const messageId = letter.messageId ?? `<letter-${count}@mail.example>`;
  const { envelope, ...posted } = asPosted({ ...letter, messageId }, service.now().toString(), 'Europe/London');
  const raw = await new MailComposer(posted).compile().build();
  const recipients = envelope.to.filter((address) => address.endsWith(`@${domain}`));
  const outcome = await service.deliver(raw, { mailFrom: envelope.from, recipients, peer: '127.0.0.1', helo: 'mail.example' });
  if (outcome.type !== 'handled') throw new Error(`${letter.subject}: ${JSON.stringify(outcome)}`);
  // Longer than the caps on our answers, so that every request is answered.
  await service.advanceTo(service.now().add({ minutes: 11 }));
  return messageId;
};
const newest = async (to: string): Promise<SentMail> => {
  const mail = (await service.view.mails(to)).at(-1);
  if (mail === undefined) throw new Error(`no mail to ${to}`);
  return mail;
};
const bare = (mailbox: string): string => /<([^<>]+)>/.exec(mailbox)?.[1] ?? mailbox;
const answers = (mail: SentMail, text: string, from = mail.to) =>
  sends({ from, to: mail.replyTo ?? mail.from, subject: `Re: ${mail.subject}`, text });
const says = (from: string, text: string) => sends({ from, to: `tactful@${domain}`, subject: text, text });
const joins = async (from: string): Promise<string> => {
  await sends({ from, to: `start@${domain}`, subject: 'Hello', text: 'I would like to join.' });
  const [user] = await service.view.users(bare(from));
  return user?.trackingAddress ?? '';
};
const clockTo = async (instant: string) => {
  const sent = await service.advanceTo(Temporal.Instant.from(instant));
  for (const { kind, step, to } of sent) say(instant, kind, step ?? '', to);
  return sent;
};

const priya = 'Priya Nair <priya@example.com>';
const tom = 'Tom Reed <tom@example.net>';
const lee = 'Lee Oduya <lee@example.org>';
const dana = 'Dana Reyes <dana@initech.example>';

// 1 September: three people join.
const priyas = await joins(priya);
const toms = await joins(tom);
const lees = await joins(lee);
await says(tom, 'receipts on');
const applies = (from: string, to: string, bcc: string, job: string, more: Partial<Letter> = {}) =>
  sends({
    from,
    to,
    bcc,
    subject: `Application: ${job}`,
    text: `Dear ${to.replace(/ .*/, '')},\n\nplease find my application for the position of ${job} attached.\n\nKind regards\n${from.replace(/ <.*/, '')}`,
    ...more,
  });
const editor = await applies(priya, dana, priyas, 'Editor');
await applies(priya, 'Ann Wood <ann@globex.example>', priyas.replace('@', '+recruiter@'), 'Technical Writer');
await applies(tom, 'Bob Ray <bob@umbra.example>', toms, 'Nurse');
await applies(tom, 'Cy Moss <cy@hooli.example>', toms, 'Night Nurse');
await applies(lee, dana, lees, 'Clerk');
await clockTo('2026-09-02T09:00:00Z');
await says(priya, 'country GB');
await says(priya, 'timezone Europe/London');
await says(tom, 'hour 8');
await says(priya, 'status');
await says(tom, 'help');
await says(tom, 'xyzzy plugh');
await says(tom, 'privacy');

// Answers: in copy, only to the log address, forwarded, and one that overtook the mail it answers.
await sends({
  from: dana,
  to: priya,
  cc: priyas,
  subject: 'Re: Application: Editor',
  inReplyTo: editor,
  references: [editor],
  text: 'Dear Priya,\n\nthank you. We will decide by September 18.\n\nDana',
});
await sends({
  from: 'Bob Ray <bob@umbra.example>',
  to: toms,
  subject: 'Re: Application: Nurse',
  text: 'Dear Tom,\n\nthank you, I will get back to you next week.\n\nBob',
});
await sends({
  from: tom,
  to: toms,
  subject: 'Fwd: Application: Night Nurse',
  text: '---------- Forwarded message ---------\nFrom: Cy Moss <cy@hooli.example>\nDate: Wed, Sep 2, 2026 at 9:30 AM\nSubject: Re: Application: Night Nurse\nTo: <tom@example.net>\n\n\nDear Tom,\n\nthank you for your application. We will be in touch.\n\nCy\n',
});
await sends({
  from: 'Eve Hill <eve@stark.example>',
  to: tom,
  cc: toms,
  subject: 'Re: Application: Ward Nurse',
  inReplyTo: '<ward-nurse@mail.example>',
  references: ['<ward-nurse@mail.example>'],
  text: 'Dear Tom,\n\nthank you, can you come on September 10 at 2 pm?\n\nEve',
});
await applies(tom, 'Eve Hill <eve@stark.example>', toms, 'Ward Nurse', {
  messageId: '<ward-nurse@mail.example>',
  date: '2026-09-02T08:00:00Z',
});
await sends({
  from: priya,
  to: priyas,
  subject: 'Fwd: Thank you for applying to Acme',
  text: '---------- Forwarded message ---------\nFrom: Acme Careers <no-reply@acme-careers.example>\nDate: Wed, Sep 2, 2026 at 9:45 AM\nSubject: Thank you for applying to Acme\nTo: <priya@example.com>\n\n\nDear Priya,\n\nwe have received your application for Copy Editor at Acme and will review it.\n\nAcme Careers\n',
});

// Notes, another address, an unknown sender, a bounce, and the operator.
await clockTo('2026-09-03T13:00:00Z');
await says(priya, 'called Dana at Initech');
await says(priya, 'Messaged Ida Lund at Wayne on LinkedIn');
await says(tom, 'add address tom@work.example');
await answers(await newest('tom@work.example'), 'Yes, that is me.');
await sends({ from: 'Tom <tom@old.example>', to: (await newest('tom@example.net')).replyTo ?? toms, subject: 'Hello', text: 'stop' });
await applies(priya, 'Max Gone <max@gone.example>', priyas, 'Proofreader');
await sends({
  from: priya,
  to: priyas,
  subject: 'Fwd: Undelivered Mail Returned to Sender',
  text: '---------- Forwarded message ---------\nFrom: MAILER-DAEMON@mail.example (Mail Delivery System)\nDate: Thu, Sep 3, 2026 at 11:05 AM\nSubject: Undelivered Mail Returned to Sender\nTo: <priya@example.com>\n\n\nThis is the mail system at host mail.example.\n\nI am sorry to have to inform you that your message could not be delivered to one or more recipients.\n\n<max@gone.example>: host mx.gone.example said: 550 5.1.1 <max@gone.example>: Recipient address rejected: User unknown\n',
});
await sends({ from: 'stranger@elsewhere.example', to: `postmaster@${domain}`, subject: 'A question', text: 'Who runs this?' });
await says(lee, 'export');
await says(lee, 'delete everything');
await answers(await newest('lee@example.org'), 'yes');

// The first reminders and people's answers.
await clockTo('2026-09-09T12:00:00Z');
for (const { email } of await service.view.users(null)) {
  for (const mail of (await service.view.mails(email)).filter(({ kind }) => kind === 'reminder' || kind === 'reminders')) {
    if (mail.kind === 'reminders') await answers(mail, '1 done, 2 later');
    else await answers(mail, email === 'priya@example.com' ? 'done' : 'snooze 3 days');
  }
}
await clockTo('2026-09-10T18:00:00Z');
await says(tom, 'digest weekly');
await says(priya, 'new address');
await says(priya, 'export');
await says(priya, 'delete everything');
await answers(await newest('priya@example.com'), 'no');
await clockTo('2026-09-15T12:00:00Z');
for (const { email } of await service.view.users(null)) {
  const reminders = (await service.view.mails(email)).filter(({ kind }) => kind === 'reminder' || kind === 'reminders');
  const last = reminders.at(-1);
  if (last !== undefined) await answers(last, last.kind === 'reminders' ? '1 called' : 'interview thu 3pm');
}
await says(tom, 'follow-ups 1');
await says(tom, 'undo');
await says(priya, 'stop');
await clockTo('2026-09-21T12:00:00Z');
const toTom = (await service.view.mails('tom@example.net')).filter(({ replyTo, timelineId }) => replyTo !== null && timelineId !== null);
const about = toTom.at(-1);
if (about !== undefined) {
  await answers(about, 'hired');
  await answers(await newest('tom@example.net'), 'yes');
}
await says(priya, 'pause 2 weeks');
await clockTo('2026-09-22T12:00:00Z');

const seen = {
  users: await service.view.users(null),
  timelines: (await service.view.timelines(null)).map(({ nextStep: _, ...timeline }) => timeline),
  // The goodbye mail is never on disk.
  mails: (await service.view.mails(null)).filter(({ kind }) => kind !== 'goodbye'),
};
await service.stop();

const files = readdirSync(folder, { recursive: true, encoding: 'utf8' })
  .map((name) => join(folder, name))
  .filter((path) => statSync(path).isFile())
  .map((path) => ({ path: relative(folder, path), bytes: readFileSync(path, 'latin1') }));
writeFileSync(target, gzipSync(JSON.stringify({ variables: { ...variables, DATA_DIR: undefined }, seen, files }), { level: 9 }));
rmSync(folder, { recursive: true });
say(`${files.length} files, ${seen.mails.length} mails, ${statSync(target).size} bytes`);

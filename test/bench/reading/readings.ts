/**
 * Prints everything that the readers find in the labelled mails and the corpora, one line per mail and reading: `node
 * test/bench/reading/readings.ts [checkout] > file`. Run it on two checkouts and `diff` the output to see what a change reads differently.
 * The last line is a hash of it all.
 */
import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { Readable } from 'node:stream';
import { Temporal } from 'temporal-polyfill';

const checkout = resolve(process.argv[2] ?? '.');
const corpora = join(import.meta.dirname, '../../../../shared/corpora');
const lib = join(checkout, 'lib/email');
const sources = readdirSync(lib, { recursive: true, encoding: 'utf8' })
  .filter((name) => name.endsWith('.ts'))
  .map((name) => ({ path: join(lib, name), text: readFileSync(join(lib, name), 'utf8') }));

type Reader = (...parameters: readonly unknown[]) => unknown;

/** By name, from whichever file exports it. A reader that this version lacks gives null. */
const readers = new Map<string, Reader>();
for (const name of [
  ...['parseMessage', 'replyText', 'automatedBecause', 'autoForwardedBy', 'readForward', 'failedRecipients', 'readForwardingRequest'],
  ...[
    'readKind',
    'answeredText',
    'readPromises',
    'readReply',
    'companyOf',
    'jobTitleOf',
    'postingOf',
    'readAnswer',
    'readNote',
    'readInterview',
  ],
  ...['bareSubject', 'isReplySubject', 'hasSubjectPrefix'],
]) {
  const found = sources.find(({ text }) => new RegExp(`^export (?:async )?(?:function|const) ${name}\\b`, 'm').test(text));
  if (found !== undefined) readers.set(name, (await import(found.path))[name]);
}
const read = (name: string, ...parameters: readonly unknown[]): unknown => readers.get(name)?.(...parameters) ?? null;

const receivedAt = Temporal.Instant.from('2026-11-03T10:00:00Z');
const now = receivedAt.toZonedDateTimeISO('Europe/London');
const context = { now, country: 'GB', correspondentNames: [], isAsked: false };

const all = createHash('sha256');
const line = (mail: string, reading: string, value: unknown): void => {
  const text = JSON.stringify([mail, reading, value]);
  all.update(text);
  process.stdout.write(`${text}\n`);
};

interface Mail {
  readonly from: readonly { readonly name: string | null; readonly address: string }[];
  readonly subject: string;
  readonly text: string;
  readonly messageId: string;
}

function readAll(name: string, mail: Mail): void {
  const { typed, quoted, signature } = read('replyText', mail.text) as Record<'typed' | 'quoted' | 'signature', string>;
  const [from = { name: null, address: 'somebody@example.com' }] = mail.from;
  line(name, 'written', { typed, quoted, signature });
  line(
    name,
    'subject',
    ['bareSubject', 'isReplySubject', 'hasSubjectPrefix'].map((name) => read(name, mail.subject)),
  );
  line(name, 'names', read('companyOf', from, mail.subject, `${typed}\n${signature}`));
  line(name, 'title', read(readers.has('jobTitleOf') ? 'jobTitleOf' : 'postingOf', mail.subject, mail.text));
  line(name, 'posting', read('postingOf', mail.subject, ''));
  line(
    name,
    'kind',
    read('readKind', {
      subject: mail.subject,
      text: typed,
      answered: read('answeredText', quoted),
      recipients: mail.from,
      attachments: [],
      isReply: false,
      timeline: null,
    }),
  );
  for (const author of ['user', 'correspondent']) {
    const promising = { sent: now, author, country: 'GB' };
    line(name, `promises of ${author}`, read('readPromises', typed, promising));
    line(name, `reply of ${author}`, read('readReply', typed, promising));
  }
  line(name, 'interview', read('readInterview', typed, { sent: now, author: 'correspondent', country: 'GB' }, { subject: mail.subject }));
  line(name, 'commands', read('readAnswer', { typed, subject: mail.subject, hadQuote: quoted !== '' }, context));
  line(name, 'note', read('readNote', typed.split('\n', 1)[0] ?? '', context));
}

async function readRaw(name: string, raw: Buffer): Promise<void> {
  const message = (await read('parseMessage', Readable.from([raw]), receivedAt)) as Mail;
  const envelope = { mailFrom: message.from[0]?.address ?? '', recipients: [], peer: null, helo: null };
  line(name, 'parse', message);
  line(name, 'automated', read('automatedBecause', message, envelope));
  line(name, 'auto-forwarded', read('autoForwardedBy', message, envelope));
  const forward = read('readForward', message) as { readonly original: Mail } | null;
  line(name, 'forwarded', forward);
  line(
    name,
    'bounce',
    read('failedRecipients', {
      deliveryStatuses: [],
      ...message,
      from: message.from[0] ?? null,
      ...forward?.original,
    }),
  );
  line(name, 'request', read('readForwardingRequest', message, ['jo@example.com'], false));
  readAll(name, message);
}

const { building, heldOut } = await import(join(checkout, 'test/email/kind/labelled/halves.ts'));
for (const [index, { mail }] of [...building, ...heldOut].entries()) {
  const name = `labelled ${index}`;
  line(name, 'kind as labelled', read('readKind', mail));
  readAll(name, { from: mail.recipients, subject: mail.subject, text: mail.text, messageId: name });
}
for (const folder of existsSync(corpora) ? readdirSync(corpora).toSorted() : []) {
  const names = folder.includes('.')
    ? []
    : readdirSync(join(corpora, folder))
        .filter((name) => /\.(?:eml|txt|jsonl)$/.test(name))
        .toSorted();
  for (const name of names) {
    const raw = readFileSync(join(corpora, folder, name));
    if (!name.endsWith('.jsonl')) await readRaw(`${folder}/${name}`, raw);
    else
      for (const [index, row] of raw.toString().split('\n').filter(Boolean).entries()) {
        const { subject = '', text = '' } = JSON.parse(row);
        readAll(`${folder}/${name} ${index}`, { from: [], subject: subject ?? '', text, messageId: `${index}` });
      }
  }
}
process.stdout.write(`${all.digest('hex')}\n`);

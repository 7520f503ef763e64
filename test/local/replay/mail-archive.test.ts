import { spawnSync } from 'node:child_process';
import { appendFileSync, chmodSync, existsSync, globSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, expect, test } from 'vitest';
import { indexArchive, readMails } from '../../../lib/local/replay/mail-archive.ts';
import type { UnreadableMail } from '../../../lib/local/replay/placed-mail.ts';

const folders: string[] = [];
afterEach(() => {
  for (const folder of folders.splice(0)) rmSync(folder, { recursive: true, force: true });
});

/** A folder with these files, whose paths may include folders. */
function aFolder(files: Readonly<Record<string, string>>): string {
  const folder = mkdtempSync(join(tmpdir(), 'archive-'));
  folders.push(folder);
  for (const [path, content] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), content);
  }
  return folder;
}

const mail = (subject: string, date = 'Tue, 3 Nov 2026 08:12:00 +0100', body = 'Hello.\n') =>
  `From: Jo <jo@example.com>\nDate: ${date}\nSubject: ${subject}\n\n${body}`;
const crlf = (text: string) => text.replaceAll('\n', '\r\n');

async function allIn(...paths: string[]) {
  const lost: UnreadableMail[] = [];
  const { mails, unreadable } = await indexArchive(paths);
  const texts: string[] = [];
  for await (const { bytes } of readMails(mails, (one) => lost.push(one))) texts.push(bytes.toString());
  return { mails, texts, unreadable: [...unreadable, ...lost] };
}
const subjects = (texts: readonly string[]) => texts.map((text) => /^Subject: (.*?)\r?$/m.exec(text)?.[1]);

const separators = [
  'From 1847326450919283746@xxx Mon Nov 03 08:12:00 +0000 2026',
  'From - Tue Nov 03 08:12:00 2026',
  'From - Tue, 03 Nov 2026 08:12:00 GMT',
  'From MAILER-DAEMON Tue Nov  3 08:12:00 2026',
  'From jo@example.com Tue Nov  3 08:12:00 2026',
  'From jo@example.com  Tue Nov  3 08:12 CET 2026',
  'From "Jo Doe"@example.com Tue Nov  3 08:12:00 2026 +0100',
  'From ???@??? Tue Nov 03 08:12:00 2026',
  'From - ',
  'From ',
];
test.for(separators)('"%s" starts a mail with any line ends', async (separator) => {
  const text = ['one', 'two', 'three'].map((subject) => `${separator}\n${mail(subject)}\n`).join('');
  const folder = aFolder({ 'lf.mbox': text, 'crlf.mbox': crlf(text), Sent: `\uFEFF${text}` });
  for (const name of ['lf.mbox', 'crlf.mbox', 'Sent']) {
    const { texts, unreadable } = await allIn(join(folder, name));
    expect(texts.map((each) => each.replaceAll('\r', ''))).toEqual([mail('one'), mail('two'), mail('three')]);
    expect(unreadable).toEqual([]);
  }
});

test('a mail without an empty line after it ends at a dated From_ line', async () => {
  const folder = aFolder({ mbox: `${separators[1]}\n${mail('one')}${separators[1]}\n${mail('two')}` });
  expect((await allIn(join(folder, 'mbox'))).texts).toEqual([mail('one'), mail('two')]);
});

test.for([
  'From Monday on I am away.',
  'From what I heard on Mon Nov 3 at 10:00, they decide soon.',
  'From: Dana Reyes <dana@initech.example>\nSubject: quoted',
  'From \nthe beginning',
  'From - \nnothing follows that a field could be',
  'From Dana\nSubject: a name is no From_ line',
  'From jo@example.com Tue Nov  3 08:12:00 2026\nwas what stood in my mbox file.',
  'From jo@example.com Tue Nov  3 08:12:00 2026\nhttps://initech.example/jobs',
  'from jo@example.com Tue Nov  3 08:12:00 2026\nSubject: lower case',
  'See\n    From jo@example.com Tue Nov  3 08:12:00 2026\nSubject: not at the beginning of its line',
])('the text "%s" does not split a mail', async (text) => {
  const whole = mail('one', undefined, `Hello,\n\n${text}\n\nJo\n`);
  const folder = aFolder({ mbox: `${separators[3]}\n${whole}\n${separators[3]}\n${mail('two')}\n` });
  expect((await allIn(join(folder, 'mbox'))).texts).toEqual([whole, mail('two')]);
});

test('lines that mbox quoted are restored, and quotes in replies stay', async () => {
  const quoted = '>From Monday on I am away.\n>>From Dana: hello\n> From here it is a quote\n >From indented\n';
  const plain = 'From Monday on I am away.\n>From Dana: hello\n> From here it is a quote\n >From indented\n';
  const folder = aFolder({ mbox: `${separators[0]}\n${mail('one', undefined, quoted)}\n`, 'a.eml': mail('one', undefined, quoted) });
  expect((await allIn(join(folder, 'mbox'))).texts).toEqual([mail('one', undefined, plain)]);
  expect((await allIn(join(folder, 'a.eml'))).texts).toEqual([mail('one', undefined, quoted)]);
});

test('From_ lines are found wherever a large file is split for reading', async () => {
  const separator = `${separators[4]}\n`;
  for (const short of [0, 1, 3, 4, 5, 30, separator.length - 1, separator.length, separator.length + 3]) {
    const first = separator + mail('one', undefined, '');
    const filler = 'x'.repeat((1 << 20) - first.length - short - 2);
    const folder = aFolder({ mbox: `${first}${filler}\n\n${separator}${mail('two')}\n` });
    expect(subjects((await allIn(folder)).texts)).toEqual(['one', 'two']);
  }
});

test('mails from several files are in order of their dates', async () => {
  const folder = aFolder({
    'Sent.mbox/mbox': `${separators[3]}\n${mail('third', 'Thu, 5 Nov 2026 08:00:00 +0100')}\n${separators[3]}\n${mail('first')}\n`,
    'letters/deep/second.eml': mail('second', 'Wed, 4 Nov 2026 23:30:00 -0500'),
    'letters/zeroth.EML': crlf(mail('zeroth', 'Mon, 2 Nov 2026 10:00:00 +0000')),
  });
  const { mails, texts } = await allIn(folder);
  expect(subjects(texts)).toEqual(['zeroth', 'first', 'second', 'third']);
  expect(mails.map(({ from }) => from)).toEqual(Array(4).fill('jo@example.com'));
});

test('a Maildir consists of cur and new, with its folders', async () => {
  const folder = aFolder({
    'cur/1762153920.M1.host:2,S': mail('read', 'Tue, 3 Nov 2026 08:00:00 +0100'),
    'new/1762153921.M2.host': mail('unread', 'Tue, 3 Nov 2026 09:00:00 +0100'),
    'tmp/1762153922.M3.host': mail('arriving'),
    '.Sent/cur/1762153923.M4.host:2,S': mail('sent', 'Tue, 3 Nov 2026 10:00:00 +0100'),
    '.Sent/new/.keep': '',
    '.Sent/tmp/.keep': '',
    'dovecot.index.log': 'not a mail',
    subscriptions: 'Sent\n',
  });
  const { texts, unreadable } = await allIn(folder);
  expect(subjects(texts)).toEqual(['read', 'unread', 'sent']);
  expect(unreadable).toEqual([]);
});

test("Apple's emlx is a mail between its length and a property list", async () => {
  const whole = mail('apple', undefined, 'Grüße.\n');
  const folder = aFolder({
    'Messages/12.emlx': `${Buffer.byteLength(whole)}        \n${whole}<?xml version="1.0"?><plist></plist>\n`,
    'Messages/13.emlx': 'no length\n',
  });
  const { texts, unreadable } = await allIn(folder);
  expect(texts).toEqual([whole]);
  expect(unreadable).toEqual([{ source: join(folder, 'Messages/13.emlx'), offset: 0, reason: 'it has no header' }]);
});

test('a mail without a Date gets it from Received or the From_ line', async () => {
  const received = `Received: from a by b; Tue, 3 Nov 2026 07:00:00 +0000\nReceived: from c by a; Mon, 2 Nov 2026 07:00:00 +0000\n`;
  const undated = (subject: string) => mail(subject).replace(/Date: .*\n/, '');
  const folder = aFolder({ mbox: `${separators[0]}\n${undated('by line')}\n${separators[0]}\n${received}${undated('by way')}\n` });
  const { mails, texts } = await allIn(folder);
  expect(subjects(texts)).toEqual(['by way', 'by line']);
  expect(mails.map(({ atMilliseconds }) => new Date(atMilliseconds).toISOString().slice(0, 16))).toEqual([
    '2026-11-03T07:00',
    '2026-11-03T08:12',
  ]);
});

test('unreadable files are named, and the rest is read', async () => {
  const folder = aFolder({
    'good.eml': mail('good'),
    'empty.eml': '',
    'undated.eml': mail('undated', 'sometime'),
    'secret.eml': mail('secret'),
    'notes.txt': 'not a mail, and nobody said so',
  });
  chmodSync(join(folder, 'secret.eml'), 0);
  const { texts, unreadable } = await allIn(folder, join(folder, 'missing.mbox'), join(folder, 'notes.txt'));
  const isRoot = process.getuid?.() === 0;
  expect(subjects(texts)).toEqual(isRoot ? ['good', 'secret'] : ['good']);
  expect(unreadable.map(({ source, reason }) => [source.slice(folder.length + 1), reason])).toEqual([
    ['empty.eml', 'it has no header'],
    ...(isRoot ? [] : [['secret.eml', 'it may not be read by this user']]),
    ['undated.eml', 'it has no date that can be read'],
    ['missing.mbox', 'there is no such file or folder'],
    ['notes.txt', 'it has no header'],
  ]);
});

test('a mail that disappeared after indexing is named too', async () => {
  const folder = aFolder({ 'a.eml': mail('a'), 'b.eml': mail('b') });
  const { mails } = await indexArchive([folder]);
  rmSync(join(folder, 'a.eml'));
  const lost: UnreadableMail[] = [];
  for await (const { source } of readMails(mails, (one) => lost.push(one))) expect(source).toBe(join(folder, 'b.eml'));
  expect(lost).toEqual([{ source: join(folder, 'a.eml'), offset: 0, reason: 'there is no such file or folder' }]);
});

test('progress ends at all bytes', async () => {
  const folder = aFolder({ 'a.eml': mail('a'), mbox: `${separators[0]}\n${mail('one')}\n${separators[0]}\n${mail('two')}\n` });
  const heard: number[] = [];
  await indexArchive([folder], (done, all) => heard.push(done / all));
  expect(heard.at(-1)).toBe(1);
  expect(heard).toEqual(heard.toSorted((a, b) => a - b));
});

test('an mbox of 100 MB is read with little memory', () => {
  const folder = aFolder({ mbox: '' });
  const line = `${'All work and no play makes a dull mail. '.repeat(2)}\n`;
  for (let index = 0; index < 200; index += 1) {
    appendFileSync(join(folder, 'mbox'), `${separators[3]}\n${mail(`number ${index}`, undefined, line.repeat(6_500))}\n`);
  }
  const module = new URL('../../../lib/local/replay/mail-archive.ts', import.meta.url).href;
  const measure = new URL('../../support/peak-memory.ts', import.meta.url).href;
  const script = `
    const { indexArchive, readMails } = await import(${JSON.stringify(module)});
    const { mails } = await indexArchive([process.argv[1]]);
    let bytes = 0;
    for await (const mail of readMails(mails)) bytes += mail.bytes.length;
    const { peakMegabytes } = await import(${JSON.stringify(measure)});
    console.log(JSON.stringify({ mails: mails.length, bytes, megabytes: peakMegabytes() }));`;
  const child = spawnSync(process.execPath, ['--input-type=module', '-e', script, folder], { encoding: 'utf8' });
  const result = JSON.parse(child.stdout);
  expect(result.mails).toBe(200);
  expect(result.bytes).toBeGreaterThan(100_000_000);
  // Node itself, the clock library and at most 40 MB of buffers that are not collected yet.
  expect(result.megabytes).toBeLessThan(200);
});

const corpora = new URL('../../../../shared/corpora/', import.meta.url).pathname;
test.skipIf(!existsSync(corpora))('every mail of the corpora is read or named', async () => {
  const { mails, texts, unreadable } = await allIn(corpora);
  const seen = new Set([...mails, ...unreadable].map(({ source }) => source));
  expect(globSync('**/*.eml', { cwd: corpora }).filter((path) => !seen.has(join(corpora, path)))).toEqual([]);
  expect(texts).toHaveLength(mails.length);
  // Each file there is one mail, after its From_ line.
  const lists = globSync('lists/*.txt', { cwd: corpora });
  expect(mails.filter(({ source }) => source.includes('/lists/'))).toHaveLength(lists.length);
});

import { simpleParser } from 'mailparser';
import { expect, test } from 'vitest';
import { type Story, story } from '../../support/stories/story.ts';

const jo = 'Jo Winter <jo@example.com>';

async function aSearch(): Promise<Story> {
  const tale = await story('2026-11-03T09:00:00Z');
  const tracking = await tale.joins(jo);
  const applies = (to: string, post: string) =>
    tale.sends({ from: jo, to, bcc: tracking, subject: `Application: ${post}`, text: 'Dear team, please find my application attached.' });
  await tale.sends({ from: jo, to: tracking, subject: 'timezone Chicago', text: 'timezone Chicago' });
  await applies('Dana Reyes <dana@initech.example>', 'Technical writer');
  await tale.clockTo('2026-11-04T15:00:00Z');
  await applies('hr@globex.example', 'Editor');
  await tale.sends({ from: jo, to: tracking, subject: 'applied Hooli nurse', text: 'applied Hooli nurse' });
  await tale.clockTo('2026-11-12T20:00:00Z');
  await tale.sends({ from: jo, to: `tactful@${tale.domain}`, subject: 'Initech said no', text: 'Initech said no' });
  return tale;
}

const asks = async (tale: Story, words: string) => {
  await tale.sends({ from: jo, to: `tactful@${tale.domain}`, subject: words, text: words });
  const mail = (await tale.mails('jo@example.com')).at(-1);
  if (mail === undefined) throw new Error('no answer');
  return { mail, source: (await tale.source(mail)).replaceAll('=\r\n', '') };
};

const csvIn = async (source: string): Promise<string> => {
  const { attachments } = await simpleParser(source);
  return attachments.find(({ filename }) => filename === 'job-search-record.csv')?.content.toString() ?? '';
};

test('"record" answers with everything the user did, to print and to upload', async () => {
  const tale = await aSearch();
  const { mail, source } = await asks(tale, 'record');
  expect(mail.kind).toBe('record');
  expect(source).toContain('job-search-record.html');
  const lines = (await csvIn(await tale.source(mail))).trimEnd().split('\r\n');
  expect(lines[0]).toMatch(/date,employer,position,how,contact,result$/);
  expect(lines.slice(1).map((line) => line.split(',').slice(0, 4).join(','))).toEqual([
    '2026-11-03,Initech,Technical writer,mail',
    '2026-11-04,Globex,Editor,mail',
    '2026-11-04,Hooli,nurse,portal',
  ]);
  expect(lines[1]).toContain('Rejected');
});

test('"record csv" answers with the table alone, "record october" with that month alone', async () => {
  const tale = await aSearch();
  expect((await asks(tale, 'record csv')).source).not.toContain('.html');
  const { mail, source } = await asks(tale, 'record october');
  expect(mail.kind).toBe('record');
  expect(source).not.toContain('job-search-record.csv');
});

test('"stats" counts', async () => {
  const tale = await aSearch();
  const { mail, source } = await asks(tale, 'stats');
  expect(mail.kind).toBe('stats');
  for (const line of ['Applied: 3', 'Answered: 1', 'Said no: 1', 'No answer: 2']) expect(source).toContain(line);
});

test.for(['my record of accomplishments', 'record label', 'for the record', 'statsman'])('"%s" asks for no record', async (words) => {
  const tale = await story('2026-11-03T09:00:00Z');
  await tale.joins(jo);
  await tale.sends({ from: jo, to: `tactful@${tale.domain}`, subject: words, text: words });
  expect((await tale.mails('jo@example.com')).map(({ kind }) => kind).filter((kind) => kind === 'record' || kind === 'stats')).toEqual([]);
});

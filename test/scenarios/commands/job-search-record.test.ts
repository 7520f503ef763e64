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

test('the entries are counted by what they are, and a receipt or a word about a mail adds none', async () => {
  const tale = await story('2026-11-03T09:00:00Z', { zone: 'Europe/London', DEFAULT_TIME_ZONE: 'Europe/London' });
  const tracking = await tale.joins(jo);
  const writes = (to: string, subject: string, text: string) => tale.sends({ from: jo, to, bcc: tracking, subject, text });
  const forwards = (from: string, day: string, text: string) =>
    tale.sends({
      from: jo,
      to: tracking,
      subject: 'Fwd: Your application: Analyst',
      text: `---------- Forwarded message ---------\nFrom: ${from}\nDate: ${day} at 9:00 AM\nSubject: Your application: Analyst\nTo: <jo@example.com>\n\n\n${text}\n`,
    });
  await writes(
    'Kim Lee <kim@initech.example>',
    'Application: Analyst',
    'Dear Kim,\n\nplease find my application for the Analyst position attached.\n\nJo Winter',
  );
  await tale.sends({ from: jo, to: tracking, subject: 'applied Hooli nurse', text: 'applied Hooli nurse' });
  await tale.clockTo('2026-11-04T15:00:00Z');
  await forwards(
    'Initech <no-reply@initech.example>',
    'Wed, Nov 4, 2026',
    'Dear Jo,\n\nthank you for applying for the Analyst position. We have received your application.\n\nInitech',
  );
  const reminder = (await tale.clockTo('2026-11-10T12:00:00Z')).find(({ subject }) => subject.includes('Kim Lee'));
  if (reminder === undefined) throw new Error('no reminder');
  await tale.answers(reminder, 'done');
  await tale.clockTo('2026-11-11T12:00:00Z');
  await writes('Kim Lee <kim@initech.example>', 'Re: Application: Analyst', 'Dear Kim,\n\nis the position still open?\n\nJo');
  await tale.clockTo('2026-11-12T12:00:00Z');
  await forwards(
    'Kim Lee <kim@initech.example>',
    'Thu, Nov 12, 2026',
    'Dear Jo,\n\nyour interview is on Monday, November 16 at 11 am.\n\nKim',
  );
  const eve = (await tale.clockTo('2026-11-16T09:00:00Z')).find(({ step }) => step === 'interview.ask');
  if (eve === undefined) throw new Error('no mail on the eve');
  await tale.answers(eve, 'done');
  await tale.clockTo('2026-11-17T12:00:00Z');
  const { mail, source } = await asks(tale, 'record');
  expect(source).toContain('Your record has 4 entries: 2 applications, 1 other contact, 1 interview.');
  const lines = (await csvIn(await tale.source(mail))).trimEnd().split('\r\n').slice(1);
  expect(lines.map((line) => line.split(',').slice(0, 4).join(','))).toEqual([
    '2026-11-03,Hooli,nurse,portal',
    '2026-11-03,Initech,Analyst,mail',
    '2026-11-11,Initech,Analyst,mail',
    '2026-11-16,Initech,Analyst,interview',
  ]);
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

/** Several mails are attached to one. Each is a separate forward, once, and one answer lists what was recorded and what was not. */
import { expect, test } from 'vitest';
import { type Story, story } from '../../support/stories/story.ts';

const kim = 'Kim Doyle <kim@example.com>';

interface Attached {
  readonly id: string;
  readonly from: string;
  readonly to: string;
  readonly subject: string;
  readonly date: string;
  readonly text: string;
  readonly headers?: string;
}

const eml = ({ id, from, to, subject, date, text, headers = '' }: Attached): string =>
  `Message-ID: <${id}@mail.example>\r\nFrom: ${from}\r\nTo: ${to}\r\nSubject: ${subject}\r\nDate: ${date}\r\n${headers}\r\n${text.replaceAll('\n', '\r\n')}\r\n`;

const applied = (id: string, to: string, job: string, date = 'Mon, 02 Nov 2026 09:00:00 +0000'): Attached => ({
  id,
  from: kim,
  to,
  subject: `Application: ${job}`,
  date,
  text: 'Dear all,\n\nplease find my application for the position attached.\n\nKind regards\nKim Doyle',
});

async function begins(): Promise<{ readonly tale: Story; readonly log: string }> {
  const tale = await story('2026-11-03T08:00:00Z', { zone: 'Europe/Dublin', DEFAULT_TIME_ZONE: 'Europe/Dublin' });
  return { tale, log: await tale.joins(kim) };
}

const attaches = (tale: Story, log: string, mails: readonly Attached[], messageId = '<bundle@example.com>') =>
  tale.sends({
    from: kim,
    to: log,
    subject: `Fwd: ${mails.length} messages`,
    messageId,
    text: '',
    raw: [
      `From: ${kim}`,
      `To: ${log}`,
      `Subject: Fwd: ${mails.length} messages`,
      `Message-ID: ${messageId}`,
      'Date: Tue, 03 Nov 2026 08:00:00 +0000',
      'MIME-Version: 1.0',
      'Content-Type: multipart/mixed; boundary=b1',
      '',
      '--b1',
      'Content-Type: text/plain',
      '',
      '',
      ...mails.flatMap((mail, index) => [
        '--b1',
        `Content-Type: message/rfc822; name="${index}.eml"`,
        'Content-Disposition: attachment',
        '',
        eml(mail),
      ]),
      '--b1--',
      '',
    ].join('\n'),
  });

const since = async (tale: Story, count: number) => (await tale.mails('kim@example.com')).slice(count);
const words = async (tale: Story, mail: Parameters<Story['source']>[0]) =>
  (await tale.source(mail)).replaceAll('=\r\n', '').replace(/\s+/g, ' ');

test('three of her applications, two answers to one of them and a newsletter give three conversations and one list', async () => {
  const { tale, log } = await begins();
  const before = (await tale.mails('kim@example.com')).length;
  await attaches(tale, log, [
    {
      ...applied('no', 'Kim Doyle <kim@example.com>', 'x', 'Tue, 03 Nov 2026 07:00:00 +0000'),
      from: 'Dana Reyes <dana@initech.example>',
      subject: 'Re: Application: Baker',
      text: 'Dear Kim,\n\nthank you. We will let you know by Friday 13 November.\n\nDana',
      headers: 'In-Reply-To: <one@mail.example>\r\nReferences: <one@mail.example>\r\n',
    },
    applied('one', 'Dana Reyes <dana@initech.example>', 'Baker'),
    applied('two', 'Lee Wong <lee@globex.example>', 'Driver'),
    applied('three', 'Ann Fox <ann@hooli.example>', 'Porter'),
    {
      ...applied('auto', 'Kim Doyle <kim@example.com>', 'x', 'Mon, 02 Nov 2026 10:00:00 +0000'),
      from: 'Ann Fox <ann@hooli.example>',
      subject: 'Automatic reply: Application: Porter',
      text: 'I am away until 9 November.',
    },
  ]);
  const timelines = await tale.timelines('kim@example.com');
  expect(timelines.map(({ correspondents }) => correspondents).toSorted()).toEqual([
    ['ann@hooli.example'],
    ['dana@initech.example'],
    ['lee@globex.example'],
  ]);
  const danas = timelines.find(({ correspondents }) => correspondents.includes('dana@initech.example'));
  expect(danas?.events.map(({ type }) => type)).toEqual(['MailSent', 'ReplyReceived']);
  expect(danas?.nextStep).toMatchObject({ step: 'promise.due' });
  const mails = await since(tale, before);
  expect(mails.map(({ kind }) => kind)).toEqual(['receipt']);
  const [list] = mails;
  if (list === undefined) throw new Error('no list');
  const text = await words(tale, list);
  expect(text).toContain("I've taken in 4 of the 5 emails.");
  expect(text).toContain('yours to Lee Wong');
  expect(text).toContain('from Dana Reyes');
  expect(text).toMatch(/haven't taken these in: .*Ann Fox.*automatic reply, so nobody answered/);
});

test('the same mail again changes nothing, and the same attachments in another mail are known', async () => {
  const { tale, log } = await begins();
  const both = [applied('one', 'Dana Reyes <dana@initech.example>', 'Baker'), applied('two', 'Lee Wong <lee@globex.example>', 'Driver')];
  await attaches(tale, log, both);
  const events = async () => (await tale.timelines('kim@example.com')).map((each) => each.events);
  const first = await events();
  const before = (await tale.mails('kim@example.com')).length;
  await attaches(tale, log, both);
  expect(await since(tale, before)).toEqual([]);
  await tale.clockTo('2026-11-03T09:00:00Z');
  await attaches(tale, log, both, '<another@example.com>');
  expect(await events()).toEqual(first);
  const [list] = await since(tale, before);
  if (list === undefined) throw new Error('no list');
  expect(await words(tale, list)).toMatch(/I had these already: .*Dana Reyes.*Lee Wong/);
});

test('fifty attached mails are accepted', async () => {
  const { tale, log } = await begins();
  const many = Array.from({ length: 50 }, (_, n) => applied(`m${n}`, `Dana <dana@company${n}.example>`, `Baker ${n}`));
  await attaches(tale, log, many);
  expect(await tale.timelines('kim@example.com')).toHaveLength(50);
});

test('one attached mail is an ordinary forward', async () => {
  const { tale, log } = await begins();
  await attaches(tale, log, [applied('one', 'Dana Reyes <dana@initech.example>', 'Baker')]);
  expect((await tale.mails('kim@example.com')).at(-1)?.kind).toBe('tracking-started');
});

test('a private mail among them is not taken in, and one that is attached twice is known the second time', async () => {
  const { tale, log } = await begins();
  const before = (await tale.mails('kim@example.com')).length;
  const lunch = { ...applied('lunch', 'Mum <mum@gmail.com>', 'x'), subject: 'Sunday lunch', text: 'Hi Mum,\n\nsee you on Sunday!' };
  const one = applied('one', 'Dana Reyes <dana@initech.example>', 'Baker');
  await attaches(tale, log, [one, lunch, { ...one, id: 'copy' }]);
  expect((await tale.timelines('kim@example.com')).map(({ correspondents }) => correspondents)).toEqual([['dana@initech.example']]);
  const [list] = await since(tale, before);
  if (list === undefined) throw new Error('no list');
  const text = await words(tale, list);
  expect(text).toContain("I've taken in 1 of the 3 emails.");
  expect(text).toMatch(/I had these already: .*Dana Reyes/);
  expect(text).toMatch(/haven't taken these in: .*Mum/);
});

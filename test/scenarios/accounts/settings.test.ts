/** The user's settings, each set by mail. */
import { describe, expect, test } from 'vitest';
import { type Story, story, told } from '../../support/stories/story.ts';

const jo = 'Jo Winter <jo@example.com>';
const dana = 'Dana Reyes <dana.reyes@initech.example>';
const lee = 'Lee Wong <lee@globex.example>';
const subject = 'Application: Technical writer';
const text = 'Dear Ms Reyes,\n\nplease find my application for the position of technical writer attached.\n\nKind regards\nJo Winter';

async function tracking(): Promise<{ readonly tale: Story; readonly address: string }> {
  const tale = await story('2026-11-03T07:12:00Z');
  const address = await tale.joins(jo);
  await tale.sends({ from: jo, to: dana, bcc: address, subject, text });
  return { tale, address };
}

const asks = (tale: Story, words: string) => tale.sends({ from: jo, to: `tactful@${tale.domain}`, subject: words, text: words });
const kinds = async (tale: Story) => (await tale.mails('jo@example.com')).map(({ kind }) => kind);
async function newest(tale: Story) {
  const mail = (await tale.mails('jo@example.com')).at(-1);
  if (mail === undefined) throw new Error('no mail');
  return mail;
}

describe('`receipts on`', () => {
  test('each tracked mail is confirmed, until `receipts off`', async () => {
    const { tale, address } = await tracking();
    await asks(tale, 'receipts on');
    const before = (await kinds(tale)).length;
    await tale.sends({ from: jo, to: lee, bcc: address, subject: 'Application: Editor', text: text.replaceAll('Ms Reyes', 'Mr Wong') });
    expect((await kinds(tale)).slice(before)).toEqual(['receipt']);
    const receipt = await newest(tale);
    expect(receipt).toMatchObject({ subject: 'Lee Wong, Globex: tracked', step: null });
    expect(await tale.source(receipt)).toMatch(/application[\s\S]*Tuesday 10 November, 09:00/);
    await asks(tale, 'receipts off');
    await tale.sends({ from: jo, to: 'Ann Hill <ann@acme.example>', bcc: address, subject: 'Application: Nurse', text });
    expect(await newest(tale)).toMatchObject({ kind: 'answer' });
  });

  test('a forwarded mail of theirs is confirmed, too', async () => {
    const { tale, address } = await tracking();
    await asks(tale, 'receipts on');
    const theirs = `From: ${dana}\nDate: Thu, 5 Nov 2026 10:00:00 +0100\nSubject: Re: ${subject}\nTo: ${jo}\n\nDear Jo,\n\nyou will hear from us by 13 November.\n\nDana`;
    await tale.clockTo('2026-11-05T10:00:00Z');
    const forwarded = `---------- Forwarded message ---------\n${theirs}`;
    await tale.sends({ from: jo, to: address, subject: `Fwd: Re: ${subject}`, text: forwarded });
    const receipt = await newest(tale);
    expect(receipt).toMatchObject({ kind: 'receipt', subject: 'Dana Reyes, Initech: tracked' });
    expect(await tale.source(receipt)).toMatch(/Dana\s+answered[\s\S]*13 November[\s\S]*I'll remind you on Monday 16 November/);
  });

  test('nothing is confirmed during a pause', async () => {
    const { tale, address } = await tracking();
    await asks(tale, 'receipts on');
    await asks(tale, 'pause');
    const before = await kinds(tale);
    await tale.sends({ from: jo, to: lee, bcc: address, subject: 'Application: Editor', text });
    expect(await kinds(tale)).toEqual(before);
  });
});

describe('`quiet on`', () => {
  test('is confirmed; from then on commands and notes are obeyed silently, and questions are answered', async () => {
    const { tale, address } = await tracking();
    await asks(tale, 'quiet on');
    expect(await newest(tale)).toMatchObject({ kind: 'answer' });
    const before = (await kinds(tale)).length;
    await asks(tale, 'hour 8');
    await tale.sends({ from: jo, to: address, subject: 'called Dana at Initech', text: '' });
    expect((await kinds(tale)).slice(before)).toEqual([]);
    expect(await tale.timelines('jo@example.com')).toMatchObject([{ followUps: 1, nextStep: { dueAt: '2026-11-17T07:00:00Z' } }]);
    await asks(tale, 'status');
    await asks(tale, 'got it');
    await asks(tale, 'hour 25');
    expect((await kinds(tale)).slice(before)).toEqual(['status', 'question', 'answer']);
    await asks(tale, 'stop all');
    expect(await newest(tale)).toMatchObject({ kind: 'answer', subject: 'Noted' });
    expect((await tale.user('jo@example.com')).status).toBe('stopped');
  });

  test('does not stop reminders, and `quiet off` is answered', async () => {
    const { tale } = await tracking();
    await asks(tale, 'quiet on');
    const [reminder] = await tale.clockTo('2026-11-10T08:00:00Z');
    expect(told(reminder === undefined ? [] : [reminder])).toEqual(['reminder application.check-in 2026-11-10T08:00:00Z']);
    if (reminder !== undefined) await tale.answers(reminder, 'done');
    expect(await newest(tale)).toEqual(reminder);
    await asks(tale, 'quiet off');
    expect(await newest(tale)).toMatchObject({ kind: 'answer' });
  });
});

test('after `discreet on` the subjects name nobody until `discreet off`, and each timeline has one subject', async () => {
  const { tale } = await tracking();
  await asks(tale, 'discreet on');
  const [first] = await tale.clockTo('2026-11-10T08:00:00Z');
  const [repeat] = await tale.clockTo('2026-11-13T08:00:00Z');
  expect(first?.subject).toMatch(/^Follow up \([a-z]{4}\)$/);
  expect(repeat?.subject).toBe(first?.subject);
  expect(first === undefined ? '' : await tale.source(first)).toContain('Dana');
  await asks(tale, 'discreet off');
  expect((await tale.clockTo('2026-12-10T08:00:00Z')).at(-1)?.subject).toContain('Dana Reyes');
});

describe('an impossible setting', () => {
  test.for([
    ['timezone Springfield', 'Not set: your time zone', /Springfield[\s\S]*timezone London/],
    ['timezone USA', 'Not set: your time zone', /timezone America\/New_York/],
    ['hour 25', 'Not set: your hour', /hour 8/],
    ['country Narnia', 'Not set: your country', /country Germany/],
    ['country XX', 'Not set: your country', /country Germany/],
    ['follow-ups 9', 'Not set: your follow-ups', /1 to 5/],
  ] as const)('`%s` is told so, and nothing changes', async ([words, said, content]) => {
    const { tale } = await tracking();
    const before = await tale.user('jo@example.com');
    await asks(tale, words);
    const answer = await newest(tale);
    expect(answer).toMatchObject({ kind: 'answer', subject: said });
    expect(await tale.source(answer)).toMatch(content);
    expect(await tale.user('jo@example.com')).toEqual(before);
    expect(await tale.timelines('jo@example.com')).toMatchObject([{ nextStep: { dueAt: '2026-11-10T08:00:00Z' } }]);
  });

  test.for([
    ['timezone EST', 'America/New_York', 'New York'],
    ['timezone India', 'Asia/Kolkata', 'Kolkata'],
    ['Timezone: San Francisco', 'America/Los_Angeles', 'Los Angeles'],
  ] as const)('`%s` can be: %s', async ([words, zone, city]) => {
    const { tale } = await tracking();
    await asks(tale, words);
    expect((await tale.user('jo@example.com')).timeZone).toBe(zone);
    expect(await tale.source(await newest(tale))).toContain(city);
  });

  test('a company that is also a city does not move a clock that is set', async () => {
    const { tale } = await tracking();
    await asks(tale, 'timezone London');
    await asks(tale, 'Carrefour');
    expect((await tale.user('jo@example.com')).timeZone).toBe('Europe/London');
    expect(await newest(tale)).toMatchObject({ kind: 'question' });
  });
});

test('a country without a table of holidays is accepted, and the answer says that only weekends are known there', async () => {
  const { tale } = await tracking();
  const answer = async (words: string) => {
    await asks(tale, words);
    return (await tale.source(await newest(tale))).replace(/=\r?\n/g, '').replace(/\s+/g, ' ');
  };
  expect(await answer('country Zambia')).toContain("I don't know its public holidays");
  expect(await answer('status')).toMatch(
    /Only weekends and the days around Christmas are free, as I don't know the public holidays of\s+Zambia/,
  );
  expect(await answer('country Germany')).toContain("I'll keep its public holidays free");
});

test('`status` lists the current settings', async () => {
  const { tale } = await tracking();
  const settings = async () => {
    await asks(tale, 'status');
    const source = (await tale.source(await newest(tale))).replace(/=\r?\n/g, '').replaceAll('\r\n', '\n');
    return /YOUR SETTINGS\n\n([\s\S]*?)\n\n/.exec(source)?.[1]?.split('\n');
  };
  expect(await settings()).toEqual(['- Reminders come at 09:00, Berlin time', '- I suggest two follow-ups at most']);
  await asks(tale, 'timezone Chicago, country US, hour 8, follow-ups 3, digest weekly, discreet on');
  await asks(tale, 'pause 2 weeks');
  expect(await settings()).toEqual([
    '- Paused until Tuesday, November 17',
    '- Reminders come at 8:00 am, Chicago time',
    '- Public holidays: the United States',
    '- I suggest three follow-ups at most',
    "- A digest comes on Mondays, when there's something to say",
    '- My subjects name nobody',
  ]);
});

test.for<readonly [says: string | null, on: string]>([
  // By CLDR the weekend in India is Sunday.
  [null, '2026-11-14T03:30:00Z'],
  ['weekend sat sun', '2026-11-16T03:30:00Z'],
])('with the zone of India alone and after %j, a check-in that falls on a Saturday comes at %s', async ([says, on]) => {
  const tale = await story('2026-11-07T05:00:00Z', { zone: 'Asia/Kolkata' });
  const tracking = await tale.joins('Raghav Rao <raghav@example.com>');
  const raghav = 'Raghav Rao <raghav@example.com>';
  if (says !== null) await tale.sends({ from: raghav, to: `tactful@${tale.domain}`, subject: says, text: says });
  const text = 'Dear Priyanka,\n\nplease find my application as an analyst attached.\n\nRaghav';
  await tale.sends({ from: raghav, to: 'Priyanka Rao <priyanka@initech.example>', bcc: tracking, subject: 'Application: analyst', text });
  const reminders = (await tale.clockTo('2026-11-17T05:00:00Z')).filter(({ kind }) => kind === 'reminder');
  expect(reminders.map(({ sentAt }) => sentAt.replace('.000Z', 'Z'))).toEqual([on]);
});

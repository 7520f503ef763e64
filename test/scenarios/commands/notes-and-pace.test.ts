import { expect, test } from 'vitest';
import { story, told } from '../../support/stories/story.ts';

const jo = 'Jo Winter <jo@example.com>';

test('`applied Initech nurse` starts a timeline for a portal; `called` and `they called` find it by name', async () => {
  const tale = await story('2026-11-03T07:12:00Z');
  const tracking = await tale.joins(jo);
  const note = (text: string) => tale.sends({ from: jo, to: tracking, subject: '', text });
  // To tactful@, which people find in their address book, works like the tracking address.
  await tale.sends({ from: jo, to: `tactful@${tale.domain}`, subject: '', text: 'applied Initech nurse nov 2' });
  expect((await tale.mails('jo@example.com')).at(-1)).toMatchObject({ kind: 'answer' });
  expect(await tale.timelines('jo@example.com')).toMatchObject([
    {
      kind: 'application',
      channel: 'portal',
      company: 'Initech',
      subject: 'nurse',
      nextStep: { step: 'application.check-in', dueAt: '2026-11-09T08:00:00Z' },
    },
  ]);
  await tale.clockTo('2026-11-04T09:00:00Z');
  await note('called Dana at Initech');
  expect(await tale.timelines('jo@example.com')).toMatchObject([{ followUps: 1 }]);
  await tale.clockTo('2026-11-05T09:00:00Z');
  await note('they called, decide by Friday 20 November');
  expect(await tale.timelines('jo@example.com')).toMatchObject([
    { followUps: 0, nextStep: { step: 'promise.due', dueAt: '2026-11-23T08:00:00Z' } },
  ]);
});

test('`they called back and want to meet next Wednesday at 2pm` is an answer and an interview', async () => {
  const tale = await story('2026-11-03T07:12:00Z');
  const tracking = await tale.joins(jo);
  const note = (text: string) => tale.sends({ from: jo, to: tracking, subject: '', text });
  await note('applied Initech nurse');
  await tale.clockTo('2026-11-05T09:00:00Z');
  await note('They called back and want to meet next Wednesday at 2pm');
  expect((await tale.mails('jo@example.com')).at(-1)).toMatchObject({ kind: 'answer' });
  expect(await tale.timelines('jo@example.com')).toMatchObject([
    { stage: 'interview', nextStep: { step: 'interview.ask', dueAt: '2026-11-10T17:00:00Z' } },
  ]);
});

test('a note that fits two timelines leads to a question, whose link takes it to the right one', async () => {
  const tale = await story('2026-11-03T07:12:00Z');
  const tracking = await tale.joins(jo);
  const note = (text: string) => tale.sends({ from: jo, to: tracking, subject: text, text: '' });
  await note('applied Initech nurse');
  await note('applied Globex welder');
  await note('they called');
  const question = (await tale.mails('jo@example.com')).at(-1);
  expect(question).toMatchObject({ kind: 'question' });
  expect((await tale.timelines('jo@example.com')).map(({ events }) => events.length)).toEqual([1, 1]);
});

test('notes and `stop` that name a conversation are about that one', async () => {
  const tale = await story('2026-11-03T07:12:00Z');
  const tracking = await tale.joins(jo);
  const note = (text: string) => tale.sends({ from: jo, to: tracking, subject: '', text });
  const ends = async () => {
    const timelines = await tale.timelines('jo@example.com');
    return Object.fromEntries(timelines.map(({ company, closedBecause }) => [company, closedBecause]));
  };
  for (const company of ['Initech', 'Globex Health', 'Bigfab', 'Umbrella', 'Globex Steel']) await note(`applied ${company}, nurse`);
  await tale.sends({ from: jo, to: `tactful@${tale.domain}`, subject: '', text: 'got the job at bigfab!!!' });
  await note('Initech said no');
  await note('stop umbrella');
  expect(await ends()).toEqual({ Initech: 'rejected', Bigfab: 'hired', Umbrella: 'stopped', 'Globex Health': null, 'Globex Steel': null });
  await note('rejected by globex');
  expect((await tale.mails('jo@example.com')).at(-1)).toMatchObject({ kind: 'question' });
  await note('Globex Steel: interview thu nov 12 3pm');
  expect((await tale.timelines('jo@example.com')).filter(({ stage }) => stage === 'interview')).toMatchObject([
    { company: 'Globex Steel' },
  ]);
  for (const unclear of ['do not stop globex health', 'maybe globex health', 'Globex Health rejected nobody', 'rejected by Hooli'])
    await note(unclear);
  expect(await ends()).toMatchObject({ 'Globex Health': null, 'Globex Steel': null });
});

test('a status question a day after the interview gets one gentle note, and another within the week gets none', async () => {
  const tale = await story('2026-11-03T07:12:00Z');
  const tracking = await tale.joins(jo);
  const ask = {
    from: jo,
    to: 'Dana <dana@initech.example>',
    bcc: tracking,
    subject: 'Re: Application: nurse',
    text: 'Dear Dana,\n\nmay I ask where things stand with my application?\n\nJo',
  };
  await tale.sends({
    ...ask,
    subject: 'Application: nurse',
    text: 'Dear Dana,\n\nplease find my application for the position of nurse attached.\n\nJo',
  });
  const [, started] = await tale.mails('jo@example.com');
  if (started === undefined) throw new Error('not started');
  await tale.answers(started, 'interview thu nov 5 3pm');
  await tale.clockTo('2026-11-06T10:00:00Z');
  await tale.sends(ask);
  await tale.clockTo('2026-11-06T12:00:00Z');
  await tale.sends(ask);
  expect(told(await tale.mails('jo@example.com')).filter((line) => line.startsWith('pacing-note'))).toEqual([
    'pacing-note 2026-11-06T10:00:00Z',
  ]);
});

test('a demanding mail gets a note that blames nobody', async () => {
  const tale = await story('2026-11-03T07:12:00Z');
  const tracking = await tale.joins(jo);
  const mail = { from: jo, to: 'Dana <dana@initech.example>', bcc: tracking };
  await tale.sends({
    ...mail,
    subject: 'Application: nurse',
    text: 'Dear Dana,\n\nplease find my application for the position of nurse attached.\n\nJo',
  });
  await tale.clockTo('2026-11-12T10:00:00Z');
  await tale.sends({ ...mail, subject: 'Re: Application: nurse', text: 'You have not answered my mail. I expect an answer by tomorrow.' });
  const note = (await tale.mails('jo@example.com')).at(-1);
  expect(note).toMatchObject({ kind: 'pacing-note' });
});

test.for([
  'Noonan call me. interview wednesday 11 november 11 am in Mater',
  'Noonan: interview wednesday 11 november 11 am in Mater',
  'interview with Noonan wednesday 11 november 11 am in Mater',
])('%j is asked about with a tap that goes to Noonan', async (line) => {
  const tale = await story('2026-11-03T07:12:00Z', { zone: 'Europe/London' });
  const tracking = await tale.joins(jo);
  for (const text of ['applied to Noonan for cleaner', 'applied to Globex for cleaner', line])
    await tale.sends({ from: jo, to: tracking, subject: '', text });
  const asked = (await tale.mails('jo@example.com')).at(-1);
  if (asked === undefined) throw new Error('no answer');
  if (asked.kind === 'question') await tale.answers(asked, 'interview wednesday 11 november 11 am');
  expect((await tale.timelines('jo@example.com')).filter(({ stage }) => stage === 'interview')).toMatchObject([{ company: 'Noonan' }]);
});

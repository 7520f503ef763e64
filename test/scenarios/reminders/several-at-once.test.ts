import { describe, expect, test } from 'vitest';
import type { SentMail } from '../../../lib/local/sending/sent-mail.ts';
import { type Story, story, told } from '../../support/stories/story.ts';

const jo = 'Jo Winter <jo@example.com>';

test('three reminders of one morning come as one numbered mail, which is answered by number', async () => {
  const tale = await story('2026-11-03T07:12:00Z');
  const tracking = await tale.joins(jo);
  for (const name of ['ada', 'bob', 'cyd']) {
    const text = `Dear ${name},\n\nplease find my application for the position of nurse attached.\n\nJo`;
    await tale.sends({ from: jo, to: `${name}@${name}-clinic.example`, bcc: tracking, subject: `Application: nurse at ${name}`, text });
  }
  const [numbered, more] = await tale.clockTo('2026-11-10T08:00:00Z');
  expect(more).toBeUndefined();
  expect(numbered).toMatchObject({ kind: 'reminders', items: [{ step: 'application.check-in', kind: 'reminder' }, {}, {}] });
  if (numbered === undefined) throw new Error('no reminders');

  await tale.answers(numbered, 'done');
  expect((await tale.mails('jo@example.com')).at(-1)).toMatchObject({ kind: 'question' });
  expect((await tale.timelines('jo@example.com')).map(({ followUps }) => followUps)).toEqual([0, 0, 0]);

  await tale.answers(numbered, '2 done, 3 stop');
  const byId = new Map((await tale.timelines('jo@example.com')).map((timeline) => [timeline.id, timeline]));
  const [first, second, third] = (numbered.items ?? []).map(({ timelineId }) => byId.get(timelineId));
  expect(first).toMatchObject({ followUps: 0, status: 'active' });
  expect(second).toMatchObject({ followUps: 1, status: 'active' });
  expect(third).toMatchObject({ status: 'closed', closedBecause: 'stopped' });
});

test('two reminders of one morning stay separate', async () => {
  const tale = await story('2026-11-03T07:12:00Z');
  const tracking = await tale.joins(jo);
  for (const name of ['ada', 'bob']) {
    await tale.sends({
      from: jo,
      to: `${name}@${name}-clinic.example`,
      bcc: tracking,
      subject: `Application: nurse at ${name}`,
      text: 'I apply for the position of nurse.',
    });
  }
  expect(told(await tale.clockTo('2026-11-10T08:00:00Z'))).toEqual([
    'reminder application.check-in 2026-11-10T08:00:00Z',
    'reminder application.check-in 2026-11-10T08:00:00Z',
  ]);
});

test('of thirty reminders of one morning, twelve are in the mail, and one line counts the rest', async () => {
  const tale = await story('2026-11-03T07:12:00Z');
  const tracking = await tale.joins(jo);
  for (let n = 0; n < 30; n += 1) {
    const text = 'Dear all,\n\nplease find my application for the position of nurse attached.\n\nJo';
    await tale.sends({ from: jo, to: `ada@clinic-${n}.example`, bcc: tracking, subject: `Application: nurse ${n}`, text });
  }
  const [numbered, ...more] = await tale.clockTo('2026-11-10T10:00:00Z');
  expect(more).toEqual([]);
  if (numbered === undefined) throw new Error('no reminders');
  expect(numbered.items).toHaveLength(12);
  expect((await tale.source(numbered)).replaceAll('=\r\n', '').replace(/\s+/g, ' ')).toContain('And 18 more are due: reply');
  const timelines = await tale.timelines('jo@example.com');
  expect(timelines.filter(({ events }) => events.some(({ type }) => type === 'ReminderSent'))).toHaveLength(30);
  const repeats = await tale.clockTo('2026-11-13T08:00:00Z');
  expect(repeats).toHaveLength(1);
});

test.for([18, 23])('of %i reminders those that were only counted are named when they come again', async (count) => {
  const tale = await story('2026-11-03T07:12:00Z');
  const tracking = await tale.joins(jo);
  for (let n = 0; n < count; n += 1) {
    const text = 'Dear all,\n\nplease find my application for the position of nurse attached.\n\nJo';
    await tale.sends({ from: jo, to: `ada@clinic-${n}.example`, bcc: tracking, subject: `Application: nurse ${n}`, text });
  }
  const [first] = await tale.clockTo('2026-11-10T10:00:00Z');
  const [second] = await tale.clockTo('2026-11-13T10:00:00Z');
  const named = new Set([...(first?.items ?? []), ...(second?.items ?? [])].map(({ timelineId }) => timelineId));
  expect([first?.items?.length, second?.items?.length, named.size]).toEqual([12, 12, count]);
});

test('a reminder put off for two hours that morning comes on its own', async () => {
  const tale = await story('2026-11-03T07:12:00Z');
  const tracking = await tale.joins(jo);
  for (let n = 0; n < 14; n += 1) {
    const text = 'Dear all,\n\nplease find my application for the position of nurse attached.\n\nJo';
    await tale.sends({ from: jo, to: `ada@clinic-${n}.example`, bcc: tracking, subject: `Application: nurse ${n}`, text });
  }
  const [numbered] = await tale.clockTo('2026-11-10T08:30:00Z');
  if (numbered === undefined) throw new Error('no reminders');
  await tale.answers(numbered, '1 snooze 2 hours');
  expect((await tale.clockTo('2026-11-10T12:00:00Z')).map(({ kind }) => kind)).toEqual(['reminder']);
});

describe('numbered words are answered in one mail', () => {
  const textOf = async (tale: Story, mail: SentMail | undefined): Promise<string> =>
    mail === undefined ? '' : (await tale.source(mail)).replaceAll('=\r\n', '').replace(/=([0-9A-F]{2})/g, '?');

  /** Three reminders of one morning, and the words with which they are answered. */
  async function answered(words: string, names = ['ada', 'bob', 'cyd']) {
    const tale = await story('2026-11-03T07:12:00Z');
    const tracking = await tale.joins(jo);
    for (const name of names) {
      const text = `Dear ${name},\n\nplease find my application for the position of nurse attached.\n\nJo`;
      await tale.sends({ from: jo, to: `${name}@${name}-clinic.example`, bcc: tracking, subject: `Application: nurse at ${name}`, text });
    }
    const [numbered] = await tale.clockTo('2026-11-10T08:00:00Z');
    if (numbered === undefined) throw new Error('no reminders');
    const before = (await tale.mails('jo@example.com')).length;
    await tale.answers(numbered, words);
    return { tale, answers: (await tale.mails('jo@example.com')).slice(before), numbered };
  }

  test.for<readonly [words: string, headings: readonly number[]]>([
    ['1 done, 2 done, 3 later', [1, 2, 3]],
    ['1 done\n2 heard\n3 stop', [1, 2, 3]],
    ['1. done 2. done', [1]],
    ['#1: called, #3: snooze 1 week', [1, 3]],
    ['1 heard, they decide by dec 4; 2 rejected', [1, 2]],
    ['1 stop and 2 stop and 3 stop', [1, 2, 3]],
    ['3 done, 1 done', [3, 1]],
    ['1 in process, 2 no openings, 3 voicemail', [1, 2, 3]],
    ['1 interview thu 3pm, 2 done', [1, 2]],
  ])('%s', async ([words, headings]) => {
    const { tale, answers } = await answered(words);
    expect(answers.map(({ kind }) => kind).filter((kind) => kind === 'answer')).toHaveLength(1);
    const text = await textOf(tale, answers.at(-1));
    if (headings.length > 1) for (const number of headings) expect(text).toMatch(new RegExp(String.raw`^${number}\. \S`, 'm'));
  });

  test('which can be answered by the same numbers', async () => {
    const { tale, answers } = await answered('1 done, 2 done, 3 later');
    const [answer] = answers;
    expect(answer).toMatchObject({ kind: 'answer', subject: 'Noted: three answers' });
    expect(await textOf(tale, answer)).toMatch(/2 undo\s+Take number 2 back/);
    if (answer === undefined) throw new Error('no answer');
    await tale.answers(answer, '2 undo');
    expect((await tale.timelines('jo@example.com')).map(({ followUps }) => followUps).toSorted()).toEqual([0, 0, 1]);
  });

  test('one number alone is answered as ever, and what is not understood is asked back beside it', async () => {
    expect((await answered('2 done')).answers).toMatchObject([{ kind: 'answer' }]);
    const { answers } = await answered('1 done, 2 done, 3 blue cheese');
    expect(answers.map(({ kind }) => kind).toSorted()).toEqual(['answer', 'help']);
  });
});

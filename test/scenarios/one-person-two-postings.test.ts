import { expect, test } from 'vitest';
import { type Story, story, told } from '../support/story.ts';

const jo = 'Jo Winter <jo@example.com>';

const applies = (tale: Story, tracking: string, to: string, job: string, text = '') =>
  tale.sends({
    from: jo,
    to,
    bcc: tracking,
    subject: `Application: ${job}`,
    text: `Dear Dana,\n\nplease find my application for the position of ${job} attached.\n\n${text}\n\nJo`,
  });

test('two postings of one person, due within five days, come in one mail on the later day', async () => {
  const tale = await story('2026-11-03T07:12:00Z');
  const tracking = await tale.joins(jo);
  await applies(tale, tracking, 'Dana Reyes <dana@initech.example>', 'nurse');
  await tale.clockTo('2026-11-05T08:00:00Z');
  await applies(tale, tracking, 'Dana Reyes <dana@initech.example>', 'midwife');

  expect(told(await tale.clockTo('2026-11-11T18:00:00Z'))).toEqual([]);
  const [both, more] = await tale.clockTo('2026-11-13T12:00:00Z');
  expect(more).toBeUndefined();
  expect(both).toMatchObject({ kind: 'reminders', items: [{ step: 'application.check-in' }, { step: 'application.check-in' }] });
});

test('two people stay two mails, each on its day', async () => {
  const tale = await story('2026-11-03T07:12:00Z');
  const tracking = await tale.joins(jo);
  await applies(tale, tracking, 'Dana Reyes <dana@initech.example>', 'nurse');
  await tale.clockTo('2026-11-05T08:00:00Z');
  await applies(tale, tracking, 'Ada Lind <ada@globex.example>', 'midwife');
  expect(told(await tale.clockTo('2026-11-12T12:00:00Z'))).toEqual([
    'reminder application.check-in 2026-11-10T08:00:00Z',
    'reminder application.check-in 2026-11-12T08:00:00Z',
  ]);
});

test('six days apart is far enough, and a robot is nobody', async () => {
  const tale = await story('2026-11-03T07:12:00Z');
  const tracking = await tale.joins(jo);
  await applies(tale, tracking, 'Dana Reyes <dana@initech.example>', 'nurse');
  await applies(tale, tracking, 'no-reply@myworkday.com', 'welder');
  await tale.clockTo('2026-11-10T07:00:00Z');
  await applies(tale, tracking, 'Dana Reyes <dana@initech.example>', 'midwife');
  expect(told(await tale.clockTo('2026-11-10T12:00:00Z'))).toContain('reminder application.check-in 2026-11-10T08:00:00Z');
});

test('a day that was promised is not moved', async () => {
  const tale = await story('2026-11-03T07:12:00Z');
  const tracking = await tale.joins(jo);
  await applies(tale, tracking, 'Dana Reyes <dana@initech.example>', 'nurse', 'I will call you on Tuesday 10 November.');
  await tale.clockTo('2026-11-05T08:00:00Z');
  await applies(tale, tracking, 'Dana Reyes <dana@initech.example>', 'midwife');
  expect(told(await tale.clockTo('2026-11-10T18:00:00Z'))).toMatchObject([expect.stringMatching(/^reminder promise\.own 2026-11-10/)]);
});

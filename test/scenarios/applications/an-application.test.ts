import { expect, test } from 'vitest';
import { story, told } from '../../support/stories/story.ts';

const jo = 'Jo Winter <jo@example.com>';
const application = {
  from: jo,
  to: 'Dana Reyes <dana.reyes@initech.example>',
  subject: 'Application: Technical writer',
  text: 'Dear Ms Reyes,\n\nplease find my application for the position of technical writer attached.\n\nKind regards\nJo Winter',
  attachments: [{ filename: 'cv-jo-winter.pdf', content: 'pdf', contentType: 'application/pdf' }],
};

test('an application leads to a reminder a week later, a second one after `done`, and finally the let-go', async () => {
  const tale = await story('2026-11-03T07:12:00Z'); // a Tuesday, 08:12 in Paris
  const tracking = await tale.joins(jo);
  await tale.sends({ ...application, bcc: tracking });
  expect(told(await tale.mails('jo@example.com'))).toEqual(['welcome 2026-11-03T07:12:00Z', 'tracking-started 2026-11-03T07:12:00Z']);
  const [timeline] = await tale.timelines('jo@example.com');
  expect(timeline).toMatchObject({
    kind: 'application',
    via: 'direct',
    stage: 'first-contact',
    channel: 'mail',
    status: 'active',
    closedBecause: null,
    correspondents: ['dana.reyes@initech.example'],
    company: 'Initech',
    followUps: 0,
    nextStep: { action: 'remind', step: 'application.check-in', dueAt: '2026-11-10T08:00:00Z' },
  });

  const [first] = await tale.clockTo('2026-11-10T08:00:00Z');
  expect(first).toMatchObject({ kind: 'reminder', step: 'application.check-in', sentAt: '2026-11-10T08:00:00Z', to: 'jo@example.com' });
  if (first === undefined) throw new Error('no reminder');
  await tale.answers(first, 'done');
  expect(await tale.timelines('jo@example.com')).toMatchObject([
    { followUps: 1, nextStep: { action: 'remind', step: 'follow-up.next', dueAt: '2026-11-24T08:00:00Z' } },
  ]);

  const [second] = await tale.clockTo('2026-11-24T08:00:00Z');
  expect(second).toMatchObject({ kind: 'reminder', step: 'follow-up.next' });
  if (second === undefined) throw new Error('no reminder');
  await tale.answers(second, 'Done, thanks!');

  expect(told(await tale.clockTo('2027-11-03T08:00:00Z'))).toEqual(['let-go let-go 2026-12-08T08:00:00Z']);
  expect(await tale.timelines('jo@example.com')).toMatchObject([
    { status: 'closed', closedBecause: 'let-go', nextStep: { action: 'none', step: null, dueAt: null } },
  ]);
});

test('unanswered, there is one reminder, its repeat, and the let-go on day 28', async () => {
  const tale = await story('2026-11-03T07:12:00Z');
  const tracking = await tale.joins(jo);
  await tale.sends({ ...application, bcc: tracking });
  expect(told(await tale.clockTo('2027-03-01T08:00:00Z'))).toEqual([
    'reminder application.check-in 2026-11-10T08:00:00Z',
    'reminder reminder.repeat 2026-11-13T08:00:00Z',
    'let-go let-go 2026-12-01T08:00:00Z',
  ]);
});

test('the service is restarted between the mail and the reminder, and again while it falls due', async () => {
  const tale = await story('2026-11-03T07:12:00Z');
  const tracking = await tale.joins(jo);
  await tale.sends({ ...application, bcc: tracking });
  await tale.restarts();
  expect(await tale.clockTo('2026-11-09T08:00:00Z')).toEqual([]);
  await tale.restarts('2026-11-11T15:00:00Z');
  expect(told(await tale.mails('jo@example.com')).slice(2)).toEqual(['reminder application.check-in 2026-11-11T15:00:00Z']);
});

test('the same mail delivered three times is one mail', async () => {
  const tale = await story('2026-11-03T07:12:00Z');
  const tracking = await tale.joins(jo);
  for (let delivery = 0; delivery < 3; delivery += 1) await tale.sends({ ...application, bcc: tracking, messageId: '<once@example.com>' });
  const [timeline, another] = await tale.timelines('jo@example.com');
  expect(another).toBeUndefined();
  expect(timeline?.events.map(({ type }) => type)).toEqual(['MailSent']);
  expect(told(await tale.mails('jo@example.com'))).toHaveLength(2);
});

test('a closing date moves the first reminder to after it', async () => {
  const tale = await story('2026-11-03T07:12:00Z');
  const tracking = await tale.joins(jo);
  await tale.sends({ ...application, bcc: tracking });
  const [started] = (await tale.mails('jo@example.com')).slice(-1);
  if (started === undefined) throw new Error('nothing confirmed');
  await tale.answers(started, 'closes nov 16');
  expect(await tale.timelines('jo@example.com')).toMatchObject([
    { nextStep: { step: 'application.check-in', dueAt: '2026-11-23T08:00:00Z' } },
  ]);
});

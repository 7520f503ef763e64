import { expect, test } from 'vitest';
import { story, told } from '../../support/stories/story.ts';

const jo = 'Jo Winter <jo@example.com>';

test('an unsolicited résumé waits two weeks', async () => {
  const tale = await story('2026-11-03T07:12:00Z');
  const tracking = await tale.joins(jo);
  const text =
    'Dear Lee,\n\nI am a welder with ten years of experience. Although you advertise no opening, I enclose my résumé; please keep it on file.\n\nJo';
  await tale.sends({ from: jo, to: 'lee@globex.example', bcc: tracking, subject: 'Speculative application: welder', text });
  expect(await tale.timelines('jo@example.com')).toMatchObject([
    { kind: 'unsolicited', nextStep: { step: 'unsolicited.check-in', dueAt: '2026-11-17T08:00:00Z' } },
  ]);
});

test('a networking mail gets one nudge, its repeat, and the let-go on day 28', async () => {
  const tale = await story('2026-11-03T07:12:00Z');
  const tracking = await tale.joins(jo);
  const text =
    'Hi Sam,\n\nMaria passed me your name. Would you have twenty minutes for a coffee? I would love your advice on moving into patent law.\n\nJo';
  await tale.sends({ from: jo, to: 'sam@lawfirm.example', bcc: tracking, subject: 'A question about patent law', text });
  expect(await tale.timelines('jo@example.com')).toMatchObject([{ kind: 'networking' }]);
  expect(told(await tale.clockTo('2027-03-01T08:00:00Z'))).toEqual([
    'reminder networking.nudge 2026-11-10T08:00:00Z',
    'reminder reminder.repeat 2026-11-13T08:00:00Z',
    'let-go let-go 2026-12-01T08:00:00Z',
  ]);
});

test('a mail tagged +recruiter is followed up with the recruiter', async () => {
  const tale = await story('2026-11-03T07:12:00Z');
  const tracking = await tale.joins(jo);
  const text = 'Dear Pat,\n\nplease find my application for the position of nurse at your client attached.\n\nJo';
  await tale.sends({
    from: jo,
    to: 'pat@staffwell.example',
    bcc: tracking.replace('@', '+recruiter@'),
    subject: 'Application: nurse',
    text,
  });
  expect(await tale.timelines('jo@example.com')).toMatchObject([
    { kind: 'application', via: 'recruiter', nextStep: { step: 'recruiter.check-in', dueAt: '2026-11-10T08:00:00Z' } },
  ]);
});

test('an application to a no-reply address counts as a portal: one reminder, no repeat, no next', async () => {
  const tale = await story('2026-11-03T07:12:00Z');
  const tracking = await tale.joins(jo);
  await tale.sends({
    from: jo,
    to: 'no-reply@initech.example',
    bcc: tracking,
    subject: 'Application: nurse',
    text: 'I apply for the position of nurse.\n\nJo',
  });
  expect(await tale.timelines('jo@example.com')).toMatchObject([{ channel: 'portal' }]);
  const [reminder] = await tale.clockTo('2026-11-10T08:00:00Z');
  if (reminder === undefined) throw new Error('no reminder');
  await tale.answers(reminder, 'done');
  expect(told(await tale.clockTo('2027-03-01T08:00:00Z'))).toEqual(['let-go let-go 2026-12-01T08:00:00Z']);
});

test('with the tag +2w the reminder comes in two weeks, with +nov20 on that day, with +never not at all', async () => {
  const tale = await story('2026-11-03T07:12:00Z');
  const tracking = await tale.joins(jo);
  const apply = (to: string, tag: string) =>
    tale.sends({
      from: jo,
      to,
      bcc: tracking.replace('@', `+${tag}@`),
      subject: `Application to ${to}`,
      text: 'I apply for the position of nurse.',
    });
  await apply('a@one.example', '2w');
  await apply('b@two.example', 'nov21'); // A Saturday, taken literally.
  await apply('c@three.example', 'never');
  const next = (await tale.timelines('jo@example.com')).map(({ nextStep }) => `${nextStep.action} ${nextStep.dueAt}`);
  expect(next.toSorted()).toEqual(['none null', 'remind 2026-11-17T08:00:00Z', 'remind 2026-11-21T08:00:00Z']);
});

test('+interview takes the day in a mail for the interview, even without an hour', async () => {
  const tale = await story('2026-11-03T07:12:00Z');
  const tracking = await tale.joins(jo);
  const text = 'Dear Ms Reyes,\n\nthank you for inviting me; I look forward to our interview on Thursday 19 November.\n\nJo';
  await tale.sends({ from: jo, to: 'dana@initech.example', bcc: tracking.replace('@', '+interview@'), subject: 'Our interview', text });
  expect(await tale.timelines('jo@example.com')).toMatchObject([
    { stage: 'interview', nextStep: { step: 'interview.ask', dueAt: '2026-11-18T17:00:00Z' } },
  ]);
});

test('a second posting by the same employer, in a separate mail, is a separate timeline; an answer in the thread is not', async () => {
  const tale = await story('2026-11-03T07:12:00Z');
  const tracking = await tale.joins(jo);
  const text = 'Dear Ms Reyes,\n\nplease find my application for the position attached.\n\nJo';
  const id = await tale.sends({ from: jo, to: 'dana@initech.example', bcc: tracking, subject: 'Application: Technical writer', text });
  await tale.sends({ from: jo, to: 'dana@initech.example', bcc: tracking, subject: 'Application: Editor', text });
  await tale.sends({
    from: jo,
    to: 'dana@initech.example',
    bcc: tracking,
    subject: 'Re: Application: Technical writer',
    text: 'I forgot my certificates.',
    inReplyTo: id,
    references: [id],
  });
  const timelines = await tale.timelines('jo@example.com');
  expect(timelines.map(({ subject, events }) => `${subject}: ${events.length}`).toSorted()).toEqual([
    'Application: Editor: 1',
    'Application: Technical writer: 2',
  ]);
});

import { expect, test } from 'vitest';
import { type Story, story, told } from '../../support/stories/story.ts';

const jo = 'Jo Winter <jo@example.com>';
const dana = 'Dana Reyes <dana.reyes@initech.example>';

/** Jo applied to Dana on Tuesday 3 November 2026 at 08:12 in Paris. */
async function applied(): Promise<{ readonly tale: Story; readonly tracking: string; readonly id: string }> {
  const tale = await story('2026-11-03T07:12:00Z');
  const tracking = await tale.joins(jo);
  const text = 'Dear Ms Reyes,\n\nplease find my application for the position of technical writer attached.\n\nKind regards\nJo Winter';
  const id = await tale.sends({ from: jo, to: dana, bcc: tracking, subject: 'Application: Technical writer', text });
  return { tale, tracking, id };
}

test('they answer in copy and name a day: one reminder on the working day after it, and none before', async () => {
  const { tale, tracking, id } = await applied();
  await tale.clockTo('2026-11-05T09:00:00Z');
  await tale.sends({
    from: dana,
    to: [jo, tracking],
    subject: 'Re: Application: Technical writer',
    text: 'Hi Jo,\n\nthank you for your application. You will hear from us by Friday 20 November.\n\nBest\nDana',
    inReplyTo: id,
    references: [id],
  });
  expect(await tale.timelines('jo@example.com')).toMatchObject([
    { events: [{ type: 'MailSent' }, { type: 'ReplyReceived' }], nextStep: { step: 'promise.due', dueAt: '2026-11-23T08:00:00Z' } },
  ]);
  expect(told(await tale.clockTo('2026-11-23T08:00:00Z'))).toEqual(['reminder promise.due 2026-11-23T08:00:00Z']);
});

test('a test that they announce: nobody is told to ask before it should have come', async () => {
  const { tale, tracking, id } = await applied();
  await tale.clockTo('2026-11-05T09:00:00Z');
  await tale.sends({
    from: dana,
    to: [jo, tracking],
    subject: 'Re: Application: Technical writer',
    text: 'Hi Jo,\n\nthank you for your application. You will get a link to our writing test by Thursday 19 November.\n\nBest\nDana',
    inReplyTo: id,
    references: [id],
  });
  expect(told(await tale.clockTo('2026-11-20T08:00:00Z'))).toEqual(['reminder promise.due 2026-11-20T08:00:00Z']);
});

test('a portal that announces a test with its receipt', async () => {
  const tale = await story('2026-11-03T07:12:00Z');
  const tracking = await tale.joins(jo);
  const text =
    'Dear Jo,\n\nthank you for applying for the position of technical writer at Initech. We have received your application.\nYou will be sent an online test by 19 November.\n\nInitech';
  await tale.sends({
    from: jo,
    to: tracking,
    subject: 'Fwd: Thank you for applying to Initech',
    text: `---------- Forwarded message ---------\nFrom: Initech <no-reply@us.greenhouse-mail.io>\nDate: Tue, Nov 3, 2026 at 8:00 AM\nSubject: Thank you for applying to Initech\nTo: <jo@example.com>\n\n\n${text}\n`,
  });
  expect(told(await tale.clockTo('2026-11-20T10:00:00Z'))).toEqual(['reminder promise.due 2026-11-20T09:00:00Z']);
});

test('`heard, they decide by` on a reminder waits for that day', async () => {
  const { tale } = await applied();
  const [reminder] = await tale.clockTo('2026-11-10T08:00:00Z');
  if (reminder === undefined) throw new Error('no reminder');
  await tale.answers(reminder, 'heard, they decide by Dec 4');
  expect(await tale.timelines('jo@example.com')).toMatchObject([
    { followUps: 0, nextStep: { step: 'promise.due', dueAt: '2026-12-07T08:00:00Z' } },
  ]);
});

test('an interview: questions the evening before, thanks the same day, two sentences after 48 hours, a check-in a week later', async () => {
  const { tale } = await applied();
  const [reminder] = await tale.clockTo('2026-11-10T08:00:00Z');
  if (reminder === undefined) throw new Error('no reminder');
  await tale.answers(reminder, 'interview thu nov 19 3pm');
  expect(await tale.timelines('jo@example.com')).toMatchObject([
    { stage: 'interview', nextStep: { step: 'interview.ask', dueAt: '2026-11-18T17:00:00Z' } },
  ]);
  expect(told(await tale.clockTo('2027-02-01T08:00:00Z'))).toEqual([
    'reminder interview.ask 2026-11-18T17:00:00Z',
    'reminder interview.thank-you 2026-11-19T17:00:00Z',
    'reminder interview.follow-up 2026-11-23T08:00:00Z',
    'reminder interview.check-in 2026-11-30T08:00:00Z',
    'let-go let-go 2026-12-14T08:00:00Z',
  ]);
});

test('a rejection: one gracious thank-you on the next weekday, then nothing', async () => {
  const { tale } = await applied();
  const [reminder] = await tale.clockTo('2026-11-10T08:00:00Z');
  if (reminder === undefined) throw new Error('no reminder');
  await tale.answers(reminder, 'rejected');
  expect(told(await tale.clockTo('2027-11-10T08:00:00Z')).filter((line) => !line.startsWith('answer'))).toEqual([
    'reminder rejection.thank-you 2026-11-11T08:00:00Z', // A holiday in France, but a zone we only saw implies no country.
  ]);
  expect(await tale.timelines('jo@example.com')).toMatchObject([{ status: 'closed', closedBecause: 'rejected' }]);
});

test('an offer stays open without reminders and ends quietly; it is mentioned to others after their interview', async () => {
  const { tale, tracking } = await applied();
  await tale.sends({
    from: jo,
    to: 'Lee Park <lee.park@globex.example>',
    bcc: tracking,
    subject: 'Application as editor',
    text: 'Dear Lee Park,\n\nI would like to apply for the position of editor.\n\nKind regards\nJo Winter',
  });
  const due = await tale.clockTo('2026-11-10T08:00:00Z');
  const fromInitech = due.find(({ subject }) => subject.includes('Dana'));
  const fromGlobex = due.find(({ subject }) => subject.includes('Lee'));
  if (fromInitech === undefined || fromGlobex === undefined) throw new Error('no reminders');
  await tale.clockTo('2026-11-10T10:00:00Z');
  await tale.answers(fromGlobex, 'met');
  await tale.answers(fromInitech, 'offer');
  const later = told(await tale.clockTo('2027-02-10T08:00:00Z'));
  expect(later).toContain('reminder leverage 2026-11-11T08:00:00Z');
  expect(later.filter((line) => line.startsWith('let-go'))).toHaveLength(1);
  const initech = (await tale.timelines('jo@example.com')).find(({ id }) => id === fromInitech.timelineId);
  expect(initech).toMatchObject({ stage: 'offer', status: 'closed', closedBecause: 'offer-ended' });
});

test('an interview that has to move to another day keeps its hour, and nothing is asked', async () => {
  const { tale, tracking, id } = await applied();
  const theirs = { from: dana, to: [jo, tracking], subject: 'Re: Application: Technical writer', inReplyTo: id, references: [id] };
  await tale.clockTo('2026-11-05T09:00:00Z');
  await tale.sends({ ...theirs, text: 'Hi Jo,\n\nyour interview is on Thursday 12 November at 15:00.\n\nDana' });
  const before = (await tale.mails('jo@example.com')).length;
  await tale.sends({ ...theirs, text: 'Hi Jo,\n\nthe interview has to move to Sunday. OK?\n\nDana' });
  expect((await tale.timelines('jo@example.com'))[0]?.events.at(-1)).toMatchObject({ type: 'InterviewSet', start: '2026-11-15T14:00:00Z' });
  expect(await tale.mails('jo@example.com')).toHaveLength(before);
});

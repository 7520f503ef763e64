/** What the user gets when an interview that is set is postponed, called off or moved. */
import { describe, expect, test } from 'vitest';
import { type Story, story, told } from '../../support/stories/story.ts';

const jo = 'Jo Winter <jo@example.com>';
const dana = 'Dana Reyes <dana.reyes@initech.example>';
const only = async (tale: Story) => (await tale.timelines('jo@example.com'))[0];

interface Forwarded {
  readonly subject?: string;
  readonly text: string;
  readonly on: string;
}

const forwards = (tale: Story, tracking: string, { subject = 'Re: Application: Trainee solicitor', text, on }: Forwarded) =>
  tale.sends({
    from: jo,
    to: tracking,
    subject: `Fwd: ${subject}`,
    text: `---------- Forwarded message ---------\nFrom: ${dana}\nDate: ${on}\nSubject: ${subject}\nTo: <jo@example.com>\n\n\n${text}\n`,
  });

/** Jo applied on Tuesday 3 November 2026; on the 10th an interview is set for Wednesday 18 November at 09:30 in London. */
async function invited(): Promise<{ readonly tale: Story; readonly tracking: string }> {
  const tale = await story('2026-11-03T09:00:00Z', { zone: 'Europe/London', DEFAULT_TIME_ZONE: 'Europe/London' });
  const tracking = await tale.joins(jo);
  const text = 'Dear Ms Reyes,\n\nplease find my application for a training contract attached.\n\nKind regards\nJo Winter';
  await tale.sends({ from: jo, to: dana, bcc: tracking, subject: 'Application: Trainee solicitor', text });
  await tale.clockTo('2026-11-10T10:00:00Z');
  await forwards(tale, tracking, {
    on: 'Tue, Nov 10, 2026 at 9:30 AM',
    text: 'Dear Jo,\n\nYour interview is on Wednesday 18 November at 9.30am at our office.\n\nDana',
  });
  expect((await only(tale))?.events.at(-1)).toMatchObject({ type: 'InterviewSet', start: '2026-11-18T09:30:00Z' });
  await tale.clockTo('2026-11-13T12:00:00Z');
  return { tale, tracking };
}

const hears = async (text: string, subject?: string) => {
  const { tale, tracking } = await invited();
  await forwards(tale, tracking, {
    on: 'Fri, Nov 13, 2026 at 11:30 AM',
    text: `Dear Jo,\n\n${text}\n\nDana`,
    ...(subject !== undefined && { subject }),
  });
  return tale;
};

describe('postponed or called off', () => {
  test.for([
    'Unfortunately one of the partners has been called to the High Court on Wednesday and we have to postpone our meeting. I will be back to you with new dates as soon as I have them.',
    'Your interview has been postponed.',
    "Wednesday's interview is postponed. New date to follow.",
    'We have to cancel your interview on Wednesday. We will contact you to rearrange.',
    "I'm not going to be able to make Wednesday after all. I'll be in touch to rearrange.",
    "The panel chair is ill and Wednesday won't go ahead. We'll get back to you with another date.",
  ])('%s', async (text) => {
    const tale = await hears(text);
    expect((await only(tale))?.events.map(({ type }) => type).slice(-2)).toEqual(['ReplyReceived', 'InterviewCancelled']);
    expect(await only(tale)).toMatchObject({ status: 'active', stage: 'first-contact' });
    expect(told(await tale.clockTo('2026-11-21T12:00:00Z'))).toEqual(['reminder conversation.check-in 2026-11-20T09:00:00Z']);
  });

  test('with the day by which new dates come, the user is reminded after that', async () => {
    const tale = await hears("I have to cancel Wednesday, sorry. I'll send new dates by Friday 27 November.");
    expect(await only(tale)).toMatchObject({ nextStep: { step: 'promise.due', dueAt: '2026-11-30T09:00:00Z' } });
  });
});

test('a new date after that sets the interview again', async () => {
  const { tale, tracking } = await invited();
  await forwards(tale, tracking, { on: 'Fri, Nov 13, 2026 at 11:30 AM', text: 'Dear Jo,\n\nwe have to postpone your interview.\n\nDana' });
  await tale.clockTo('2026-11-17T12:00:00Z');
  await forwards(tale, tracking, {
    on: 'Tue, Nov 17, 2026 at 11:30 AM',
    text: 'Dear Jo,\n\nYour interview is now on Wednesday 2 December at 11am.\n\nDana',
  });
  expect(await only(tale)).toMatchObject({ nextStep: { step: 'interview.ask' } });
  expect((await only(tale))?.events.at(-1)).toMatchObject({ type: 'InterviewSet', start: '2026-12-02T11:00:00Z' });
});

describe('moved', () => {
  test.for<readonly [subject: string | undefined, text: string, start: string]>([
    [
      'Rescheduled: Interview - Traineeship - now Wednesday 2 December at 11.00',
      'Please note the change above, and apologies once more.',
      '2026-12-02T11:00:00Z',
    ],
    ['Interview moved to Wednesday 23 December at 11.00', 'See subject.', '2026-12-23T11:00:00Z'],
    [undefined, 'Your interview has been put back to 2pm on the same day.', '2026-11-18T14:00:00Z'],
    [undefined, "We've had to move Wednesday's interview to 11:30, apologies.", '2026-11-18T11:30:00Z'],
    ['Your interview has been moved to 4pm', 'Sorry for the short notice.', '2026-11-18T16:00:00Z'],
  ])('%s: %s', async ([subject, text, start]) => {
    const tale = await hears(text, subject);
    expect((await only(tale))?.events.at(-1)).toMatchObject({ type: 'InterviewSet', start });
  });
});

describe('the interview stays', () => {
  test.for<readonly [text: string, subject?: string]>([
    ['If you need to cancel your interview, please ring us.'],
    ['Do we have to postpone our meeting?'],
    ["I have to cancel Wednesday's lunch with the team, sorry."],
    ["The other candidate's interview has been cancelled."],
    ['The board meeting has been postponed.'],
    ['Please bring your passport.', 'Re: Interview postponed'],
    ['Please bring your passport.', 'Re: Interview moved to 4pm'],
    ['The doors open at 9 and the tour has been moved to 2pm.'],
  ])('%s', async ([text, subject]) => {
    const tale = await hears(text, subject);
    const last = (await only(tale))?.events.findLast(({ type }) => type.startsWith('Interview'));
    expect(last).toMatchObject({ type: 'InterviewSet', start: '2026-11-18T09:30:00Z' });
    expect(told(await tale.clockTo('2026-11-18T08:00:00Z')).join()).toContain('interview.ask');
  });
});

test('"I have to cancel Wednesday" cancels nothing where no interview is ahead', async () => {
  const tale = await story('2026-11-03T09:00:00Z', { zone: 'Europe/London', DEFAULT_TIME_ZONE: 'Europe/London' });
  const tracking = await tale.joins(jo);
  await tale.sends({ from: jo, to: dana, bcc: tracking, subject: 'Application: Trainee solicitor', text: 'Dear Ms Reyes, I apply.' });
  await tale.clockTo('2026-11-13T12:00:00Z');
  await forwards(tale, tracking, { on: 'Fri, Nov 13, 2026 at 11:30 AM', text: 'Hi Jo,\n\nI have to cancel Wednesday, sorry.\n\nDana' });
  expect((await only(tale))?.events.map(({ type }) => type)).not.toContain('InterviewCancelled');
});

test.for<readonly [head: string, types: readonly string[]]>([
  ['On Fri, Nov 13, 2026 at 11:30 AM Dana Reyes <dana.reyes@initech.example> wrote:', ['ReplyReceived', 'InterviewCancelled', 'MailSent']],
  // Without its date it may be older than the interview.
  ['Dana Reyes <dana.reyes@initech.example> wrote:', ['ReplyReceived', 'InterviewSet', 'MailSent']],
])('words that only the answer of the user quotes: %s', async ([head, types]) => {
  const { tale, tracking } = await invited();
  await tale.sends({
    from: jo,
    to: dana,
    bcc: tracking,
    subject: 'Re: Application: Trainee solicitor',
    text: `Dear Dana,\n\nof course, I look forward to the new dates.\n\nJo\n\n${head}\n> Dear Jo,\n>\n> we have to postpone your interview. I will be back to you with new dates.\n>\n> Dana`,
  });
  expect((await only(tale))?.events.map(({ type }) => type).slice(-3)).toEqual(types);
});

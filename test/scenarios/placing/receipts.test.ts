/** The user wrote to a person, with us in Bcc, and then the employer's portal confirms the application. It counts as one application. */
import { describe, expect, test } from 'vitest';
import { type Story, story } from '../../support/stories/story.ts';

const priya = 'Priya Nair <priya@example.com>';

interface Receipt {
  readonly from: string;
  readonly subject: string;
  readonly text: string;
}

const workday: Receipt = {
  from: 'globex@myworkday.com',
  subject: 'Thank you for applying',
  text: 'Dear Priya,\n\nWe have received your application for the position of Technical writer and will review it soon.\n\nGlobex Recruiting',
};

const begins = async () => {
  const tale = await story('2026-10-06T10:00:00Z', { zone: 'Europe/London', DEFAULT_TIME_ZONE: 'Europe/London' });
  return { tale, tracking: await tale.joins(priya) };
};

const applies = (tale: Story, tracking: string, to: string, subject: string) =>
  tale.sends({
    from: priya,
    to,
    bcc: tracking,
    subject,
    text: 'Dear Dana,\n\nplease find my application attached. I have filled in your form as well.\n\nKind regards\nPriya Nair',
  });

const forwards = (tale: Story, tracking: string, { from, subject, text }: Receipt, date = 'Wed, Oct 7, 2026 at 9:00 AM') =>
  tale.sends({
    from: priya,
    to: tracking,
    subject: `Fwd: ${subject}`,
    text: `---------- Forwarded message ---------\nFrom: ${from}\nDate: ${date}\nSubject: ${subject}\nTo: <priya@example.com>\n\n\n${text}\n`,
  });

const kept = async (tale: Story) =>
  (await tale.timelines('priya@example.com')).map(({ correspondents, events }) => [correspondents[0], events.length]).toSorted();

describe('the receipt joins', () => {
  test.for<readonly [who: string, subject: string, receipt: Partial<Receipt>]>([
    ['Workday names the posting', 'Application: Technical writer', {}],
    ['the subject named no posting', 'My application', {}],
    [
      'the receipt names none',
      'Application: Technical writer',
      { text: 'Thank you for applying to Globex. We received your application.' },
    ],
    ['it says less of the posting', 'Application: Senior technical writer (ref. 7)', {}],
    ['Greenhouse shows the name', 'Application: Technical writer', { from: 'Globex <no-reply@us.greenhouse-mail.io>' }],
    ['their own robot', 'Application: Technical writer', { from: 'no-reply@globex.example' }],
    [
      'a job board sent it on',
      'Application: Technical writer',
      {
        from: 'LinkedIn <jobs-noreply@linkedin.com>',
        subject: 'Priya, your application was sent to Globex',
        text: 'Your application was sent to Globex\n\nTechnical writer\nGlobex · Leeds',
      },
    ],
  ])('%s', async ([, subject, receipt]) => {
    const { tale, tracking } = await begins();
    await applies(tale, tracking, 'Dana Reyes <dana@globex.example>', subject);
    await applies(tale, tracking, 'Tom Ek <tom.ek@umbra.example>', 'Application: Driver');
    await tale.clockTo('2026-10-07T12:00:00Z');
    await forwards(tale, tracking, { ...workday, ...receipt });
    expect(await kept(tale)).toEqual([
      ['dana@globex.example', 2],
      ['tom.ek@umbra.example', 1],
    ]);
    expect((await tale.mails('priya@example.com')).filter(({ kind }) => kind === 'question')).toEqual([]);
  });

  test('it counts as neither a follow-up nor an answer, and the check-in comes as before', async () => {
    const { tale, tracking } = await begins();
    await applies(tale, tracking, 'Dana Reyes <dana@globex.example>', 'Application: Technical writer');
    const [alone] = await tale.timelines('priya@example.com');
    await tale.clockTo('2026-10-07T12:00:00Z');
    await forwards(tale, tracking, workday);
    const [joined] = await tale.timelines('priya@example.com');
    expect(joined?.nextStep).toEqual(alone?.nextStep);
  });

  test('its promise counts', async () => {
    const { tale, tracking } = await begins();
    await applies(tale, tracking, 'Dana Reyes <dana@globex.example>', 'Application: Technical writer');
    const [alone] = await tale.timelines('priya@example.com');
    await tale.clockTo('2026-10-07T12:00:00Z');
    await forwards(tale, tracking, { ...workday, text: `${workday.text}\n\nYou will hear from us by 30 October.` });
    const [joined] = await tale.timelines('priya@example.com');
    expect(joined?.nextStep).not.toEqual(alone?.nextStep);
    expect(joined?.events.map(({ type }) => type)).toEqual(['MailSent', 'MailSent']);
  });

  test('so does a second receipt, from the portal after the job board', async () => {
    const { tale, tracking } = await begins();
    await forwards(tale, tracking, {
      from: 'LinkedIn <jobs-noreply@linkedin.com>',
      subject: 'Priya, your application was sent to Globex',
      text: 'Your application was sent to Globex\n\nTechnical writer\nGlobex · Leeds',
    });
    await forwards(tale, tracking, { ...workday, subject: 'We have your application' });
    expect((await kept(tale)).length).toBe(1);
  });
});

describe('another application stays one', () => {
  test.for<readonly [why: string, receipt: Partial<Receipt>, date?: string]>([
    ['for another posting', { text: workday.text.replace('Technical writer', 'Accountant') }],
    ['at another employer', { from: 'hooli@myworkday.com', text: workday.text.replace('Globex', 'Hooli') }],
    ['at a name that begins the same', { from: 'globexia@myworkday.com', text: workday.text.replace('Globex', 'Globexia') }],
    ['weeks later', {}, 'Tue, Nov 17, 2026 at 9:00 AM'],
  ])('%s', async ([, receipt, date]) => {
    const { tale, tracking } = await begins();
    await applies(tale, tracking, 'Dana Reyes <dana@globex.example>', 'Application: Technical writer');
    await tale.clockTo(date === undefined ? '2026-10-07T12:00:00Z' : '2026-11-17T12:00:00Z');
    await forwards(tale, tracking, { ...workday, ...receipt }, date);
    expect((await tale.timelines('priya@example.com')).length).toBe(2);
  });

  test('also for two receipts of one portal for two postings', async () => {
    const { tale, tracking } = await begins();
    await forwards(tale, tracking, workday);
    await forwards(tale, tracking, { ...workday, text: workday.text.replace('Technical writer', 'Accountant') });
    expect((await tale.timelines('priya@example.com')).length).toBe(2);
  });

  test('of two applications to one employer, the posting tells which was confirmed', async () => {
    const { tale, tracking } = await begins();
    await applies(tale, tracking, 'Dana Reyes <dana@globex.example>', 'Application: Technical writer');
    await applies(tale, tracking, 'Lee Park <lee@globex.example>', 'Application: Accountant');
    await tale.clockTo('2026-10-07T12:00:00Z');
    await forwards(tale, tracking, workday);
    expect(await kept(tale)).toEqual([
      ['dana@globex.example', 2],
      ['lee@globex.example', 1],
    ]);
  });
});

/** Mails that people forward from their inbox, as their mail programs write them. */
import { expect, test } from 'vitest';
import { type Story, story, told } from '../../support/stories/story.ts';

const priya = 'Priya Nair <priya@example.com>';

interface Forwarded {
  readonly from: string;
  readonly subject: string;
  readonly text: string;
  /** As the mail program writes it: "Tue, Oct 6, 2026 at 9:00 AM". */
  readonly on?: string;
  readonly references?: readonly string[];
}

/** Forwards a mail like Gmail. */
const forwards = (tale: Story, tracking: string, { from, subject, text, on = 'Tue, Oct 6, 2026 at 9:00 AM', references = [] }: Forwarded) =>
  tale.sends({
    from: priya,
    to: tracking,
    subject: `Fwd: ${subject}`,
    references,
    text: `---------- Forwarded message ---------\nFrom: ${from}\nDate: ${on}\nSubject: ${subject}\nTo: <priya@example.com>\n\n\n${text}\n`,
  });

async function aTuesday(zone = 'Europe/London'): Promise<{ readonly tale: Story; readonly tracking: string }> {
  const tale = await story('2026-10-06T10:00:00Z', { zone, DEFAULT_TIME_ZONE: zone });
  return { tale, tracking: await tale.joins(priya) };
}

const only = async (tale: Story) => {
  const [timeline, ...more] = await tale.timelines('priya@example.com');
  expect(more).toEqual([]);
  return timeline;
};

test('a job board that says what silence means has confirmed an application, not rejected it', async () => {
  const { tale, tracking } = await aTuesday();
  await forwards(tale, tracking, {
    from: 'NHS Jobs <noreply@jobs.nhs.example>',
    subject: 'Your application for Staff Nurse has been submitted',
    text: 'Dear Priya Nair,\n\nYou have successfully submitted your application for Staff Nurse at Barts Health NHS Trust.\n\nIf you have not heard from us within 4 weeks of the closing date, please assume that your application has been unsuccessful on this occasion.',
  });
  expect(await only(tale)).toMatchObject({
    kind: 'application',
    channel: 'portal',
    company: 'Barts Health NHS Trust',
    events: [{ type: 'MailSent' }],
    nextStep: { step: 'application.check-in', dueAt: '2026-10-13T08:00:00Z' },
  });
});

test('a portal names no day and then rejects: one closed timeline, and no thank-you to a machine', async () => {
  const { tale, tracking } = await aTuesday();
  const from = 'Initech Hiring Team <no-reply@us.greenhouse-mail.io>';
  await forwards(tale, tracking, {
    from,
    subject: 'Thank you for applying to Initech',
    text: 'Priya,\n\nThanks for applying to Initech. Your application has been received and we will review it right away.\n\nInitech',
  });
  await forwards(tale, tracking, {
    from: 'Hooli <no-reply@us.greenhouse-mail.io>',
    subject: 'Thank you for applying to Hooli',
    text: 'Thank you for applying to Hooli. We have received your application.',
  });
  await tale.clockTo('2026-10-08T12:00:00Z');
  await forwards(tale, tracking, {
    from,
    on: 'Thu, Oct 8, 2026 at 9:00 AM',
    subject: 'Your application to Initech',
    text: 'Hi Priya,\n\nUnfortunately, we have decided not to move forward with your application.\n\nInitech',
  });
  const timelines = await tale.timelines('priya@example.com');
  expect(timelines.map(({ company, closedBecause }) => [company, closedBecause]).sort()).toEqual([
    ['Hooli', null],
    ['Initech', 'rejected'],
  ]);
  expect(told(await tale.clockTo('2026-10-20T12:00:00Z'))).toEqual(['reminder application.check-in 2026-10-13T08:00:00Z']);
});

test('a promise in a portal’s receipt is the plan of the company', async () => {
  const { tale, tracking } = await aTuesday();
  await forwards(tale, tracking, {
    from: 'Workday <globex@myworkday.com>',
    subject: 'Thank you for applying to Globex!',
    text: 'Hi Priya,\n\nWe have received your application for Data Engineer Intern (R-10293). We will contact you within two weeks.\n\nReplies to this message are undeliverable.',
  });
  expect(await only(tale)).toMatchObject({ company: 'Globex', nextStep: { step: 'promise.due', dueAt: '2026-10-21T08:00:00Z' } });
  const [reminder] = await tale.clockTo('2026-10-21T12:00:00Z');
  expect(reminder).toMatchObject({ step: 'promise.due', subject: 'Globex: follow up' });
});

test('a conversation that begins with their mail has a subject and company, so that the draft can be sent', async () => {
  const { tale, tracking } = await aTuesday('Europe/Paris');
  await tale.sends({
    from: priya,
    to: tracking,
    subject: 'TR: Candidature juriste',
    text: 'De : Claire Dubois <claire.dubois@cabinet-lefort.example>\nEnvoyé : lundi 5 octobre 2026 18:12\nÀ : priya@example.com\nObjet : RE: Candidature juriste\n\nBonjour,\n\nWe will get back to you within two weeks.\n\nClaire Dubois\n',
  });
  expect(await only(tale)).toMatchObject({
    company: 'Cabinet Lefort',
    subject: 'Candidature juriste',
    events: [{ type: 'ReplyReceived', at: '2026-10-05T16:12:00Z' }],
    nextStep: { step: 'promise.due', dueAt: '2026-10-20T07:00:00Z' },
  });
  const [reminder] = await tale.clockTo('2026-10-20T12:00:00Z');
  if (reminder === undefined) throw new Error('no reminder');
  expect(reminder.subject).toBe('Claire Dubois, Cabinet Lefort: follow up');
  expect(await tale.source(reminder)).toContain('Subject: Candidature juriste');
});

const toOffice = {
  from: priya,
  to: 'Shop Office <office@lakesidefab.example>',
  subject: 'Welder MIG/TIG, night shift',
  text: 'Hi,\n\nI saw your ad and would like to apply as a welder. My résumé is attached.\n\nThanks,\nPriya',
};

test('an answer from a shared mailbox joins by its subject', async () => {
  const { tale, tracking } = await aTuesday();
  await tale.sends({ ...toOffice, bcc: tracking });
  await tale.clockTo('2026-10-07T12:00:00Z');
  await forwards(tale, tracking, {
    from: 'Shop Office <office@lakesidefab.example>',
    on: 'Wed, Oct 7, 2026 at 9:00 AM',
    subject: 'RE: Welder MIG/TIG, night shift',
    text: 'Got it, thanks. We will call you by October 16.',
  });
  expect(await only(tale)).toMatchObject({
    events: [{ type: 'MailSent' }, { type: 'ReplyReceived' }],
    nextStep: { step: 'promise.due', dueAt: '2026-10-19T08:00:00Z' },
  });
});

test('an answer under another subject joins by the thread in the forwarding mail', async () => {
  const { tale, tracking } = await aTuesday();
  const applied = await tale.sends({ ...toOffice, bcc: tracking });
  await tale.clockTo('2026-10-07T12:00:00Z');
  await forwards(tale, tracking, {
    from: 'Bo Larsen <bo@lakesidefab.example>',
    on: 'Wed, Oct 7, 2026 at 9:00 AM',
    subject: 'Your application',
    text: 'Thanks for your mail, the foreman is looking at it.',
    references: [applied, '<answer@lakesidefab.example>'],
  });
  expect(await only(tale)).toMatchObject({ events: [{ type: 'MailSent' }, { type: 'ReplyReceived' }] });
});

/** Forwards a mail like a filter in Priya's mailbox, without her doing anything. */
const filtered = (tale: Story, tracking: string, letter: { readonly from: string; readonly subject: string; readonly text: string }) =>
  tale.sends({
    ...letter,
    to: 'Priya Nair <priya@example.com>',
    bcc: tracking,
    headers: { 'X-Forwarded-For': `priya@example.com ${tracking}` },
  });

test('a filter forwards a receipt, an answer with a date and a rejection, and no mail is sent at once', async () => {
  const { tale, tracking } = await aTuesday();
  const welcome = (await tale.mails('priya@example.com')).length;
  await filtered(tale, tracking, {
    from: 'Initech Hiring Team <no-reply@us.greenhouse-mail.io>',
    subject: 'Thank you for applying to Initech',
    text: 'Priya,\n\nThanks for applying to Initech. Your application has been received.',
  });
  await filtered(tale, tracking, {
    from: 'Ola Berg <ola@globex.example>',
    subject: 'Your application',
    text: 'Dear Priya,\n\nthank you for your application. You will hear from us by Friday.\n\nOla',
  });
  expect(await tale.mails('priya@example.com')).toHaveLength(welcome);
  expect(told(await tale.clockTo('2026-10-12T12:00:00Z'))).toEqual(['reminder promise.due 2026-10-12T08:00:00Z']);
  await filtered(tale, tracking, {
    from: 'Initech Hiring Team <no-reply@us.greenhouse-mail.io>',
    subject: 'Your application to Initech',
    text: 'Hi Priya,\n\nUnfortunately, we have decided not to move forward with your application.',
  });
  const timelines = await tale.timelines('priya@example.com');
  expect(timelines.map(({ company, closedBecause }) => [company, closedBecause]).sort()).toEqual([
    ['Globex', null],
    ['Initech', 'rejected'],
  ]);
  expect(told(await tale.clockTo('2026-10-14T12:00:00Z'))).toEqual([]);
});

test('Gmail’s forwarding request reaches her, and is on no timeline', async () => {
  const { tale, tracking } = await aTuesday();
  await tale.sends({
    from: 'Gmail Team <forwarding-noreply@google.com>',
    to: tracking,
    subject: '(#523198842) Gmail Forwarding Confirmation - Receive Mail from priya@example.com',
    text: 'priya@example.com has requested to automatically forward mail to your email address.\nConfirmation code: 523198842\n',
  });
  const passed = (await tale.mails('priya@example.com')).at(-1);
  expect(passed).toMatchObject({ kind: 'passed-on', timelineId: null });
  if (passed !== undefined) expect(await tale.source(passed)).toContain('523198842');
  expect(await tale.timelines('priya@example.com')).toEqual([]);
});

test('an interview that is only quoted in her answer gets its reminders', async () => {
  const { tale, tracking } = await aTuesday();
  await tale.sends({ ...toOffice, to: 'Bo Larsen <bo@lakesidefab.example>', bcc: tracking, date: '2026-10-06T10:00:00Z' });
  await tale.clockTo('2026-10-07T12:00:00Z');
  await tale.sends({
    from: priya,
    to: 'Bo Larsen <bo@lakesidefab.example>',
    bcc: tracking,
    subject: 'Re: Welder MIG/TIG, night shift',
    date: '2026-10-07T12:00:00Z',
    inReplyTo: '<invitation@lakesidefab.example>',
    text: 'Dear Bo, I look forward to it.\n\nOn Wed, Oct 7, 2026 at 9:00 AM Bo Larsen <bo@lakesidefab.example> wrote:\n\n> Hi Priya,\n> we would like to invite you for an interview on Monday 12 October at 2pm.\n> Bo\n',
  });
  expect((await only(tale))?.events.map(({ type, at }) => [type, at])).toEqual([
    ['MailSent', '2026-10-06T10:00:00Z'],
    ['ReplyReceived', '2026-10-07T08:00:00Z'],
    ['InterviewSet', '2026-10-07T08:00:00Z'],
    ['MailSent', '2026-10-07T12:00:00Z'],
  ]);
  expect(told(await tale.clockTo('2026-10-12T20:00:00Z'))).toEqual([
    'reminder interview.ask 2026-10-11T17:00:00Z',
    'reminder interview.thank-you 2026-10-12T17:00:00Z',
  ]);
});

test('her mail bounced: she is told, and never reminded of it', async () => {
  const { tale, tracking } = await aTuesday();
  await tale.sends({ ...toOffice, to: 'Bo Larsen <bo@lakesidefab.example>', bcc: tracking });
  await tale.clockTo('2026-10-06T12:00:00Z');
  await tale.sends({
    from: priya,
    to: tracking,
    subject: 'FW: Undeliverable: Welder MIG/TIG, night shift',
    text: 'From: Microsoft Outlook\nSent: Tuesday, October 6, 2026 11:01 AM\nTo: Priya Nair\nSubject: Undeliverable: Welder MIG/TIG, night shift\n\nDelivery has failed to these recipients or groups:\n\nBo Larsen (bo@lakesidefab.example)\nThe email address you entered could not be found.\n',
  });
  expect((await tale.mails('priya@example.com')).at(-1)).toMatchObject({ kind: 'notice' });
  expect(await only(tale)).toMatchObject({ events: [{ type: 'MailSent' }, { type: 'Snoozed' }], nextStep: { action: 'none' } });
  expect(told(await tale.clockTo('2026-12-01T12:00:00Z'))).toEqual([]);
});

test('a user who writes around the recruiter gets a note', async () => {
  const { tale, tracking } = await aTuesday();
  const tom = 'Tom Hill <tom@medstaffing.example>';
  const first = await tale.sends({
    from: priya,
    to: tom,
    bcc: tracking,
    subject: 'Staff Nurse',
    text: 'Dear Tom,\n\nplease put me forward for the nurse role you are recruiting for. My CV is attached.',
  });
  await tale.sends({
    from: tom,
    to: ['priya@example.com', tracking],
    subject: 'Re: Staff Nurse',
    inReplyTo: first,
    text: 'Dear Priya,\n\nI have sent your CV to Initech and will call you next week.\n\nTom',
  });
  const toInitech = { from: priya, bcc: tracking, text: 'Dear Dana,\n\nI would like to apply as a nurse. My CV is attached.' };
  await tale.sends({ ...toInitech, to: 'Dana Reyes <dana@initech.example>', subject: 'Application: Nurse' });
  expect((await tale.mails('priya@example.com')).at(-1)).toMatchObject({ kind: 'pacing-note' });
});

import { expect, test } from 'vitest';
import { type Story, story, told } from '../../support/stories/story.ts';

const jo = 'Jo Winter <jo@example.com>';
const dana = 'Dana Reyes <dana.reyes@initech.example>';
const application = {
  from: jo,
  to: dana,
  subject: 'Application: Technical writer',
  text: 'Dear Ms Reyes,\n\nplease find my application for the position of technical writer attached.\n\nJo',
};

test('an answer sent only to the log address is passed on as our own mail', async () => {
  const tale = await story('2026-11-03T07:12:00Z');
  const tracking = await tale.joins(jo);
  const id = await tale.sends({ ...application, bcc: tracking });
  await tale.sends({
    from: dana,
    to: tracking,
    subject: 'Re: Application: Technical writer',
    text: 'Hi Jo, could you send me two samples?',
    inReplyTo: id,
    references: [id],
  });
  const passedOn = (await tale.mails('jo@example.com')).at(-1);
  expect(passedOn).toMatchObject({ kind: 'passed-on', from: `tactful@${tale.domain}` });
  if (passedOn === undefined) throw new Error('nothing passed on');
  expect(await tale.source(passedOn)).toContain('two samples');
  expect(await tale.timelines('jo@example.com')).toMatchObject([
    { nextStep: { step: 'conversation.answer', dueAt: '2026-11-04T08:00:00Z' } },
  ]);
});

test('an answer that overtakes the mail it answers waits for it and joins the same timeline', async () => {
  const tale = await story('2026-11-03T07:12:00Z');
  const tracking = await tale.joins(jo);
  const id = '<overtaken@example.com>';
  await tale.sends({
    from: dana,
    to: [jo, tracking],
    subject: 'Re: Application: Technical writer',
    text: 'Thank you, received.',
    inReplyTo: id,
    references: [id],
  });
  expect(await tale.timelines('jo@example.com')).toEqual([]);
  await tale.clockTo('2026-11-03T09:00:00Z');
  await tale.sends({ ...application, bcc: tracking, messageId: id, date: '2026-11-03T07:00:00Z' });
  expect(await tale.timelines('jo@example.com')).toMatchObject([{ events: [{ type: 'MailSent' }, { type: 'ReplyReceived' }] }]);
});

test('a forwarded answer counts as theirs, with its date and its promise', async () => {
  const tale = await story('2026-11-03T07:12:00Z');
  const tracking = await tale.joins(jo);
  await tale.sends({ ...application, bcc: tracking });
  await tale.clockTo('2026-11-06T07:00:00Z');
  const text = [
    '---------- Forwarded message ---------',
    'From: Dana Reyes <dana.reyes@initech.example>',
    'Date: Thu, Nov 5, 2026 at 10:00 AM',
    'Subject: Re: Application: Technical writer',
    'To: Jo Winter <jo@example.com>',
    '',
    'Hi Jo,',
    '',
    'thank you. You will hear from us by 20 November.',
    '',
    'Dana',
  ].join('\n');
  await tale.sends({ from: jo, to: tracking, subject: 'Fwd: Application: Technical writer', text });
  expect(await tale.timelines('jo@example.com')).toMatchObject([
    {
      events: [{ type: 'MailSent' }, { type: 'ReplyReceived', at: '2026-11-05T09:00:00Z' }],
      nextStep: { step: 'promise.due', dueAt: '2026-11-23T08:00:00Z' },
    },
  ]);
});

test('a line typed above a forward is a command that follows it', async () => {
  const tale = await story('2026-11-03T07:12:00Z');
  const tracking = await tale.joins(jo);
  await tale.sends({ ...application, bcc: tracking });
  await tale.clockTo('2026-11-06T07:00:00Z');
  const forwarded = [
    'in process',
    '',
    '---------- Forwarded message ---------',
    'From: Dana Reyes <dana.reyes@initech.example>',
    'Date: Thu, Nov 5, 2026 at 10:00 AM',
    'Subject: Re: Application: Technical writer',
    'To: Jo Winter <jo@example.com>',
    '',
    'Hi Jo, thanks, this is with my colleagues now.',
  ].join('\n');
  await tale.sends({ from: jo, to: tracking, subject: 'Fwd: Application: Technical writer', text: forwarded });
  expect(await tale.timelines('jo@example.com')).toMatchObject([
    {
      events: [{ type: 'MailSent' }, { type: 'ReplyReceived' }, { type: 'OutcomeReported' }],
      nextStep: { step: 'in-process.wait', dueAt: '2026-11-27T08:00:00Z' },
    },
  ]);
});

test('a stranger, an out-of-office answer and a mailing list change nothing and get no answer', async () => {
  const tale = await story('2026-11-03T07:12:00Z');
  const tracking = await tale.joins(jo);
  await tale.sends({ ...application, bcc: tracking });
  const before = { mails: await tale.mails(), timelines: await tale.timelines('jo@example.com') };
  await tale.sends({ from: 'stranger@spam.example', to: tracking, subject: 'stop all', text: 'stop all' });
  await tale.sends({ from: dana, to: tracking, subject: 'Out of Office: Application: Technical writer', text: 'I am away until Monday.' });
  await tale.sends({ from: 'stranger@spam.example', to: `tactful@${tale.domain}`, subject: 'help', text: 'help' });
  expect({ mails: await tale.mails(), timelines: await tale.timelines('jo@example.com') }).toEqual(before);
});

/** Behind an MTA that checks senders and writes the result in the topmost Authentication-Results. */
const behindMta = { SENDER_CHECK: 'header:mx.tactful.test' } as const;
const proof = (result: string) => ({ 'Authentication-Results': `mx.tactful.test; dmarc=${result} header.from=example.com` });

async function provenStory(): Promise<{ readonly tale: Story; readonly tracking: string }> {
  const tale = await story('2026-11-03T07:12:00Z', behindMta);
  await tale.sends({ from: jo, to: `start@${tale.domain}`, text: 'join', headers: proof('pass') });
  return { tale, tracking: (await tale.user('jo@example.com')).trackingAddress };
}

test('a forged sender can’t join, track or stop', async () => {
  const { tale, tracking } = await provenStory();
  await tale.sends({ ...application, bcc: tracking, headers: proof('pass') });
  const [reminder] = await tale.clockTo('2026-11-10T08:00:00Z');
  if (reminder === undefined) throw new Error('no reminder');
  const before = { mails: await tale.mails(), timelines: await tale.timelines('jo@example.com') };
  const forged = [
    { from: jo, to: reminder.replyTo ?? '', text: 'stop', headers: proof('fail') },
    { from: jo, to: reminder.replyTo ?? '', text: 'stop' },
    { from: jo, to: `tactful@${tale.domain}`, text: 'stop all', headers: proof('none') },
    { from: jo, to: 'eve@evil.example', bcc: tracking, text: 'I apply.', headers: proof('fail') },
    {
      from: jo,
      to: reminder.replyTo ?? '',
      text: 'stop',
      headers: { 'Authentication-Results': 'mx.evil.example; dmarc=pass header.from=example.com' },
    },
  ];
  for (const letter of forged) await tale.sends({ subject: 'x', ...letter });
  expect({ mails: await tale.mails(), timelines: await tale.timelines('jo@example.com') }).toEqual(before);
});

test('a proven answer is obeyed', async () => {
  const { tale, tracking } = await provenStory();
  await tale.sends({ ...application, bcc: tracking, headers: proof('pass') });
  const [reminder] = await tale.clockTo('2026-11-10T08:00:00Z');
  if (reminder === undefined) throw new Error('no reminder');
  await tale.sends({ from: jo, to: reminder.replyTo ?? '', subject: 'Re: x', text: 'stop', headers: proof('pass') });
  expect(await tale.timelines('jo@example.com')).toMatchObject([{ closedBecause: 'stopped' }]);
  expect(told(await tale.clockTo('2027-11-10T08:00:00Z'))).toEqual([]);
});

test('a user whose provider signs nothing confirms the address by an answer, and can then ask but not track', async () => {
  const tale = await story('2026-11-03T07:12:00Z', behindMta);
  const ann = 'ann@example.org';
  await tale.sends({ from: ann, to: `start@${tale.domain}`, text: 'join', headers: proof('none') });
  expect(await tale.user(ann)).toMatchObject({ status: 'unconfirmed' });
  const [question] = await tale.mails(ann);
  if (question === undefined) throw new Error('nothing asked');
  expect(question.kind).toBe('confirm');
  await tale.answers(question, 'yes');
  expect(await tale.user(ann)).toMatchObject({ status: 'active' });
  const { trackingAddress } = await tale.user(ann);
  await tale.sends({ ...application, from: ann, bcc: trackingAddress });
  await tale.sends({ from: ann, to: `tactful@${tale.domain}`, subject: 'status', text: 'status' });
  await tale.sends({ from: ann, to: `tactful@${tale.domain}`, subject: 'pause', text: 'pause' });
  expect(await tale.timelines(ann)).toEqual([]);
  expect((await tale.mails(ann)).map(({ kind }) => kind)).toEqual(['confirm', 'welcome', 'status']);
});

test('nothing is kept about a person who never confirmed', async () => {
  const tale = await story('2026-11-03T07:12:00Z', behindMta);
  const ann = 'ann@example.org';
  await tale.sends({ from: ann, to: `start@${tale.domain}`, text: 'join' });
  await tale.clockTo('2026-11-10T07:12:00Z');
  await expect(tale.user(ann)).rejects.toThrow('no user');
  await tale.sends({
    from: ann,
    to: `start@${tale.domain}`,
    text: 'join',
    headers: { 'Authentication-Results': 'mx.tactful.test; dmarc=pass header.from=example.org' },
  });
  expect(await tale.user(ann)).toMatchObject({ status: 'active' });
});

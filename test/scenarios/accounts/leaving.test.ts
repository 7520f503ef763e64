/** Leaving and coming back: a user deletes everything, takes an export along, and imports it again later. */
import { expect, test } from 'vitest';
import { attachedFiles } from '../../../lib/email/message/parse-message.ts';
import type { SentMail } from '../../../lib/local/sending/sent-mail.ts';
import { type Story, story } from '../../support/stories/story.ts';

const jo = 'Jo Winter <jo@example.com>';
const email = 'jo@example.com';
const application = {
  from: jo,
  to: 'Dana Reyes <dana.reyes@initech.example>',
  subject: 'Application: Technical writer',
  text: 'Dear Ms Reyes,\n\nplease find my application for the position of technical writer attached.\n\nJo',
};

const says = (tale: Story, text: string) => tale.sends({ from: jo, to: `tactful@${tale.domain}`, subject: 'x', text });

async function last(tale: Story): Promise<SentMail> {
  const mail = (await tale.mails(email)).at(-1);
  if (mail === undefined) throw new Error('Jo got no mail.');
  return mail;
}

const kindsOf = async (tale: Story) => (await tale.mails(email)).map(({ kind }) => kind);

test('delete everything: one question, one yes, one goodbye, then silence, and the old address no longer works', async () => {
  const tale = await story('2026-11-03T07:12:00Z');
  const tracking = await tale.joins(jo);
  await tale.sends({ ...application, bcc: tracking });
  await says(tale, 'delete everything');
  const question = await last(tale);
  expect(question).toMatchObject({ kind: 'question', subject: 'Delete everything?' });
  expect(await tale.timelines(email)).toHaveLength(1);
  const before = await kindsOf(tale);
  await tale.answers(question, 'yes');
  const left = [...(tale.erasesSentMails ? [] : before), 'goodbye'];
  expect(await kindsOf(tale)).toEqual(left);
  expect(await tale.timelines(email)).toEqual([]);
  await expect(tale.user(email)).rejects.toThrow('no user');
  expect(await tale.clockTo('2027-01-15T07:12:00Z')).toEqual([]);
  await says(tale, 'status');
  expect(await kindsOf(tale)).toEqual(left);
});

test('a tap on the question does the same, and a "no" keeps everything', async () => {
  const tale = await story('2026-11-03T07:12:00Z');
  const tracking = await tale.joins(jo);
  await tale.sends({ ...application, bcc: tracking });
  await says(tale, 'please delete everything');
  const question = await last(tale);
  await tale.answers(question, 'no');
  expect(await last(tale)).toMatchObject({ kind: 'answer', subject: 'Nothing was deleted' });
  expect(await tale.timelines(email)).toHaveLength(1);
  await tale.clockTo('2026-11-04T07:12:00Z');
  await says(tale, 'delete everything');
  const again = await last(tale);
  await tale.sends({ from: jo, to: again.replyTo ?? '', subject: 'yes', text: 'yes' });
  expect(await tale.timelines(email)).toEqual([]);
});

test('a user who joins again imports their export, and the reminders come as if nothing had happened', async () => {
  const tale = await story('2026-11-03T07:12:00Z');
  await tale.sends({ ...application, bcc: await tale.joins(jo), messageId: '<applied@example.com>' });
  const [before] = await tale.timelines(email);
  await says(tale, 'export');
  const mail = await last(tale);
  expect(mail.kind).toBe('export');
  const [file] = await attachedFiles(Buffer.from(await tale.source(mail)), (name) => name.endsWith('.json'), 1_000_000);
  const content = Buffer.from(file?.content ?? []).toString();
  expect(JSON.parse(content)).toMatchObject({ format: 'tactful-export', version: 1 });

  await says(tale, 'delete everything');
  await tale.answers(await last(tale), 'yes');
  await tale.clockTo('2026-11-05T07:12:00Z');
  const tracking = await tale.joins(jo);
  await tale.sends({
    from: jo,
    to: tracking,
    subject: 'import',
    text: 'import',
    attachments: [{ filename: 'tactful-export.json', content, contentType: 'application/json' }],
  });
  const [after] = await tale.timelines(email);
  expect(after?.id).not.toBe(before?.id);
  expect(after).toMatchObject({ company: before?.company, correspondents: before?.correspondents, events: [{ type: 'MailSent' }] });
  expect(after?.nextStep).toEqual(before?.nextStep);
  const sent = await tale.clockTo('2026-11-10T12:00:00Z');
  expect(sent.map(({ kind, step, to }) => [kind, step, to])).toEqual([['reminder', 'application.check-in', email]]);
  // A second mail in the thread finds it.
  await tale.sends({
    ...application,
    bcc: tracking,
    subject: 'Re: Application: Technical writer',
    inReplyTo: '<applied@example.com>',
    references: ['<applied@example.com>'],
  });
  expect(await tale.timelines(email)).toHaveLength(1);
});

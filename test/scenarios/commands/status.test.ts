import { expect, test } from 'vitest';
import { type Story, story } from '../../support/stories/story.ts';

const jo = 'Jo Winter <jo@example.com>';

async function appliedTo(people: readonly string[]): Promise<Story> {
  const tale = await story('2026-11-03T07:12:00Z');
  const tracking = await tale.joins(jo);
  for (const [index, person] of people.entries()) {
    await tale.clockTo(`2026-11-03T0${8 + index}:00:00Z`);
    await tale.sends({
      from: jo,
      to: `${person}@${person}-clinic.example`,
      bcc: tracking,
      subject: `Application: nurse at ${person}`,
      text: 'I apply for the position of nurse.',
    });
  }
  await tale.sends({ from: jo, to: `tactful@${tale.domain}`, subject: 'status', text: 'status' });
  return tale;
}

const statusMail = async (tale: Story) => {
  const mail = (await tale.mails('jo@example.com')).at(-1);
  if (mail?.kind !== 'status') throw new Error('no status');
  return { mail, source: (await tale.source(mail)).replaceAll('=\r\n', '') };
};

test('the status can be answered by number if there are several timelines', async () => {
  const tale = await appliedTo(['ada', 'bob']);
  const { mail, source } = await statusMail(tale);
  expect(source).toContain('subject=3D2%20heard');

  await tale.answers(mail, '1 stop, 2 heard');
  const timelines = await tale.timelines('jo@example.com');
  expect(timelines.find(({ subject }) => subject.endsWith('ada'))).toMatchObject({ status: 'closed', closedBecause: 'stopped' });
  expect(timelines.find(({ subject }) => subject.endsWith('bob'))?.events.map(({ type }) => type)).toContain('ReplyReceived');

  await tale.answers(mail, 'timezone Chicago');
  expect((await tale.user('jo@example.com')).timeZone).toBe('America/Chicago');
});

test('with one timeline a bare word is enough', async () => {
  const tale = await appliedTo(['ada']);
  const { mail, source } = await statusMail(tale);
  expect(source).toContain('subject=3Dheard');
  await tale.answers(mail, 'stop');
  expect(await tale.timelines('jo@example.com')).toMatchObject([{ status: 'closed', closedBecause: 'stopped' }]);
});

test('with no open timeline there is nothing to answer', async () => {
  const { mail } = await statusMail(await appliedTo([]));
  expect(mail.replyTo).toBeNull();
});

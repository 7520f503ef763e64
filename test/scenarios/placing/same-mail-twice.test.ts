/** A mail that arrives twice under two Message-IDs (a copy from Sent, or a provider that sends it again) counts as one. */
import { describe, expect, test } from 'vitest';
import { story } from '../../support/stories/story.ts';

const jo = 'Jo Miller <jo@example.com>';
const dana = 'Dana Reyes <dana@initech.example>';

async function joined() {
  const tale = await story('2026-11-03T14:00:00Z');
  const tracking = await tale.joins(jo);
  const sends = (subject: string, text: string, date: string, more: { readonly inReplyTo?: string } = {}) =>
    tale.sends({ from: jo, to: dana, bcc: tracking, subject, text, date, ...more });
  const mailsOf = async () =>
    (await tale.timelines('jo@example.com')).map(({ events }) => events.filter(({ type }) => type === 'MailSent').length);
  return { tale, sends, mailsOf };
}

const application = 'Dear Dana,\n\nplease find my application as a nurse at Initech attached.\n\nKind regards\nJo';
const followUp = 'Dear Dana,\n\nI wanted to ask whether you have news about my application.\n\nKind regards\nJo';

test('an application', async () => {
  const { sends, mailsOf, tale } = await joined();
  await sends('Application: Nurse', application, '2026-11-03T13:40:00Z');
  const before = (await tale.mails()).length;
  await sends('Application: Nurse', application, '2026-11-03T13:40:00Z');
  expect(await mailsOf()).toEqual([1]);
  expect(await tale.mails()).toHaveLength(before);
});

test('a follow-up, which counts once', async () => {
  const { sends, mailsOf, tale } = await joined();
  await sends('Application: Nurse', application, '2026-11-03T13:40:00Z');
  await tale.clockTo('2026-11-10T14:00:00Z');
  for (let times = 0; times < 3; times += 1) await sends('Re: Application: Nurse', followUp, '2026-11-10T14:00:00Z');
  expect(await mailsOf()).toEqual([2]);
  expect(await tale.timelines('jo@example.com')).toMatchObject([{ followUps: 1 }]);
});

test('a follow-up whose copy has other white space', async () => {
  const { sends, mailsOf, tale } = await joined();
  await sends('Application: Nurse', application, '2026-11-03T13:40:00Z');
  await tale.clockTo('2026-11-10T14:00:00Z');
  const long = `${followUp}\n\n${'I would still very much like to work with you.\n'.repeat(30)}`;
  for (const text of [followUp, long]) {
    await sends('Re: Application: Nurse', text, '2026-11-10T14:00:00Z');
    await sends('Re: Application: Nurse', text.replaceAll('\n\n', '\n\n\n'), '2026-11-10T14:00:00Z');
  }
  expect(await mailsOf()).toEqual([3]);
});

test.each([
  ['another text', 'Application: Nurse', `${application}\nP.S. I can start at once.`, '2026-11-03T13:40:00Z'],
  ['another hour', 'Application: Nurse', application, '2026-11-03T14:47:00Z'],
] as const)('%s is another mail', async (_, subject, text, date) => {
  const { sends, mailsOf } = await joined();
  await sends('Application: Nurse', application, '2026-11-03T13:40:00Z');
  await sends(subject, text, date);
  expect((await mailsOf()).reduce((sum, count) => sum + count, 0)).toBe(2);
});

describe('sent again from the laptop, minutes after the phone', () => {
  const first = 'Hi Dana, I wanted to ask wether there is any news about the nurse position. Kind regards Jo';
  test.for([
    ['a typo mended', first.replace('wether', 'whether'), 1],
    ['the very same', first, 1],
    ['another day in it', `${first} I can come on Thursday`, 2],
    ['an hour later it is another mail', first.replace('wether', 'whether'), 2, '2026-11-10T11:00:00Z'],
  ] as const)('%s', async ([, text, followUps, at = '2026-11-10T10:06:00Z']) => {
    const tale = await story('2026-11-03T09:00:00Z');
    const person = 'Jo Winter <jo@example.com>';
    const tracking = await tale.joins(person);
    const to = 'Dana Reyes <dana.reyes@initech.example>';
    const application = 'Dear Dana, please find my application for the position of nurse attached. Jo';
    await tale.sends({ from: person, to, bcc: tracking, subject: 'Application: nurse', text: application });
    await tale.clockTo('2026-11-10T10:00:00Z');
    await tale.sends({ from: person, to, bcc: tracking, subject: 'Nurse', text: first });
    await tale.clockTo(at);
    await tale.sends({ from: person, to, bcc: tracking, subject: 'Nurse position', text });
    const [timeline, ...others] = await tale.timelines('jo@example.com');
    expect(others).toEqual([]);
    expect(timeline?.events.filter(({ type }) => type === 'MailSent').length).toBe(followUps + 1);
  });
});

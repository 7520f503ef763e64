/** The last day to answer an offer: its taps are yes and no, and our mails are not the question of that day. */
import { expect, test } from 'vitest';
import { type Story, story } from '../../support/stories/story.ts';

const jo = 'Jo Winter <jo@example.com>';

async function offered(by: string) {
  const tale = await story('2026-11-03T09:00:00Z', { zone: 'America/New_York' });
  const tracking = await tale.joins(jo);
  const applies = (to: string, job: string) =>
    tale.sends({
      from: jo,
      to,
      bcc: tracking,
      subject: `Application: ${job}`,
      text: `Hello,\n\nplease find my application for the ${job} position attached.\n\nJo Winter`,
    });
  await applies('Ann Bee <ann@corbel.example>', 'Analyst');
  await applies('Bob Cee <bob@lakeside.example>', 'Buyer');
  await tale.clockTo('2026-11-05T15:00:00Z');
  await tale.sends({
    from: jo,
    to: tracking,
    subject: 'Fwd: Re: Application: Analyst',
    text: `---------- Forwarded message ---------\nFrom: Ann Bee <ann@corbel.example>\nDate: Thu, Nov 5, 2026 at 9:00 AM\nSubject: Re: Application: Analyst\nTo: <jo@example.com>\n\n\nDear Jo,\n\nWe are delighted to offer you the position of Analyst. Please let us know your decision by ${by}.\n\nAnn\n`,
  });
  await applies('Cy Dee <cy@umbra.example>', 'Clerk');
  await tale.clockTo('2026-11-11T15:00:00Z');
  await applies('Di Eff <di@hooli.example>', 'Driver');
  return tale;
}

const sources = async (tale: Story, until: string) => {
  const mails = await tale.clockTo(until);
  return Promise.all(mails.map(async (mail) => ({ mail, source: (await tale.source(mail)).replace(/=\r?\n/g, '') })));
};

test('the taps say yes, no, or that the user wrote, and `hired` closes it', async () => {
  const tale = await offered('November 20');
  const mails = await sources(tale, '2026-11-20T15:00:00Z');
  const due = mails.find(({ mail }) => mail.step === 'promise.invited');
  if (due === undefined) throw new Error('no reminder of the offer');
  expect(due.source).toMatch(/^ {2}hired +I said yes\r?$/m);
  expect(due.source).toMatch(/^ {2}declined +I turned it down\r?$/m);
  expect(due.source).not.toMatch(/^ {2}(?:heard|snooze 1 week) /m);
  await tale.answers(due.mail, 'hired');
  expect((await tale.timelines('jo@example.com')).filter(({ closedBecause }) => closedBecause === 'hired')).toHaveLength(1);
});

test('that day nobody is asked whether our mails are any help; another day they are', async () => {
  const onItsDay = await sources(await offered('November 20'), '2026-11-20T15:00:00Z');
  expect(onItsDay.filter(({ mail }) => mail.kind.startsWith('reminder'))).toHaveLength(5);
  expect(onItsDay.filter(({ source }) => source.includes('Are these emails any help'))).toEqual([]);
  const tale = await offered('December 18');
  await tale.clockTo('2026-11-18T20:00:00Z');
  const { trackingAddress } = await tale.user('jo@example.com');
  await tale.sends({
    from: jo,
    to: 'Ed Fox <ed@globex.example>',
    bcc: trackingAddress,
    subject: 'Application: Cook',
    text: 'I apply as a cook.',
  });
  const later = await sources(tale, '2026-11-28T15:00:00Z');
  expect(later.filter(({ source }) => source.includes('Are these emails any help'))).toHaveLength(1);
});

/** Nothing but the signature below their own mail says that somebody recruits for others. From then on they are the recruiter. */
import { expect, test } from 'vitest';
import { story } from '../../support/stories/story.ts';

const jo = 'Jo Winter <jo@example.com>';
const rita = 'Rita Lowe <rita@lowepartners.example>';
const consultant = 'Rita Lowe\nSenior Recruitment Consultant, Hays';
const answer = (signature: string) => `Dear Jo,\n\nthank you for your CV. It is with the team.\n\nKind regards\n${signature}`;

async function written() {
  const tale = await story('2026-11-03T09:00:00Z', { zone: 'Europe/London', DEFAULT_TIME_ZONE: 'Europe/London' });
  const tracking = await tale.joins(jo);
  const applies = (to = rita) =>
    tale.sends({
      from: jo,
      to,
      bcc: tracking,
      subject: 'Application: Analyst',
      text: 'Hello,\n\nplease find my application for the Analyst position attached.\n\nJo Winter',
    });
  const forwards = (from: string, text: string) =>
    tale.sends({
      from: jo,
      to: tracking,
      subject: 'Fwd: Re: Application: Analyst',
      text: `---------- Forwarded message ---------\nFrom: ${from}\nDate: Wed, Nov 4, 2026 at 9:00 AM\nSubject: Re: Application: Analyst\nTo: <jo@example.com>\n\n\n${text}\n`,
    });
  const via = async () => (await tale.timelines('jo@example.com')).map((timeline) => timeline.via);
  return { tale, applies, forwards, via };
}

test('they are asked as a recruiter is', async () => {
  const { tale, applies, forwards, via } = await written();
  await applies();
  await tale.clockTo('2026-11-04T15:00:00Z');
  await forwards(rita, answer(consultant));
  expect(await via()).toEqual(['recruiter']);
  const reminder = (await tale.clockTo('2026-11-20T15:00:00Z')).find(({ kind }) => kind === 'reminder');
  if (reminder === undefined) throw new Error('no reminder');
  expect((await tale.source(reminder)).replace(/=\r?\n/g, '').replace(/\s+/g, ' ')).toContain('To: rita@lowepartners.example');
  await tale.answers(reminder, 'via direct');
  await tale.clockTo('2026-11-21T15:00:00Z');
  await forwards(rita, answer(consultant).replace('with the team', 'with them'));
  expect(await via()).toEqual(['direct']);
});

test('a conversation that begins with their mail is theirs', async () => {
  const { tale, applies, forwards, via } = await written();
  await tale.clockTo('2026-11-04T15:00:00Z');
  await forwards(
    rita,
    `Dear Jo,\n\nI found your profile, and would like to talk about a role as an analyst with you. Are you free for a call?\n\nKind regards\n${consultant}`,
  );
  expect(await via()).toEqual(['recruiter']);
  await tale.clockTo('2026-11-05T15:00:00Z');
  await applies();
  expect(await via()).toEqual(['recruiter']);
});

test.for<readonly [what: string, to: string, from: string, signature: string]>([
  [
    'a recruiter of the employer’s own',
    'Kim Lee <kim@initech.example>',
    'Kim Lee <kim@initech.example>',
    'Kim Lee\nSenior Recruiter, Initech',
  ],
  ['somebody of an agency who writes about an application to the employer', 'Kim Lee <kim@initech.example>', rita, consultant],
])('%s changes nothing', async ([, to, from, signature]) => {
  const { tale, applies, forwards, via } = await written();
  await applies(to);
  await tale.clockTo('2026-11-04T15:00:00Z');
  await forwards(from, answer(signature));
  expect((await via())[0]).toBe('direct');
});

test('their quoted mail says that the job is a client’s, and its subject calls for somebody', async () => {
  const tale = await story('2026-10-12T05:00:00Z', { zone: 'Asia/Kolkata' });
  const tracking = await tale.joins(jo);
  const amit = 'Amit Rao <amit.rao@orbitnest.example>';
  const theirs =
    'Hi Jo,\n\nWe have an urgent opening for the position of Data Analyst for our client (MNC), Whitefield. Kindly share your CV.\n\nAmit Rao\nTalent Acquisition';
  const text = `Dear Amit,\n\nI am interested. PFA my CV. Kindly let me know the client name.\n\nRegards\nJo\n\nOn Mon, Oct 12, 2026 at 10:00 AM Amit Rao <amit.rao@orbitnest.example> wrote:\n\n${theirs.replace(/^/gm, '> ')}\n`;
  await tale.sends({ from: jo, to: amit, bcc: tracking, subject: 'Re: Urgent Opening - Data Analyst - Immediate Joiners', text });
  const [timeline] = await tale.timelines('jo@example.com');
  expect(timeline?.via).toBe('recruiter');
  const reminder = (await tale.clockTo('2026-10-30T05:00:00Z')).find(({ kind }) => kind === 'reminder');
  const source = reminder === undefined ? '' : (await tale.source(reminder)).replace(/=\r?\n/g, '').replace(/\s+/g, ' ');
  expect(source).toContain('Data Analyst');
  expect(source).not.toContain('of Urgent');
});

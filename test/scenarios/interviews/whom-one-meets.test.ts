/** Around an interview: the thank-you goes to the person who is met or set it up, and nobody brings paper to a call. */
import { describe, expect, test } from 'vitest';
import { story } from '../../support/stories/story.ts';

const jo = 'Jo Winter <jo@example.com>';

interface Told {
  readonly to: string;
  /** Who wrote, and what. */
  readonly from: string;
  readonly text: string;
  readonly answer?: string;
}

/** The mails before and after the interview on Friday, as text without line breaks. */
async function aroundIt({ to, from, text, answer }: Told) {
  const tale = await story('2026-11-03T09:00:00Z', { zone: 'America/New_York' });
  const tracking = await tale.joins(jo);
  const letter = 'Hello,\n\nplease find my application for the Analyst position attached.\n\nJo Winter';
  await tale.sends({ from: jo, to, bcc: tracking, subject: 'Application: Analyst', text: letter });
  await tale.clockTo('2026-11-04T15:00:00Z');
  await tale.sends({
    from: jo,
    to: tracking,
    subject: 'Fwd: Re: Application: Analyst',
    text: `---------- Forwarded message ---------\nFrom: ${from}\nDate: Wed, Nov 4, 2026 at 9:00 AM\nSubject: Re: Application: Analyst\nTo: <jo@example.com>\n\n\n${text}\n`,
  });
  if (answer !== undefined) await tale.sends({ from: jo, to: from, bcc: tracking, subject: 'Re: Application: Analyst', text: answer });
  const mails = (await tale.clockTo('2026-11-07T04:00:00Z')).filter(({ kind }) => kind === 'reminder');
  const sources = await Promise.all(mails.map(async (mail) => (await tale.source(mail)).replace(/=\r?\n/g, '').replace(/\s+/g, ' ')));
  const of = (step: string) => sources[mails.findIndex((mail) => mail.step === step)] ?? '';
  return { before: of('interview.ask'), after: of('interview.thank-you') };
}

const priya = 'Priya Shah <priya.shah@brightwave.example>';
const call = {
  text: 'Hi Jo,\n\nWould you have 20 minutes for a call this week?\n\nPriya',
  answer: 'Hi Priya,\n\nI booked Friday at 11. Talk then!\n\nJo',
};
const visit = {
  text: 'Hi Jo,\n\nplease come to our office on Friday, November 6 at 11 am for an interview. Call me if you are late.\n\nPriya',
};

describe('the thank-you', () => {
  test('goes to the person who set it up, though the application went to a mailbox', async () => {
    const { after } = await aroundIt({ to: 'jobs@brightwave.example', from: priya, ...call });
    expect(after).toContain('To: priya.shah@brightwave.example');
    expect(after).toContain('Hi Priya,');
    expect(after).not.toMatch(/pass my thanks on|people I met/);
  });

  test('goes to the one who invited, though the application went to a colleague', async () => {
    const { after } = await aroundIt({ to: 'Ann Bee <ann.bee@brightwave.example>', from: priya, ...visit });
    expect(after).toContain('To: priya.shah@brightwave.example');
  });

  test('goes on to the mailbox where nobody is known', async () => {
    const { after } = await aroundIt({ to: 'jobs@brightwave.example', from: 'jobs@brightwave.example', ...visit });
    expect(after).toContain('To: jobs@brightwave.example');
  });

  test('goes to the recruiter where there is one', async () => {
    const tale = await aroundIt({
      to: 'Rita Lowe <rita@talent-recruitment.example>',
      from: 'Rita Lowe <rita@talent-recruitment.example>',
      ...visit,
    });
    expect(tale.after).not.toContain('priya.shah');
  });
});

describe('what to have with one', () => {
  test.for([
    call,
    { text: 'Hi Jo,\n\nyour interview is on Friday, November 6 at 11 am. I will call you then.\n\nPriya' },
    { text: 'Hi Jo,\n\nyour phone interview is on Friday, November 6 at 11 am.\n\nPriya' },
    { text: 'Hi Jo,\n\nlet us do the interview on Friday, November 6 at 11 am via Microsoft Teams.\n\nPriya' },
  ])('for a call, no paper: %s', async (said) => {
    const { before } = await aroundIt({ to: 'jobs@brightwave.example', from: priya, ...said });
    expect(before).toContain('Have ready: the job posting');
    expect(before).not.toContain('two copies');
  });

  test.for([
    visit,
    { text: 'Hi Jo,\n\nyour interview is on Friday, November 6 at 11 am. If you have questions, give us a call.\n\nPriya' },
    {
      text: 'Hi Jo,\n\nyour interview is on Friday, November 6 at 11 am. Thank you for the phone call today, it was good to meet you at our office.\n\nPriya',
    },
  ])('for a visit, two copies: %s', async (said) => {
    const { before } = await aroundIt({ to: 'jobs@brightwave.example', from: priya, ...said });
    expect(before).toContain('two copies');
  });
});

describe('who is met', () => {
  const on = 'your interview is on Friday, November 6 at 11 am at 12 High Street.';
  test.for<readonly [text: string, who: string]>([
    [`Hi Jo,\n\n${on} You will meet Kim Lee, Ward Manager, and Dr Marsh, Head of Ward.\n\nPriya`, 'Who: Kim Lee and Dr Marsh'],
    [`Hi Jo,\n\n${on} You will meet Kim Lee, Ward Manager.\n\nPriya`, 'Who: Kim Lee Bring'],
    [`Hi Jo,\n\n${on} You will meet Tom Baker and Ann Cook.\n\nPriya`, 'Who: Tom Baker and Ann Cook'],
  ])('%j', async ([text, who]) => {
    const { before } = await aroundIt({ to: 'jobs@brightwave.example', from: priya, text });
    expect(before.replace(/ [-*•] /g, ' ')).toContain(who);
  });
});

/** A call by telephone whose hour they name, as agencies and small employers write of it. */
import { expect, test } from 'vitest';
import { story } from '../../support/stories/story.ts';

const nora = 'Nora Whitfield <nora@example.com>';

/** Nora in Chicago applies on Tuesday 24 November and forwards their mail in Outlook on Friday. */
async function afterForward(theirs: string) {
  const tale = await story('2026-11-24T15:00:00Z', { zone: 'America/Chicago' });
  const tracking = await tale.joins(nora);
  await tale.sends({
    from: nora,
    to: 'Initech Talent <careers@initech.example>',
    bcc: tracking,
    subject: 'Application: Paralegal II',
    text: 'Dear Ms. Ortega,\n\nplease find my application attached.\n\nNora Whitfield',
  });
  await tale.clockTo('2026-11-27T16:00:00Z');
  const header =
    'From: Initech Talent <careers@initech.example>\nSent: Friday, November 27, 2026 9:12 AM\nTo: nora@example.com\nSubject: Interview: Paralegal II';
  await tale.sends({
    from: nora,
    to: tracking,
    subject: 'FW: Interview: Paralegal II',
    text: `\n\n${header}\n\nDear Ms. Whitfield,\n\n${theirs}\n\nRegards,\nInitech Talent`,
  });
  const [timeline] = await tale.timelines('nora@example.com');
  return [timeline?.stage, timeline?.nextStep.step, timeline?.nextStep.dueAt];
}

test.for([
  // 13:00 in Los Angeles is 15:00 in Chicago.
  'We would be delighted to speak with you by phone on Wednesday, December 2 at 1:00 p.m. Pacific. Ms. Ortega will call you at (312) 555-0142.',
  'Our head nurse would like to talk to you over the phone on Wednesday, December 2 at 3 pm.',
  'We would be happy to interview you via Zoom on Wednesday, December 2 at 4:00 PM Eastern.',
  'We would be glad to meet with you at our office on Wednesday, December 2 at 3:00 p.m.',
])('%j is an interview', async (theirs) => {
  expect(await afterForward(theirs)).toEqual(['interview', 'interview.ask', '2026-12-02T00:00:00Z']);
});

test.for([
  'We hope to speak with you by phone on Wednesday, December 2 at 1:00 p.m.',
  'We may interview you on Wednesday, December 2 at 1:00 p.m.',
  'We would have liked to speak with you by phone on Wednesday, December 2 at 1:00 p.m.',
  'It was a pleasure to speak with you by phone on Wednesday at 1:00 p.m.',
])('%j is none', async (theirs) => {
  expect((await afterForward(theirs))[1]).not.toMatch(/^interview/);
});

/** Mo in Manchester writes to Lee on a Thursday, who answers on Friday; Mo replies in Apple Mail. */
async function afterReply(theirs: string, typed: string) {
  const tale = await story('2026-11-26T10:00:00Z', { zone: 'Europe/London' });
  const mo = 'Mo Idris <mo@example.com>';
  const lee = 'Lee Harris <lee@initech.example>';
  const tracking = await tale.joins(mo);
  await tale.sends({
    from: mo,
    to: lee,
    bcc: tracking,
    subject: 'Application: pastry chef',
    text: 'Hi Lee,\n\nplease find my CV attached.\n\nMo',
  });
  await tale.clockTo('2026-11-27T16:00:00Z');
  const quote = `On 27 Nov 2026, at 14:02, Lee Harris <lee@initech.example> wrote:\n\n> ${theirs}\n`;
  await tale.sends({ from: mo, to: lee, bcc: tracking, subject: 'Re: Application: pastry chef', text: `${typed}\n\n${quote}` });
  const [timeline] = await tale.timelines('mo@example.com');
  return [timeline?.stage, timeline?.nextStep.dueAt];
}

test.for<readonly [theirs: string, typed: string, evening: string]>([
  ['Are you free for a phone chat tomorrow around 10? Whats your number?', 'yeah 10 is fine its 07700 900461', '2026-11-27T18:00:00Z'],
  ['Can I give you a call on Monday about ten?', 'yes monday is fine', '2026-11-29T18:00:00Z'],
  ['Could you pop in for a chat Tuesday 3ish?', 'Perfect, see you then', '2026-11-30T18:00:00Z'],
  [
    'I can see you Thursday 3rd Dec, 10am-10.30am, or Friday 4th at 9. Text me which one',
    'Friday is good for me, thank you',
    '2026-12-03T18:00:00Z',
  ],
])('%j and %j is an interview', async ([theirs, typed, evening]) => {
  expect(await afterReply(theirs, typed)).toEqual(['interview', evening]);
});

test.for<readonly [theirs: string, typed: string]>([
  ['Are you free for a phone chat tomorrow around 10?', 'not tomorrow sorry'],
  ['We have around 10 people to see tomorrow, about 3 for each job. Are you free for a chat?', 'yes that works'],
  ['I can see you Thursday 3rd Dec, 10am-10.30am, or Friday 4th at 9. Text me which one', 'both are fine'],
])('%j and %j is none', async ([theirs, typed]) => {
  expect((await afterReply(theirs, typed))[0]).not.toBe('interview');
});

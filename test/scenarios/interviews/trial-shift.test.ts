/** The evening mail and the thank-you suit what the invitation is to: a call, a trial shift, or an interview at a table. */
import { simpleParser } from 'mailparser';
import { expect, test } from 'vitest';
import { story } from '../../support/stories/story.ts';

const mo = 'Mo Lee <mo@example.com>';

/** Mo in Manchester applies on Tuesday 3 November, forwards their invitation for Thursday 12 on Monday, and does nothing more. */
async function invited(theirs: string) {
  const tale = await story('2026-11-03T10:00:00Z', { zone: 'Europe/London' });
  const tracking = await tale.joins(mo);
  await tale.sends({
    from: mo,
    to: 'Sophie Ward <sophie@okapi.example>',
    bcc: tracking,
    subject: 'Application: commis chef',
    text: 'Hello Sophie,\n\nplease find my application as a commis chef attached.\n\nMo',
  });
  await tale.clockTo('2026-11-09T10:00:00Z');
  const header =
    'From: Sophie Ward <sophie@okapi.example>\nSent: Monday, 9 November 2026 09:12\nTo: mo@example.com\nSubject: Re: Application: commis chef';
  await tale.sends({
    from: mo,
    to: tracking,
    subject: 'FW: Application: commis chef',
    text: `\n\n${header}\n\nHi Mo,\n\n${theirs}\n\nSophie`,
  });
  const texts = new Map<string, string>();
  for (const sent of await tale.clockTo('2026-11-12T21:00:00Z'))
    texts.set(sent.step ?? '', ((await simpleParser(await tale.source(sent))).text ?? '').replace(/\s+/g, ' '));
  return { eve: texts.get('interview.ask') ?? '', thanks: texts.get('interview.thank-you') ?? '' };
}

test.for<readonly [theirs: string, called: string]>([
  ['Please come in for a trial shift on Thursday 12 November at 10am. Please bring your own knives and shoes.', 'trial shift'],
  ['We would like to invite you to a working interview on Thursday 12 November at 10am.', 'working interview'],
  ['Your paid trial day is on Thursday 12 November at 8:00.', 'trial day'],
  ['We would like to see you for a taster shift on Thursday 12 November at 10am.', 'trial shift'],
  ['Your interview is on Thursday 12 November at 10am. You would do a stage with the brigade.', 'stage'],
])('%j: clothes and tools, and thanks for it', async ([theirs, called]) => {
  const { eve, thanks } = await invited(theirs);
  expect(eve).toContain(`Your ${called} is tomorrow`);
  expect(eve).toContain('clothes and shoes for the work');
  expect(eve).not.toMatch(/two copies|Would my certificates|trial day help/);
  expect(thanks).toContain(`Thank you for the ${called}`);
  expect(thanks).not.toContain('conversation');
});

test('a demo lesson: the plan, and no shoes for the work', async () => {
  const { eve, thanks } = await invited('Your demo lesson with Year 4 is on Thursday 12 November at 10am.');
  expect(eve).toContain('Your trial lesson is tomorrow');
  expect(eve).toContain('Bring: the plan of your lesson, what the class will need, and their phone number.');
  expect(eve).not.toContain('shoes');
  expect(thanks).toContain('Thank you for the trial lesson');
});

test.for([
  'Your telephonic discussion with Mr. Karthik Iyer is on Thursday 12 November at 11:30 AM.',
  'We would like to invite you to a telephonic interview on Thursday 12 November at 11:30.',
  'Your interview is on Thursday 12 November at 11:30, a video round with our team.',
  'We invite you to an interview on Microsoft Teams on Thursday 12 November at 11:30.',
])('%j: pen and battery', async (theirs) => {
  const { eve } = await invited(theirs);
  expect(eve).toContain('Have ready: the job posting');
  expect(eve).not.toContain('two copies');
});

test.for([
  'We would like to invite you to an interview on Thursday 12 November at 10am. If it goes well, we will arrange a trial shift.',
  'We would like to invite you to the next stage, an interview on Thursday 12 November at 10am. There is a trial period of three months.',
])('%j is an interview at a table', async (theirs) => {
  const { eve, thanks } = await invited(theirs);
  expect(eve).toContain('two copies of your');
  expect(thanks).not.toContain('trial');
});

test('what they ask to bring is not offered again', async () => {
  const { eve } = await invited(
    'We invite you to an interview on Thursday 12 November at 10am. Please bring your certificates and photo ID.',
  );
  expect(eve).toContain('Please bring your certificates and photo ID');
  expect(eve).not.toContain('Would my certificates');
});

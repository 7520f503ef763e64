/** They wrote that the job is gone, and that somebody else needs people: a no, and no question about the next step afterwards. */
import { expect, test } from 'vitest';
import { story, told } from '../../support/stories/story.ts';

const mo = 'Mo Idris <mo@example.com>';
const lee = 'Lee Harris <lee@initech.example>';

async function afterForward(theirs: string) {
  const tale = await story('2026-11-24T10:00:00Z', { zone: 'Europe/London' });
  const tracking = await tale.joins(mo);
  await tale.sends({
    from: mo,
    to: lee,
    bcc: tracking,
    subject: 'Application: pastry chef',
    text: 'Hi Lee,\n\nplease find my CV attached.\n\nMo',
  });
  await tale.clockTo('2026-11-27T14:00:00Z');
  const header = `From: ${lee}\nDate: 27 November 2026 at 13:12:08 GMT\nTo: Mo Idris <mo@example.com>\nSubject: Re: Application: pastry chef`;
  await tale.sends({
    from: mo,
    to: tracking,
    subject: 'Fwd: Application: pastry chef',
    text: `\n\nBegin forwarded message:\n\n${header}\n\n${theirs}\n`,
  });
  const before = (await tale.mails('mo@example.com')).length;
  await tale.clockTo('2026-12-12T14:00:00Z');
  return { later: told((await tale.mails('mo@example.com')).slice(before)) };
}

test.for([
  'sorry mate just filled it. but my pal Tony at Hooli bakery needs someone, ring him 07700 900812 tell him lee sent u',
  'sorry love, filled it yesterday. Try my sister at the Rose, she is looking',
  'Sorry, we have already filled it. A friend at Globex needs a driver though, here is his number.',
  'Sorry, just filled the position. My colleague Ann at Hooli is looking for people, give her a ring.',
])('%j is a no', async (theirs) => {
  const { later } = await afterForward(theirs);
  expect(later).toEqual(['reminder rejection.thank-you 2026-11-30T09:00:00Z']);
});

test.for([
  'sorry, I have just filled it in, the form is attached',
  'Sorry for the delay, we just filled it out for you.',
  'Sorry, once we have filled it we will tell you.',
])('%j is none', async (theirs) => {
  const { later } = await afterForward(theirs);
  expect(later.filter((line) => line.includes('rejection'))).toEqual([]);
});

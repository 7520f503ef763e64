/** They say how long it will take and that they will ring: nobody asks them for a plan before. */
import { expect, test } from 'vitest';
import { story } from '../../support/stories/story.ts';

const mo = 'Mo Kirby <mo@example.com>';
const kev = 'Kev Doyle <kev@globex.example>';

test('a word within about two weeks', async () => {
  const tale = await story('2026-10-12T10:00:00Z', { zone: 'Europe/London' });
  const tracking = await tale.joins(mo);
  await tale.sends({
    from: mo,
    to: kev,
    bcc: tracking,
    subject: 'Commis chef',
    text: 'Hi Kev,\n\nI apply for the commis chef job, CV attached.\n\nMo',
  });
  await tale.clockTo('2026-10-24T11:00:00Z');
  const theirs = 'good to meet you fella. need to sort budget with the owner, itll be 2 weeks or so, ill give you a bell';
  const head = `Begin forwarded message:\n\nFrom: ${kev}\nSubject: Re: Commis chef\nDate: 24 October 2026 at 10:50:00 BST\nTo: ${mo}\n\n`;
  await tale.sends({ from: mo, to: tracking, subject: 'Fwd: Commis chef', text: `${head}${theirs}\n` });
  const [timeline] = await tale.timelines('mo@example.com');
  expect([timeline?.nextStep.step, timeline?.nextStep.dueAt]).toEqual(['promise.due', '2026-11-09T09:00:00Z']);
});

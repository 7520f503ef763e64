/** Their mail says until when people may apply: nobody decides before, so the check-in waits for that day. */
import { expect, test } from 'vitest';
import { story } from '../../support/stories/story.ts';

const jo = 'Jo Winter <jo@example.com>';

/** The step and the day on which it comes. */
async function afterTheyWrite(text: string): Promise<string> {
  const tale = await story('2026-11-05T10:00:00Z');
  const tracking = await tale.joins(jo);
  await tale.sends({
    from: jo,
    to: 'Marisol Vega <marisol@stlukes.example>',
    bcc: tracking,
    subject: 'Application: Nurse',
    text: 'Dear Ms Vega,\n\nplease find my application as a nurse attached.\n\nKind regards\nJo',
  });
  await tale.clockTo('2026-11-10T14:00:00Z');
  await tale.sends({
    from: jo,
    to: tracking,
    subject: 'Fwd: Re: Application: Nurse',
    text: `---------- Forwarded message ---------\nFrom: Marisol Vega <marisol@stlukes.example>\nDate: Tue, Nov 10, 2026 at 2:00 PM\nSubject: Re: Application: Nurse\nTo: Jo Winter <jo@example.com>\n\nDear Jo,\n\nThank you for your application. ${text}\n\nBest wishes,\nMarisol Vega\n`,
  });
  const [timeline] = await tale.timelines('jo@example.com');
  return `${timeline?.nextStep.step} ${timeline?.nextStep.dueAt?.slice(0, 10)}`;
}

test.for([
  'Applications close on 20 November.',
  'The closing date is 20 November 2026.',
  'This vacancy closes on Friday 20 November.',
  'Applications for this role close November 20.',
  'The deadline for applications is November 20, 2026.',
  'We will look at all of them once applications close on 20 November.',
  'We are accepting applications until 20 November and will look at them then.',
  'The ad stays open until 20 November.',
  'The closing date for this post is Friday, 20th November.',
  'The job is advertised until 20 November.',
  'You can still add documents until the closing date of 20 November.',
  'Applications are welcome till November 20th.',
  'The post remains open for applications until 20/11/2026.',
])('%s', async (text) => expect(await afterTheyWrite(text)).toBe('conversation.check-in 2026-11-27'));

test.for(['Our office closes on 20 November.', 'The project deadline is 20 November.'])('%s No application waits for that', async (text) =>
  expect(await afterTheyWrite(text)).toBe('conversation.check-in 2026-11-17'),
);

/** They set a short test before a call, in the mail that the user's own reply quotes. */
import { expect, test } from 'vitest';
import { type Story, story } from '../../support/stories/story.ts';

const asha = 'Asha Nair <asha@example.com>';
const olivia = 'Olivia Grant <olivia.grant@initech.example>';
const subject = 'Application: Data analyst';

/** Asha in Bengaluru applies on Monday 9 November and answers in Gmail on Saturday. */
async function afterReply(typed: string, theirs: string): Promise<Story> {
  const tale = await story('2026-11-09T05:00:00Z', { zone: 'Asia/Kolkata' });
  const tracking = await tale.joins(asha);
  await tale.sends({
    from: asha,
    to: olivia,
    bcc: tracking,
    subject,
    text: 'Dear Ms Grant,\n\nplease find my application attached.\n\nAsha',
  });
  await tale.clockTo('2026-11-14T06:30:00Z');
  const quote = `On Fri, Nov 13, 2026 at 9:30 PM Olivia Grant <olivia.grant@initech.example> wrote:\n\n${theirs.replace(/^/gm, '> ')}`;
  await tale.sends({ from: asha, to: olivia, bcc: tracking, subject: `Re: ${subject}`, text: `${typed}\n\nRegards\nAsha\n\n${quote}\n` });
  return tale;
}

const CALL = 'Hi Asha,\n\nCould we have a video call at 10:00 GMT on Tuesday 17 November?';
const TEST =
  'Before then please complete the short SQL test at the link below; it closes on Monday 16 November at 6pm GMT.\n\nBest\nOlivia';

test.for([
  ['Thank you. Tuesday 10:00 GMT works for me. I will complete the test before that.', `${CALL} ${TEST}`],
  ['Thank you, I will complete the test before that.', `Hi Asha,\n\n${TEST}`],
] as const)('%j: reminders of the test come before it closes', async ([typed, theirs]) => {
  const tale = await afterReply(typed, theirs);
  const mails = await tale.clockTo('2026-11-16T12:00:00Z');
  expect(mails.map(({ step, sentAt }) => `${step} ${sentAt.slice(0, 13)}`)).toContain('assessment.do 2026-11-15T12');
});

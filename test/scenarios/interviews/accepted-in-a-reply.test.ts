/** They propose a meeting in the mail that the user's own reply quotes, and the reply takes it. */
import { expect, test } from 'vitest';
import { story } from '../../support/stories/story.ts';

const nora = 'Nora Whitfield <nora@example.com>';
const dana = 'Dana Reyes <dana.reyes@initech.example>';

/** Nora in Chicago applies on a Tuesday and answers Dana's mail on Friday 13 November in Thunderbird. */
async function afterReply(typed: string, theirs: string) {
  const tale = await story('2026-11-10T15:00:00Z', { zone: 'America/Chicago' });
  const tracking = await tale.joins(nora);
  const subject = 'Application: Senior paralegal';
  await tale.sends({
    from: nora,
    to: dana,
    bcc: tracking,
    subject,
    text: 'Dear Ms. Reyes,\n\nplease find my application attached.\n\nNora',
  });
  await tale.clockTo('2026-11-13T15:00:00Z');
  const quote = `On 13/11/2026 08:20, Reyes, Dana wrote:\n${theirs
    .split('\n')
    .map((line) => `> ${line}`)
    .join('\n')}\n`;
  const text = `Dear Ms. Reyes,\n\n${typed}\n\nYours sincerely,\nNora Whitfield\n\n${quote}`;
  await tale.sends({ from: nora, to: dana, bcc: tracking, subject: `Re: ${subject}`, text });
  const [timeline] = await tale.timelines('nora@example.com');
  return [timeline?.stage, timeline?.nextStep.step, timeline?.nextStep.dueAt];
}

const ZOOM =
  'Dear Nora,\n\nCould you join a Zoom with Tom Achebe on Thursday, November 19 at 11:00 AM ET? If you have any questions before then, my line is 312-555-0190.\n\nKind regards,\nDana';

test.for([
  'Thank you. I shall be glad to join Mr. Achebe on Thursday, November 19, at 11:00 a.m. Eastern.',
  'Thank you. I shall be glad to join Mr. Achebe then.',
  'I would be delighted to join the call.',
  'Thank you, Thursday at 11 a.m. Eastern is fine.',
  'Thank you for your message. It came this morning. I read it at once. I shall be glad to join Mr. Achebe on Thursday, November 19, at 11:00 a.m. Eastern. I have read about his work. My own line is 312-555-0142. It has voicemail. I can be reached there all day.',
])('%j', async (typed) => {
  // 11:00 in New York is 10:00 in Chicago.
  expect(await afterReply(typed, ZOOM)).toEqual(['interview', 'interview.ask', '2026-11-19T00:00:00Z']);
});

test.for([
  'Thank you. I should be glad to join your team, and I shall send my references.',
  'Thank you. I shall be glad to talk about my experience with trusts. I shall confirm the hour on Monday.',
  'Thank you. I am happy to meet any day after Thanksgiving.',
  'Thank you. I shall be glad to join Mr. Achebe, but not before noon.',
])('%j takes no time', async (typed) => {
  expect((await afterReply(typed, ZOOM))[0]).toBe('first-contact');
});

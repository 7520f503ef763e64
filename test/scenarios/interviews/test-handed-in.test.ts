/** `done` in answer to the reminder of a test: the test was sent, and no email to anybody. */
import { expect, test } from 'vitest';

import { type Story, story } from '../../support/stories/story.ts';

const jo = 'Jo Winter <jo@example.com>';
const rahul = 'Rahul Mehta <rahul.mehta@initech.example>';

async function lastText(tale: Story): Promise<string> {
  const mail = (await tale.mails('jo@example.com')).at(-1);
  return mail === undefined ? '' : (await tale.source(mail)).replace(/=\r?\n/g, '');
}

/** The reminder of the evening before a test is due. */
async function remindedOfTest() {
  const tale = await story('2026-11-05T09:00:00Z');
  const tracking = await tale.joins(jo);
  const text = 'Dear Mr Mehta,\n\nplease find my application for the position of welder attached.\n\nJo';
  await tale.sends({ from: jo, to: rahul, bcc: tracking, subject: 'Application: welder', text });
  await tale.sends({ from: jo, to: `tactful@${tale.domain}`, text: 'assessment due nov 12' });
  const [reminder] = (await tale.clockTo('2026-11-11T20:00:00Z')).filter(({ step }) => step === 'assessment.do');
  if (reminder === undefined) throw new Error('There is no reminder of the test.');
  return { tale, reminder };
}

test.for(['done', 'Completed the test today', 'Handed in the assignment', 'test submitted'])('"%s" sends nobody an email', async (text) => {
  const { tale, reminder } = await remindedOfTest();
  await tale.answers(reminder, text);
  const answer = await lastText(tale);
  expect(answer).toContain('Noted: you sent the test.');
  expect(answer).not.toContain('you wrote to');
});

test('the tap of what is not understood says so as well', async () => {
  const { tale, reminder } = await remindedOfTest();
  await tale.answers(reminder, 'the printer is green');
  const answer = await lastText(tale);
  expect(answer).toContain('I sent the test');
  expect(answer).not.toContain('I wrote to');
});

/** `ghosted`: the answer says what comes next, and no event is recorded. */
import { expect, test } from 'vitest';
import { type Story, story, told } from '../../support/stories/story.ts';

const jo = 'Jo Winter <jo@example.com>';
const text = 'Dear all,\n\nplease find my application for the position attached.\n\nKind regards\nJo Winter';

async function applied(...to: readonly string[]) {
  const tale = await story('2026-11-03T07:12:00Z');
  const bcc = await tale.joins(jo);
  for (const each of to) await tale.sends({ from: jo, to: each, bcc, subject: `Application: ${each.slice(0, 3)} writer`, text });
  return tale;
}
const last = async (tale: Story) => {
  const mail = (await tale.mails('jo@example.com')).at(-1);
  if (mail === undefined) throw new Error('no mail');
  return { mail, text: (await tale.source(mail)).replace(/=\r?\n/g, '') };
};
const asks = (tale: Story, words: string) => tale.sends({ from: jo, to: `tactful@${tale.domain}`, subject: words, text: words });

test.for(['ghosted', 'no reply', 'no news'])('%j to a reminder gets the next step and three taps, and records no event', async (words) => {
  const tale = await applied('Dana Reyes <dana@initech.example>');
  const [reminder] = await tale.clockTo('2026-11-10T08:00:00Z');
  if (reminder === undefined) throw new Error('no reminder');
  await tale.answers(reminder, words);
  const answer = await last(tale);
  expect(answer.mail.kind).toBe('question');
  expect(answer.text).toMatch(/No news from Dana, then\.[\s\S]*I'll remind you on Friday 13 November/);
  for (const tap of ['stop', 'rejected', 'snooze 1 week']) expect(answer.text).toContain(tap);
  expect(answer.text).not.toContain('Noted');
  expect(told(await tale.clockTo('2026-11-13T08:00:00Z'))).toEqual(['reminder reminder.repeat 2026-11-13T08:00:00Z']);
});

test('to tactful@ it is about the only open conversation; with several we ask which', async () => {
  const one = await applied('Dana Reyes <dana@initech.example>');
  await asks(one, 'ghosted');
  expect((await last(one)).text).toMatch(/No news from Dana, then\.[\s\S]*I'll remind you on Tuesday 10 November/);
  const two = await applied('Dana Reyes <dana@initech.example>', 'Lee Wong <lee@globex.example>');
  await asks(two, 'ghosted');
  expect((await last(two)).text).toMatch(/Which one is it\?/);
});

/** Words about a conversation from a user who has none open. Nothing is recorded, and no answer may say otherwise. */
import { expect, test } from 'vitest';
import { story } from '../../support/stories/story.ts';

const jo = 'Jo Miller <jo@example.com>';

test.for([
  'interview monday 4pm',
  'rejected',
  'done',
  'they want me to decide by friday',
  'heard',
  'called',
  'got an offer',
  'hired',
  'withdrew',
  'on hold',
  'snooze 3 days',
  'assessment by friday',
  'note they pay well',
  'second interview tomorrow at 9',
  'no show',
  'every 2 weeks',
  'voicemail',
])('%j', async (text) => {
  const tale = await story('2026-11-03T14:00:00Z');
  await tale.joins(jo);
  await tale.sends({ from: jo, to: 'tactful@tactful.test', subject: text, text });
  expect(await tale.timelines('jo@example.com')).toEqual([]);
  const answer = (await tale.mails('jo@example.com')).at(-1);
  if (answer === undefined) throw new RangeError('Nothing was answered.');
  const said = (await tale.source(answer)).replace(/=\r?\n/g, '').replace(/\s+/g, ' ');
  expect(said).not.toContain('Noted');
  expect(said).not.toMatch(/I'll (?:remind|wait|send)/);
  expect(said).toMatch(/nothing was recorded|didn't understand/);
});

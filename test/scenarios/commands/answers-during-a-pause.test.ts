/** What an answer says comes next is what will come: never a day within a pause, and never one that is over. */
import { describe, expect, test } from 'vitest';
import { story } from '../../support/stories/story.ts';

const jo = 'Jo Winter <jo@example.com>';
const text = 'Dear Ms Reyes,\n\nplease find my application for the position of baker attached.\n\nJo Winter';

/** Jo applies, is reminded on Tuesday 10 November, and says these words to tactful@, and then that to the reminder. */
async function answerTo(toUs: string, word: string, at = '2026-11-10T10:00:00Z'): Promise<string> {
  const tale = await story('2026-11-03T07:12:00Z');
  const tracking = await tale.joins(jo);
  await tale.sends({ from: jo, to: 'Dana Reyes <dana@initech.example>', bcc: tracking, subject: 'Application: baker', text });
  const [reminder] = await tale.clockTo(at);
  if (reminder === undefined) throw new Error('no reminder');
  await tale.sends({ from: jo, to: `tactful@${tale.domain}`, subject: toUs, text: toUs });
  await tale.answers(reminder, word);
  const answer = (await tale.mails('jo@example.com')).at(-1);
  if (answer?.kind !== 'answer') throw new Error(`no answer but ${answer?.kind}`);
  return (await tale.source(answer)).replaceAll('=\r\n', '').replaceAll('=E2=80=9C', '“').replaceAll('=E2=80=9D', '”').replace(/\s+/g, ' ');
}

describe('during a pause', () => {
  test.for<readonly [pause: string, word: string, says: RegExp]>([
    ['pause 1 week', 'later', /I'll remind you on Tuesday 17 November/],
    ['pause 2 weeks', 'heard', /I'll remind you on Tuesday 24 November/],
    ['pause 1 week', 'done', /I'll remind you on Tuesday 24 November/],
    ['pause 3 weeks', 'heard', /I'll remind you on Tuesday 1 December/],
    ['pause 3 weeks', 'snooze 1 week', /I'll remind you on Tuesday 1 December/],
    ['pause until 1 december', 'called', /I'll remind you on Tuesday 1 December/],
  ])('`%s`, then `%s`', async ([pause, word, says]) => {
    expect(await answerTo(pause, word)).toMatch(says);
  });

  test('the day told is the day on which it comes', async () => {
    const tale = await story('2026-11-03T07:12:00Z');
    const tracking = await tale.joins(jo);
    await tale.sends({ from: jo, to: 'Dana Reyes <dana@initech.example>', bcc: tracking, subject: 'Application: baker', text });
    const [reminder] = await tale.clockTo('2026-11-10T10:00:00Z');
    if (reminder === undefined) throw new Error('no reminder');
    await tale.sends({ from: jo, to: `tactful@${tale.domain}`, subject: 'pause 3 weeks', text: 'pause 3 weeks' });
    await tale.answers(reminder, 'heard');
    expect((await tale.clockTo('2026-12-02T10:00:00Z')).map(({ sentAt }) => sentAt.slice(0, 10))).toEqual(['2026-12-01']);
  });
});

test.for(['pause', 'stop all'])('after `%s` no day is named', async (words) => {
  const said = await answerTo(words, 'done');
  expect(said).toContain('Reminders are off until you reply “resume”.');
  expect(said).not.toContain("I'll remind you");
});

test('without a pause the day is the plain one', async () => {
  expect(await answerTo('hour 9', 'heard')).toMatch(/I'll remind you on Tuesday 17 November/);
});

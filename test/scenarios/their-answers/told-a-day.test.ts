/** The user tells in an answer what somebody said: the day they named counts, and no reminder comes before it. */
import { expect, test } from 'vitest';
import { story } from '../../support/stories/story.ts';

const raghav = 'Raghav Rao <raghav@example.com>';

async function reminded() {
  const tale = await story('2026-10-01T05:00:00Z', { zone: 'Asia/Kolkata' });
  const bcc = await tale.joins(raghav);
  await tale.sends({
    from: raghav,
    to: 'Priyanka Rao <priyanka@initech.example>',
    bcc,
    subject: 'Application: analyst',
    text: 'Dear Priyanka,\n\nplease find my application as an analyst attached.\n\nRaghav',
  });
  const reminder = (await tale.clockTo('2026-10-10T13:00:00Z')).find(({ kind }) => kind === 'reminder');
  if (reminder === undefined) throw new Error('no reminder');
  return { tale, reminder };
}

test.for([
  'Spoke to Priyanka, she told client will give feedback by Wednesday',
  'Spoke with Priyanka. She says the client will revert by Wednesday',
  'HR said feedback by Wednesday',
  'called Priyanka, feedback expected on Wednesday',
  "Spoke to Priyanka and she said I'd hear by Wednesday",
  'Priyanka called. Client feedback awaited, by Wednesday she will update',
])('%j waits for Wednesday', async (said) => {
  const { tale, reminder } = await reminded();
  await tale.answers(reminder, said);
  expect((await tale.mails('raghav@example.com')).at(-1)).toMatchObject({ kind: 'answer' });
  expect(await tale.clockTo('2026-10-14T17:00:00Z')).toEqual([]);
  expect(await tale.clockTo('2026-10-16T17:00:00Z')).toMatchObject([{ kind: 'reminder', step: 'promise.due' }]);
});

test.for<readonly [said: string, shown: RegExp | null]>([
  ['Spoke to Priyanka, she told client will give feedback by Wednesday', /In your words:[\s\S]{0,30}Spoke to Priyanka, she told client/],
  ['heard, they decide by wednesday', null],
])('%j is quoted as the word of the user, and our own word is not', async ([said, shown]) => {
  const { tale, reminder } = await reminded();
  await tale.answers(reminder, said);
  const due = (await tale.clockTo('2026-10-16T17:00:00Z')).at(-1);
  if (due === undefined) throw new Error('no reminder');
  const source = (await tale.source(due)).replace(/=\r?\n/g, '');
  expect(source).not.toMatch(/In their words|words:[\s\S]{0,20}heard, they/);
  if (shown !== null) expect(source).toMatch(shown);
});

/** The user tells how the interview went, in answer to the thank-you reminder, and the day that was named there. */
import { expect, test } from 'vitest';
import { story } from '../../support/stories/story.ts';

const raghav = 'Raghav Rao <raghav@example.com>';

/** An application to Olivia, and the mail about the interview on Tuesday 17 November at 15:30. */
async function interviewed() {
  const tale = await story('2026-11-12T05:00:00Z', { zone: 'Asia/Kolkata' });
  const bcc = await tale.joins(raghav);
  await tale.sends({
    from: raghav,
    to: 'Olivia Grant <olivia@initech.example>',
    bcc,
    subject: 'Application: analyst',
    text: 'Dear Olivia,\n\nplease find my application as an analyst attached.\n\nRaghav',
  });
  const started = (await tale.mails('raghav@example.com')).at(-1);
  if (started === undefined) throw new Error('not started');
  await tale.answers(started, 'interview tue nov 17 15:30');
  const mails = await tale.clockTo('2026-11-17T16:00:00Z');
  const reminder = mails.find(({ step }) => step === 'interview.thank-you');
  if (reminder === undefined) throw new Error('no thank-you');
  return { tale, reminder };
}

test.for([
  'Call went well. They will revert by Friday.',
  'Call was good. She will let me know by Friday',
  'interview was good, they will tell me by Friday',
  'Interview went really well, Olivia will get back to me by Friday',
  'Meeting went ok. She said she will call by Friday',
  'The chat was great, they decide by Friday',
  'Trial was fine. they will text me by Friday',
  'It went well, they will revert by Friday',
  'Zoom went well. They will inform by Friday',
])('%j waits for Friday', async (said) => {
  const { tale, reminder } = await interviewed();
  await tale.answers(reminder, said);
  expect((await tale.mails('raghav@example.com')).at(-1)).toMatchObject({ kind: 'answer' });
  expect(await tale.timelines('raghav@example.com')).toHaveLength(1);
  expect(await tale.clockTo('2026-11-20T17:00:00Z')).toEqual([]);
  expect(await tale.clockTo('2026-11-23T17:00:00Z')).toMatchObject([{ kind: 'reminder', step: 'promise.due' }]);
});

test.for(['Call went well', 'It was ok', 'my shift was good', 'Interview went well I hope?'])('%j names no company', async (said) => {
  const { tale, reminder } = await interviewed();
  await tale.answers(reminder, said);
  const answer = (await tale.mails('raghav@example.com')).at(-1);
  if (answer === undefined) throw new Error('no answer');
  expect(await tale.source(answer)).not.toMatch(/Nothing of yours is open/);
  expect(await tale.timelines('raghav@example.com')).toHaveLength(1);
});

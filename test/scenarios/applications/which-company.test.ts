/** An application without a company: one question, and its name is the answer. */
import { expect, test } from 'vitest';
import { story } from '../../support/stories/story.ts';

const jo = 'Jo Miller <jo@example.com>';

async function asked(line: string, answer: string) {
  const tale = await story('2026-11-03T14:00:00Z');
  await tale.joins(jo);
  await tale.sends({ from: jo, to: `tactful@${tale.domain}`, text: line });
  const question = (await tale.mails('jo@example.com')).at(-1);
  if (question?.kind !== 'question') throw new Error('no question');
  await tale.answers(question, answer);
  const found = (await tale.timelines('jo@example.com')).map(({ company, subject }) => ({ company, subject }));
  return { found, last: (await tale.mails('jo@example.com')).at(-1)?.kind };
}

test.for<readonly [line: string, answer: string, company: string, subject: string]>([
  ['applied for nurse', 'Boeing', 'Boeing', 'nurse'],
  ['applied through the portal', 'Okapi Systems', 'Okapi Systems', ''],
  ['applied online', 'it was Lidl!', 'Lidl', ''],
  ['I applied for a barista job yesterday', 'The Red Lion', 'The Red Lion', 'barista'],
  ['applied on the company website', 'applied Initech welder', 'Initech', 'welder'],
  ['applied again', 'at Tesco', 'Tesco', ''],
  ['applied for welder', 'Phoenix', 'Phoenix', 'welder'],
])('%j, then %j', async ([line, answer, company, subject]) => {
  expect((await asked(line, answer)).found).toMatchObject([{ company, subject }]);
});

test.for(['status', 'never mind', 'I do not remember any more which one of them it was, sorry', 'stop'])(
  '%j is no name',
  async (answer) => {
    expect((await asked('applied for nurse', answer)).found).toEqual([]);
  },
);

/** A contact who answered, met the user and was thanked owes nobody an answer: the end of it explains no silence. */
import { expect, test } from 'vitest';
import { type Story, story } from '../../support/stories/story.ts';

const el = 'Eleanor Whitcombe <el@example.com>';
const margaret = 'Margaret Lowe <margaret@globex.example>';

/** What we say when it ends, after the user wrote and `goesOn` happened. */
async function endAfter(goesOn: (tale: Story, bcc: string) => Promise<void>): Promise<string> {
  const tale = await story('2026-10-06T14:00:00Z', { zone: 'America/Chicago' });
  const bcc = await tale.joins(el);
  await tale.sends({
    from: el,
    to: margaret,
    bcc,
    subject: 'Coffee?',
    text: 'Dear Margaret,\n\ncould we talk for 20 minutes about how you got into your field?\n\nEleanor',
  });
  await goesOn(tale, bcc);
  await tale.clockTo('2026-12-20T12:00:00Z');
  const end = (await tale.mails('el@example.com')).find(({ kind }) => kind === 'let-go');
  if (end === undefined) throw new Error('it did not end');
  return (await tale.source(end))
    .replace(/=\r?\n/g, '')
    .split(/<!doctype/i, 1)
    .join('')
    .replace(/\s+/g, ' ');
}

const answered = async (tale: Story) => {
  await tale.clockTo('2026-10-08T14:00:00Z');
  const started = (await tale.mails('el@example.com')).at(-1);
  if (started === undefined) throw new Error('not started');
  await tale.answers(started, 'heard, interview oct 15 10am');
};
const thanks = async (tale: Story, bcc: string) => {
  await tale.clockTo('2026-10-15T20:00:00Z');
  await tale.sends({
    from: el,
    to: margaret,
    bcc,
    subject: 'Thank you',
    text: 'Dear Margaret,\n\nthank you very much for the conversation today. It helped me a lot.\n\nEleanor',
  });
};

const silence = /I have seen (?:nothing|no answer)|Silence is about|after all/;

test('met and thanked', async () => {
  const said = await endAfter(async (tale, bcc) => {
    await answered(tale);
    await thanks(tale, bcc);
  });
  expect(said).not.toMatch(silence);
  expect(said).toContain('You met Margaret, and you said thank you.');
});

test('who never answered was silent', async () => {
  expect(await endAfter(async () => {})).toMatch(silence);
});

test('who answered was not silent', async () => {
  const said = await endAfter(async (tale) => {
    await tale.clockTo('2026-10-08T14:00:00Z');
    const started = (await tale.mails('el@example.com')).at(-1);
    if (started === undefined) throw new Error('not started');
    await tale.answers(started, 'heard');
  });
  expect(said).not.toMatch(silence);
});

test('whom the user met without a word of thanks that we saw', async () => {
  const said = await endAfter(answered);
  expect(said).not.toMatch(silence);
  expect(said).not.toContain('you said thank you');
});

/** "Will reply tonight only", late in the evening: the first tap reminds tonight, and it is kept. */
import { simpleParser } from 'mailparser';
import { expect, test } from 'vitest';
import { story } from '../../support/stories/story.ts';

const raghav = 'Raghav Rao <raghav@example.com>';

test('the tap for tonight reminds tonight', async () => {
  const tale = await story('2026-10-01T05:00:00Z', { zone: 'Asia/Kolkata' });
  const bcc = await tale.joins(raghav);
  await tale.sends({
    from: raghav,
    to: 'Sneha Rao <sneha@initech.example>',
    bcc,
    subject: 'Application: analyst',
    text: 'Dear Sneha,\n\nplease find my application as an analyst attached.\n\nRaghav',
  });
  const reminder = (await tale.clockTo('2026-10-08T14:40:00Z')).find(({ kind }) => kind === 'reminder');
  if (reminder === undefined) throw new Error('no reminder');
  await tale.answers(reminder, 'Will reply tonight only');
  const asked = (await tale.mails('raghav@example.com')).at(-1);
  if (asked?.kind !== 'question') throw new Error('no question');
  const { text = '' } = await simpleParser(await tale.source(asked));
  expect(text).not.toContain('not yet');
  expect(text.indexOf('remind me tonight')).toBeGreaterThan(0);
  await tale.answers(asked, 'remind me tonight');
  expect(await tale.clockTo('2026-10-08T15:45:00Z')).toMatchObject([{ kind: 'reminder' }]);
});

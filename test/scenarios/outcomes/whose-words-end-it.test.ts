/** What a machine's mail ends is said once and names nobody who did not write it; what says no opens nothing. */
import { describe, expect, test } from 'vitest';
import { type Story, story } from '../../support/stories/story.ts';

const jo = 'Jo Winter <jo@example.com>';

async function afterForward(
  from: string,
  subject: string,
  text: string,
): Promise<{ readonly tale: Story; readonly said: readonly string[] }> {
  const tale = await story('2026-11-03T07:12:00Z');
  const tracking = await tale.joins(jo);
  await tale.sends({
    from: jo,
    to: 'Dana Reyes <dana.reyes@initech.example>',
    bcc: tracking,
    subject: 'Application: Technical writer',
    text: 'Dear Ms Reyes,\n\nplease find my application for the position of technical writer attached.\n\nKind regards\nJo Winter',
  });
  await tale.clockTo('2026-11-05T09:00:00Z');
  const before = (await tale.mails('jo@example.com')).length;
  await tale.sends({
    from: jo,
    to: tracking,
    subject: `Fwd: ${subject}`,
    text: `---------- Forwarded message ---------\nFrom: ${from}\nDate: Thu, Nov 5, 2026 at 9:00 AM\nSubject: ${subject}\nTo: <jo@example.com>\n\n\n${text}\n`,
  });
  const mails = (await tale.mails('jo@example.com')).slice(before);
  const sources = await Promise.all(mails.map((mail) => tale.source(mail)));
  return { tale, said: sources.map((source) => source.replace(/=\r?\n/g, '').replace(/\s+/g, ' ')) };
}

test.for([
  'Arvind Rao via Greenhouse <no-reply@us.greenhouse-mail.io>',
  'Initech Careers <noreply@initech.example>',
  'Sam Hill <notification@smartrecruiters.com>',
])('an automatic no from %s is told as that of the company, and not of a person', async (from) => {
  const { tale, said } = await afterForward(
    from,
    'Your application to Initech',
    'Hi Jo,\n\nUnfortunately we have decided not to move forward with your application for technical writer at Initech.\n\nArvind',
  );
  expect(await tale.timelines('jo@example.com')).toMatchObject([{ closedBecause: 'rejected' }]);
  expect(said).toHaveLength(1);
  expect(said[0]).toContain('an automatic no from Initech, and');
});

describe('their confirmation of a withdrawal', () => {
  test.for<readonly [from: string, subject: string, text: string]>([
    [
      'LinkedIn <jobs-noreply@linkedin.com>',
      "You've withdrawn your application",
      "You've withdrawn your application to Technical writer at Initech.",
    ],
    [
      'Initech <no-reply@myworkday.com>',
      'Withdrawal confirmed',
      'Your application for Technical writer at Initech has been withdrawn at your request.',
    ],
  ])('from %s is said once, with a way back', async ([from, subject, text]) => {
    const { tale, said } = await afterForward(from, subject, text);
    expect(await tale.timelines('jo@example.com')).toMatchObject([{ status: 'closed', closedBecause: 'withdrew' }]);
    expect(said).toHaveLength(1);
    expect(said[0]).toContain('Noted: you withdrew.');
    expect(said[0]).toContain('undo');
  });
});

describe('“nothing open” from somebody to whom nobody wrote opens nothing, and is said', () => {
  test.for<readonly [from: string, text: string]>([
    ['Lee Park <lee@globex.example>', 'Hi Jo,\n\nwe have no openings at the moment.\n\nLee'],
    ['careers@globex.example', 'Thank you for your interest. We are not hiring right now.'],
    ['Marta <marta@hillside-nursery.example>', 'Dear Jo,\n\nunfortunately we have no vacancies for nursery nurses.\n\nMarta'],
  ])('%s', async ([from, text]) => {
    const { tale, said } = await afterForward(from, 'Your mail', text);
    const timelines = await tale.timelines('jo@example.com');
    expect(timelines).toMatchObject([{ company: 'Initech', status: 'active' }]);
    expect(timelines[0]?.events).toHaveLength(1);
    expect(said).toHaveLength(1);
    expect(said[0]).toMatch(/nothing was recorded|Whose/);
  });
});

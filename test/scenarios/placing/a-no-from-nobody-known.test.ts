/** The user forwards a no that fits none of their conversations. It opens none: the user is asked whose it is, or told that nothing was recorded. */
import { describe, expect, test } from 'vitest';
import { type Story, story } from '../../support/stories/story.ts';

const jo = 'Jo Winter <jo@example.com>';

async function begins(...applied: readonly (readonly [to: string, subject: string])[]) {
  const tale = await story('2026-11-03T09:00:00Z');
  const tracking = await tale.joins(jo);
  for (const [to, subject] of applied) {
    await tale.sends({
      from: jo,
      to,
      bcc: tracking,
      subject,
      text: 'Dear Madam or Sir,\n\nplease find my application attached.\n\nJo Winter',
    });
  }
  await tale.clockTo('2026-11-06T12:00:00Z');
  const forwards = (from: string, subject: string, text: string) =>
    tale.sends({
      from: jo,
      to: tracking,
      subject: `Fwd: ${subject}`,
      text: `---------- Forwarded message ---------\nFrom: ${from}\nDate: Fri, Nov 6, 2026 at 9:00 AM\nSubject: ${subject}\nTo: <jo@example.com>\n\n\n${text}\n`,
    });
  return { tale, forwards };
}

const bakery = ['Ali Can <ali@soylent.example>', 'Application: Baker'] as const;
const pumps = ['Ana Ruiz <ana.ruiz@lakeside-valves.example>', 'Application: Buyer'] as const;

const states = async (tale: Story) =>
  (await tale.timelines('jo@example.com')).map(
    ({ company, closedBecause, events }) => `${company} ${closedBecause ?? 'open'} ${events.length}`,
  );

const since = async (tale: Story, before: number) => (await tale.mails('jo@example.com')).slice(before);

const noes: readonly (readonly [from: string, subject: string, text: string])[] = [
  [
    'no-reply@us.greenhouse-mail.io',
    'Your application',
    'Hello Jo,\n\nUnfortunately, we have decided not to move forward with your application.',
  ],
  ['Lee Park <lee.park.1980@gmail.com>', 'Your application', 'Dear Jo,\n\nthe position has been filled. We wish you luck.\n\nLee'],
  ['notifications@smartrecruiters.com', 'News', 'We regret to inform you that you have not been selected for this position.'],
  [
    'rita.b@web.de',
    'Bewerbung',
    'Liebe Frau Winter,\n\nleider müssen wir Ihnen mitteilen, dass wir uns für einen anderen Bewerber entschieden haben.',
  ],
];

describe.for(noes)('a no from %s', ([from, subject, text]) => {
  test('is asked about once, and the tap closes the one it is about', async () => {
    const { tale, forwards } = await begins(bakery, pumps);
    const [before, count] = [await states(tale), (await tale.mails('jo@example.com')).length];
    await forwards(from, subject, text);
    expect(await states(tale)).toEqual(before);
    const [question, ...more] = await since(tale, count);
    expect([question?.kind, more]).toEqual(['question', []]);
    const source = question === undefined ? '' : (await tale.source(question)).replace(/=\r?\n/g, '');
    expect(source).toContain('Soylent');
    expect(source).toContain('Lakeside');
    const [to = ''] = /r-[a-z2-7]{26}@[a-z.]+(?=\?subject=(?:3D)?rejected)/.exec(source) ?? [];
    await tale.sends({ from: jo, to, subject: 'rejected', text: 'rejected' });
    expect(
      (await tale.timelines('jo@example.com')).filter(({ events }) => events.some(({ outcome }) => outcome === 'rejected')),
    ).toHaveLength(1);
  });

  test('with nothing open it is answered with one short line', async () => {
    const { tale, forwards } = await begins();
    const count = (await tale.mails('jo@example.com')).length;
    await forwards(from, subject, text);
    expect(await states(tale)).toEqual([]);
    const told = await since(tale, count);
    expect(told.map(({ kind }) => kind)).toEqual(['notice']);
    expect(told[0] === undefined ? '' : (await tale.source(told[0])).replace(/=\r?\n/g, '')).toMatch(/nothing\s+was\s+recorded/);
  });
});

test('one that names another employer is about none of the open ones', async () => {
  const { tale, forwards } = await begins(bakery, pumps);
  const [before, count] = [await states(tale), (await tale.mails('jo@example.com')).length];
  await forwards(
    'Hooli <no-reply@us.greenhouse-mail.io>',
    'Your application to Hooli',
    'We have decided not to move forward with your application.',
  );
  await forwards('Ola Nord <ola@stark-energy.example>', 'Hello', 'Dear Jo,\n\nunfortunately we chose another candidate.\n\nOla');
  expect(await states(tale)).toEqual(before);
  const told = await since(tale, count);
  expect(told.map(({ kind }) => kind)).toEqual(['notice', 'notice']);
  expect(told[0] === undefined ? '' : await tale.source(told[0])).toContain('Hooli');
});

test('one about another posting is not asked about where the posting is another', async () => {
  const { tale, forwards } = await begins(bakery, ['Tom Ek <tom.ek@umbra.example>', 'Application: Driver']);
  const count = (await tale.mails('jo@example.com')).length;
  await forwards(
    'lee.park.1980@gmail.com',
    'Application for Driver',
    'Dear Jo,\n\nI am afraid the position of Driver has been filled.\n\nLee',
  );
  const [question] = await since(tale, count);
  const source = question === undefined ? '' : await tale.source(question);
  expect(source).toContain('Umbra');
  expect(source).not.toContain('Soylent');
});

test('a second no from somebody who said no belongs to what they closed, and nobody is asked', async () => {
  const { tale, forwards } = await begins(bakery, pumps);
  await forwards('no-reply@soylent.example', 'Baker', 'Unfortunately, we have decided not to move forward with your application.');
  const count = (await tale.mails('jo@example.com')).length;
  await forwards('Ali Can <ali@soylent.example>', 'Sorry', 'Dear Jo,\n\nwe decided to go with another candidate. All the best\n\nAli');
  expect((await states(tale)).toSorted().map((each) => each.replace(/ \d+$/, ''))).toEqual(['Lakeside Valves open', 'Soylent rejected']);
  expect(await since(tale, count)).toEqual([]);
});

test('a withdrawal that they confirm, for nothing that is known, does nothing', async () => {
  const { tale, forwards } = await begins(bakery);
  const [before, count] = [await states(tale), (await tale.mails('jo@example.com')).length];
  await forwards('no-reply@us.greenhouse-mail.io', 'Your application', 'Hi Jo,\n\nYour application has been withdrawn as you requested.');
  expect(await states(tale)).toEqual(before);
  expect(await since(tale, count)).toEqual([]);
});

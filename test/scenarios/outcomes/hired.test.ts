import { describe, expect, test } from 'vitest';
import { type Story, story, told } from '../../support/stories/story.ts';

const jo = 'Jo Winter <jo@example.com>';

async function appliedAtThree(): Promise<Story> {
  const tale = await story('2026-11-03T07:12:00Z');
  const tracking = await tale.joins(jo);
  for (const [person, place] of [
    ['Ada Lind', 'globex'],
    ['Bob Ray', 'umbra'],
    ['Cy Moss', 'initech'],
  ] as const) {
    await tale.sends({
      from: jo,
      to: `${person} <${person.toLowerCase().replace(' ', '.')}@${place}.example>`,
      bcc: tracking,
      subject: `Application: nurse at ${place}`,
      text: `Dear ${person},\n\nplease find my application for the position of nurse attached.\n\nKind regards\nJo Winter`,
    });
  }
  return tale;
}

const unfolded = async (tale: Story, mail: Parameters<Story['source']>[0]): Promise<string> =>
  (await tale.source(mail)).replaceAll('=\r\n', '');

/** The question after `hired` about one of them. */
async function askedAfterHired(tale: Story, at = '2026-11-09T09:00:00Z') {
  await tale.clockTo(at);
  await tale.sends({ from: jo, to: `tactful@${tale.domain}`, subject: 'hired', text: 'hired' });
  const which = (await tale.mails('jo@example.com')).at(-1);
  if (which?.kind !== 'question') throw new Error('it was not asked which one');
  const [atFirst] = (await unfolded(tale, which)).match(/r-[a-z2-7]+@[a-z.]+/) ?? [];
  await tale.sends({ from: jo, to: atFirst ?? '', subject: 'hired', text: 'hired' });
  const mails = await tale.mails('jo@example.com');
  expect(mails.at(-2)).toMatchObject({ kind: 'answer' });
  const question = mails.at(-1);
  if (question?.kind !== 'question') throw new Error('it was not asked whether to stop the others');
  return question;
}

const open = async (tale: Story) =>
  (await tale.timelines('jo@example.com')).filter(({ status }) => status === 'active').map(({ subject }) => subject);

test('a hired user is asked about the other conversations, with a farewell for each, and `yes` stops them', async () => {
  const tale = await appliedAtThree();
  const question = await askedAfterHired(tale);
  const source = await unfolded(tale, question);
  expect(source.match(/Withdraw from/g)).toHaveLength(2);
  expect(source.match(/mailto:(?:bob|ada|cy)\.[a-z]+/g)).toHaveLength(2);
  // Two farewells, each in the text part, on the page and in its link. Line breaks differ by draft.
  expect(source.match(/accepted/g)?.length).toBeGreaterThanOrEqual(6);
  expect(await open(tale)).toHaveLength(2);

  await tale.answers(question, 'yes');
  expect(await open(tale)).toEqual([]);
  expect(told(await tale.clockTo('2026-12-20T08:00:00Z'))).toEqual([]);
});

test('`no` keeps them, and a `yes` to something else stops none', async () => {
  const tale = await appliedAtThree();
  const [reminder] = (await tale.clockTo('2026-11-10T08:00:00Z')).filter(({ kind }) => kind.startsWith('reminder'));
  const question = await askedAfterHired(tale, '2026-11-10T09:00:00Z');
  if (reminder === undefined) throw new Error('no reminder');
  await tale.answers(reminder, 'yes');
  expect(await open(tale)).toHaveLength(2);

  await tale.answers(question, 'no');
  expect(await open(tale)).toHaveLength(2);
  await tale.answers(question, 'yes');
  expect(await open(tale)).toHaveLength(2);
});

test('a hired user without other open conversations is asked nothing', async () => {
  const tale = await story('2026-11-03T07:12:00Z');
  const tracking = await tale.joins(jo);
  await tale.sends({ from: jo, to: 'ada@globex.example', bcc: tracking, subject: 'Application: nurse', text: 'I apply as a nurse.' });
  await tale.sends({ from: jo, to: `tactful@${tale.domain}`, subject: 'hired', text: 'hired' });
  expect((await tale.mails('jo@example.com')).at(-1)).toMatchObject({ kind: 'answer' });
});

test('an offer gets congratulations, with the number of other open jobs', async () => {
  const tale = await appliedAtThree();
  const contact = await tale.user('jo@example.com');
  await tale.sends({
    from: jo,
    to: 'Lou Kay <lou@friends.example>',
    bcc: contact.trackingAddress,
    subject: 'Coffee?',
    text: 'Hi Lou,\n\ncould we talk for 20 minutes about how you got into nursing?\n\nJo',
  });
  await tale.sends({ from: jo, to: `tactful@${tale.domain}`, subject: 'offer from Globex', text: 'offer from Globex' });
  const mail = (await tale.mails('jo@example.com')).at(-1);
  if (mail === undefined) throw new Error('no answer');
  expect(mail.subject).toContain('an offer!');
  expect(await unfolded(tale, mail)).toContain('You have two others open.');
});

test.for(['Umbra said no', 'Umbra: on hold', 'Umbra: no openings'])('after %j an offer leaves one other open', async (said) => {
  const tale = await appliedAtThree();
  for (const text of [said, 'offer from Globex']) await tale.sends({ from: jo, to: `tactful@${tale.domain}`, subject: '', text });
  const mail = (await tale.mails('jo@example.com')).at(-1);
  if (mail === undefined) throw new Error('no answer');
  expect(await open(tale)).toHaveLength(3);
  expect(await unfolded(tale, mail)).toContain('You have one other open.');
});

test.for(['yeah bin the rest off', 'Yes kindly stop all others', 'Please stop the others, thank you', 'yes, all of them'])(
  '%j stops the others',
  async (said) => {
    const tale = await appliedAtThree();
    const question = await askedAfterHired(tale);
    await tale.answers(question, said);
    expect(await open(tale)).toEqual([]);
  },
);

test.for(['nah keep the others going', "Please don't stop the others"])('%j keeps the others', async (said) => {
  const tale = await appliedAtThree();
  const question = await askedAfterHired(tale);
  await tale.answers(question, said);
  expect(await open(tale)).toHaveLength(2);
  expect((await tale.mails('jo@example.com')).at(-1)).toMatchObject({ kind: 'answer' });
});

test.for(['stop', 'hmm maybe some of them', 'stop most others', 'I will see'])(
  '%j has the taps of that question, and they count there',
  async (said) => {
    const tale = await appliedAtThree();
    const question = await askedAfterHired(tale);
    await tale.answers(question, said);
    expect(await open(tale)).toHaveLength(2);
    const again = (await tale.mails('jo@example.com')).at(-1);
    if (again?.kind !== 'question') throw new Error('it was not asked back');
    expect(await unfolded(tale, again)).toContain('Yes, stop the others');
    await tale.answers(again, 'yes');
    expect(await open(tale)).toEqual([]);
  },
);

describe('`undo` of `hired`', () => {
  const reminded = async (tale: Story, until: string) =>
    (await tale.clockTo(until))
      .filter(({ kind }) => kind.startsWith('reminder'))
      .map(({ kind, sentAt }) => `${kind} ${sentAt.slice(0, 10)}`);

  /** The mail that answered `hired`. */
  async function hiredWith(tale: Story) {
    const question = await askedAfterHired(tale);
    const congratulations = (await tale.mails('jo@example.com')).at(-2);
    if (congratulations === undefined) throw new Error('no answer');
    return { question, congratulations };
  }

  test('unanswered and not taken back, the others wait for the answer', async () => {
    const tale = await appliedAtThree();
    await askedAfterHired(tale);
    expect(await reminded(tale, '2026-11-11T20:00:00Z')).toEqual([]);
  });

  test.for(['its answer', 'tactful@'])('said to %s, the others come in their own time again', async (where) => {
    const tale = await appliedAtThree();
    const { congratulations } = await hiredWith(tale);
    if (where === 'tactful@') await tale.sends({ from: jo, to: `tactful@${tale.domain}`, subject: 'undo', text: 'undo' });
    else await tale.answers(congratulations, 'undo');
    expect(await open(tale)).toHaveLength(3);
    // Three at once come in one email.
    expect(await reminded(tale, '2026-11-11T20:00:00Z')).toEqual(['reminders 2026-11-10']);
  });

  test('a `yes` to its question then stops nothing', async () => {
    const tale = await appliedAtThree();
    const { question, congratulations } = await hiredWith(tale);
    await tale.answers(congratulations, 'undo');
    await tale.answers(question, 'yes');
    expect(await open(tale)).toHaveLength(3);
  });

  test('an `undo` elsewhere ends no wait: its own time is the 10th', async () => {
    const tale = await appliedAtThree();
    await hiredWith(tale);
    const [company = ''] = (await open(tale)).map((subject) => subject.replace('Application: nurse at ', ''));
    await tale.sends({ from: jo, to: `tactful@${tale.domain}`, subject: 'News', text: `offer from ${company}` });
    const offered = (await tale.mails('jo@example.com')).at(-1);
    if (offered?.kind !== 'answer') throw new Error('no answer');
    await tale.answers(offered, 'undo');
    expect(await open(tale)).toHaveLength(2);
    const waiting = (await tale.timelines('jo@example.com')).filter(
      ({ status, subject }) => status === 'active' && !subject.endsWith(company),
    );
    expect(waiting.map(({ nextStep }) => nextStep.dueAt?.slice(0, 10))).toEqual(['2026-11-17']);
  });
});

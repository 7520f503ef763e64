/** Words about a company or person without an open conversation never land on the only open one. */
import { describe, expect, test } from 'vitest';
import { story } from '../../support/stories/story.ts';

const jo = 'Jo Miller <jo@example.com>';

async function applied() {
  const tale = await story('2026-11-03T14:00:00Z');
  const tracking = await tale.joins(jo);
  await tale.sends({
    from: jo,
    to: 'Dana Reyes <dana@initech.example>',
    bcc: tracking,
    subject: 'Application: Nurse',
    text: 'Dear Dana,\n\nplease find my application as a nurse at Initech attached.\n\nKind regards\nJo',
  });
  const says = (text: string, to = 'tactful@tactful.test') => tale.sends({ from: jo, to, subject: text.slice(0, 60), text });
  const facts = async () =>
    (await tale.timelines('jo@example.com')).map(({ company, stage, status, events }) => ({
      company,
      stage,
      status,
      events: events.map(({ type }) => type),
    }));
  return { tale, tracking, says, facts };
}

const elsewhere: readonly (readonly [text: string, name: string])[] = [
  ['I got an offer from Lakeside Valves! I have to decide by November 20', 'Lakeside Valves'],
  ['Globex rejected me', 'Globex'],
  ['hired by Globex', 'Globex'],
  ['interview at Globex thu 3pm', 'Globex'],
  ['interview at globex thu 3pm', 'globex'],
  ['interview with Globex on Nov 12 at 2pm', 'Globex'],
  ['withdrew from Globex', 'Globex'],
  ['rejected by Acme Steel', 'Acme Steel'],
  ['offer from Umbrella Health by nov 20', 'Umbrella Health'],
  ['second interview with Hooli tomorrow at 10am', 'Hooli'],
  ['hired - Harlow Skips', 'Harlow Skips'],
  ['offer (Vantapoint)', 'Vantapoint'],
  ['met Sam (Vantapoint)', 'Vantapoint'],
  ['withdrew, Vantapoint', 'Vantapoint'],
  ['declined Vantapoint', 'Vantapoint'],
  ['Got turned down by Wincanton', 'Wincanton'],
  ['Wincanton have given me the job!', 'Wincanton'],
  ['note Vantapoint pays better', 'Vantapoint'],
  ['stop Vantapoint', 'Vantapoint'],
  ['Carrefour - interview tomorrow 9am', 'Carrefour'],
];

describe.each(['tactful@', 'the tracking address'])('said to %s, with one conversation open', (address) => {
  test.for(elsewhere)('%j changes nothing, and the answer names %s', async ([text, name]) => {
    const { tale, tracking, says, facts } = await applied();
    const before = await facts();
    await says(text, address === 'tactful@' ? undefined : tracking);
    expect(await facts()).toEqual(before);
    const [answer] = (await tale.mails('jo@example.com')).slice(-1);
    if (answer === undefined) throw new RangeError('Nothing was answered.');
    expect(answer.kind).toBe('question');
    expect((await tale.source(answer)).replace(/\s+/g, ' ')).toContain(`Nothing of yours is open with ${name}, so`);
  });
});

test.for<readonly [text: string, last: string]>([
  ['interview at Initech thu 3pm', 'InterviewSet'],
  ['interview with Dana on Nov 12 at 2pm', 'InterviewSet'],
  ['Initech rejected me', 'OutcomeReported'],
  ['rejected by initech', 'OutcomeReported'],
  ['interview thu 3pm', 'InterviewSet'],
  ['initech.example said no', 'OutcomeReported'],
  ['dana@initech.example rejected me', 'OutcomeReported'],
  ['nurse job: rejected', 'OutcomeReported'],
  ['Nurse: rejected', 'OutcomeReported'],
  ['Nurse - rejected', 'OutcomeReported'],
  ['rejected for the nurse position', 'OutcomeReported'],
  ['Initech have given me the job!', 'OutcomeReported'],
  ['Initech offered me the ICU job, answer by Nov 19', 'OutcomeReported'],
  ['got turned down by Initech', 'OutcomeReported'],
  ['note Dana likes jazz', 'Noted'],
])('%j is about the open one', async ([text, last]) => {
  const { says, facts } = await applied();
  await says(text);
  expect((await facts()).at(-1)?.events.at(-1)).toBe(last);
});

test('an offer from elsewhere suggests the words that tell the others, with its day', async () => {
  const { tale, says } = await applied();
  await says('I got an offer from Lakeside Valves! I have to decide by November 20');
  const [question] = (await tale.mails('jo@example.com')).slice(-1);
  if (question === undefined) throw new RangeError('Nothing was answered.');
  expect(await tale.source(question)).toContain('other offer by nov 20');
});

describe('in answer to a reminder about Initech', () => {
  const reminded = async () => {
    const service = await applied();
    const [reminder] = await service.tale.clockTo('2026-11-10T15:00:00Z');
    if (reminder === undefined) throw new RangeError('No reminder came.');
    return { ...service, answers: (text: string) => service.tale.answers(reminder, text) };
  };

  test.for<readonly [text: string, name: string, tap: string | null]>([
    ...elsewhere.map(([text, name]) => [text, name, null] as const),
    ['met Sam from Globex (career fair)', 'Globex', null],
    ['called Dana at Hooli', 'Hooli', null],
    ['Acme rejected me', 'Acme', 'they rejected me'],
    ['interview at Globex thu 3pm', 'Globex', 'interview thu 3pm'],
    ['hired by Globex', 'Globex', 'hired'],
  ])('%j changes nothing, names %s, and offers the tap %j', async ([text, name, tap]) => {
    const { tale, facts, answers } = await reminded();
    const before = await facts();
    await answers(text);
    expect(await facts()).toEqual(before);
    const [question] = (await tale.mails('jo@example.com')).slice(-1);
    if (question === undefined) throw new RangeError('Nothing was answered.');
    expect(question.kind).toBe('question');
    const source = (await tale.source(question)).replace(/=\r?\n/g, '').replace(/\s+/g, ' ');
    expect(source).toContain(`Nothing of yours is open with ${name}, so`);
    if (tap !== null) expect(source).toContain(`“${tap}”`.replaceAll('“', '=E2=80=9C').replaceAll('”', '=E2=80=9D'));
  });

  test.for<readonly [text: string, last: string]>([
    ['interview thu 3pm', 'InterviewSet'],
    ['interview at Initech thu 3pm', 'InterviewSet'],
    ['Dana called me', 'ReplyReceived'],
    ['they rejected me', 'OutcomeReported'],
    ['rejected by initech', 'OutcomeReported'],
    ['called Dana', 'FollowedUp'],
  ])('%j is about that mail', async ([text, last]) => {
    const { facts, answers } = await reminded();
    await answers(text);
    expect((await facts())[0]?.events.at(-1)).toBe(last);
  });

  test('words that name another open conversation land there', async () => {
    const { tale, tracking, facts, answers } = await reminded();
    await tale.sends({
      from: jo,
      to: 'Lee Park <lee@globex.example>',
      bcc: tracking,
      subject: 'Application: Welder',
      text: 'Dear Lee,\n\nplease find my application as a welder at Globex attached.\n\nKind regards\nJo',
    });
    await answers('Globex rejected me');
    expect(await facts()).toMatchObject([
      { company: 'Initech', status: 'active' },
      { company: 'Globex', events: ['MailSent', 'OutcomeReported'] },
    ]);
  });
});

describe('a fresh mail to us whose subject is a name', () => {
  const writes = async (subject: string, text: string) => {
    const service = await applied();
    const before = await service.facts();
    await service.tale.sends({ from: jo, to: 'tactful@tactful.test', subject, text });
    const [answer] = (await service.tale.mails('jo@example.com')).slice(-1);
    if (answer === undefined) throw new RangeError('Nothing was answered.');
    return { before, after: await service.facts(), answer };
  };

  test.for(['rejected', 'hired', 'withdrew', 'offer', 'interview thu 3pm', 'called', 'heard, they decide by nov 20'])(
    'the subject “Vantapoint” and %j change nothing elsewhere',
    async (text) => {
      const { before, after, answer } = await writes('Vantapoint', text);
      expect(after).toEqual(before);
      expect(answer.kind).toBe('question');
    },
  );

  test.for<readonly [subject: string, text: string, last: string]>([
    ['Initech', 'rejected', 'OutcomeReported'],
    ['Dana Reyes', 'interview thu 3pm', 'InterviewSet'],
    ['Update', 'rejected', 'OutcomeReported'],
    ['Interview', 'interview thu 3pm', 'InterviewSet'],
    ['Job news', 'rejected', 'OutcomeReported'],
    ['Hello', 'called', 'FollowedUp'],
  ])('the subject %j and %j are about the one that is open', async ([subject, text, last]) => {
    expect((await writes(subject, text)).after.at(-1)?.events.at(-1)).toBe(last);
  });
});

describe('with three open', () => {
  test.for<readonly [text: string, type: string]>([
    ['interview at Nordhafen thu 3pm', 'InterviewSet'],
    ['Nordhafen rejected me', 'OutcomeReported'],
    ['Nordhafen offered me the job', 'OutcomeReported'],
    ['Nordhafen: rejected', 'OutcomeReported'],
    ['rejected by Nordhafen', 'OutcomeReported'],
    ['they said no at Nordhafen', 'OutcomeReported'],
  ])('%j lands on Nordhafen AG, whether it answers a mail about another or none', async ([text, type]) => {
    for (const isAnswer of [false, true]) {
      const { tale, tracking, says, facts } = await applied();
      await tale.clockTo('2026-11-04T14:00:00Z');
      for (const [to, subject] of [
        ['Uwe Kern <uwe@nordhafen-ag.example>', 'Application: Planner'],
        ['Lee Park <lee@globex.example>', 'Application: Welder'],
      ] as const) {
        await tale.sends({ from: jo, to, bcc: tracking, subject, text: `Dear all,\n\nplease find my ${subject} attached.\n\nJo` });
      }
      if (isAnswer) {
        const [aboutInitech] = await tale.clockTo('2026-11-10T15:00:00Z');
        if (aboutInitech === undefined) throw new RangeError('No reminder came.');
        await tale.answers(aboutInitech, text);
      } else await says(text);
      const changed = (await facts()).filter(({ events }) => events.length > 1);
      const last = changed.filter(({ events }) => events.at(-1) !== 'ReminderSent').map(({ company, events }) => [company, events.at(-1)]);
      expect(last).toEqual([[expect.stringMatching(/nordhafen/i), type]]);
    }
  });
});

describe('a conversation that was let go is no stranger', () => {
  test.for<readonly [text: string, status: string]>([
    ['Initech: interview feb 12 at 2pm', 'active'],
    ['heard from Initech', 'active'],
    ['Initech: heard', 'active'],
    ['offer from Initech', 'active'],
  ])('%s', async ([text, status]) => {
    const { tale, says, facts } = await applied();
    await tale.clockTo('2027-02-05T14:00:00Z');
    expect(await facts()).toMatchObject([{ company: 'Initech', status: 'closed' }]);
    await says(text);
    expect(await facts()).toMatchObject([{ company: 'Initech', status }]);
  });
  test('to apply there again begins again', async () => {
    const { tale, tracking, says, facts } = await applied();
    await tale.clockTo('2027-02-05T14:00:00Z');
    await says('applied Initech ward nurse', tracking);
    expect((await facts()).map(({ status }) => status).toSorted()).toEqual(['active', 'closed']);
  });
});

test('“ghosted by Initech” is answered with what comes next there', async () => {
  const { tale, says } = await applied();
  await says('ghosted by Initech');
  const answer = (await tale.mails('jo@example.com')).at(-1);
  expect(answer?.subject).toMatch(/Initech: what comes next/);
});

test('a call to a company that is not known brings a tap that starts it', async () => {
  const { tale, tracking, says, facts } = await applied();
  await says('called Steve at Lakeside Fabrication about the welder job', tracking);
  const answer = (await tale.mails('jo@example.com')).at(-1);
  expect(answer?.kind).toBe('question');
  expect(answer && (await tale.source(answer)).replace(/=\r\n/g, '')).toContain(
    'called Steve at Lakeside Fabrication about the welder job, new',
  );
  expect(await facts()).toHaveLength(1);
});

test.for<readonly [subject: string, text: string, status: string, one: string]>([
  ['Initech', 'stop', 'active', 'closed'],
  ['Vantapoint', 'stop', 'active', 'active'],
  ['Globex Mining', 'Stop', 'active', 'active'],
  ['Reminders', 'stop', 'stopped', 'active'],
  ['Emails', 'Stop', 'stopped', 'active'],
  ['Hello', 'stop', 'stopped', 'active'],
])('%j with the text %j: the user is %s, the conversation %s', async ([subject, text, status, one]) => {
  const { tale, facts } = await applied();
  await tale.sends({ from: jo, to: 'tactful@tactful.test', subject, text });
  expect(await tale.user('jo@example.com')).toMatchObject({ status });
  expect(await facts()).toMatchObject([{ status: one }]);
});

test.for([
  ['Bank of Ireland', 'rejected by Bank of America'],
  ['Globex Health', 'Globex Mining said no'],
  ['St Mary Hospital', 'hired by St Peter Hospital'],
  ['Acme Steel', 'interview at Acme Foods thu 3pm'],
] as const)('%s is another company: %j', async ([company, text]) => {
  const tale = await story('2026-11-03T14:00:00Z');
  const tracking = await tale.joins(jo);
  await tale.sends({ from: jo, to: tracking, text: `applied ${company}, clerk` });
  await tale.sends({ from: jo, to: `tactful@${tale.domain}`, subject: text, text });
  expect((await tale.timelines('jo@example.com')).map(({ events }) => events.map(({ type }) => type))).toEqual([['MailSent']]);
  expect((await tale.mails('jo@example.com')).at(-1)).toMatchObject({ kind: 'question' });
});

test('accents may be left out', async () => {
  const tale = await story('2026-11-03T14:00:00Z');
  const tracking = await tale.joins(jo);
  await tale.sends({ from: jo, to: tracking, text: 'applied La Minaudière, baker' });
  await tale.sends({ from: jo, to: `tactful@${tale.domain}`, text: 'la minaudiere rejected me' });
  expect(await tale.timelines('jo@example.com')).toMatchObject([{ company: 'La Minaudière', closedBecause: 'rejected' }]);
});

/** Everyday situations that no rule was originally written for: each told completely, in several people's words. */
import { describe, expect, test } from 'vitest';
import { type Story, story } from '../../support/stories/story.ts';

const kim = 'Kim Doyle <kim@example.com>';

interface Begun {
  readonly tale: Story;
  readonly log: string;
}

async function begins(): Promise<Begun> {
  const tale = await story('2026-11-03T08:00:00Z', { zone: 'Europe/Dublin', DEFAULT_TIME_ZONE: 'Europe/Dublin', DEFAULT_COUNTRY: 'IE' });
  return { tale, log: await tale.joins(kim) };
}

async function applied(subject = 'Application: Baker'): Promise<Begun> {
  const { tale, log } = await begins();
  const text = 'Dear Dana,\n\nplease find my application for the position attached.\n\nKind regards\nKim Doyle';
  await tale.sends({ from: kim, to: 'Dana Reyes <dana@initech.example>', bcc: log, subject, text });
  return { tale, log };
}

/** The forward blocks of mail programs. */
const programs = {
  gmail: (from: string, subject: string, text: string) =>
    `---------- Forwarded message ---------\nFrom: ${from}\nDate: Wed, Nov 4, 2026 at 9:00 AM\nSubject: ${subject}\nTo: <kim@example.com>\n\n\n${text}\n`,
  outlook: (from: string, subject: string, text: string) =>
    `________________________________\nFrom: ${from}\nSent: Wednesday, November 4, 2026 9:00 AM\nTo: Kim Doyle <kim@example.com>\nSubject: ${subject}\n\n${text}\n`,
  apple: (from: string, subject: string, text: string) =>
    `Begin forwarded message:\n\nFrom: ${from}\nSubject: ${subject}\nDate: 4 November 2026 at 09:00:00 GMT\nTo: Kim Doyle <kim@example.com>\n\n${text}\n`,
} as const;
const names = Object.keys(programs) as (keyof typeof programs)[];

/** Forwards Dana's answer. The programs take turns. */
async function forwards({ tale, log }: Begun, text: string, turn = 0, subject = 'Re: Application: Baker'): Promise<void> {
  await tale.clockTo('2026-11-04T10:00:00Z');
  const program = programs[names[turn % names.length] ?? 'gmail'];
  const body = program('Dana Reyes <dana@initech.example>', subject, `Dear Kim,\n\n${text}\n\nKind regards\nDana Reyes`);
  await tale.sends({ from: kim, to: log, subject: `Fwd: ${subject}`, text: body });
}

async function only({ tale }: Begun) {
  const [timeline, ...more] = await tale.timelines('kim@example.com');
  expect(more).toEqual([]);
  if (timeline === undefined) throw new Error('no timeline');
  return timeline;
}

const newest = async ({ tale }: Begun) => {
  const mail = (await tale.mails('kim@example.com')).at(-1);
  if (mail === undefined) throw new Error('no mail');
  return { ...mail, text: (await tale.source(mail)).replaceAll('=\r\n', '').replaceAll('\r\n', ' ') };
};

describe('an offer with a date', () => {
  test.for([
    [
      'We are delighted to offer you the position of baker. You will receive the contract by Wednesday 11 November.',
      'promise.due',
      '2026-11-12',
    ],
    ['I am very happy to offer you the job. I will send you the contract by 11 November.', 'promise.due', '2026-11-12'],
    ['We would like to offer you the post. Our HR team will email the paperwork by next Wednesday.', 'promise.due', '2026-11-12'],
    [
      'It is my pleasure to offer you the position. Please sign and return the attached contract by Wednesday 11 November.',
      'promise.invited',
      '2026-11-11',
    ],
    ['We are pleased to offer you the role. Please let us have your answer by Wednesday, 11 November.', 'promise.invited', '2026-11-11'],
    ['We would like to offer you the job. The offer is open until 11 November.', 'promise.invited', '2026-11-11'],
  ] as const)('%s', async ([text, step, day]) => {
    const begun = await applied();
    await forwards(begun, text, text.length);
    const { stage, nextStep } = await only(begun);
    expect(stage).toBe('offer');
    expect(nextStep.step).toBe(step);
    expect(nextStep.dueAt).toBe(`${day}T09:00:00Z`);
    const answer = await newest(begun);
    expect(answer.kind).toBe('answer');
    expect(answer.text).toMatch(/Congratulations, Kim!/);
    expect(answer.text).toMatch(/11 November|12 November/);
  });
});

describe('a test with a deadline in their email', () => {
  test.for([
    'As the next step we ask you to complete a take-home test. Please send it back by Friday 13 November.',
    'We would like you to do a short coding assignment. The deadline is Friday 13 November.',
    'Please find a case study attached. Kindly return it no later than 13 November.',
    'Could you prepare a lesson plan for a class of nine-year-olds and email it to us by Friday 13 November?',
    'Here is your link to the online numeracy test. It expires on 13 November.',
    'The next stage is a written exercise, attached. It is due on Friday, 13 November at noon.',
    'The practical task is to be completed by 13 November.',
    'You will get a link by tomorrow, please complete the coding test by Friday 13 November.',
  ])('%s', async (text) => {
    const begun = await applied();
    await forwards(begun, text, text.length);
    const { events, nextStep } = await only(begun);
    expect(events.map(({ type }) => type)).toContain('AssessmentSet');
    expect(events.flatMap((event) => (event.type === 'ReplyReceived' ? event.promises : []))).toEqual([]);
    const asked = text.endsWith('?');
    if (!asked) expect(nextStep).toMatchObject({ step: 'assessment.do', dueAt: '2026-11-12T18:00:00Z' });
    const sent = await begun.tale.clockTo('2026-11-13T12:00:00Z');
    expect(sent.filter(({ step }) => step !== 'conversation.answer').map(({ step, sentAt }) => `${step} ${sentAt}`)).toEqual([
      'assessment.do 2026-11-12T18:00:00Z',
      'assessment.do 2026-11-13T09:00:00Z',
    ]);
  });
});

describe('a job fair, and a programme that opens on 15 January', () => {
  const wrote = async (): Promise<Begun> => {
    const { tale, log } = await begins();
    const text =
      'Dear Dana,\n\nit was a pleasure to talk with you at the job fair on Saturday. I would love to hear more about your work.\n\nBest\nKim';
    await tale.sends({ from: kim, to: 'Dana Reyes <dana@initech.example>', bcc: log, subject: 'The job fair', text });
    return { tale, log };
  };
  test.for([
    'It was nice meeting you, too. Our graduate programme opens on 15 January, so please apply then.',
    'Thank you for coming to our stand. Applications for the apprenticeship open on 15 January.',
    'Good to hear from you. The traineeship will be advertised on 15 January.',
    'Thanks for your note! You can apply online from January 15.',
    'We will open applications for the summer season on 15 January. Do keep an eye on our page.',
    'Nothing is open yet. Recruitment starts on January 15.',
  ])('%s', async (text) => {
    const begun = await wrote();
    await forwards(begun, text, text.length, 'Re: The job fair');
    expect((await only(begun)).nextStep).toMatchObject({ step: 'promise.invited', dueAt: '2027-01-15T09:00:00Z' });
    const sent = await begun.tale.clockTo('2027-01-15T09:00:00Z');
    expect(sent.map(({ step }) => step)).toEqual(['promise.invited']);
    expect((await newest(begun)).text).toMatch(/said when it opens: Friday 15 January/);
  });
});

describe('a hiring freeze until April', () => {
  test.for([
    ['There is a hiring freeze until April, so nothing will move before then.', '2027-04-01'],
    ['Unfortunately all recruitment is on hold till 1 April.', '2027-04-01'],
    ['Head office has put a freeze on hiring. It lasts until the end of March.', '2027-03-31'],
    ['We have paused hiring until Q2.', '2027-04-01'],
    ['The position is frozen for now. We expect to resume in April.', '2027-04-01'],
    ['We are not hiring before April, I am afraid.', '2027-04-01'],
  ] as const)('%s', async ([text, day]) => {
    const begun = await applied();
    await forwards(begun, text, text.length);
    expect((await only(begun)).nextStep).toMatchObject({ step: 'on-hold.wait', dueAt: `${day}T08:00:00Z` });
    expect((await begun.tale.clockTo(`${day}T08:00:00Z`)).map(({ step }) => step)).toEqual(['on-hold.wait']);
  });
});

describe('a rhythm set by the employer', () => {
  test.for([
    'Feel free to check in with me every two weeks.',
    'Please touch base with me every other week.',
    'You are welcome to call me every fortnight.',
    'Do get in touch every two weeks.',
    'Just send me a line every second week.',
    'Please check back in every 14 days.',
  ])('outlives an ignored reminder: %s', async (text) => {
    const begun = await applied();
    await forwards(begun, `Thank you, we have your application. ${text}`, text.length);
    const sent = await begun.tale.clockTo('2027-01-31T09:00:00Z');
    expect(sent.map(({ step, sentAt }) => `${step} ${sentAt.slice(0, 10)}`)).toEqual([
      'promise.cadence 2026-11-18',
      'reminder.repeat 2026-11-23',
      'promise.cadence 2026-12-02',
      'reminder.repeat 2026-12-07',
      'let-go 2026-12-16',
    ]);
  });
});

describe('the person has left and names somebody else', () => {
  test.for([
    ['I no longer work here. Please write to Tom New at tom.new@initech.example.', 'Re: Application: Baker'],
    [
      'Thank you for your email. I have left Initech. Please contact my colleague Tom New (tom.new@initech.example).',
      'Automatic reply: Application: Baker',
    ],
    ['My last day here was 30 October. Tom New has taken over my role: tom.new@initech.example', 'Re: Application: Baker'],
    [
      'Dana Reyes is no longer with the company. Your new contact is Tom New, tom.new@initech.example.',
      'Out of office: Application: Baker',
    ],
    ['This mailbox is no longer monitored. Please email Tom New <tom.new@initech.example>.', 'Automatic reply: Application: Baker'],
    ['I moved on from the bakery in October. Tom New is now handling applications (tom.new@initech.example).', 'Re: Application: Baker'],
  ] as const)('%s (%s)', async ([text, subject]) => {
    const begun = await applied();
    await forwards(begun, text, text.length, subject);
    const answer = await newest(begun);
    expect(answer).toMatchObject({ kind: 'question' });
    expect(answer.text).toMatch(/Dana Reyes has left, it seems/);
    expect(answer.text).toMatch(/contact Tom New tom\.new@initech\.example/);
    await begun.tale.answers(answer, 'contact Tom New tom.new@initech.example');
    const [reminder] = await begun.tale.clockTo('2026-11-10T09:00:00Z');
    expect(reminder).toMatchObject({ kind: 'reminder', step: 'application.check-in' });
    expect((await newest(begun)).text).toMatch(/tom\.new(?:@|%40)initech\.example/);
  });

  test('we ask for a missing address', async () => {
    const begun = await applied();
    await forwards(begun, 'I have retired. Please contact Tom New in our office.');
    expect((await newest(begun)).text).toMatch(/Do you have Tom New's address\?/);
  });

  test('a mail that mentions somebody else is an ordinary answer', async () => {
    const begun = await applied();
    await forwards(begun, 'The head baker has left the company, so it takes longer. You will hear from me by Friday 13 November.');
    expect((await only(begun)).nextStep).toMatchObject({ step: 'promise.due' });
  });
});

describe('the employer missed the interview', () => {
  test.for([
    'they did not show up',
    "They didn't turn up",
    'nobody showed up',
    'no one was there',
    'they never joined the call',
    'I was stood up',
    'Dana did not come',
    'they forgot our call',
    'I waited half an hour and nobody came',
  ])('%s', async (words) => {
    const begun = await applied();
    const { tale, log } = begun;
    await tale.sends({ from: kim, to: log, subject: 'interview nov 10 at 2pm', text: 'interview nov 10 at 2pm' });
    const [evening] = await tale.clockTo('2026-11-10T15:00:00Z');
    if (evening === undefined) throw new Error('no reminder');
    await tale.answers(evening, words);
    const answer = await newest(begun);
    expect(answer.kind).toBe('answer');
    expect(answer.text).toMatch(/I'm sorry\. You were there/);
    expect(answer.text).toMatch(/ask for a new date/);
    expect((await only(begun)).events.map(({ type }) => type)).toContain('InterviewCancelled');
    const sent = await tale.clockTo('2026-11-16T12:00:00Z');
    expect(sent.map(({ step }) => step)).toEqual([]);
  });
});

describe('a friend at the company makes a referral: the company keeps its capitals', () => {
  test.for([
    ['Could you refer me for the nurse position at BigCo? I would be so grateful.', 'BigCo'],
    ['I saw that eBay is looking for drivers. Would you put in a good word for me at eBay?', 'eBay'],
    ['Would you pass my CV on at McNally Builders? They are looking for a bricklayer.', 'McNally Builders'],
    ['I would love to work at IKEA with you. Could you refer me to your manager?', 'IKEA'],
    ['Do you know who is hiring at PayPal? I would be glad of a referral.', 'PayPal'],
    ['Would you recommend me for the porter job at LuxHotels?', 'LuxHotels'],
  ] as const)('%s', async ([ask, company]) => {
    const { tale, log } = await begins();
    const text = `Hi Ann,\n\nI hope you are well. ${ask}\n\nThanks\nKim`;
    await tale.sends({ from: kim, to: 'Ann Lee <ann.lee@gmail.com>', bcc: log, subject: 'A favour', text });
    const [timeline] = await tale.timelines('kim@example.com');
    expect(timeline?.company ?? company).toBe(company);
    await tale.sends({ from: kim, to: log, subject: `company ${company}`, text: `company ${company}` });
    expect((await tale.timelines('kim@example.com'))[0]?.company).toBe(company);
  });

  test.for([
    ['applied at BigCo', 'BigCo'],
    ['applied to eBay for driver', 'eBay'],
    ['applied McNally Builders bricklayer', 'McNally Builders'],
    ['messaged Ann at LuxHotels on LinkedIn', 'LuxHotels'],
    ['applied at IKEA today', 'IKEA'],
    ['applied to PayPal', 'PayPal'],
  ] as const)('a note: %s', async ([note, company]) => {
    const { tale, log } = await begins();
    await tale.sends({ from: kim, to: log, subject: note, text: note });
    expect((await tale.timelines('kim@example.com')).map((each) => each.company)).toEqual([company]);
  });

  test.for(['BigCo', 'BIGCO', 'BigCO', 'bigCo', 'Big-Co', 'BigCo Ltd'] as const)(
    'their own spelling, once it is seen: %s',
    async (spelt) => {
      const { tale, log } = await begins();
      const text = 'Hi Sam,\n\ncould you put in a good word for me with your manager?\n\nThanks\nKim';
      await tale.sends({ from: kim, to: 'Sam Lee <sam@bigco.example>', bcc: log, subject: 'A favour', text });
      const body = programs.gmail(
        'Sam Lee <sam@bigco.example>',
        'Re: A favour',
        `Hi Kim,\n\nof course, we at ${spelt} are always looking.\n\nSam`,
      );
      await tale.sends({ from: kim, to: log, subject: 'Fwd: A favour', text: body });
      expect((await tale.timelines('kim@example.com')).map((each) => each.company)).toEqual([spelt.replace(' Ltd', '')]);
    },
  );
});

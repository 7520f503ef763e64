/** A recruiter named an employer, and the user writes to that employer directly: we send one gentle note. */
import { describe, expect, test } from 'vitest';
import { type Handling, handling } from '../../support/handling.ts';

const jo = 'jo@example.com';
const tom = 'Tom Hill <tom@medstaffing.example>';
const dana = 'Dana Reyes <dana@initech.example>';

interface Mail {
  readonly from?: string;
  readonly to: string;
  readonly cc?: string;
  readonly subject?: string;
  readonly text: string;
  readonly id?: string;
  readonly answers?: string;
}

let count = 0;
const lines = ({ from = `Jo <${jo}>`, to, cc, subject = 'Nurse', text, id, answers }: Mail): string => {
  count += 1;
  const thread = answers === undefined ? '' : `In-Reply-To: ${answers}\nReferences: ${answers}\n`;
  return `From: ${from}\nTo: ${to}\n${cc === undefined ? '' : `Cc: ${cc}\n`}Subject: ${subject}\nMessage-ID: ${id ?? `<${count}@example.com>`}\n${thread}\n${text}\n`;
};

const asksTom = {
  to: tom,
  subject: 'Staff Nurse',
  id: '<one@example.com>',
  text: 'Dear Tom,\n\nplease put me forward for the nurse role you are recruiting for. My CV is attached.',
};
const named = 'Dear Jo,\n\nthe role at Initech is a good match. I have sent your CV to Initech, and they will answer by Friday.\n\nTom';
const toDana = { to: dana, subject: 'Application: Nurse', text: 'Dear Dana,\n\nI would like to apply as a nurse. My CV is attached.' };

/** Jo applied through Tom, and Tom's answer arrived with Jo in copy. */
async function throughTom(answer: string): Promise<{ readonly service: Handling; readonly tracking: string }> {
  const service = await handling('2026-11-02T08:00:00Z');
  const tracking = await service.joins(jo);
  await service.receives({ from: jo, to: [tracking], lines: lines(asksTom) });
  service.clockTo('2026-11-03T08:00:00Z');
  const mail = { from: tom, to: `Jo <${jo}>`, subject: 'Re: Staff Nurse', answers: '<one@example.com>', text: answer };
  await service.receives({ from: 'tom@medstaffing.example', to: [tracking], lines: lines(mail) });
  service.clockTo('2026-11-04T08:00:00Z');
  return { service, tracking };
}

const notes = ({ sent }: Handling) => sent.filter(({ kind }) => kind === 'pacing-note');
const writes = (service: Handling, tracking: string, mail: Mail) => service.receives({ from: jo, to: [tracking], lines: lines(mail) });

test('an application to the employer that the recruiter named gets the note', async () => {
  const { service, tracking } = await throughTom(named);
  await writes(service, tracking, toDana);
  expect(notes(service)).toHaveLength(1);
  expect(notes(service)[0]?.text).toContain('direct ok');
});

test('so does one that the user forwards from Sent', async () => {
  const { service, tracking } = await throughTom(named);
  const block = `---------- Forwarded message ---------\nFrom: Jo <${jo}>\nDate: Wed, Nov 4, 2026 at 8:31 AM\nSubject: ${toDana.subject}\nTo: ${dana}\n\n${toDana.text}`;
  await writes(service, tracking, { to: 'us', subject: `Fwd: ${toDana.subject}`, text: block });
  expect(notes(service)).toHaveLength(1);
});

test("a recruiter's text that is only quoted in the user's answer counts as well", async () => {
  const service = await handling('2026-11-02T08:00:00Z');
  const tracking = await service.joins(jo);
  await writes(service, tracking, asksTom);
  service.clockTo('2026-11-04T08:00:00Z');
  const quote = named
    .split('\n')
    .map((line) => `> ${line}`)
    .join('\n');
  const text = `Dear Tom, thank you!\n\nOn Tue, Nov 3, 2026 at 10:31 AM Tom Hill <tom@medstaffing.example> wrote:\n\n${quote}`;
  await writes(service, tracking, { to: tom, subject: 'Re: Staff Nurse', answers: '<tom@medstaffing.example>', text });
  await writes(service, tracking, toDana);
  expect(notes(service)).toHaveLength(1);
});

describe('no note', () => {
  test.for<readonly [what: string, answer: string, mail: Mail]>([
    ['to an employer whom nobody named', named, { ...toDana, to: 'lee@globex.example' }],
    ['to an address of the same name at a mail service', named, { ...toDana, to: 'initech@gmail.com' }],
    ['to the recruiter', named, { ...toDana, to: tom }],
    ['with the recruiter in copy', named, { ...toDana, cc: tom }],
    ['where the recruiter agreed', `${named}\nFeel free to contact Dana at Initech directly.`, toDana],
    ['where the recruiter named nobody', 'Dear Jo,\n\nour client will answer by Friday.\n\nTom', toDana],
    [
      'for a thank-you',
      named,
      {
        ...toDana,
        subject: 'Thank you',
        text: 'Dear Dana,\n\nthank you for the interview today. I enjoyed meeting you and the team.\n\nJo',
      },
    ],
  ])('%s', async ([, answer, mail]) => {
    const { service, tracking } = await throughTom(answer);
    await writes(service, tracking, mail);
    expect(notes(service)).toEqual([]);
  });

  test('after "direct ok"', async () => {
    const { service, tracking } = await throughTom(named);
    service.clockTo('2026-11-10T09:00:00Z');
    for (const timelineId of service.scheduled.keys()) await service.fires(timelineId);
    const secret = service.sent.at(-1)?.replyTo ?? '';
    await service.receives({ from: jo, to: [secret], lines: lines({ to: secret, subject: 'Re: Follow up', text: 'direct ok' }) });
    await writes(service, tracking, toDana);
    expect(notes(service)).toEqual([]);
  });

  test('to an employer who is in the conversation with the recruiter', async () => {
    const { service, tracking } = await throughTom(named);
    const introduction = {
      from: dana,
      to: `Jo <${jo}>, ${tom}`,
      subject: 'Re: Staff Nurse',
      answers: '<one@example.com>',
      text: 'Dear Jo, hello.',
    };
    await service.receives({ from: 'dana@initech.example', to: [tracking], lines: lines(introduction) });
    await writes(service, tracking, {
      ...toDana,
      subject: 'Re: Staff Nurse',
      answers: '<one@example.com>',
      text: 'Dear Dana, Thursday works.',
    });
    expect(notes(service)).toEqual([]);
  });
});

/** A new mail to somebody with whom one conversation is open belongs there, unless it surely applies for another job. */
import { describe, expect, test } from 'vitest';
import { story } from '../../support/stories/story.ts';

const jo = 'Jo Prado <jo@example.com>';

async function joined() {
  const tale = await story('2026-11-06T09:00:00Z');
  const tracking = await tale.joins(jo);
  const sends = (to: string, subject: string, text: string, tag = '') =>
    tale.sends({ from: jo, to, bcc: tracking.replace('@', `${tag}@`), subject, text });
  const forwards = (from: string, subject: string, text: string) =>
    tale.sends({
      from: jo,
      to: tracking,
      subject: `Fwd: ${subject}`,
      text: `---------- Forwarded message ---------\nFrom: ${from}\nDate: Tue, Nov 10, 2026 at 9:12 AM\nSubject: ${subject}\nTo: <jo@example.com>\n\n\n${text}\n`,
    });
  const all = () => tale.timelines('jo@example.com');
  const last = async () => {
    const mail = (await tale.mails('jo@example.com')).at(-1);
    return { kind: mail?.kind, source: mail === undefined ? '' : (await tale.source(mail)).replace(/=\r?\n/g, '') };
  };
  return { tale, sends, forwards, all, last };
}

const ines = 'Ines Duarte <ines@duarte-recruiting.example>';
const tiler = [
  'Your client in Porto',
  'Hi Ines,\n\nplease put me forward for the tiler position with your client. My CV is attached.\n\nJo',
] as const;

describe('to the only recruiter', () => {
  test.for([
    ['Thank you', 'Dear Ines,\n\nthank you for your time on the phone today.'],
    ['Updated resume', 'Hi Ines,\n\nplease find my updated resume attached, as promised.'],
    ['My availability', 'Hi Ines,\n\nI can do Tuesday or Wednesday next week.'],
    ['References', 'Dear Ms Duarte,\n\nhere are the two references you asked for.'],
    ['Any news?', 'Hi Ines,\n\nhave you heard anything from the client?'],
    ['Joining date', 'Dear Ines,\n\nI can join immediately.'],
    ['Available times for the client call', 'Hi Ines,\n\nI could talk to the client on Thursday at 10 or Friday after 2. Let me know.'],
    ['My certificates', 'Hi Ines,\n\nhere are the certificates you wanted for the file.'],
    ['Salary', 'Hi Ines,\n\nI would want at least 1,900 a month.'],
    ['The client', 'Hi Ines,\n\ndid the client say anything?'],
  ] as const)('"%s" joins', async ([subject, text]) => {
    const { tale, sends, all } = await joined();
    await sends(ines, ...tiler, '+recruiter');
    await tale.clockTo('2026-11-10T14:00:00Z');
    await sends(ines, subject, text);
    expect(await all()).toMatchObject([{ via: 'recruiter' }]);
  });

  test.for([
    ['Application: plasterer', 'Hi Ines,\n\nI would also like to apply for the plasterer position you advertise. CV attached.'],
    ['Roofer at Telhados Silva', 'Hi Ines,\n\nplease put me forward for the roofer job at Telhados Silva as well.'],
  ] as const)('"%s" is another one', async ([subject, text]) => {
    const { tale, sends, all } = await joined();
    await sends(ines, ...tiler, '+recruiter');
    await tale.clockTo('2026-11-10T14:00:00Z');
    await sends(ines, subject, text);
    expect(await all()).toHaveLength(2);
  });
});

describe('to the person applied to', () => {
  const dean = 'Dean Kovac <dean@portworks.example>';
  test.for([
    ['Welder job', 'Hi Dean,\n\nI have withdrawn my application at Fenway and would love to weld for you.', 1],
    [
      'Joining',
      'Dear Sir,\n\nI accept the terms of the employment agreement draft subject to your offer letter, kindly send the offer.',
      1,
    ],
    ['Tickets', 'Hi Dean,\n\nMy tickets are attached, the job on your website still looks great to me.', 1],
    ['Application: rigger', 'Hi Dean,\n\nI would like to apply for the rigger position as well.', 2],
    ['Crane driver vacancy', 'Hi Dean,\n\nI am applying for the crane driver vacancy.', 2],
  ] as const)('"%s"', async ([subject, text, count]) => {
    const { tale, sends, all } = await joined();
    await sends(dean, 'Application: pipe welder', 'Hi Dean,\n\nplease find my application for the pipe welder position attached.\n\nJo');
    await tale.clockTo('2026-11-10T14:00:00Z');
    await sends(dean, subject, text);
    const timelines = await all();
    expect(timelines).toHaveLength(count);
    expect(timelines.map(({ status }) => status)).not.toContain('closed');
  });
});

describe('to a mailbox of many jobs', () => {
  test.for([
    ['Warehouse operative - VAC0955', 'VAC0955 - any update?', 'I wondered if there was any news on the warehouse job?'],
    ['Go developer (#R-5521)', 'R-5521 follow up', 'I sent my resume on the 6th. When do you expect to decide?'],
    ['Bus driver', 'My bus driver application', 'checking you got my CV?'],
    ['Care assistant, ref LC/2291', 'LC2291 question', 'has a decision been made?'],
    ['Gallery attendant JR-10442', 'JR 10442', 'I wanted to ask about the state of my application JR-10442.'],
    ['Baker (night shift)', 'Baker', 'is there any news on my application as a baker?'],
    ['Zoo keeper - Vacancy 883', 'Vacancy 883', 'I applied two weeks ago and wonder whether you have decided.'],
  ] as const)('%j, then %j', async ([first, subject, text]) => {
    const { tale, sends, all } = await joined();
    await sends('Jobs <jobs@ferry.example>', first, 'Hello,\n\nplease accept my application. My CV is attached.\n\nJo');
    await sends('Jobs <jobs@ferry.example>', 'Tinsmith - VAC0931', 'Hello,\n\nplease accept my application for the tinsmith job.\n\nJo');
    await tale.clockTo('2026-11-17T10:00:00Z');
    await sends('Jobs <jobs@ferry.example>', subject, `Hello,\n\n${text}\n\nJo`);
    const timelines = await all();
    expect(Object.fromEntries(timelines.map((each) => [each.subject, each.followUps]))).toEqual({ [first]: 1, 'Tinsmith - VAC0931': 0 });
  });

  test.for([
    ['Deckhand', 'Ship cook', 'I would like to apply for the ship cook job.'],
    ['Deckhand VAC0711', 'Deckhand VAC0799', 'please accept my application for the deckhand job VAC0799.'],
    ['Hello', 'Hello', 'I would like to apply for the engine room job.'],
  ] as const)('%j, then %j: two jobs', async ([first, subject, text]) => {
    const { sends, all } = await joined();
    await sends('Jobs <jobs@ferry.example>', first, 'Hello,\n\nI would like to apply for the deckhand job.\n\nJo');
    await sends('Jobs <jobs@ferry.example>', subject, `Hello,\n\n${text}\n\nJo`);
    expect(await all()).toHaveLength(2);
  });
});

describe('two jobs are open with one person', () => {
  const renata = 'Renata Alves <renata@casamangue.example>';
  async function both() {
    const service = await joined();
    await service.sends(renata, 'Line cook application', 'Dear Renata,\n\nI am applying for the line cook job.\n\nJo');
    await service.sends(renata, 'Head waiter vacancy', 'Hi Renata,\n\nI am also applying for the head waiter vacancy.\n\nJo');
    await service.tale.clockTo('2026-11-10T14:00:00Z');
    return service;
  }

  test.for([
    ['theirs', 'Trial shift', 'Hi Jo,\n\nCome in for a trial shift on Friday 13 November at 16:00.\n\nRenata'],
    ['theirs', 'Hello', 'Hi Jo,\n\nthanks for your mail, I will be back to you soon.\n\nRenata'],
    ['mine', 'Any news?', 'Hi Renata,\n\nI wondered whether there is any news?\n\nJo'],
    ['mine', 'Thank you', 'Hi Renata,\n\nthank you for the talk yesterday.\n\nJo'],
  ] as const)('a mail of %s, "%s", names no posting: asked once, with the postings named', async ([whose, subject, text]) => {
    const { sends, forwards, all, last } = await both();
    const before = await all();
    await (whose === 'mine' ? sends : forwards)(renata, subject, text);
    expect(await all()).toEqual(before);
    const { kind, source } = await last();
    expect(kind).toBe('question');
    expect(source).toContain('(Line cook application)');
    expect(source).toContain('(Head waiter vacancy)');
  });

  test.for([
    ['theirs', 'Line cook', 'Hi Jo,\n\nwe have received many applications for the line cook job.\n\nRenata', 'Line cook application'],
    ['mine', 'Head waiter', 'Hi Renata,\n\nis there any news about the head waiter vacancy?\n\nJo', 'Head waiter vacancy'],
  ] as const)('a mail of %s, "%s", names its posting and goes there', async ([whose, subject, text, where]) => {
    const { sends, forwards, all } = await both();
    await (whose === 'mine' ? sends : forwards)(renata, subject, text);
    const grown = (await all()).filter(({ events }) => events.length > 1);
    expect(grown.map(({ subject }) => subject)).toEqual([where]);
  });

  test("a recruiter's mail that names the client goes on the timeline with that client", async () => {
    const { sends, forwards, all } = await joined();
    await sends(
      ines,
      'HGV driver for your client Penrose Dairy',
      'Hi Ines,\n\nplease forward my CV to Penrose Dairy for the HGV driver job.\n\nJo',
      '+recruiter',
    );
    await sends(
      ines,
      'Forklift job at Mossop Timber',
      'Hi Ines,\n\nalso please put me forward for the forklift job at Mossop Timber.\n\nJo',
      '+recruiter',
    );
    await forwards(ines, 'Interview date', 'Hi Jo,\n\nMossop would like to interview you on Monday 16 November at 9am.\n\nInes');
    const found = (await all()).find(({ stage }) => stage === 'interview');
    expect(found?.subject).toBe('Forklift job at Mossop Timber');
  });
});

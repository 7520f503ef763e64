/** A question that would end a conversation is open: no reminder speaks of it as if nothing had come, until the week for the answer is over. */
import { describe, expect, test } from 'vitest';
import { type Story, story } from '../../support/stories/story.ts';

const jo = 'Jo Winter <jo@example.com>';

async function begins(clock = '2026-11-03T09:00:00Z') {
  const tale = await story(clock, { zone: 'America/New_York' });
  const tracking = await tale.joins(jo);
  const applies = (to: string, job = 'Nurse') =>
    tale.sends({
      from: jo,
      to,
      bcc: tracking,
      subject: `Application: ${job}`,
      text: `Hello,\n\nplease find my application for the ${job} position attached.\n\nJo Winter`,
    });
  const forwards = (from: string, subject: string, text: string, day = 'Fri, Nov 6, 2026 at 7:30 AM') =>
    tale.sends({
      from: jo,
      to: tracking,
      subject: `Fwd: ${subject}`,
      text: `---------- Forwarded message ---------\nFrom: ${from}\nDate: ${day}\nSubject: ${subject}\nTo: <jo@example.com>\n\n\n${text}\n`,
    });
  return { tale, tracking, applies, forwards };
}

const days = (mails: Awaited<ReturnType<Story['clockTo']>>) =>
  mails
    .filter(({ kind }) => kind.startsWith('reminder'))
    .map(({ step, sentAt }) => `${sentAt.slice(0, 10)} ${step ?? 'several'}`)
    .toSorted();

const newest = async (tale: Story) => {
  const mail = (await tale.mails('jo@example.com')).at(-1);
  if (mail === undefined) throw new Error('no mail');
  return mail;
};

const plain = async (tale: Story, mail: Parameters<Story['source']>[0]) => (await tale.source(mail)).replace(/=\r?\n/g, '');

const no = 'Dear Jo,\n\nWe have decided to move forward with other candidates for the Nurse position.\n\nLee Park';

describe('whose no it is', () => {
  async function asked() {
    const all = await begins();
    await all.applies('Ann Bee <ann@corbel.example>');
    await all.applies('Bob Cee <bob@brookfield.example>', 'Driver');
    await all.tale.clockTo('2026-11-06T13:00:00Z');
    await all.forwards('lee.park.1980@gmail.com', 'Your application', no);
    const question = await newest(all.tale);
    expect(question.kind).toBe('question');
    return { ...all, question };
  }

  test('unanswered, the check-in comes a week after the question, and that of another in its own time', async () => {
    const { tale } = await asked();
    expect(days(await tale.clockTo('2026-11-13T15:00:00Z'))).toEqual([
      '2026-11-10 application.check-in',
      '2026-11-13 application.check-in',
    ]);
  });

  test('status names that day', async () => {
    const { tale } = await asked();
    await tale.sends({ from: jo, to: `tactful@${tale.domain}`, subject: 'status', text: 'status' });
    expect(await plain(tale, await newest(tale))).toContain('November 13');
  });

  test('their own answer in between is an answer to it, too', async () => {
    const { tale, forwards } = await asked();
    await tale.clockTo('2026-11-07T13:00:00Z');
    await forwards(
      'Ann Bee <ann@corbel.example>',
      'Re: Application: Nurse',
      'Hi Jo,\n\ncould you send me your references?\n\nAnn',
      'Sat, Nov 7, 2026 at 7:30 AM',
    );
    expect(days(await tale.clockTo('2026-11-10T15:00:00Z'))).toEqual(['2026-11-09 conversation.answer', '2026-11-10 application.check-in']);
  });

  test('an interview does not wait', async () => {
    const { tale, forwards } = await asked();
    await forwards(
      'Ann Bee <ann@corbel.example>',
      'Your interview',
      'Dear Jo,\n\nyour interview is on Tuesday, November 10, at 10 am.\n\nAnn',
    );
    expect(days(await tale.clockTo('2026-11-10T12:00:00Z'))).toEqual(['2026-11-09 interview.ask']);
  });

  test.for(['yes', 'Yes.', 'rejected'])('with one choice, “%s” closes it, and answers no question of Friday', async (word) => {
    const { tale, question } = await asked();
    expect(await tale.onFridays()).toHaveLength(0);
    await tale.clockTo('2026-11-06T15:00:00Z');
    expect(await tale.onFridays()).toHaveLength(1);
    await tale.answers(question, word);
    expect((await newest(tale)).subject).not.toContain('write to anyone');
    const closed = (await tale.timelines('jo@example.com')).filter(({ events }) => events.some(({ outcome }) => outcome === 'rejected'));
    expect(closed.map(({ company }) => company)).toEqual(['Corbel']);
  });

  test.for(['no', 'yes, but I wrote to them today', 'thanks'])('“%s” closes nothing', async (word) => {
    const { tale, question } = await asked();
    await tale.clockTo('2026-11-06T15:00:00Z');
    await tale.answers(question, word);
    const closed = (await tale.timelines('jo@example.com')).filter(({ events }) => events.some(({ outcome }) => outcome === 'rejected'));
    expect(closed).toEqual([]);
  });
});

describe('whether to stop the others', () => {
  async function hired() {
    const all = await begins();
    const { tale, applies, forwards, tracking } = all;
    await applies('Ann Bee <ann@corbel.example>');
    await tale.clockTo('2026-11-20T15:00:00Z');
    await applies('Bob Cee <bob@brookfield-care.example>');
    await applies('Cy Dee <cy@frozen.example>');
    await tale.sends({
      from: jo,
      to: 'Flo Gee <flo@friends.example>',
      bcc: tracking,
      subject: 'Coffee?',
      text: 'Hi Flo,\n\ncould we talk for 20 minutes about how you got into nursing?\n\nJo',
    });
    await tale.sends({
      from: jo,
      to: 'Gus Ito <gus@peers.example>',
      bcc: tracking,
      subject: 'Your team',
      text: 'Hi Gus,\n\nhow did you get into nursing?\n\nJo',
    });
    const day = 'Fri, Nov 20, 2026 at 9:30 AM';
    await forwards('Gus Ito <gus@peers.example>', 'Re: Your team', 'Hi Jo,\n\nwe have no openings at the moment.\n\nGus', day);
    await forwards(
      'Cy Dee <cy@frozen.example>',
      'Re: Application: Nurse',
      'Dear Jo,\n\nwe have a hiring freeze, so everything is on hold.\n\nCy',
      day,
    );
    await tale.clockTo('2026-11-24T15:00:00Z');
    await tale.sends({ from: jo, to: `tactful@${tale.domain}`, subject: 'hired by Corbel', text: 'hired by Corbel' });
    const question = await newest(tale);
    expect(question.subject).toBe('Shall I stop the others?');
    return { ...all, question };
  }

  test('unanswered, the others wait a week', async () => {
    const { tale } = await hired();
    expect(days(await tale.clockTo('2026-11-30T20:00:00Z'))).toEqual([]);
    expect(days(await tale.clockTo('2026-12-02T20:00:00Z'))).toEqual(['2026-12-02 application.check-in', '2026-12-02 networking.nudge']);
  });

  test('`no`: they come in their own time', async () => {
    const { tale, question } = await hired();
    await tale.answers(question, 'no');
    expect(days(await tale.clockTo('2026-11-27T20:00:00Z'))).toEqual(['2026-11-27 application.check-in', '2026-11-27 networking.nudge']);
  });

  test('only those who still consider the user get a withdrawal', async () => {
    const { tale, question } = await hired();
    const source = await plain(tale, question);
    expect(source).toContain('To: bob@brookfield-care.example');
    expect(source).not.toMatch(/To: (?:gus|cy)@/);
    for (const name of ['Bob Cee', 'Cy Dee', 'Gus Ito']) expect(source).toContain(name);
  });
});

/** On Fridays we ask whether they wrote to anyone without us. */
import { describe, expect, test } from 'vitest';
import type { SentMail } from '../../../lib/local/sending/sent-mail.ts';
import { type Story, story } from '../../support/stories/story.ts';

const jo = 'Jo Winter <jo@example.com>';
const text = 'Dear all,\n\nplease find my application for the position attached.\n\nKind regards\nJo Winter';
const question = 'Did you write to anyone without me?';

async function applied(settings: Readonly<Record<string, string>> = {}) {
  const tale = await story('2026-11-03T07:12:00Z', settings); // a Tuesday
  const address = await tale.joins(jo);
  const applies = (to: string, subject: string) => tale.sends({ from: jo, to, bcc: address, subject, text });
  await applies('Dana Reyes <dana.reyes@initech.example>', 'Application: Technical writer');
  return { tale, address, applies };
}
const says = (tale: Story, to: string, words: string) => tale.sends({ from: jo, to, subject: words, text: words });
/** When they were asked on the way. */
async function asked(tale: Story, until: string): Promise<readonly string[]> {
  const before = (await tale.onFridays()).length;
  await tale.clockTo(until);
  return (await tale.onFridays()).slice(before).map(({ sentAt }) => sentAt.slice(0, 16));
}
async function firstQuestion(tale: Story): Promise<SentMail> {
  await tale.clockTo('2026-11-06T08:00:00Z');
  const [mail] = await tale.onFridays();
  if (mail === undefined) throw new Error('not asked');
  return mail;
}
const textOf = async (tale: Story, mail: SentMail | undefined) =>
  mail === undefined ? '' : (await tale.source(mail)).replace(/=\r?\n/g, '').replaceAll('=3D', '=');

describe('on Friday at nine', () => {
  test('a user with something open is asked, and told how to forward several', async () => {
    const { tale, address } = await applied();
    const mail = await firstQuestion(tale);
    expect(mail).toMatchObject({ kind: 'notice', subject: question, replyTo: address, step: null, timelineId: null });
    const source = await textOf(tale, mail);
    expect(source).toContain('Forward as attachment');
    expect(source).toContain(address);
    expect(source).toContain('fridays off');
  });

  test('not more than once in two weeks without an answer', async () => {
    const { tale } = await applied();
    expect(await asked(tale, '2026-12-01T07:00:00Z')).toEqual(['2026-11-06T08:00', '2026-11-20T08:00']);
  });

  test('a week later once it was answered, and not because of an email that we saw', async () => {
    const { tale, address, applies } = await applied();
    await tale.clockTo('2026-11-06T08:00:00Z');
    await says(tale, address, 'no');
    await applies('Lee Wong <lee@globex.example>', 'Application: Editor');
    expect(await asked(tale, '2026-11-13T08:00:00Z')).toHaveLength(1);
    await applies('Kim Ode <kim@hooli.example>', 'Application: Planner');
    expect(await asked(tale, '2026-11-20T08:00:00Z')).toEqual([]);
  });

  test('`no` changes nothing and gets no answer; `yes` brings how to send them', async () => {
    const { tale } = await applied();
    const mail = await firstQuestion(tale);
    const before = (await tale.mails('jo@example.com')).length;
    await tale.answers(mail, 'no');
    await tale.answers(mail, 'Nope, nobody.');
    expect(await tale.mails('jo@example.com')).toHaveLength(before);
    await tale.answers(mail, 'yes');
    expect((await tale.mails('jo@example.com')).slice(before)).toMatchObject([{ kind: 'notice', subject: 'Send me the ones I missed' }]);
  });

  test('an answer with a note is that note', async () => {
    const { tale } = await applied();
    const mail = await firstQuestion(tale);
    await tale.answers(mail, 'applied Globex nurse');
    expect((await tale.timelines('jo@example.com')).map(({ company }) => company)).toContain('Globex');
  });

  test('is off after `fridays off`, and on again after `fridays on`', async () => {
    const { tale } = await applied();
    const mail = await firstQuestion(tale);
    await tale.answers(mail, 'fridays off');
    expect(await asked(tale, '2026-11-20T12:00:00Z')).toEqual([]);
    await tale.answers(mail, 'fridays on');
    expect(await asked(tale, '2026-11-27T12:00:00Z')).toHaveLength(1);
  });

  test.for(['pause 3 weeks', 'pause', 'stop all'])('nobody is asked after `%s`, nor on another day after it', async (words) => {
    const { tale } = await applied();
    await says(tale, `tactful@${tale.domain}`, words);
    expect(await asked(tale, '2026-11-23T12:00:00Z')).toEqual([]);
    await tale.clockTo('2026-11-25T12:00:00Z');
    await says(tale, `tactful@${tale.domain}`, 'resume');
    expect(await asked(tale, '2026-11-27T12:00:00Z')).toEqual(['2026-11-27T08:00']);
  });

  test('nobody is asked with nothing open, and again when something is', async () => {
    const { tale, address, applies } = await applied();
    await says(tale, address, 'withdrew Initech');
    expect(await asked(tale, '2026-11-06T08:00:00Z')).toEqual([]);
    await tale.clockTo('2026-11-10T08:00:00Z');
    await applies('Lee Wong <lee@globex.example>', 'Application: Editor');
    expect(await asked(tale, '2026-11-13T08:00:00Z')).toHaveLength(1);
  });

  test('follows the hour, the zone and its weekend', async () => {
    const { tale, address } = await applied();
    await says(tale, `tactful@${tale.domain}`, 'timezone Chicago, hour 7');
    expect(await asked(tale, '2026-11-06T20:00:00Z')).toEqual(['2026-11-06T13:00']);
    await says(tale, address, 'no');
    await says(tale, `tactful@${tale.domain}`, 'timezone Riyadh, hour 9');
    expect(await asked(tale, '2026-11-13T20:00:00Z')).toEqual(['2026-11-12T06:00']);
  });

  test('comes once, even if the service is restarted', async () => {
    const { tale } = await applied();
    expect(await asked(tale, '2026-11-06T08:00:00Z')).toHaveLength(1);
    await tale.restarts('2026-11-06T08:00:00Z');
    expect(await asked(tale, '2026-11-13T12:00:00Z')).toEqual([]);
  });
});

test('who gets a digest is asked there, once in two weeks without an answer', async () => {
  const { tale } = await applied();
  await says(tale, `tactful@${tale.domain}`, 'digest weekly');
  const mails = await tale.clockTo('2026-11-24T12:00:00Z');
  expect(await tale.onFridays()).toEqual([]);
  const digests = await Promise.all(mails.filter(({ kind }) => kind === 'digest').map((mail) => textOf(tale, mail)));
  expect(digests.map((each) => /without me\?/i.test(each))).toEqual([true, false, true]);
});

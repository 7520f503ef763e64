/** `digest weekly`: a digest on Mondays, when there is something to say. */
import { describe, expect, test } from 'vitest';
import type { SentMail } from '../../../lib/local/sending/sent-mail.ts';
import { type Story, story, told } from '../../support/stories/story.ts';

const jo = 'Jo Winter <jo@example.com>';
const text = 'Dear all,\n\nplease find my application for the position attached.\n\nKind regards\nJo Winter';

async function applied() {
  const tale = await story('2026-11-03T07:12:00Z'); // a Tuesday
  const address = await tale.joins(jo);
  const applies = (to: string, subject: string) => tale.sends({ from: jo, to, bcc: address, subject, text });
  await applies('Dana Reyes <dana.reyes@initech.example>', 'Application: Technical writer');
  return { tale, applies };
}
const asks = (tale: Story, words: string) => tale.sends({ from: jo, to: `tactful@${tale.domain}`, subject: words, text: words });
const digests = (mails: readonly SentMail[]) => mails.filter(({ kind }) => kind === 'digest');
const textOf = async (tale: Story, mail: SentMail | undefined) =>
  mail === undefined ? '' : (await tale.source(mail)).replace(/=\r?\n/g, '');

describe('`digest weekly`', () => {
  test('comes on Monday at nine, with what is due, what waits for an answer, and what was let go', async () => {
    const { tale, applies } = await applied();
    await asks(tale, 'digest weekly');
    const [first] = digests(await tale.clockTo('2026-11-09T08:00:00Z'));
    expect(first).toMatchObject({
      sentAt: expect.stringMatching(/^2026-11-09T08:00/),
      subject: 'Your week: 1 due',
      step: null,
      timelineId: null,
    });
    expect(await textOf(tale, first)).toMatch(/THIS WEEK\s+- Dana Reyes, Initech: I'll remind you on Tuesday 10 November, 09:00/);
    await tale.clockTo('2026-11-13T12:00:00Z');
    await applies('Lee Wong <lee@globex.example>', 'Application: Editor');
    const [second] = digests(await tale.clockTo('2026-11-16T08:00:00Z'));
    expect(second).toMatchObject({ subject: 'Your week: 1 due, 1 waiting for a word' });
    expect(await textOf(tale, second)).toMatch(
      /1\. DANA REYES, INITECH[\s\S]*1 heard[\s\S]*THIS WEEK\s+- Lee Wong, Globex: I'll remind you on Friday 20 November/,
    );
    const later = await tale.clockTo('2026-12-07T08:00:00Z');
    expect(told(later.filter(({ kind }) => kind === 'let-go'))).toEqual(['let-go let-go 2026-12-01T08:00:00Z']);
    expect(digests(later)).toHaveLength(3);
    expect(await textOf(tale, digests(later).at(-1))).toMatch(/CLOSED LAST WEEK\s+- Dana Reyes, Initech: closed on Tuesday 1 December/);
  });

  test('counts among what is due what is asked about and comes again that week', async () => {
    const { tale, applies } = await applied();
    await asks(tale, 'digest weekly');
    await tale.clockTo('2026-11-06T10:00:00Z');
    await applies('Lee Wong <lee@globex.example>', 'Application: Editor'); // reminded on Friday 13 November, repeated on Wednesday
    const digest = digests(await tale.clockTo('2026-11-16T08:00:00Z')).at(-1);
    expect(digest?.subject).toBe('Your week: 1 due, 2 waiting for a word');
    expect(await textOf(tale, digest)).not.toContain('Nothing is due');
  });

  test('leaves to the next one what is due at its hour a week later', async () => {
    const { tale, applies } = await applied();
    await asks(tale, 'digest weekly');
    await tale.clockTo('2026-11-10T08:30:00Z');
    const [reminder] = (await tale.mails('jo@example.com')).slice(-1);
    if (reminder === undefined) throw new Error('no reminder');
    await tale.answers(reminder, 'stop');
    await tale.clockTo('2026-11-16T07:00:00Z');
    await applies('Lee Wong <lee@globex.example>', 'Application: Editor'); // due on Monday 23 November at nine
    const [digest] = digests(await tale.clockTo('2026-11-16T08:00:00Z'));
    expect(digest?.subject).toBe('Your week: nothing due');
    expect(await textOf(tale, digest)).toMatch(/LATER\s+- Lee Wong/);
  });

  test('can be answered by number with one word', async () => {
    const { tale } = await applied();
    await asks(tale, 'digest weekly');
    const digest = digests(await tale.clockTo('2026-11-16T08:00:00Z')).at(-1);
    if (digest === undefined) throw new Error('no digest');
    await tale.answers(digest, '1 heard, they decide by Dec 4');
    expect(await tale.timelines('jo@example.com')).toMatchObject([{ nextStep: { step: 'promise.due', dueAt: '2026-12-07T08:00:00Z' } }]);
    await tale.answers(digest, 'digest off');
    expect(digests(await tale.clockTo('2026-12-21T08:00:00Z'))).toEqual([]);
  });

  test('does not come when there is nothing to say', async () => {
    const tale = await story('2026-11-03T07:12:00Z');
    await tale.joins(jo);
    await asks(tale, 'digest weekly');
    expect(await tale.clockTo('2026-12-31T08:00:00Z')).toEqual([]);
  });

  test('is off until asked for, and after `undo`', async () => {
    const { tale } = await applied();
    expect(digests(await tale.clockTo('2026-11-09T12:00:00Z'))).toEqual([]);
    await asks(tale, 'digest weekly');
    await asks(tale, 'undo');
    expect(digests(await tale.clockTo('2026-11-30T12:00:00Z'))).toEqual([]);
  });

  test.for(['pause 3 weeks', 'pause', 'stop all'])('does not come after `%s`, and comes again later', async (words) => {
    const { tale } = await applied();
    await asks(tale, 'digest weekly');
    await asks(tale, words);
    expect(await tale.clockTo('2026-11-23T12:00:00Z')).toEqual([]);
    await tale.clockTo('2026-11-25T12:00:00Z');
    await asks(tale, 'resume');
    const [again] = digests(await tale.clockTo('2026-12-01T07:00:00Z'));
    expect(again?.sentAt).toMatch(/^2026-11-30T08:00/);
  });

  test('follows the hour and the zone', async () => {
    const { tale } = await applied();
    await asks(tale, 'digest weekly');
    await asks(tale, 'timezone Chicago, hour 7');
    const [digest] = digests(await tale.clockTo('2026-11-09T20:00:00Z'));
    expect(digest?.sentAt).toMatch(/^2026-11-09T13:00/);
  });

  test('comes once a week, even if the service is restarted, and does not count as a reminder', async () => {
    const { tale } = await applied();
    await asks(tale, 'digest weekly');
    expect(digests(await tale.clockTo('2026-11-09T08:00:00Z'))).toHaveLength(1);
    await tale.restarts('2026-11-09T08:00:00Z');
    expect(digests(await tale.clockTo('2026-11-16T07:59:00Z'))).toEqual([]);
    const later = await tale.clockTo('2027-01-31T08:00:00Z');
    expect(told(later).filter((each) => each.startsWith('let-go'))).toHaveLength(1);
    expect(digests(await tale.mails('jo@example.com')).length).toBeLessThanOrEqual(6);
  });

  test('names nobody on a lock screen after `discreet on`', async () => {
    const { tale } = await applied();
    await asks(tale, 'digest weekly, discreet on');
    const [digest] = digests(await tale.clockTo('2026-11-09T08:00:00Z'));
    expect(digest?.subject).toBe('Your week: 1 due');
    const source = await textOf(tale, digest);
    expect(/mso-hide:all;">(.*?)&#847;/.exec(source.replaceAll('=3D', '='))?.[1]).toBe('What is due, and what can wait.');
  });
});

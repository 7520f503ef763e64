/** `undo` mailed to tactful@ takes back the user's last command, whether it was a setting or on a timeline. */
import { describe, expect, test } from 'vitest';
import { type Story, story } from '../../support/stories/story.ts';

const jo = 'Jo Winter <jo@example.com>';
const text = 'Dear all,\n\nplease find my application for the position attached.\n\nKind regards\nJo Winter';

async function tracking(): Promise<Story> {
  const tale = await story('2026-11-03T07:12:00Z');
  const address = await tale.joins(jo);
  for (const [to, subject] of [
    ['Dana Reyes <dana.reyes@initech.example>', 'Application: Technical writer'],
    ['Lee Wong <lee@globex.example>', 'Application: Editor'],
  ] as const)
    await tale.sends({ from: jo, to, bcc: address, subject, text });
  return tale;
}

const asks = (tale: Story, words: string) => tale.sends({ from: jo, to: `tactful@${tale.domain}`, subject: words, text: words });
async function newest(tale: Story) {
  const mail = (await tale.mails('jo@example.com')).at(-1);
  if (mail === undefined) throw new Error('no mail');
  return mail;
}
const dueAt = async (tale: Story) => (await tale.timelines('jo@example.com')).map(({ nextStep }) => nextStep.dueAt);
const nine = ['2026-11-10T08:00:00Z', '2026-11-10T08:00:00Z'];

describe('`undo` takes a setting back', () => {
  test('each answer to a setting offers it, at tactful@', async () => {
    const tale = await tracking();
    await asks(tale, 'hour 7');
    expect(await dueAt(tale)).not.toEqual(nine);
    const answer = await newest(tale);
    expect(answer.replyTo ?? answer.from).toContain('tactful@');
    expect(await tale.source(answer)).toMatch(/undo/);
    await tale.answers(answer, 'undo');
    expect(await dueAt(tale)).toEqual(nine);
    expect(await tale.source(await newest(tale))).toMatch(/Reminders come at\s+09:00/);
  });

  test.for(['stop all', 'pause', 'pause 2 weeks'])('`%s`', async (words) => {
    const tale = await tracking();
    await asks(tale, words);
    expect((await tale.user('jo@example.com')).status).not.toBe('active');
    await asks(tale, 'undo');
    expect((await tale.user('jo@example.com')).status).toBe('active');
    expect((await tale.clockTo('2026-11-10T08:00:00Z')).map(({ kind }) => kind)).toEqual(['reminder', 'reminder']);
  });

  test.for([
    ['timezone Chicago', 'reminders'],
    ['country FR', 'country'],
    ['follow-ups 4', 'at most'],
    ['receipts on', 'receipts off'],
    ['other offer by nov 20', 'no other offer'],
  ] as const)('`%s`', async ([words]) => {
    const tale = await tracking();
    const before = { user: await tale.user('jo@example.com'), due: await dueAt(tale) };
    await asks(tale, words);
    await asks(tale, 'undo');
    expect({ user: await tale.user('jo@example.com'), due: await dueAt(tale) }).toEqual(before);
    expect(await tale.source(await newest(tale))).toContain('Undone');
  });

  test('all settings of one mail at once, and then the previous ones', async () => {
    const tale = await tracking();
    await asks(tale, 'hour 7');
    await asks(tale, 'hour 10, timezone Chicago');
    await asks(tale, 'undo');
    expect(await dueAt(tale)).toEqual(['2026-11-10T06:00:00Z', '2026-11-10T06:00:00Z']);
    await tale.clockTo('2026-11-03T07:30:00Z');
    await asks(tale, 'undo');
    expect(await dueAt(tale)).toEqual(nine);
    await tale.clockTo('2026-11-03T07:50:00Z');
    await asks(tale, 'undo');
    expect(await tale.source(await newest(tale))).toContain('nothing to take back');
  });

  test('even one that was typed in answer to a timeline’s mail', async () => {
    const tale = await tracking();
    const [reminder] = await tale.clockTo('2026-11-10T08:00:00Z');
    if (reminder === undefined) throw new Error('no reminder');
    await tale.answers(reminder, 'timezone Chicago');
    await tale.answers(await newest(tale), 'undo');
    expect((await tale.user('jo@example.com')).timeZone).toBe('Europe/Berlin'); // As in the dates of their mails.
    expect((await tale.timelines('jo@example.com')).flatMap(({ events }) => events.map(({ type }) => type))).not.toContain('Undone');
  });
});

describe('of a setting and a timeline, the newer is taken back', () => {
  async function reminded() {
    const tale = await tracking();
    const [first, second] = await tale.clockTo('2026-11-10T08:00:00Z');
    if (first === undefined || second === undefined) throw new Error('no reminders');
    return { tale, first, second };
  }
  const statuses = async (tale: Story) => (await tale.timelines('jo@example.com')).map(({ status }) => status).toSorted();

  test('the timeline, even if it is closed by now', async () => {
    const { tale, first } = await reminded();
    await asks(tale, 'hour 7');
    await tale.clockTo('2026-11-10T09:00:00Z');
    await tale.answers(first, 'stop');
    expect(await statuses(tale)).toEqual(['active', 'closed']);
    await asks(tale, 'undo');
    expect(await statuses(tale)).toEqual(['active', 'active']);
    expect(await newest(tale)).toMatchObject({ timelineId: first.timelineId });
  });

  test('the setting, and the timeline after it', async () => {
    const { tale, first } = await reminded();
    await tale.answers(first, 'stop');
    await tale.clockTo('2026-11-10T09:00:00Z');
    await asks(tale, 'stop all');
    await asks(tale, 'undo');
    expect((await tale.user('jo@example.com')).status).toBe('active');
    expect(await statuses(tale)).toEqual(['active', 'closed']);
    await tale.clockTo('2026-11-10T09:30:00Z');
    await asks(tale, 'undo');
    expect(await statuses(tale)).toEqual(['active', 'active']);
  });

  test('the later of two timelines', async () => {
    const { tale, first, second } = await reminded();
    await tale.answers(first, 'stop');
    await tale.clockTo('2026-11-10T09:00:00Z');
    await tale.answers(second, 'stop');
    await asks(tale, 'undo');
    expect(await newest(tale)).toMatchObject({ timelineId: second.timelineId });
    expect(await statuses(tale)).toEqual(['active', 'closed']);
  });

  test.for([
    [0, 1],
    [1, 0],
  ] as const)('of what was said in one and the same moment, what came last (%s, then %s)', async ([one, other]) => {
    const { tale, first, second } = await reminded();
    const mails = [first, second] as const;
    await tale.answers(mails[one], 'stop');
    await tale.answers(mails[other], 'stop');
    await asks(tale, 'undo');
    expect(await newest(tale)).toMatchObject({ timelineId: mails[other].timelineId });
    await asks(tale, 'undo');
    expect(await newest(tale)).toMatchObject({ timelineId: mails[one].timelineId });
    expect(await statuses(tale)).toEqual(['active', 'active']);
  });

  test('a setting at the same moment as a timeline, before it and after it', async () => {
    const { tale, first } = await reminded();
    await tale.answers(first, 'stop');
    await asks(tale, 'stop all');
    await asks(tale, 'undo');
    expect((await tale.user('jo@example.com')).status).toBe('active');
    expect(await statuses(tale)).toEqual(['active', 'closed']);
    await asks(tale, 'undo');
    expect(await statuses(tale)).toEqual(['active', 'active']);
    await asks(tale, 'stop all');
    await tale.answers(first, 'stop');
    await asks(tale, 'undo');
    expect(await statuses(tale)).toEqual(['active', 'active']);
    expect((await tale.user('jo@example.com')).status).toBe('stopped');
  });

  test('a note at the same moment', async () => {
    const { tale, first } = await reminded();
    await tale.answers(first, 'stop');
    await asks(tale, first.subject.includes('Dana') ? 'called Lee at Globex' : 'called Dana at Initech');
    await asks(tale, 'undo');
    expect(await statuses(tale)).toEqual(['active', 'closed']);
    await asks(tale, 'undo');
    expect(await statuses(tale)).toEqual(['active', 'active']);
  });

  test('a mail that is delivered twice takes back only one thing', async () => {
    const { tale, first } = await reminded();
    await tale.answers(first, 'stop');
    await tale.clockTo('2026-11-10T09:00:00Z');
    await asks(tale, 'hour 7');
    const letter = { from: jo, to: `tactful@${tale.domain}`, subject: 'undo', text: 'undo', messageId: '<undo-1@example.com>' };
    await tale.sends(letter);
    await tale.sends(letter);
    expect(await statuses(tale)).toEqual(['active', 'closed']);
  });
});

describe('a word on a timeline and a setting in one mail', () => {
  async function told(words: string) {
    const tale = await tracking();
    const [reminder] = await tale.clockTo('2026-11-10T08:00:00Z');
    if (reminder === undefined) throw new Error('no reminder');
    const before = await standing(tale);
    await tale.answers(reminder, words);
    return { tale, before, answer: await newest(tale) };
  }
  /** Leaves out the next step, because a user who took something back has reacted and gets no repeat. */
  const standing = async (tale: Story) => (await tale.timelines('jo@example.com')).map(({ status, followUps }) => ({ status, followUps }));
  const hourNow = async (tale: Story): Promise<string | undefined> => {
    await asks(tale, 'status');
    return /Reminders come at (\d\d:\d\d)/.exec(await tale.source(await newest(tale)))?.[1];
  };

  test('are both taken back by one `undo` of the answer, which says so', async () => {
    const { tale, before, answer } = await told('done, hour 8');
    expect(await standing(tale)).not.toEqual(before);
    await tale.answers(answer, 'undo');
    const source = await tale.source(await newest(tale));
    expect(source).toMatch(/Reminders come at\s+09:00/);
    expect(source.match(/Content-Type: text\/plain[\s\S]*?\r\n--/)?.[0].match(/Undone/g)).toHaveLength(1);
    expect(await standing(tale)).toEqual(before);
    expect(await hourNow(tale)).toBe('09:00');
  });

  test('are both taken back by one `undo` at tactful@, however often it is delivered', async () => {
    const { tale, before } = await told('stop, hour 8');
    await asks(tale, 'hour 10');
    await asks(tale, 'undo');
    expect(await hourNow(tale)).toBe('08:00');
    const letter = { from: jo, to: `tactful@${tale.domain}`, subject: 'undo', text: 'undo', messageId: '<undo-1@example.com>' };
    await tale.sends(letter);
    await tale.sends(letter);
    expect(await standing(tale)).toEqual(before);
    expect(await hourNow(tale)).toBe('09:00');
  });

  test('are taken back one by one if they were two mails, at any moment', async () => {
    const { tale, before, answer } = await told('done');
    await tale.answers(answer, 'hour 8');
    await asks(tale, 'undo');
    expect(await hourNow(tale)).toBe('09:00');
    expect(await standing(tale)).not.toEqual(before);
    await asks(tale, 'undo');
    expect(await standing(tale)).toEqual(before);
  });

  test('are taken back except for a setting that was changed since', async () => {
    const { tale, before, answer } = await told('done, hour 8');
    await asks(tale, 'hour 10');
    await tale.answers(answer, 'undo');
    expect(await standing(tale)).toEqual(before);
    expect(await hourNow(tale)).toBe('10:00');
  });
});

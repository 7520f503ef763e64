/** The user's own addresses and the tracking address are added, removed and renewed by mail alone. */
import { describe, expect, test } from 'vitest';
import { type Story, story } from '../../support/stories/story.ts';

const jo = 'Jo Winter <jo@example.com>';
const atWork = 'Jo Winter <jo@new.example>';
const dana = 'Dana Reyes <dana.reyes@initech.example>';
const subject = 'Application: Technical writer';
const text = 'Dear Ms Reyes,\n\nplease find my application for the position of technical writer attached.\n\nKind regards\nJo Winter';

async function joined(): Promise<{ readonly tale: Story; readonly tracking: string }> {
  const tale = await story('2026-11-03T07:12:00Z');
  return { tale, tracking: await tale.joins(jo) };
}

const asks = (tale: Story, words: string, from = jo) => tale.sends({ from, to: `tactful@${tale.domain}`, subject: words, text: words });
async function newest(tale: Story, to = 'jo@example.com') {
  const mail = (await tale.mails(to)).at(-1);
  if (mail === undefined) throw new Error(`no mail to ${to}`);
  return mail;
}
const addresses = async (tale: Story) => (await tale.user('jo@example.com')).addresses;

describe('`add address`', () => {
  test('counts once the user has answered from there, and the first address is told', async () => {
    const { tale, tracking } = await joined();
    await asks(tale, 'add address jo@new.example');
    expect(await newest(tale)).toMatchObject({ kind: 'answer', subject: 'One more step for your new address' });
    const question = await newest(tale, 'jo@new.example');
    expect(question).toMatchObject({ kind: 'confirm' });
    expect(await addresses(tale)).toEqual(['jo@example.com']);
    await tale.answers(question, 'Hello, that is me.');
    expect(await addresses(tale)).toEqual(['jo@example.com', 'jo@new.example']);
    expect(await newest(tale)).toMatchObject({ kind: 'answer', subject: 'Your new address is confirmed' });
    await tale.sends({ from: atWork, to: dana, bcc: tracking, subject, text });
    expect(await tale.timelines('jo@example.com')).toHaveLength(1);
  });

  test('does not tell the address who asked', async () => {
    const { tale, tracking } = await joined();
    await asks(tale, 'add address stranger@elsewhere.example');
    const source = await tale.source(await newest(tale, 'stranger@elsewhere.example'));
    expect(source).not.toMatch(/jo@|winter|example\.com/i);
    expect(source).not.toContain(tracking.slice(0, 12));
    expect(source).toContain('Somebody, most likely you');
  });

  test.for(['no', 'stop', 'No, that was not me', 'Who is this?', 'unsubscribe'])('a stranger who answers `%s` stays one', async (words) => {
    const { tale } = await joined();
    await asks(tale, 'add address stranger@elsewhere.example');
    const question = await newest(tale, 'stranger@elsewhere.example');
    await tale.answers(question, words);
    expect(await addresses(tale)).toEqual(['jo@example.com']);
  });

  test('a person who said no is not asked again for 180 days, whoever names the address', async () => {
    const { tale } = await joined();
    await tale.joins('Mia <mia@example.net>');
    const stranger = 'stranger@elsewhere.example';
    await asks(tale, `add address ${stranger}`);
    await tale.answers(await newest(tale, stranger), 'no');
    expect(await tale.mails(stranger)).toHaveLength(1);
    await tale.clockTo('2026-11-04T07:12:00Z');
    await asks(tale, `add address ${stranger}`);
    // The asker does not learn the other person's answer.
    expect(await newest(tale)).toMatchObject({ kind: 'answer', subject: 'One more step for your new address' });
    await asks(tale, 'delete everything');
    await tale.answers(await newest(tale), 'yes');
    await tale.joins(jo);
    // On one machine the question was erased with the user who caused it. The stranger's no is remembered everywhere.
    const before = (await tale.mails(stranger)).length;
    await asks(tale, `add address ${stranger}`);
    await asks(tale, `add address ${stranger}`, 'Mia <mia@example.net>');
    expect(await tale.mails(stranger)).toHaveLength(before);
    await tale.clockTo('2027-05-02T07:13:00Z');
    await asks(tale, `add address ${stranger}`);
    expect(await tale.mails(stranger)).toHaveLength(before + 1);
  });

  test('a person who said no can still say yes to the question they have', async () => {
    const { tale } = await joined();
    await asks(tale, 'add address jo@new.example');
    const question = await newest(tale, 'jo@new.example');
    await tale.answers(question, 'Who is this?');
    await tale.answers(question, 'Oh, yes, that is me.');
    expect(await addresses(tale)).toEqual(['jo@example.com', 'jo@new.example']);
  });

  test('an answer from anywhere else confirms nothing', async () => {
    const { tale } = await joined();
    await asks(tale, 'add address jo@new.example');
    const question = await newest(tale, 'jo@new.example');
    const before = await tale.mails();
    for (const from of [jo, 'Eve <eve@example.net>']) await tale.sends({ from, to: question.replyTo ?? '', subject: 'yes', text: 'yes' });
    expect(await addresses(tale)).toEqual(['jo@example.com']);
    expect(await tale.mails()).toEqual(before);
  });

  test('belonging to another user gets the same answer, and no mail is sent', async () => {
    const { tale } = await joined();
    await tale.joins('Mia <mia@example.net>');
    await asks(tale, 'add address ann@example.net');
    const usual = await newest(tale);
    const mias = await tale.mails('mia@example.net');
    await asks(tale, 'add address mia@example.net');
    const answer = await newest(tale);
    expect(answer).toMatchObject({ kind: usual.kind, subject: usual.subject });
    const inWords = async (mail: typeof answer, address: string) =>
      (await tale.source(mail)).replaceAll(address, '<address>').match(/I've written to[\s\S]*?\n--/)?.[0] ?? 'nothing';
    expect(await inWords(answer, 'mia@example.net')).toBe(await inWords(usual, 'ann@example.net'));
    expect(await inWords(answer, 'mia@example.net')).toContain('<address>');
    expect(await tale.mails('mia@example.net')).toEqual(mias);
  });

  test('of a correspondent is refused, and nothing is sent there', async () => {
    const { tale, tracking } = await joined();
    await tale.sends({ from: jo, to: dana, bcc: tracking, subject, text });
    await asks(tale, 'add address dana.reyes@initech.example');
    expect(await newest(tale)).toMatchObject({ kind: 'answer', subject: 'Your addresses' });
    expect(await tale.mails('dana.reyes@initech.example')).toEqual([]);
  });

  test('asks three addresses a day, and none of ours', async () => {
    const { tale, tracking } = await joined();
    for (const name of ['a', 'b', 'c', 'd']) await asks(tale, `add address ${name}@elsewhere.example`);
    const asked = (await tale.mails()).filter(({ kind }) => kind === 'confirm').map(({ to }) => to);
    expect(asked).toEqual(['a@elsewhere.example', 'b@elsewhere.example', 'c@elsewhere.example']);
    expect(await tale.source(await newest(tale))).toContain('three');
    await asks(tale, `add address ${tracking}`);
    expect(await tale.mails(tracking)).toEqual([]);
  });
});

describe('`remove address`', () => {
  async function withTwo() {
    const { tale, tracking } = await joined();
    await asks(tale, 'add address jo@new.example');
    await tale.answers(await newest(tale, 'jo@new.example'), 'yes');
    return { tale, tracking };
  }

  test('of the first one makes the next one get the mails, and the removed one is told once', async () => {
    const { tale, tracking } = await withTwo();
    await tale.sends({ from: jo, to: dana, bcc: tracking, subject, text });
    await asks(tale, 'remove address jo@example.com');
    expect(await newest(tale, 'jo@new.example')).toMatchObject({ kind: 'answer', subject: 'One of your addresses is removed' });
    expect(await newest(tale)).toMatchObject({ kind: 'notice', subject: 'This address was removed' });
    expect((await tale.clockTo('2026-11-10T08:00:00Z')).map(({ kind, to }) => [kind, to])).toEqual([['reminder', 'jo@new.example']]);
    const before = await tale.mails();
    await asks(tale, 'status');
    expect(await tale.mails()).toEqual(before);
    expect((await tale.user('jo@new.example')).addresses).toEqual(['jo@new.example']);
  });

  test('frees it, so that it can join again, or be added again', async () => {
    const { tale, tracking } = await withTwo();
    await asks(tale, 'remove address jo@new.example');
    expect(await addresses(tale)).toEqual(['jo@example.com']);
    expect(await tale.joins(atWork)).not.toBe(tracking);
  });

  test('removes neither the last one nor one that is not theirs', async () => {
    const { tale } = await joined();
    await asks(tale, 'remove address jo@example.com');
    expect(await tale.source(await newest(tale))).toContain('the only way I can reach you');
    await asks(tale, 'remove address mia@example.net');
    expect(await tale.source(await newest(tale))).toContain("isn't one of yours");
    expect(await addresses(tale)).toEqual(['jo@example.com']);
    expect(await tale.mails('mia@example.net')).toEqual([]);
  });
});

describe('`new address`', () => {
  test('comes with a contact card; the old one stops working at once, and old threads continue', async () => {
    const { tale, tracking } = await joined();
    const first = await tale.sends({ from: jo, to: dana, bcc: tracking, subject, text });
    await asks(tale, 'new address');
    const answer = await newest(tale);
    const renewed = (await tale.user('jo@example.com')).trackingAddress;
    expect(renewed).not.toBe(tracking);
    expect(renewed.slice(0, 6)).toBe(tracking.slice(0, 6));
    const source = await tale.source(answer);
    expect(source).toContain(renewed);
    expect(source).not.toContain(tracking);
    expect(source.match(/filename="?[\w-]+\.vcf/g)).toHaveLength(2);
    // One machine refuses it with 550, and AWS accepts and drops it.
    const toTheOld = { from: jo, to: dana, bcc: tracking, subject: `Re: ${subject}`, text: 'Anything new?' };
    await tale.sends(toTheOld).catch((error: unknown) => expect(String(error)).toContain('550'));
    await tale.sends({ from: jo, to: dana, bcc: renewed, subject: 'One more thing', text: 'Here are my references.', inReplyTo: first });
    expect(await tale.timelines('jo@example.com')).toMatchObject([{ events: [{ type: 'MailSent' }, { type: 'MailSent' }] }]);
    const [reminder] = await tale.clockTo('2026-11-20T08:00:00Z');
    const draft = reminder === undefined ? '' : await tale.source(reminder);
    expect(draft.replace(/=\r?\n/g, '')).toContain(`${renewed.slice(0, 12)}+t-`);
    expect(draft).not.toContain(tracking.slice(0, 12));
  });

  test('nobody else can ask for it', async () => {
    const { tale, tracking } = await joined();
    await asks(tale, 'new address', 'Eve <eve@example.net>');
    expect((await tale.user('jo@example.com')).trackingAddress).toBe(tracking);
  });
});

/** Two processes handle mails at the same moment, and the user is told of each mail once. */
import { Readable } from 'node:stream';
import { setTimeout as delay } from 'node:timers/promises';
import { expect, test } from 'vitest';
import { receiveMail } from '../../functions/receive-mail.ts';
import type { UserId } from '../../lib/domain/words.ts';
import type { OutgoingMail } from '../../lib/email/compose/outgoing-mail.ts';
import type { Runtime } from '../../lib/handling/runtime.ts';
import { domain, type Handling, handling } from '../support/handling.ts';

/** Sends like SES: it takes a while, and accepts the same mail twice. */
function slowPost(): { readonly outbound: Runtime['outbound']; readonly sent: OutgoingMail[] } {
  const sent: OutgoingMail[] = [];
  const outbound: Runtime['outbound'] = {
    async send(mail) {
      await delay(20);
      sent.push(mail);
      return { type: 'sent' };
    },
  };
  return { outbound, sent };
}

const hello = {
  from: 'jo@example.com',
  to: [`start@${domain}`],
  lines: `From: Jo <jo@example.com>\nTo: start@${domain}\nSubject: hi\nMessage-ID: <hello@example.com>\n\nI would like to join.`,
};

test('a mail redelivered while it is being answered waits, and then counts as answered', async () => {
  const { outbound, sent } = slowPost();
  const { promise: isOpen, resolve: open } = Promise.withResolvers<void>();
  const send: Runtime['outbound']['send'] = async (mail) => {
    await isOpen;
    return outbound.send(mail);
  };
  const service = await handling('2026-11-03T08:00:00Z', { outbound: { send } });
  const both = [service.receives(hello), service.receives(hello)];
  await expect(Promise.race(both)).rejects.toThrow('Another delivery of the same mail is sending');
  open();
  expect(await Promise.any(both)).toBe('welcomed');
  service.clockTo('2026-11-03T08:06:00Z');
  expect(await service.receives(hello)).toBe('welcomed already');
  expect(sent.map(({ kind }) => kind)).toEqual(['welcome']);
});

test('an answer that was never sent is sent when the mail is redelivered', async () => {
  const { outbound, sent } = slowPost();
  let isAway = true;
  const send: Runtime['outbound']['send'] = (mail) => (isAway ? Promise.reject(new Error('SES is away')) : outbound.send(mail));
  const service = await handling('2026-11-03T08:00:00Z', { outbound: { send } });
  await expect(service.receives(hello)).rejects.toThrow('SES is away');
  isAway = false;
  await expect(service.receives(hello)).rejects.toThrow('Another delivery of the same mail is sending');
  service.clockTo('2026-11-03T08:06:00Z');
  expect(await service.receives(hello)).toBe('welcomed');
  expect(await service.receives(hello)).toBe('welcomed already');
  expect(sent).toHaveLength(1);
});

test('a post that recognises repeated mails gets them again at once', async () => {
  const { outbound, sent } = slowPost();
  let isHeard = false;
  const send: Runtime['outbound']['send'] = async (mail) => {
    const answer = await outbound.send(mail);
    if (!isHeard) throw new Error('the answer got lost');
    return answer;
  };
  const service = await handling('2026-11-03T08:00:00Z', { outbound: { send, knowsItsMails: true } });
  await expect(service.receives(hello)).rejects.toThrow('got lost');
  isHeard = true;
  expect(await service.receives(hello)).toBe('welcomed');
  expect(sent).toHaveLength(2);
  expect(new Set(sent.map(({ id }) => id)).size).toBe(1);
});

const applies = (service: Handling, tracking: string, name: string) =>
  service.receives({
    from: 'jo@example.com',
    to: [tracking],
    lines: `From: Jo <jo@example.com>\nTo: ${name}@${name}-clinic.example\nSubject: Application: nurse at ${name}\nMessage-ID: <${name}@example.com>\n\nI apply for the position of nurse.`,
  });

test('of a burst of first mails, one is confirmed as the first', async () => {
  const { outbound, sent } = slowPost();
  const service = await handling('2026-11-03T08:00:00Z', { outbound });
  await service.receives(hello);
  const tracking = /^[a-z2-7]{12}@\S+$/m.exec(sent.at(-1)?.text ?? '')?.[0] ?? '';
  await Promise.all(['ada', 'bob', 'cyd', 'dee', 'eve'].map((name) => applies(service, tracking, name)));
  expect(sent.map(({ kind }) => kind)).toEqual(['welcome', 'tracking-started']);
});

test('the first mail is confirmed when it is redelivered, even if another came in the meantime', async () => {
  const { outbound, sent } = slowPost();
  let isAway = false;
  const send: Runtime['outbound']['send'] = (mail) => (isAway ? Promise.reject(new Error('SES is away')) : outbound.send(mail));
  const service = await handling('2026-11-03T08:00:00Z', { outbound: { send } });
  await service.receives(hello);
  const tracking = /^[a-z2-7]{12}@\S+$/m.exec(sent.at(-1)?.text ?? '')?.[0] ?? '';
  isAway = true;
  await expect(applies(service, tracking, 'ada')).rejects.toThrow('SES is away');
  isAway = false;
  await applies(service, tracking, 'bob');
  service.clockTo('2026-11-03T08:06:00Z');
  await applies(service, tracking, 'ada');
  expect(sent.map(({ kind, subject }) => [kind, subject])).toEqual([
    ['welcome', expect.anything()],
    ['tracking-started', expect.stringContaining('Ada')],
  ]);
});

/** Handles a copy in another process, which shares only the table. */
const receiveCopy = ({ from, to, lines }: Parameters<Handling['receives']>[0], runtime: Runtime): Promise<string> =>
  receiveMail(
    { rawKey: 'copy', envelope: { mailFrom: from, recipients: to, peer: null, helo: null }, receivedAt: runtime.now() },
    { ...runtime, rawMail: { open: async () => Readable.from([Buffer.from(lines.replaceAll('\n', '\r\n'))]) } },
  );

test('two copies of a mail are on one timeline, even if one was gathered earlier', async () => {
  const service = await handling('2026-11-03T08:00:00Z');
  const tracking = await service.joins('jo@example.com');
  const writes = (id: string, subject: string, field = '') => ({
    from: 'jo@example.com',
    to: [tracking],
    lines: `From: Jo <jo@example.com>\nTo: Dana Reyes <dana@initech.example>\nSubject: ${subject}\nMessage-ID: <${id}@example.com>\n${field}\nDear Dana, please find my application attached.`,
  });
  await service.receives(writes('nurse', 'Application: nurse'));
  const { promise: isReleased, resolve: release } = Promise.withResolvers<void>();
  const { runtime } = service;
  const gather: Runtime['store']['gather'] = async (...asked) => {
    const gathered = await runtime.store.gather(...asked);
    await isReleased;
    return gathered;
  };
  const more = writes('more', 'My certificates', 'In-Reply-To: <editor@example.com>\n');
  const slow = receiveCopy(more, { ...runtime, store: { ...runtime.store, gather } });
  await service.receives(writes('editor', 'Application: editor'));
  await service.receives(more);
  release();
  expect(await slow).toBe('known already');
  const timelines = await runtime.store.loadAll(tracking.slice(0, 6) as UserId);
  const messages = timelines.map(({ history }) => history.recent.flatMap((event) => ('messageId' in event ? [event.messageId] : [])));
  expect(messages.toSorted()).toEqual([['<editor@example.com>', '<more@example.com>'], ['<nurse@example.com>']]);
});

test('of two concurrent commands that change the user, neither is lost', async () => {
  const service = await handling('2026-11-03T08:00:00Z');
  const userId = (await service.joins('jo@example.com')).slice(0, 6) as UserId;
  const says = (word: string) =>
    service.receives({
      from: 'jo@example.com',
      to: [`tactful@${domain}`],
      lines: `From: Jo <jo@example.com>\nTo: tactful@${domain}\nSubject: ${word}\nMessage-ID: <${word.replace(' ', '-')}@example.com>\n\n${word}`,
    });
  expect(await Promise.all(['hour 11', 'follow-ups 1', 'country fr'].map(says))).toEqual(['commands', 'commands', 'commands']);
  expect(await service.runtime.store.loadProfile(userId)).toMatchObject({ hour: 11, followUpCap: 1, country: 'FR' });
});

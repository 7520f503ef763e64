/** Mails that are handled at the same moment, by two processes: the user hears of each of them once. */
import { setTimeout as delay } from 'node:timers/promises';
import { expect, test } from 'vitest';
import type { OutgoingMail } from '../../lib/email/compose/outgoing-mail.ts';
import type { Runtime } from '../../lib/handling/runtime.ts';
import { domain, type Handling, handling } from '../support/handling.ts';

/** Sends as SES does: it takes a while, and the same mail is taken twice. */
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

test('a mail that comes again while it is being answered waits, and is then known to be answered', async () => {
  const { outbound, sent } = slowPost();
  const { promise: isOpen, resolve: open } = Promise.withResolvers<void>();
  const send: Runtime['outbound']['send'] = async (mail) => {
    await isOpen;
    return outbound.send(mail);
  };
  const service = await handling('2026-11-03T08:00:00Z', { outbound: { send } });
  const both = [service.receives(hello), service.receives(hello)];
  await expect(Promise.race(both)).rejects.toThrow('is being sent');
  open();
  expect(await Promise.any(both)).toBe('welcomed');
  service.clockTo('2026-11-03T08:06:00Z');
  expect(await service.receives(hello)).toBe('welcomed already');
  expect(sent.map(({ kind }) => kind)).toEqual(['welcome']);
});

test('an answer that never got out is sent when the mail comes again', async () => {
  const { outbound, sent } = slowPost();
  let isAway = true;
  const send: Runtime['outbound']['send'] = (mail) => (isAway ? Promise.reject(new Error('SES is away')) : outbound.send(mail));
  const service = await handling('2026-11-03T08:00:00Z', { outbound: { send } });
  await expect(service.receives(hello)).rejects.toThrow('SES is away');
  isAway = false;
  await expect(service.receives(hello)).rejects.toThrow('is being sent');
  service.clockTo('2026-11-03T08:06:00Z');
  expect(await service.receives(hello)).toBe('welcomed');
  expect(await service.receives(hello)).toBe('welcomed already');
  expect(sent).toHaveLength(1);
});

test('a post that knows its mails again is handed them again at once', async () => {
  const { outbound, sent } = slowPost();
  const service = await handling('2026-11-03T08:00:00Z', { outbound: { ...outbound, knowsItsMails: true } });
  expect(await service.receives(hello)).toBe('welcomed');
  expect(await service.receives(hello)).toBe('welcomed');
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

test('the first mail is confirmed when it comes again, also when another came meanwhile', async () => {
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

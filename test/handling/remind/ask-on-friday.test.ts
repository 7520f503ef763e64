/** The question on Fridays comes once, whichever process wakes the user and whatever crashes on the way. */
import { expect, test } from 'vitest';
import type { TimelineId, UserId } from '../../../lib/domain/words.ts';
import { wakeUser } from '../../../lib/handling/account/wake-user.ts';
import { userIdOf } from '../../../lib/handling/identity.ts';
import { domain, type Handling, handling } from '../../support/handling.ts';

const jo = 'jo@example.com';
const application = `From: Jo <${jo}>\nTo: dana@initech.example\nSubject: Application: Nurse\nMessage-ID: <1@example.com>\nDate: Tue, 3 Nov 2026 08:12:00 +0100\n\nDear Dana,\n\nplease find my application attached.\n`;

interface OnFriday {
  readonly service: Handling;
  readonly userId: UserId;
  readonly tracking: string;
  questions(): number;
}

async function onFriday(): Promise<OnFriday> {
  const service = await handling('2026-11-03T07:12:00Z');
  const tracking = await service.joins(jo);
  await service.receives({ from: jo, to: [tracking], lines: application });
  service.clockTo('2026-11-06T08:00:00Z');
  const questions = () => service.sent.filter(({ id }) => id.startsWith('friday-')).length;
  return { service, tracking, userId: userIdOf(tracking as TimelineId), questions };
}

test('two processes that wake the user at once ask once', async () => {
  const { service, userId, questions } = await onFriday();
  const outcomes = await Promise.all([wakeUser(userId, service.runtime), wakeUser(userId, service.runtime)]);
  expect(outcomes).toContain('asked');
  expect(await wakeUser(userId, service.runtime)).toBe('nothing due');
  expect(questions()).toBe(1);
});

test('a crash right after it was sent brings it once more at most, and with the same Message-ID', async () => {
  const { service, userId, questions } = await onFriday();
  const { send } = service.runtime.outbound;
  const outbound = {
    async send(mail: Parameters<typeof send>[0]) {
      await send(mail);
      throw new Error('gone');
    },
  };
  const dead = { ...service.runtime.store, saveProfile: onlyOnce(service.runtime.store.saveProfile) };
  await expect(wakeUser(userId, { ...service.runtime, store: dead, outbound })).rejects.toThrow();
  for (const later of ['2026-11-06T08:15:00Z', '2026-11-06T12:00:00Z', '2026-11-13T08:00:00Z']) {
    service.clockTo(later);
    await wakeUser(userId, service.runtime);
  }
  expect(questions()).toBe(2);
  expect(new Set(service.sent.map(({ id }) => id)).size).toBe(service.sent.length - 1);
});

/** The process dies before it saves once more. */
function onlyOnce<In, Out>(save: (value: In) => Promise<Out>): (value: In) => Promise<Out> {
  let saved = false;
  return async (value) => {
    if (saved) throw new Error('gone');
    saved = true;
    return save(value);
  };
}

test('one that could not be sent comes a quarter of an hour later', async () => {
  const { service, userId, questions } = await onFriday();
  const broken = { ...service.runtime, outbound: { send: () => Promise.reject(new Error('unreachable')) } };
  await expect(wakeUser(userId, broken)).rejects.toThrow('unreachable');
  expect(await wakeUser(userId, service.runtime)).toBe('nothing due');
  service.clockTo('2026-11-06T08:15:00Z');
  expect(await wakeUser(userId, service.runtime)).toBe('asked');
  expect(questions()).toBe(1);
});

test('after downtime nobody is asked on another day, nor at night', async () => {
  for (const late of ['2026-11-07T10:00:00Z', '2026-11-06T22:30:00Z']) {
    const { service, userId, questions } = await onFriday();
    service.clockTo(late);
    expect(await wakeUser(userId, service.runtime)).toBe('not asked');
    expect(questions()).toBe(0);
    service.clockTo('2026-11-13T08:00:00Z');
    expect(await wakeUser(userId, service.runtime)).toBe('asked');
  }
});

test('with nothing open they are not asked, and not looked at again until something is tracked', async () => {
  const { service, userId, tracking, questions } = await onFriday();
  service.clockTo('2026-11-05T08:00:00Z');
  const stop = `From: ${jo}\nTo: ${tracking}\nSubject: rejected Initech\nMessage-ID: <2@example.com>\n\nwithdrew Initech\n`;
  await service.receives({ from: jo, to: [tracking], lines: stop });
  service.clockTo('2026-11-06T08:00:00Z');
  expect(await wakeUser(userId, service.runtime)).toBe('nothing open');
  expect((await service.runtime.store.loadProfile(userId))?.fridayQuestion?.dueAt).toBeNull();
  service.clockTo('2026-11-13T08:00:00Z');
  expect(await wakeUser(userId, service.runtime)).toBe('nothing due');
  await service.receives({ from: jo, to: [tracking], lines: application.replaceAll(/dana@initech|1@/g, (found) => `lee-${found}`) });
  service.clockTo('2026-11-20T08:00:00Z');
  expect(await wakeUser(userId, service.runtime)).toBe('asked');
  expect(questions()).toBe(1);
});

test('attached mails in answer to it are taken in', async () => {
  const { service, userId, tracking } = await onFriday();
  await wakeUser(userId, service.runtime);
  const asked = service.sent.at(-1);
  expect(asked?.replyTo).toBe(tracking);
  const attached = (name: string) =>
    `--b\nContent-Type: message/rfc822\n\nFrom: Jo <${jo}>\nTo: ${name}@${name}.example\nSubject: Application: Welder\nMessage-ID: <${name}@example.com>\nDate: Thu, 5 Nov 2026 08:12:00 +0100\n\nDear all,\n\nplease find my application attached.\n\n`;
  const answer = `From: Jo <${jo}>\nTo: ${tracking}\nSubject: Re: ${asked?.subject}\nMessage-ID: <9@example.com>\nIn-Reply-To: <${asked?.id}@${domain}>\nMIME-Version: 1.0\nContent-Type: multipart/mixed; boundary=b\n\n--b\nContent-Type: text/plain\n\nHere they are\n\n${attached('globex')}${attached('umbrella')}--b--\n`;
  await service.receives({ from: jo, to: [tracking], lines: answer });
  expect(await service.runtime.store.timelinesOf(userId)).toHaveLength(3);
});

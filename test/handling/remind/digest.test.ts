/** The digest comes once a week, whichever process wakes the user and whatever crashes in between. */
import { expect, test } from 'vitest';
import type { TimelineId, UserId } from '../../../lib/domain/words.ts';
import { wakeUser } from '../../../lib/handling/account/wake-user.ts';
import { userIdOf } from '../../../lib/handling/identity.ts';
import { domain, type Handling, handling } from '../../support/handling.ts';

const jo = 'jo@example.com';

async function onMonday(): Promise<{ readonly service: Handling; readonly userId: UserId; digests(): number }> {
  const service = await handling('2026-11-03T07:12:00Z');
  const tracking = await service.joins(jo);
  const application = `From: Jo <${jo}>\nTo: dana@initech.example\nSubject: Application: Nurse\nMessage-ID: <1@example.com>\n\nDear Dana,\n\nplease find my application attached.\n`;
  await service.receives({ from: jo, to: [tracking], lines: application });
  const command = `From: ${jo}\nTo: tactful@${domain}\nSubject: digest weekly\nMessage-ID: <2@example.com>\n\ndigest weekly\n`;
  await service.receives({ from: jo, to: [`tactful@${domain}`], lines: command });
  service.clockTo('2026-11-09T08:00:00Z');
  const digests = () => service.sent.filter(({ kind }) => kind === 'digest').length;
  return { service, userId: userIdOf(tracking as TimelineId), digests };
}

test('two processes that wake the user at once send one digest', async () => {
  const { service, userId, digests } = await onMonday();
  const outcomes = await Promise.all([wakeUser(userId, service.runtime), wakeUser(userId, service.runtime)]);
  expect(outcomes).toContain('digest sent');
  expect(digests()).toBe(1);
  service.clockTo('2026-11-09T09:00:00Z');
  expect(await wakeUser(userId, service.runtime)).toBe('nothing due');
  expect((await service.runtime.store.loadProfile(userId))?.digestDueAt?.toString()).toBe('2026-11-16T08:00:00Z');
});

test('a digest that could not be sent is due again a quarter of an hour later', async () => {
  const { service, userId, digests } = await onMonday();
  const broken = { ...service.runtime, outbound: { send: () => Promise.reject(new Error('unreachable')) } };
  await expect(wakeUser(userId, broken)).rejects.toThrow('unreachable');
  expect(await wakeUser(userId, service.runtime)).toBe('nothing due');
  service.clockTo('2026-11-09T08:15:00Z');
  expect(await wakeUser(userId, service.runtime)).toBe('digest sent');
  expect(digests()).toBe(1);
});

test('if the database fails after sending, it comes at most twice', async () => {
  const { service, userId, digests } = await onMonday();
  const store = {
    ...service.runtime.store,
    saveProfile: async (profile: Parameters<typeof service.runtime.store.saveProfile>[0]) => {
      if (digests() === 1) throw new Error('gone');
      return service.runtime.store.saveProfile(profile);
    },
  };
  await expect(wakeUser(userId, { ...service.runtime, store })).rejects.toThrow('gone');
  service.clockTo('2026-11-09T08:15:00Z');
  await wakeUser(userId, service.runtime);
  service.clockTo('2026-11-09T12:00:00Z');
  await wakeUser(userId, service.runtime);
  expect(digests()).toBe(2);
  expect(new Set(service.sent.filter(({ kind }) => kind === 'digest').map(({ id }) => id)).size).toBe(1);
});

test('a user who asked for digests before they had a date gets a date, but no digest at once', async () => {
  const { service, userId, digests } = await onMonday();
  const { store } = service.runtime;
  const profile = await store.loadProfile(userId);
  if (profile === null) throw new Error('no profile');
  await store.saveProfile({ ...profile, version: profile.version + 1, digestDueAt: null });
  expect(await wakeUser(userId, service.runtime)).toBe('digest dated');
  expect(digests()).toBe(0);
  expect((await store.loadProfile(userId))?.digestDueAt?.toString()).toBe('2026-11-16T08:00:00Z');
});

/** What happens to a reminder that can't be sent, now or ever. */
import { expect, test } from 'vitest';
import { sendReminder } from '../../../functions/send-reminder.ts';
import type { TimelineId } from '../../../lib/domain/words.ts';
import { userIdOf } from '../../../lib/handling/identity.ts';
import { keepUntold } from '../../../lib/handling/record/untold.ts';
import type { Runtime } from '../../../lib/handling/runtime.ts';
import { type Handling, handling } from '../../support/handling.ts';

const jo = 'jo@example.com';

/** Jo has applied, and a reminder is due. */
async function applied(): Promise<{ readonly service: Handling; readonly timelineId: TimelineId }> {
  const service = await handling('2026-11-03T07:12:00Z');
  const tracking = await service.joins(jo);
  const lines = `From: Jo <${jo}>\nTo: Dana Reyes <dana@initech.example>\nSubject: Application: Nurse\nMessage-ID: <one@example.com>\nDate: Tue, 03 Nov 2026 08:12:00 +0100\n\nDear Dana, please find my application attached.\n`;
  await service.receives({ from: jo, to: [tracking], lines });
  service.clockTo('2026-11-10T10:00:00Z');
  return { service, timelineId: [...service.scheduled.keys()].at(-1) as TimelineId };
}

const withPost = ({ runtime }: Handling, send: Runtime['outbound']['send']): Runtime => ({ ...runtime, outbound: { send } });
const loaded = ({ runtime }: Handling, timelineId: TimelineId) => runtime.store.load(userIdOf(timelineId), timelineId);

test('a reminder that is refused permanently counts as not sent, and its timeline says why', async () => {
  const { service, timelineId } = await applied();
  await sendReminder(
    { timelineId },
    withPost(service, async () => ({ type: 'rejected', reason: 'unknown recipient' })),
  );
  const events = (await loaded(service, timelineId))?.history.recent ?? [];
  expect(events.map(({ type }) => type)).toEqual(['MailSent', 'ReminderClaimed', 'ReminderDropped']);
  expect(events.at(-1)).toMatchObject({ reason: 'rejected: unknown recipient' });
});

test('if it can’t be sent now, the next one mentions what it should have mentioned', async () => {
  const { service, timelineId } = await applied();
  const { store } = service.runtime;
  const profile = await store.loadProfile(userIdOf(timelineId));
  if (profile === null) throw new Error('nobody');
  await keepUntold(profile, timelineId, service.runtime);
  const away = withPost(service, () => Promise.reject(new Error('SES is away')));
  await expect(sendReminder({ timelineId }, away)).rejects.toThrow('away');
  expect((await store.loadProfile(profile.userId))?.untold).toEqual([timelineId]);
  service.clockTo('2026-11-10T10:16:00Z');
  expect(await sendReminder({ timelineId }, service.runtime)).toBe('sent');
  expect((await store.loadProfile(profile.userId))?.untold ?? []).toEqual([]);
});

test('a reminder whose sender died right after the claim can be answered', async () => {
  const { service, timelineId } = await applied();
  const { runtime } = service;
  const dies: Runtime = { ...runtime, store: { ...runtime.store, claimOwner: () => Promise.reject(new Error('out of memory')) } };
  await expect(sendReminder({ timelineId }, dies)).rejects.toThrow('memory');
  service.clockTo('2026-11-10T10:16:00Z');
  expect(await sendReminder({ timelineId }, runtime)).toBe('sent');
  const to = service.sent.at(-1)?.replyTo ?? '';
  const lines = `From: Jo <${jo}>\nTo: ${to}\nSubject: Re: reminder\nMessage-ID: <done@example.com>\nDate: Tue, 10 Nov 2026 11:16:00 +0100\n\ndone\n`;
  expect(await service.receives({ from: jo, to: [to], lines })).toBe('commands');
});

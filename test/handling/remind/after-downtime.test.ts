/** Steps that fell due while the service was down come at an hour when people read mail. */
import { Temporal } from 'temporal-polyfill';
import { describe, expect, test } from 'vitest';
import { sweep } from '../../../functions/sweep-at-once.ts';
import type { TimelineId, UserId } from '../../../lib/domain/words.ts';
import { wakeUser } from '../../../lib/handling/account/wake-user.ts';
import { userIdOf } from '../../../lib/handling/identity.ts';
import { timelineView } from '../../../lib/local/http/timeline-view.ts';
import { domain, type Handling, handling } from '../../support/handling.ts';

const jo = 'jo@example.com';

const says = (service: Handling, to: string, words: string) =>
  service.receives({
    from: jo,
    to: [to],
    lines: `From: Jo <${jo}>\nTo: ${to}\nSubject: x\nMessage-ID: <${words.replaceAll(' ', '-')}@example.com>\n\n${words}`,
  });

/** An application of Tuesday 3 November, due on Tuesday 10 November at 09:00 in Paris. */
async function applied(then: readonly string[] = []) {
  const service = await handling('2026-11-03T07:12:00Z');
  const tracking = await service.joins(jo);
  for (const words of then) await says(service, `tactful@${domain}`, words);
  await service.receives({
    from: jo,
    to: [tracking],
    lines: `From: Jo <${jo}>\nTo: Dana <dana@initech.example>\nSubject: Application: Baker\nMessage-ID: <a@example.com>\nDate: Tue, 03 Nov 2026 08:12:00 +0100\n\nDear Dana,\n\nplease find my application for the position attached.\n\nJo`,
  });
  const [timelineId = '' as TimelineId] = service.scheduled.keys();
  return { service, tracking, timelineId, userId: userIdOf(timelineId) };
}

const reminders = ({ sent }: Handling) => sent.filter(({ kind }) => kind === 'reminder' || kind === 'reminders').length;
const dueAt = async ({ runtime }: Handling, userId: UserId) =>
  (await runtime.store.dueOf(userId, runtime.now().add({ hours: 24 * 30 }))).map((due) => due.dueAt.toString());

describe('an overdue step', () => {
  test.for([
    ['the night of a working day', '2026-11-11T02:00:00Z', '2026-11-11T08:00:00Z'],
    ['a minute before seven', '2026-11-11T05:59:00Z', '2026-11-11T08:00:00Z'],
    ['late in the evening of its own day', '2026-11-10T20:30:00Z', '2026-11-11T08:00:00Z'],
    ['Saturday, 03:00', '2026-11-14T02:00:00Z', '2026-11-16T08:00:00Z'],
    ['Sunday afternoon', '2026-11-15T14:00:00Z', '2026-11-16T08:00:00Z'],
  ] as const)('%s: at the next allowed time', async ([, now, then]) => {
    const { service, timelineId, userId } = await applied(['country DE']);
    service.clockTo(now);
    expect(await service.fires(timelineId)).toBe('put off');
    expect(service.scheduled.get(timelineId)?.toString()).toBe(then);
    expect(await dueAt(service, userId)).toContain(then);
    await sweep(service.runtime);
    expect(reminders(service)).toBe(0);
    service.clockTo(then);
    expect(await service.fires(timelineId)).toBe('sent');
  });

  test.for([
    ['on time', '2026-11-10T08:00:00Z'],
    ['a few minutes late', '2026-11-10T08:14:00Z'],
    ['in the afternoon', '2026-11-10T15:00:00Z'],
    ['seven in the morning', '2026-11-11T06:00:00Z'],
    ['nine in the evening', '2026-11-10T20:00:00Z'],
  ] as const)('%s: at once', async ([, now]) => {
    const { service, timelineId } = await applied(['country DE']);
    service.clockTo(now);
    expect(await service.fires(timelineId)).toBe('sent');
  });

  test('does not come on a public holiday', async () => {
    const { service, timelineId } = await applied(['country FR']);
    service.clockTo('2026-11-11T10:00:00Z');
    expect(await service.fires(timelineId)).toBe('put off');
    expect(service.scheduled.get(timelineId)?.toString()).toBe('2026-11-12T08:00:00Z');
  });

  test('comes on any day that the user named', async () => {
    const { service, timelineId, tracking } = await applied();
    expect(await says(service, tracking, 'snooze until saturday')).toBe('commands');
    service.clockTo('2026-11-07T14:00:00Z');
    expect(await service.fires(timelineId)).toBe('sent');
  });

  test('comes at night if the user chose that hour', async () => {
    const { service, timelineId } = await applied(['hour 23']);
    service.clockTo('2026-11-10T22:01:00Z');
    expect(await service.fires(timelineId)).toBe('sent');
  });

  test('comes at once at any hour if it has an exact time', async () => {
    const { service, tracking, timelineId } = await applied();
    await says(service, tracking, 'interview nov 20 at 9am');
    service.clockTo('2026-11-19T22:00:00Z');
    expect(await service.fires(timelineId)).toBe('sent');
  });
});

test('the digest waits for the morning, too', async () => {
  const { service, userId } = await applied(['digest weekly']);
  service.clockTo('2026-11-10T02:00:00Z');
  expect(await wakeUser(userId, service.runtime)).toBe('digest put off');
  service.clockTo('2026-11-10T08:00:00Z');
  expect(await wakeUser(userId, service.runtime)).toBe('digest sent');
});

describe('an overdue step is shown at the time at which it will come', () => {
  /** As the page, the JSON interface and `status` show it. */
  async function shown({ runtime }: Handling, timelineId: TimelineId) {
    const { store } = runtime;
    const { profile, counters, loaded } = await store.gatherForReminder(userIdOf(timelineId), timelineId);
    if (profile === null || loaded === null) throw new Error('no timeline');
    const { view, isOverdue } = await timelineView(loaded, { profile, counters }, runtime);
    return { dueAt: view.nextStep.dueAt, isOverdue };
  }

  test.for([
    ['before it is due', [], '2026-11-06T02:00:00Z', '2026-11-10T08:00:00Z', false],
    ['the night after', [], '2026-11-11T02:00:00Z', '2026-11-11T08:00:00Z', true],
    ['on a Saturday', [], '2026-11-14T12:00:00Z', '2026-11-16T08:00:00Z', true],
    ['when it may come at once: now', [], '2026-11-11T10:00:00Z', '2026-11-11T10:00:00Z', true],
    ['during a pause: after it', ['pause until nov 23'], '2026-11-12T10:00:00Z', '2026-11-23T08:00:00Z', true],
    ['during a pause without an end: as if it ended now', ['pause'], '2026-11-12T10:00:00Z', '2026-11-13T08:00:00Z', true],
    ['after `stop all`: as if it ended now', ['stop all'], '2026-11-12T10:00:00Z', '2026-11-13T08:00:00Z', true],
  ] as const)('%s', async ([, words, now, dueAt, isOverdue]) => {
    const { service, timelineId } = await applied(['country DE', 'timezone Berlin']);
    for (const word of words) await says(service, `tactful@${domain}`, word);
    service.clockTo(now);
    expect(await shown(service, timelineId)).toEqual({ dueAt, isOverdue });
  });

  test('also in the answer to `status`', async () => {
    const { service } = await applied(['country DE', 'timezone Berlin']);
    service.clockTo('2026-11-14T12:00:00Z');
    await says(service, `tactful@${domain}`, 'status');
    expect(service.sent.at(-1)?.text).toContain('Monday 16 November');
    expect(service.sent.at(-1)?.text).not.toContain('10 November');
  });

  test('and one that waits for another step to the same person', async () => {
    const { service, timelineId } = await applied(['country DE', 'timezone Berlin']);
    service.clockTo('2026-11-10T10:00:00Z');
    const { store } = service.runtime;
    const { loaded } = await store.gatherForReminder(userIdOf(timelineId), timelineId);
    if (loaded === null) throw new Error('no timeline');
    await store.replan(loaded, Temporal.Instant.from('2026-11-13T08:00:00Z'));
    expect(await shown(service, timelineId)).toEqual({ dueAt: '2026-11-13T08:00:00Z', isOverdue: true });
  });
});

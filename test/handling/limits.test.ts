import { describe, expect, test } from 'vitest';
import type { UserId } from '../../lib/domain/words.ts';
import { userLimits } from '../../lib/handling/limits.ts';
import { type Handling, handling } from '../support/handling.ts';

const jo = 'jo@example.com';

const writes = (service: Handling, tracking: string, id: string) =>
  service.receives({
    from: jo,
    to: [tracking],
    lines: `From: Jo <${jo}>\nTo: Lee <lee.${id}@globex.example>\nSubject: Application: Editor\nMessage-ID: <${id}@example.com>\nDate: Tue, 03 Nov 2026 08:12:00 +0100\n\nDear Lee,\n\nplease find my application attached.\n`,
  });

/** Jo, who has sent `mails` today and started `timelines` so far. */
async function busy(mails: number, timelines: number): Promise<{ readonly service: Handling; readonly tracking: string }> {
  const service = await handling('2026-11-03T07:12:00Z');
  const tracking = await service.joins(jo);
  const userId = tracking.slice(0, 6) as UserId;
  await service.runtime.store.count(userId, { day: '2026-11-03', mails });
  for (let each = 0; each < timelines; each += 1) await service.runtime.store.count(userId, { day: '2026-11-03', opened: true });
  return { service, tracking };
}

const notices = ({ sent }: Handling) => sent.filter(({ kind }) => kind === 'notice');

describe('mails a day', () => {
  test('the last within the limit is like any other', async () => {
    const { service, tracking } = await busy(userLimits.mailsPerDay - 1, 0);
    expect(await writes(service, tracking, 'a')).toBe('tracked');
    expect(notices(service)).toEqual([]);
    expect(service.sent.at(-1)).toMatchObject({ kind: 'tracking-started' });
  });

  test('beyond the limit one notice says so, and each mail is on its timeline', async () => {
    const { service, tracking } = await busy(userLimits.mailsPerDay, 0);
    for (const id of ['a', 'b', 'c']) expect(await writes(service, tracking, id)).toBe('tracked');
    expect(notices(service)).toMatchObject([{ to: jo, subject: 'Many emails today' }]);
    expect(service.scheduled.size).toBe(3);
    expect(service.sent.filter(({ kind }) => kind === 'tracking-started')).toEqual([]);

    service.clockTo('2026-11-04T08:00:00Z');
    await writes(service, tracking, 'd');
    expect(notices(service)).toHaveLength(1);
  });
});

test('a user with many timelines but few open ones gets no notice', async () => {
  const { service, tracking } = await busy(0, userLimits.timelines);
  expect(await writes(service, tracking, 'a')).toBe('tracked');
  expect(notices(service)).toEqual([]);
  // They are counted once, and not again each day.
  const { counters } = await service.runtime.store.gather(tracking.slice(0, 6) as UserId, { messageIds: [], correspondents: [] });
  expect(counters.timelines).toBe(1);
});

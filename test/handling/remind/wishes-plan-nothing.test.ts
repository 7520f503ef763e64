/** A setting that moves no step replans no timeline. One that moves steps writes those whose time changes. */
import { expect, test } from 'vitest';
import { domain, type Handling, handling } from '../../support/handling.ts';

const jo = 'jo@example.com';

const says = (service: Handling, words: string) =>
  service.receives({
    from: jo,
    to: [`tactful@${domain}`],
    lines: `From: Jo <${jo}>\nTo: tactful@${domain}\nSubject: x\nMessage-ID: <${words.replaceAll(' ', '-')}@example.com>\n\n${words}`,
  });

async function tracking(): Promise<Handling> {
  const service = await handling('2026-11-03T07:12:00Z');
  const log = await service.joins(jo);
  for (let n = 0; n < 3; n += 1) {
    const head = `From: Jo <${jo}>\nTo: dana@company${n}.example\nSubject: Application: Cook\nMessage-ID: <${n}@example.com>`;
    await service.receives({ from: jo, to: [log], lines: `${head}\n\nDear Dana,\n\nplease find my application attached.\n` });
  }
  return service;
}

/** How many timelines the command schedules anew. */
async function planned(service: Handling, words: string): Promise<number> {
  const before = new Map(service.scheduled);
  (service.scheduled as Map<unknown, unknown>).clear();
  await says(service, words);
  const count = service.scheduled.size;
  for (const [id, at] of before) if (!service.scheduled.has(id)) (service.scheduled as Map<unknown, unknown>).set(id, at);
  return count;
}

test.for(['digest weekly', 'receipts on', 'quiet on', 'discreet on', 'hour 9'])('`%s` moves nothing', async (words) => {
  expect(await planned(await tracking(), words)).toBe(0);
});

test.for(['hour 7', 'timezone Chicago', 'check-ins after 10 days', 'weekend tue wed'])('`%s` plans all of them again', async (words) => {
  expect(await planned(await tracking(), words)).toBe(3);
});

test.for(['country US', 'weekend fri sat', 'follow-ups 4'])('`%s` writes none of them: each is due when it was', async (words) => {
  const service = await tracking();
  const replanned: unknown[] = [];
  const { store } = service.runtime;
  Object.assign(service.runtime, { store: { ...store, replan: async (head: unknown) => void replanned.push(head) } });
  expect(await planned(service, words)).toBe(0);
  expect(replanned).toEqual([]);
});

test('the answer goes out before the steps are planned again', async () => {
  const service = await tracking();
  const { store } = service.runtime;
  const sent = service.sent.length;
  let answered = false;
  const watched = {
    ...store,
    heads: (userId: Parameters<typeof store.heads>[0]) => {
      answered = service.sent.length > sent;
      return store.heads(userId);
    },
  };
  Object.assign(service.runtime, { store: watched });
  expect(await planned(service, 'hour 7')).toBe(3);
  expect(answered).toBe(true);
});

test('`undo` of a wish replans nothing, of an hour everything', async () => {
  const service = await tracking();
  await says(service, 'hour 7');
  await says(service, 'digest weekly');
  expect(await planned(service, 'undo')).toBe(0);
  service.clockTo('2026-11-03T07:30:00Z');
  const again = service.receives({
    from: jo,
    to: [`tactful@${domain}`],
    lines: `From: Jo <${jo}>\nTo: tactful@${domain}\nSubject: x\nMessage-ID: <undo-2@example.com>\n\nundo`,
  });
  expect(await again).toBe('commands');
  expect(new Set([...service.scheduled.values()].map(String))).toEqual(new Set(['2026-11-10T08:00:00Z']));
});

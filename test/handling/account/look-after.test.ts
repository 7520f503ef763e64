/** Erasure by age in the sweep, simulated over years with the handlers. */
import { describe, expect, test } from 'vitest';
import { sweep } from '../../../functions/sweep-at-once.ts';
import { scan } from '../../../lib/aws/table/table-access.ts';
import { current } from '../../../lib/domain/history.ts';
import type { TimelineId, UserId } from '../../../lib/domain/words.ts';
import { proofIf } from '../../../lib/email/authentication/proof.ts';
import { domain, type Handling, handling } from '../../support/handling.ts';

const jo = 'jo@example.com';
let mails = 0;
const mail = (to: string, text: string, headers: readonly string[] = [`To: ${to}`, 'Subject: x']) => {
  mails += 1;
  return { from: jo, to: [to], lines: `From: Jo Winter <${jo}>\n${headers.join('\n')}\nMessage-ID: <${mails}@example.com>\n\n${text}\n` };
};
const applied = (tracking: string, company: string) =>
  mail(tracking, 'Dear Dana,\n\nplease find my application attached.', [
    `To: Dana Reyes <dana@${company}.example>`,
    `Subject: Application: cook at ${company}`,
  ]);

/** Runs a sweep on the first day of each month. */
async function months(service: Handling, from: string, count: number): Promise<void> {
  const [year = 0, month = 0] = from.split('-').map(Number);
  for (let index = 0; index < count; index += 1) {
    const at = month - 1 + index;
    service.clockTo(`${year + Math.floor(at / 12)}-${String((at % 12) + 1).padStart(2, '0')}-04T08:00:00Z`);
    await sweep(service.runtime);
  }
}

const textOf = async ({ database }: Handling): Promise<string> => {
  const items = [];
  for await (const item of scan({ client: database.client, name: database.tableName }, {})) items.push(item);
  return JSON.stringify(items);
};
const isThere = async ({ runtime }: Handling) => (await runtime.store.ownerOf(jo, runtime.now())) !== null;
const warnings = ({ sent }: Handling) => sent.filter(({ subject }) => subject === 'Shall I keep your conversations?');

async function joined() {
  const service = await handling('2026-11-03T07:12:00Z');
  const tracking = await service.joins(jo);
  return { service, tracking, userId: tracking.slice(0, 6) as UserId };
}

describe('closed timelines', () => {
  test('are erased a year after their end, and the open ones stay', async () => {
    const { service, tracking, userId } = await joined();
    await service.receives(applied(tracking, 'initech'));
    await service.receives(applied(tracking, 'globex'));
    const [first] = await service.runtime.store.timelinesOf(userId);
    const answer = service.sent.find(({ kind }) => kind === 'tracking-started');
    await service.receives(mail(answer?.replyTo ?? '', 'rejected'));
    await service.receives(mail(answer?.replyTo ?? '', 'stop'));
    expect(first).toBeDefined();
    service.clockTo('2027-11-01T07:12:00Z');
    await service.receives(mail(tracking, 'status'));
    await sweep(service.runtime);
    expect(await service.runtime.store.timelinesOf(userId)).toHaveLength(2);
    service.clockTo('2027-11-03T07:13:00Z');
    await sweep(service.runtime);
    const left = await service.runtime.store.timelinesOf(userId);
    expect(left).toHaveLength(1);
    const text = await textOf(service);
    expect([text.includes('initech'), text.includes('globex')]).toEqual([false, true]);
    // For another half year an answer to it is told so and changes nothing else. After that its reply address is unknown.
    expect(await service.receives(mail(answer?.replyTo ?? '', 'stop'))).toBe('notice: the conversation was erased');
    expect(service.sent.at(-1)?.subject).toBe('That conversation was erased');
    const other = await service.runtime.store.load(userId, left[0] as TimelineId);
    expect(other === null ? null : current(other.history).status).toBe('active');
    service.clockTo('2028-05-02T07:13:00Z');
    expect(await service.receives(mail(answer?.replyTo ?? '', 'done'))).toBe('help: the reply address has expired');
  });
});

describe('silent users', () => {
  test('are warned once after two years, and erased a month later', async () => {
    const { service, tracking, userId } = await joined();
    await service.receives(applied(tracking, 'initech'));
    await months(service, '2026-12', 24);
    expect(warnings(service)).toHaveLength(1);
    expect(warnings(service)[0]?.text).toMatch(/On Monday 4 December I'll erase\s+everything/);
    expect(await isThere(service)).toBe(true);
    await months(service, '2028-12', 2);
    expect(warnings(service)).toHaveLength(1);
    expect(await isThere(service)).toBe(false);
    expect(await textOf(service)).not.toMatch(/jo@|winter|initech/i);
    expect([...service.erased]).toEqual([userId]);
    expect(service.sent.at(-1)?.subject).not.toContain('Goodbye');
  });

  test('are kept for another two years if they answer "hi"', async () => {
    const { service } = await joined();
    await months(service, '2026-12', 24);
    expect(warnings(service)).toHaveLength(1);
    await service.receives(mail(`tactful@${domain}`, 'hi'));
    await months(service, '2028-12', 23);
    expect([warnings(service).length, await isThere(service)]).toEqual([1, true]);
    await months(service, '2030-11', 4);
    expect([warnings(service).length, await isThere(service)]).toEqual([2, false]);
  });

  test('a user who writes now and then is never warned', async () => {
    const { service, tracking } = await joined();
    for (const year of [2027, 2028, 2029, 2030]) {
      await months(service, `${year}-01`, 12);
      await service.receives(mail(tracking, 'status'));
    }
    expect([warnings(service).length, await isThere(service)]).toEqual([0, true]);
  });

  test('who stopped all mail get no warning, and are still erased', async () => {
    const { service } = await joined();
    await service.receives(mail(`tactful@${domain}`, 'stop all'));
    const before = service.sent.length;
    await months(service, '2026-12', 30);
    expect(service.sent).toHaveLength(before);
    expect(await isThere(service)).toBe(false);
  });
});

test('raw mails of a person who never confirmed are erased with them, after a week', async () => {
  const service = await handling('2026-11-03T07:12:00Z', { proofOf: async () => proofIf(false) });
  await service.receives(mail(`start@${domain}`, 'hi'));
  expect(service.rawKeys()).toHaveLength(1);
  service.clockTo('2026-11-10T07:11:00Z');
  await sweep(service.runtime);
  expect(service.rawKeys()).toHaveLength(1);
  service.clockTo('2026-11-10T07:12:00Z');
  await sweep(service.runtime);
  expect(service.rawKeys()).toEqual([]);
  expect(await textOf(service)).not.toContain(jo);
});

import { readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { Readable } from 'node:stream';
import { text } from 'node:stream/consumers';
import { Temporal } from 'temporal-polyfill';
import { expect, test } from 'vitest';
import type { Delivery } from '../../../lib/handling/runtime.ts';
import { agenda } from '../../../lib/local/clock/agenda.ts';
import { manualClock } from '../../../lib/local/clock/clock.ts';
import { silentLog } from '../../../lib/local/log.ts';
import { intake } from '../../../lib/local/receiving/intake.ts';
import { rawMailFolder } from '../../../lib/local/receiving/raw-mail-folder.ts';
import { anEnvelope } from '../support/mail.ts';
import { tempFolder } from '../support/temp-folder.ts';

const start = Temporal.Instant.from('2026-11-03T08:00Z');

async function anIntake(
  handle: (delivery: Delivery, tries: number) => Promise<unknown>,
  databaseWorks: boolean | Promise<boolean> = true,
  path = tempFolder(),
  patienceMs = 20_000,
) {
  const clock = manualClock(start, join(path, 'clock'));
  const book = agenda(clock, silentLog);
  const folder = await rawMailFolder(join(path, 'raw'));
  const tries: string[] = [];
  const mails = intake({
    folder,
    handle: (delivery) => {
      tries.push(delivery.rawKey);
      return handle(delivery, tries.length);
    },
    concerns: async ({ envelope }) => [envelope.mailFrom],
    databaseWorks: async () => databaseWorks,
    agenda: book,
    clock,
    log: silentLog,
    patienceMs,
  });
  const accept = () => mails.accept(Readable.from('a mail'), anEnvelope());
  const failed = () => readdirSync(join(path, 'raw', 'failed')).map((name) => name.replace('.eml', ''));
  return { mails, accept, tries, folder, book, clock, path, failed };
}

const fails = async (): Promise<never> => {
  throw new Error('not now');
};

test('a handled mail is done', async () => {
  const { accept, folder } = await anIntake(async () => {});
  expect(await accept()).toEqual({ type: 'handled' });
  expect(await folder.pending()).toEqual([]);
});

test.for([
  ['dropped: a stranger', 'header'],
  ['tracked', 'all'],
  ['parked: answers a mail that was not seen yet', 'all'],
  ['capped', 'all'],
  [undefined, 'all'],
] as const)('decided "%s" keeps of the mail: %s', async ([decided, kept]) => {
  const { mails, folder, tries } = await anIntake(async () => decided);
  await mails.accept(Readable.from('Subject: x\r\n\r\nand a text'), anEnvelope());
  const left = await text(await folder.open(tries[0] ?? ''));
  expect(left).toBe(kept === 'all' ? 'Subject: x\r\n\r\nand a text' : 'Subject: x\r\n\r\n');
});

test('a mail that fails is kept and retried until it is handled, at growing intervals', async () => {
  const times: string[] = [];
  const { accept, book, clock, folder } = await anIntake(async (_, tries) => {
    times.push(clock.now().since(start).total('seconds').toString());
    if (tries < 5) await fails();
  });
  expect(await accept()).toEqual({ type: 'queued' });
  await book.advanceTo(start.add({ hours: 1 }));
  expect(times).toEqual(['0', '1', '6', '36', '156']);
  expect(await folder.pending()).toEqual([]);
});

test('a mail that fails for a day is parked and not retried', async () => {
  const { accept, book, tries, folder, failed } = await anIntake(fails);
  await accept();
  await book.advanceTo(start.add({ hours: 48 }));
  expect(tries).toHaveLength(11);
  expect(await folder.pending()).toEqual([]);
  expect(failed()).toHaveLength(1);
});

test('while the database is down no mail is accepted, so the sender keeps it', async () => {
  const { accept, folder, book } = await anIntake(fails, false);
  expect(await accept()).toMatchObject({ type: 'refused', code: 451 });
  expect(await folder.pending()).toEqual([]);
  expect(book.next()).toBeNull();
});

test('with a manual clock, a handled mail also triggers the waiting ones', async () => {
  const { accept, book, folder } = await anIntake(async (_, tries) => (tries === 1 ? fails() : undefined));
  expect(await accept()).toEqual({ type: 'queued' });
  expect(await accept()).toEqual({ type: 'handled' });
  await book.settle();
  expect(await folder.pending()).toEqual([]);
});

test('mails left by a crash are handled at the next start', async () => {
  const first = await anIntake(fails);
  await first.accept();
  const second = await anIntake(async () => {}, true, first.path);
  await (await second.mails.recover(true)).done;
  expect(second.tries).toEqual(first.tries);
  expect(await second.folder.pending()).toEqual([]);
});

test.for<readonly [stop: string, wasClean: boolean, handledAgain: number]>([
  ['a clean stop', true, 0],
  ['a stop that was not clean', false, 1],
])('after %s (%s), %i mail of the last hour is handled again', async ([, wasClean, handledAgain]) => {
  const first = await anIntake(async () => {});
  await first.accept();
  const second = await anIntake(async () => {}, true, first.path);
  await (await second.mails.recover(wasClean)).done;
  expect(second.tries).toHaveLength(handledAgain);
});

test('a mail that kills the process again and again is parked, so that the others get their turn', async () => {
  const first = await anIntake(fails);
  await first.accept();
  // The process dies inside `handle`: only the count is on disk.
  for (let death = 0; death < 5; death += 1) await first.folder.countRecovery(first.tries[0] ?? '');
  const next = await anIntake(async () => {}, true, first.path);
  await (await next.mails.recover(true)).done;
  expect(next.tries).toEqual([]);
  expect(next.failed()).toEqual(first.tries);
});

test('a damaged file among the pending mails is put aside, one added by hand is left alone, and the others get their turn', async () => {
  const first = await anIntake(fails);
  const pending = join(first.path, 'raw', 'pending');
  writeFileSync(join(pending, '01K94GQ5000000000000000000.eml'), '');
  writeFileSync(join(pending, 'copied.eml'), 'From: jo@example.com\r\n\r\nHello.\r\n');
  writeFileSync(join(pending, '.directory'), '');
  await first.accept();
  const next = await anIntake(async () => {}, true, first.path);
  await (await next.mails.recover(true)).done;
  expect(next.tries).toEqual(first.tries);
  expect(next.failed()).toEqual(['01K94GQ5000000000000000000']);
  expect(readdirSync(pending).toSorted()).toEqual(['.directory', 'copied.eml']);
});

test('at most four mails are handled at once, and eventually all of them', async () => {
  let running = 0;
  let most = 0;
  const { accept } = await anIntake(async () => {
    running += 1;
    most = Math.max(most, running);
    await new Promise((resolve) => setTimeout(resolve, 5));
    running -= 1;
  });
  const outcomes = await Promise.all(Array.from({ length: 12 }, accept));
  expect(outcomes.every(({ type }) => type === 'handled')).toBe(true);
  expect(most).toBe(4);
});

test('a slow mail reported as queued is never lost, even if the database fails afterwards', async () => {
  const may = Promise.withResolvers<void>();
  const slow = async (_: Delivery, tries: number): Promise<void> => {
    if (tries > 1) return;
    await may.promise;
    await fails();
  };
  const { mails, accept, folder, book } = await anIntake(slow, false, tempFolder(), 10);
  expect(await accept()).toEqual({ type: 'queued' });
  may.resolve();
  await mails.idle();
  expect(await folder.pending()).toHaveLength(1);
  await book.advanceTo(start.add({ seconds: 1 }));
  expect(await folder.pending()).toEqual([]);
});

test('a mail reported as queued while the database is checked is not lost either', async () => {
  const asked = Promise.withResolvers<boolean>();
  const { mails, accept, folder } = await anIntake(fails, asked.promise, tempFolder(), 10);
  expect(await accept()).toEqual({ type: 'queued' });
  asked.resolve(false);
  await mails.idle();
  expect(await folder.pending()).toHaveLength(1);
});

/** A mailbox auto-replies to each of our mails with words that we obey, without marking them as automatic. Eventually we stop answering. */
import { expect, test } from 'vitest';
import { type Handling, handling } from '../support/handling.ts';

const robot = 'robot@example.com';
/** More mails than it may ever receive in a day. */
const rounds = 120;

const says = (service: Handling, to: string, word: string, id: number): Promise<string> =>
  service.receives({
    from: robot,
    to: [to],
    lines: `From: ${robot}\nTo: ${to}\nSubject: ${word}\nMessage-ID: <${id}@example.com>\nDate: Tue, 03 Nov 2026 08:12:00 +0100\n\n${word}\n`,
  });

/** The number of mails it receives within a day when it answers each of them. */
async function hears(word: string): Promise<number> {
  const service = await handling('2026-11-03T07:12:00Z');
  await service.joins(robot);
  const before = service.sent.length;
  await says(service, 'tactful@tactful.test', word, 0);
  for (let heard = before; heard < service.sent.length && heard < rounds; heard += 1) {
    await says(service, service.sent[heard]?.replyTo ?? 'tactful@tactful.test', word, heard + 1);
  }
  return service.sent.length - before;
}

test.for(['stop', 'stop all', 'delete everything', 'hour 9', 'status', 'new address', 'export', 'Gone fishing.'])(
  'whoever answers everything with "%s" hears no more some day',
  async (word) => {
    const heard = await hears(word);
    expect(heard).toBeGreaterThan(0);
    expect(heard).toBeLessThanOrEqual(100);
  },
);

test('a person who says "stop" again and again is answered each time', async () => {
  const service = await handling('2026-11-03T07:12:00Z');
  await service.joins(robot);
  const before = service.sent.length;
  for (let times = 1; times <= 40; times += 1) await says(service, 'tactful@tactful.test', 'stop all', times);
  expect(service.sent.length - before).toBe(40);
});

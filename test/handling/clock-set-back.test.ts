/** The clock was ahead when somebody joined, and is then corrected: what they write counts all the same. */
import { expect, test } from 'vitest';
import { domain, handling } from '../support/handling.ts';

const jo = 'jo@example.com';
const says = (words: string, id: string, to = `tactful@${domain}`) => ({
  from: jo,
  to: [to],
  lines: `From: ${jo}\nTo: ${to}\nSubject: ${words}\nMessage-ID: <${id}@example.com>\n\n${words}\n`,
});

test('a command that is received before the user joined, by a clock that was set back, is obeyed', async () => {
  const service = await handling('2026-11-03T09:12:00Z');
  await service.joins(jo);
  service.clockTo('2026-11-03T07:12:00Z');
  expect(await service.receives(says('hour 7', 'one'))).toBe('commands');
  expect(await service.receives(says('help', 'two', `r-${'a'.repeat(26)}@${domain}`))).toBe('help: the reply address has expired');
});

test('an export waits for its user’s other long tasks, and for nobody else’s', async () => {
  const long: string[] = [];
  const service = await handling('2026-11-03T07:12:00Z', {
    aside: (userId, work) => {
      long.push(userId);
      return work();
    },
  });
  const tracking = await service.joins(jo);
  await service.receives(says('export', 'one'));
  expect(long).toEqual([tracking.slice(0, 6)]);
  expect(service.sent.at(-1)).toMatchObject({ kind: 'export' });
});

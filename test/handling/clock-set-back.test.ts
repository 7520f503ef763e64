/** The clock was ahead when somebody joined and is then corrected. Their mails still count. */
import { expect, test } from 'vitest';
import { domain, handling } from '../support/handling.ts';

const jo = 'jo@example.com';
const says = (words: string, id: string, to = `tactful@${domain}`) => ({
  from: jo,
  to: [to],
  lines: `From: ${jo}\nTo: ${to}\nSubject: ${words}\nMessage-ID: <${id}@example.com>\n\n${words}\n`,
});

test('a command is obeyed even if, after the clock was set back, it arrives before the user joined', async () => {
  const service = await handling('2026-11-03T09:12:00Z');
  await service.joins(jo);
  service.clockTo('2026-11-03T07:12:00Z');
  expect(await service.receives(says('hour 7', 'one'))).toBe('commands');
  expect(await service.receives(says('help', 'two', `r-${'a'.repeat(26)}@${domain}`))).toBe('help: the reply address has expired');
});

test('an export waits only for the same user’s other long tasks', async () => {
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

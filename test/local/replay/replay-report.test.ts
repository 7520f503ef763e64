import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Temporal } from 'temporal-polyfill';
import { expect, test } from 'vitest';
import type { TimelineId } from '../../../lib/domain/words.ts';
import type { Replay } from '../../../lib/local/replay/replay.ts';
import { replayJson, replayTable, writeMails } from '../../../lib/local/replay/replay-report.ts';
import type { SentMail } from '../../../lib/local/sending/sent-mail.ts';

const aSentMail = (changes: Partial<SentMail> = {}): SentMail => ({
  id: '00000002',
  sentAt: '2026-11-10T08:00:00Z',
  from: 'tactful@tactful.localhost',
  to: 'jo@example.com',
  replyTo: null,
  subject: 'Dana Reyes, Initech: follow up',
  kind: 'reminder',
  step: 'application.check-in',
  timelineId: 'abcdef-abcdefgh' as TimelineId,
  ...changes,
});
const aReplay = (changes: Partial<Replay> = {}): Replay => ({
  user: 'jo@example.com',
  timeZone: 'Europe/Paris',
  from: Temporal.Instant.from('2026-11-03T07:12:00Z'),
  until: Temporal.Instant.from('2027-11-03T07:12:00Z'),
  counts: { sent: 1, answers: 0, leftOut: 2 },
  mails: [aSentMail()],
  timelines: [],
  unreadable: [],
  leftOut: { counts: { 'by somebody else': 2 }, mails: [] },
  interrupted: null,
  ...changes,
});

test("a row gives the time in the user's zone, the step, the person and the reason", () => {
  const lines = replayTable(aReplay()).split('\n');
  const row = lines.findIndex((line) => line.includes('Dana Reyes'));
  expect(lines[row]).toBe('2026-11-10 09:00  reminder application.check-in  Dana Reyes, Initech: follow up');
  expect(lines[row + 1]?.trim()).toContain('One to two weeks');
});

test.for<readonly [mail: Partial<SentMail>, shown: RegExp, why: RegExp | null]>([
  [{ kind: 'let-go', step: 'let-go' }, /09:00 {2}let-go {2}Dana Reyes/, /./],
  [{ kind: 'let-go', step: 'promise.lapse' }, /let-go promise\.lapse/, /./],
  [{ kind: 'tracking-started', step: null }, /tracking-started {2}Dana Reyes/, null],
  [{ subject: 'two\nlines \u001b[31mred' }, /two lines \[31mred/, /./],
])('the mail %j is shown', ([mail, shown, why]) => {
  const lines = replayTable(aReplay({ mails: [aSentMail(mail)] })).split('\n');
  expect(lines[3]).toMatch(shown);
  if (why === null) expect(lines[4]).toBe('');
  else expect(lines[4]).toMatch(why);
});

test('several reminders in one mail give each reason once', () => {
  const items = (['networking.nudge', 'let-go', 'let-go'] as const).map((step) => ({
    timelineId: 'abcdef-abcdefgh' as TimelineId,
    step,
    kind: 'reminder' as const,
  }));
  const { mails } = JSON.parse(replayJson(aReplay({ mails: [aSentMail({ kind: 'reminders', step: null, items })] })));
  const [nudge, letGo] = (['networking.nudge', 'let-go'] as const).map(
    (step) => JSON.parse(replayJson(aReplay({ mails: [aSentMail({ step })] }))).mails[0].why,
  );
  expect(mails[0].why).toBe(`${nudge} ${letGo}`);
});

test('the report says if nothing was sent, and what could not be read', () => {
  const table = replayTable(aReplay({ mails: [], unreadable: [{ source: '/sent.mbox', offset: 12, reason: 'it has no header' }] }));
  expect(table).toContain('Nothing would have been sent.');
  expect(table).toContain('1 mail could not be read:\n  /sent.mbox, byte 12: it has no header');
});

test('JSON contains the same as the table', () => {
  const told = JSON.parse(replayJson(aReplay()));
  expect(told).toMatchObject({ user: 'jo@example.com', from: '2026-11-03T07:12:00Z', played: { sent: 1 }, unreadable: [] });
  expect(told.mails).toEqual([{ ...aSentMail(), why: expect.stringContaining('One to two weeks') }]);
});

test('the mails are written to files whose names sort in the order sent', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'replay-out-'));
  try {
    const mails = [
      aSentMail({ kind: 'tracking-started', sentAt: '2026-11-03T07:12:00Z', id: 'a' }),
      aSentMail({ id: 'b' }),
      aSentMail({ id: 'gone' }),
    ];
    await writeMails(folder, mails, async (id) => (id === 'gone' ? null : Buffer.from(id)));
    expect(readdirSync(folder).toSorted()).toEqual(['0001-2026-11-03-tracking-started.eml', '0002-2026-11-10-reminder.eml']);
    expect(readFileSync(join(folder, '0002-2026-11-10-reminder.eml'), 'utf8')).toBe('b');
  } finally {
    rmSync(folder, { recursive: true });
  }
});

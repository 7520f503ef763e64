import { spawnSync } from 'node:child_process';
import { mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, expect, test } from 'vitest';

const script = new URL('../../bin/replay.ts', import.meta.url).pathname;
const folders: string[] = [];
afterEach(() => {
  for (const folder of folders.splice(0)) rmSync(folder, { recursive: true, force: true });
});

function run(...words: readonly string[]) {
  const { stdout, stderr, status } = spawnSync(process.execPath, [script, ...words], {
    encoding: 'utf8',
    env: { ...process.env, TMPDIR: aFolder() },
  });
  return { stdout, stderr, status };
}
function aFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), 'replay-bin-'));
  folders.push(folder);
  return folder;
}

const application = `From: Jo Doe <jo@example.com>
To: Dana Reyes <dana.reyes@initech.example>
Date: Tue, 3 Nov 2026 08:12:00 +0100
Message-ID: <one@mail.example>
Subject: Application: Technical writer

Dear Dana Reyes,

please find my application as technical writer attached.

>From Monday on you reach me by phone as well.
Jo Doe
`;
const answer = `From: Dana Reyes <dana.reyes@initech.example>
To: Jo Doe <jo@example.com>
Date: Thu, 5 Nov 2026 15:00:00 +0100
Message-ID: <two@initech.example>
In-Reply-To: <one@mail.example>
References: <one@mail.example>
Subject: Re: Application: Technical writer

Dear Jo, thank you, your application has arrived.
`;
const undated = 'From: Jo Doe <jo@example.com>\nTo: dana.reyes@initech.example\nSubject: no date\n\nHello\n';

function mboxOf(...mails: readonly string[]): string {
  const path = join(aFolder(), 'Sent.mbox');
  writeFileSync(path, mails.map((mail) => `From -\n${mail}\n`).join(''));
  return path;
}

test('an application without an answer: what would have been sent, when and why', () => {
  const out = join(aFolder(), 'mails');
  const { stdout, status } = run(mboxOf(application, undated), '--json', '--out', out);
  const told = JSON.parse(stdout);
  expect(status).toBe(0);
  expect(told).toMatchObject({ user: 'jo@example.com', played: { sent: 1, answers: 0, leftOut: 0 } });
  expect(told.unreadable).toEqual([expect.objectContaining({ reason: 'it has no date that can be read' })]);
  expect(told.mails.map(({ kind, step, sentAt }: Record<string, string>) => [sentAt?.slice(0, 16), kind, step])).toEqual([
    ['2026-11-03T07:12', 'tracking-started', null],
    ['2026-11-10T08:00', 'reminder', 'application.check-in'],
    ['2026-11-13T08:00', 'reminder', 'reminder.repeat'],
    ['2026-12-01T08:00', 'let-go', 'let-go'],
  ]);
  expect(told.timelines).toEqual([expect.objectContaining({ status: 'closed', closedBecause: 'let-go' })]);
  expect(readdirSync(out).map((name) => name.slice(16))).toEqual(['tracking-started.eml', 'reminder.eml', 'reminder.eml', 'let-go.eml']);
});

test('of an archive of three years nothing is forgotten, though a service erases what was closed for a year', () => {
  const later = application.replaceAll('one@', 'three@').replaceAll('initech', 'globex').replace('3 Nov 2026', '3 Jul 2029');
  const told = JSON.parse(run(mboxOf(application, later), '--json').stdout);
  expect(told.timelines).toHaveLength(2);
  expect(told.mails.map(({ kind, sentAt }: Record<string, string>) => [sentAt?.slice(0, 7), kind])).toEqual([
    ['2026-11', 'tracking-started'],
    ['2026-11', 'reminder'],
    ['2026-11', 'reminder'],
    ['2026-12', 'let-go'],
    ['2029-07', 'reminder'],
    ['2029-07', 'reminder'],
    ['2029-07', 'let-go'],
  ]);
});

test('an answer in the thread counts: the conversation goes on from there', () => {
  const { stdout } = run(mboxOf(application, answer), '--until', '2026-11-30');
  expect(stdout).toContain('1 sent mail and 1 answer');
  expect(stdout).toMatch(/2026-11-12 09:00 {2}reminder conversation\.check-in/);
  expect(stdout).not.toMatch(/application\.check-in/);
});

test('what is wrong with the call is said at once, and nothing is played', () => {
  const { stdout, stderr, status } = run('/no/such.mbox', '--until', 'soon');
  expect([stdout, status]).toEqual(['', 2]);
  expect(stderr).toContain('/no/such.mbox');
  expect(stderr).toContain('--until must be');
  expect(stderr).toContain('Usage:');
});

test('an archive without mails of the user says what to do', () => {
  const { stderr, status } = run(mboxOf(application), '--user', 'other@example.com');
  expect(status).toBe(1);
  expect(stderr).toContain('--user');
});

import { spawn, spawnSync } from 'node:child_process';
import { globSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
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

test('for an application without an answer it prints what would have been sent, when and why', () => {
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

test('an archive of three years is played without erasing, though a service erases what was closed for a year', () => {
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

test('an answer in the thread counts, and the conversation continues from there', () => {
  const { stdout } = run(mboxOf(application, answer), '--until', '2026-11-30');
  expect(stdout).toContain('1 sent mail and 1 answer');
  expect(stdout).toMatch(/2026-11-12 09:00 {2}reminder conversation\.check-in/);
  expect(stdout).not.toMatch(/application\.check-in/);
});

test('errors in the arguments are reported at once, and nothing is played', () => {
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

const mother = `From: Jo Doe <jo@example.com>
To: Mama <mama@home.example>
Date: Wed, 4 Nov 2026 19:00:00 +0100
Message-ID: <mama@mail.example>
Subject: Dinner on Sunday

Dear Mama,

shall we come at six on Sunday? Thank you for the apples.

Love
Jo
`;
const thanks = `From: Jo Doe <jo@example.com>
To: Dana Reyes <dana.reyes@initech.example>
Date: Fri, 6 Nov 2026 10:00:00 +0100
Message-ID: <three@mail.example>
Subject: Sunday

Dear Dana, thank you, that was kind of you.
`;

test('of a Sent folder only job mail is played; the rest is listed with its reason, and nobody has to let Mama go', () => {
  const path = mboxOf(application, mother, thanks);
  const { stdout, status } = run(path);
  expect(status).toBe(0);
  expect(stdout).toContain('Played: 2 sent mails and 0 answers; left out: 1 (1 no job mail).');
  expect(stdout).toMatch(/Left out, no job mail \(1\):\n {2}2026-11-04 {2}Mama <mama@home\.example>: Dinner on Sunday/);
  expect(stdout).toContain('--all plays everything');
  const told = JSON.parse(run(path, '--json').stdout);
  expect(told.leftOut).toMatchObject({
    counts: { 'no job mail': 1 },
    mails: [{ at: '2026-11-04T18:00:00Z', to: 'Mama <mama@home.example>', subject: 'Dinner on Sunday', because: 'no job mail' }],
  });
  expect(run(path, '--all').stdout).toContain('Played: 3 sent mails');
});

test('the same mails always give the same result', () => {
  const path = mboxOf(application, answer, thanks, mother);
  const [one, two] = [aFolder(), aFolder()];
  const first = run(path, '--json', '--out', one);
  expect(run(path, '--json', '--out', two)).toEqual(first);
  expect(readdirSync(two)).toEqual(readdirSync(one));
  const contentOf = (folder: string) => readdirSync(folder).map((name) => readFileSync(join(folder, name), 'utf8'));
  expect(contentOf(two)).toEqual(contentOf(one));
});

test.for([
  ['X-Gmail-Labels: Drafts,Opened', 'a.eml'],
  ['X-Gmail-Labels: =?UTF-8?Q?Entw=C3=BCrfe?=,Wichtig', 'a.eml'],
  ['X-Mailer: x', 'cur/1762153923.M4.host:2,DS'],
] as const)('a draft was never sent: %s in %s', ([field, name]) => {
  const folder = aFolder();
  for (const each of ['cur', 'new', 'tmp']) mkdirSync(join(folder, each));
  writeFileSync(join(folder, name), `${field}\n${application.replace('one@', 'draft@')}`);
  expect(run(folder)).toMatchObject({ status: 1, stderr: expect.stringContaining('only drafts') });
  writeFileSync(join(folder, 'cur/1762153924.M5.host:2,S'), application);
  for (const words of [[], ['--all']]) {
    expect(run(folder, ...words).stdout).toContain('Played: 1 sent mail and 0 answers; left out: 1 (1 a draft).');
  }
});

test('an impossible request is answered with one sentence at once', () => {
  const empty = aFolder();
  expect(run(empty)).toEqual({ status: 1, stdout: '', stderr: `There is no mail in ${empty}: no mbox file, no Maildir, no .eml.\n` });
  const path = mboxOf(application);
  const early = run(path, '--until', '2026-01-01');
  expect(early).toMatchObject({
    status: 1,
    stdout: '',
    stderr: expect.stringContaining('--until is before the first mail of jo@example.com, which is from 2026-11-03'),
  });
  const below = run(path, '--out', join(path, 'below', 'it'));
  expect(below).toMatchObject({ status: 1, stdout: '', stderr: expect.stringContaining("can't be made or written") });
});

test('an interrupted replay prints what it has', { timeout: 60_000 }, async () => {
  const mails = Array.from({ length: 3_000 }, (_, index) =>
    application
      .replace('one@', `a${index}@`)
      .replace('dana.reyes@initech', `dana@works-${index}`)
      .replace('Tue, 3 Nov 2026', `${1 + (index % 28)} ${index % 2 === 0 ? 'Nov' : 'Dec'} 2026`),
  );
  const place = aFolder();
  const child = spawn(process.execPath, [script, mboxOf(...mails)], { env: { ...process.env, TMPDIR: place } });
  let said = '';
  child.stdout.on('data', (chunk) => {
    said += chunk;
  });
  // Its database exists, so it is playing.
  while (globSync('*/sent/journal.jsonl', { cwd: place }).length === 0) await pause(20);
  await pause(500);
  child.kill('SIGINT');
  expect(await new Promise((resolve) => child.once('close', resolve))).toBe(130);
  expect(said).toMatch(/Interrupted after \d+ of 3000 mails: the rest was not looked at\./);
  expect(said).toContain('tracking-started');
});

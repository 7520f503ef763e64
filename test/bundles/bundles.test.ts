/** The contents of each function's bundle: only what it needs, within limits that are raised only on purpose. */
import { execFile } from 'node:child_process';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { Temporal } from 'temporal-polyfill';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { calendarFile } from '../../lib/email/compose/attachments/calendar.ts';
import { parseMessage } from '../../lib/email/message/parse-message.ts';
import { readInvitation } from '../../lib/email/promises/interview/calendar-invitation.ts';
import type { MailFacts } from '../../lib/email/wording/facts.ts';
import { type Bundle, bundleFunction, bundleText } from '../support/bundle.ts';

const names = ['receive-mail', 'send-reminder', 'record-feedback', 'sweep'] as const;
type Name = (typeof names)[number];

/** Kilobytes of code: a tenth above the size when this was written. 65 of receive-mail's are names of cities, and 63 what leaning.ts has learned. */
const budgets: Readonly<Record<Name, number>> = { 'receive-mail': 2_900, 'send-reminder': 1_070, 'record-feedback': 750, sweep: 700 };

/** Packages that read mails, and packages needed only on one machine or in development. */
const readsMail = ['mailparser', 'libmime', 'html-to-text', 'htmlparser2', 'tldts'];
/** Functions that can erase somebody, or read what they wrote. */
const reachesRawMail: readonly Name[] = ['receive-mail', 'send-reminder'];
const neverDeployed = [
  'dynalite',
  'smtp-server',
  'mailauth',
  'cli-progress',
  'aws-cdk-lib',
  'constructs',
  'esbuild',
  'iconv-lite',
  'encoding-japanese',
  'he',
  'linkify-it',
  'tlds',
  'uc.micro',
  'date-holidays',
  'chrono-node',
  '@aws-sdk/nested-clients',
];

const bundles = new Map<Name, Bundle>();
let folder = '';
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'tactful-bundles-'));
  for (const name of names) {
    const bundle = await bundleFunction(name);
    bundles.set(name, bundle);
    await writeFile(join(folder, `${name}.mjs`), bundle.code);
  }
}, 120_000);
afterAll(() => rm(folder, { recursive: true }));

const withoutMap = (code: Uint8Array): string =>
  Buffer.from(code)
    .toString()
    .replace(/^\/\/# sourceMappingURL=.*$/m, '');
const packagesIn = (name: Name): ReadonlySet<string> =>
  new Set([...(bundles.get(name)?.inputs.keys() ?? [])].flatMap((path) => /.*node_modules\/((?:@[^/]+\/)?[^/]+)/.exec(path)?.[1] ?? []));
const ownFilesIn = (name: Name): readonly string[] =>
  [...(bundles.get(name)?.inputs.keys() ?? [])].filter((path) => !path.includes('node_modules'));

describe.for(names)('%s', (name) => {
  test('contains nothing that replaces AWS, nor what only development needs', () => {
    expect(neverDeployed.filter((each) => packagesIn(name).has(each))).toEqual([]);
    expect(ownFilesIn(name).filter((path) => /^(?:bin|test|lib\/local|lib\/constructs\/(?!bundled))\//.test(path))).toEqual([]);
    expect(ownFilesIn(name)).toContain(`functions/${name}.ts`);
  });

  test('contains only the small part of zod', () => {
    expect([...(bundles.get(name)?.inputs.keys() ?? [])].filter((path) => path.includes('zod/v4/classic'))).toEqual([]);
  });

  test('is no larger than it has to be', () => {
    expect(Math.round((bundles.get(name)?.code.length ?? 0) / 1_000)).toBeLessThan(budgets[name]);
  });

  test('can be imported without an environment, and its first call says what is missing', async () => {
    const call = `const { handler } = await import(process.argv[1]); await handler({}, {}).catch((error) => console.log(error.name, error.message));`;
    const child = await promisify(execFile)(process.execPath, ['--input-type=module', '-e', call, join(folder, `${name}.mjs`)], {
      env: {},
    });
    expect(child.stdout).toContain('BadEnvironmentError');
    expect(child.stdout).toContain('TABLE_NAME');
    expect(child.stderr).toBe('');
  });
});

describe('the code that reads mails', () => {
  test('is in receive-mail, which shows that this test can find it', () => {
    expect(readsMail.filter((each) => !packagesIn('receive-mail').has(each))).toEqual([]);
  });
  test.for(names.filter((name) => name !== 'receive-mail'))('is not in %s', (name) => {
    expect(readsMail.filter((each) => packagesIn(name).has(each))).toEqual([]);
    expect(ownFilesIn(name)).not.toContain('lib/email/message/parse-message.ts');
  });
  test('reads HTML, links and addresses as it does unbundled', async () => {
    const { code } = await bundleText("export { parseMessage } from '../../lib/email/message/parse-message.ts';");
    await writeFile(join(folder, 'parsing.mjs'), withoutMap(code));
    const bundled = await import(join(folder, 'parsing.mjs'));
    for (const [type, body] of [
      ['html', '<p>Dear Jo,</p><table><tr><td>see <a href="https://initech.example">here</a> &amp; @there</td></tr></table>&lt;'],
      ['plain', 'See https://initech.example, www.initech.onion and jo@example.com @jo.'],
    ]) {
      const raw = Buffer.from(
        `From: =?utf-8?q?D=C3=A0na?= <dana@m\u00fcnchen.example>\nContent-Type: text/${type}; charset=utf-8\n\n${body}\n`,
      );
      const received = Temporal.Instant.from('2026-11-03T10:00:00Z');
      expect(JSON.stringify(await bundled.parseMessage(raw, received))).toBe(JSON.stringify(await parseMessage(raw, received)));
    }
  });
  test('reads a calendar as it does unbundled', async () => {
    const { code } = await bundleText(
      "export { readInvitation } from '../../lib/email/promises/interview/calendar-invitation.ts';\nexport { Temporal } from 'temporal-polyfill';",
    );
    await writeFile(join(folder, 'calendar.mjs'), withoutMap(code));
    const bundled = await import(join(folder, 'calendar.mjs'));
    const text = [
      ...['BEGIN:VCALENDAR', 'VERSION:2.0', 'METHOD:REQUEST', 'BEGIN:VEVENT', 'UID:1@initech.example', 'DTSTAMP:20261103T080000Z'],
      ...['DTSTART:20261112T150000Z', 'DURATION:PT45M', 'SUMMARY:Interview', 'END:VEVENT', 'END:VCALENDAR', ''],
    ].join('\r\n');
    const read = (reader: typeof readInvitation, { ZonedDateTime }: typeof Temporal) =>
      JSON.stringify(reader([text], ZonedDateTime.from('2026-11-03T10:00[Europe/London]')));
    const invited = read(bundled.readInvitation, bundled.Temporal);
    expect(invited).toContain('2026-11-12');
    expect(invited).toBe(read(readInvitation, Temporal));
  });
  test('writes a calendar as it does unbundled', async () => {
    const { code } = await bundleText(
      "export { calendarFile } from '../../lib/email/compose/attachments/calendar.ts';\nexport { Temporal } from 'temporal-polyfill';",
    );
    await writeFile(join(folder, 'entry.mjs'), withoutMap(code));
    const bundled = await import(join(folder, 'entry.mjs'));
    const write = (writer: typeof calendarFile, { Instant, ZonedDateTime }: typeof Temporal) => {
      const facts = { sentAt: Instant.from('2026-11-03T10:00:00Z'), service: { addresses: { idDomain: 'in.example.com' } } };
      const start = ZonedDateTime.from('2026-11-12T15:00[Europe/London]');
      const entry = { timelineId: 'jo2345-initechx', what: 'interview', title: 'Interview', note: 'Ask first.', start, end: null };
      return writer('interview.ics', facts as unknown as MailFacts, [entry as never]).content;
    };
    const written = write(bundled.calendarFile, bundled.Temporal);
    expect(written).toContain('DTSTART:20261112T150000Z');
    expect(written).toBe(write(calendarFile, Temporal));
  });
  test.for(names)('only functions that need the raw mails have S3: %s', (name) => {
    expect(packagesIn(name).has('@aws-sdk/client-s3')).toBe(reachesRawMail.includes(name));
  });
});

import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Temporal } from 'temporal-polyfill';
import { afterEach, expect, test } from 'vitest';
import type { Envelope } from '../../../lib/email/message/message.ts';
import { wholeDomain } from '../../../lib/email/people/address-space.ts';
import type { DeliveryOutcome } from '../../../lib/local/page-context.ts';
import { indexArchive } from '../../../lib/local/replay/mail-archive.ts';
import { commonestSender, NothingToReplayError, replay } from '../../../lib/local/replay/replay.ts';
import type { Service } from '../../../lib/local/service-ports.ts';

const folders: string[] = [];
afterEach(() => {
  for (const folder of folders.splice(0)) rmSync(folder, { recursive: true, force: true });
});

interface AMail {
  readonly id: string;
  readonly from?: string;
  readonly date: string;
  readonly answers?: string;
}
const aMail = ({ id, from = 'Jo Doe <jo@example.com>', date, answers }: AMail) =>
  [
    `From: ${from}`,
    `Date: ${date}`,
    `Message-ID: <${id}@x.example>`,
    ...(answers === undefined ? [] : [`References: <${answers}@x.example>`]),
    `Subject: ${id}`,
    '',
    'Hello.',
    '',
  ].join('\n');

function archiveOf(...mails: readonly AMail[]) {
  const folder = mkdtempSync(join(tmpdir(), 'replay-'));
  folders.push(folder);
  for (const [index, mail] of mails.entries()) writeFileSync(join(folder, `${index}.eml`), aMail(mail));
  return indexArchive([folder]);
}

/** Replaces the service and records its calls. */
function aService(start: Temporal.Instant, refuses = ''): { readonly service: Service; readonly heard: string[] } {
  const heard: string[] = [];
  let now = start;
  let joined = false;
  const service: Service = {
    async deliver(raw, { recipients, mailFrom }: Envelope): Promise<DeliveryOutcome> {
      const subject = /^Subject: (.*?)\r?$/m.exec(raw.toString())?.[1];
      heard.push(`${now.toString().slice(0, 16)} ${subject} from ${mailFrom} to ${recipients.join()}`);
      joined ||= recipients.includes('start@tactful.localhost');
      return subject === refuses ? { type: 'refused', code: 552, reason: 'too large' } : { type: 'handled' };
    },
    async advanceTo(instant) {
      expect(Temporal.Instant.compare(instant, now)).toBeGreaterThanOrEqual(0);
      now = instant;
      return [];
    },
    nextFiring: () => null,
    recovered: Promise.resolve(),
    now: () => now,
    view: {
      users: async (email) =>
        joined && email !== null
          ? [{ email, addresses: [email], trackingAddress: 'track@tactful.localhost', timeZone: 'Europe/Paris', status: 'active' }]
          : [],
      mails: async () => [],
      record: async () => null,
      stats: async () => null,
      rawOf: async () => null,
      timelines: async () => [],
      someTimelines: async () => [],
    },
    smtpPort: null,
    httpPort: null,
    stop: async () => {
      heard.push('stopped');
    },
  };
  return { service, heard };
}

async function played(mails: readonly AMail[], { until = null, refuses = '' }: { until?: string | null; refuses?: string } = {}) {
  let heard: string[] = [];
  const open = async (start: Temporal.Instant): Promise<Service> => {
    const made = aService(start, refuses);
    heard = made.heard;
    return made.service;
  };
  const result = await replay({
    archive: await archiveOf(...mails),
    user: 'jo@example.com',
    everything: true,
    until: until === null ? null : Temporal.Instant.from(until),
    addresses: wholeDomain('tactful.localhost'),
    open,
  });
  return { result, heard };
}

const application = { id: 'application', date: 'Tue, 3 Nov 2026 08:12:00 +0100' };
const answer = { id: 'answer', from: 'dana@initech.example', date: 'Wed, 4 Nov 2026 10:00:00 +0100', answers: 'application' };
const followUp = { id: 'follow-up', date: 'Tue, 10 Nov 2026 09:00:00 +0100', answers: 'answer' };
const newsletter = { id: 'newsletter', from: 'news@shop.example', date: 'Thu, 5 Nov 2026 10:00:00 +0000' };

test('the user joins, then each mail arrives at its date as if we were in its BCC', async () => {
  const { result, heard } = await played([followUp, application]);
  expect(heard).toEqual([
    '2026-11-03T07:11 Join from jo@example.com to start@tactful.localhost',
    '2026-11-03T07:12 application from jo@example.com to track@tactful.localhost',
    '2026-11-10T08:00 follow-up from jo@example.com to track@tactful.localhost',
    'stopped',
  ]);
  expect(result.counts).toEqual({ sent: 2, answers: 0, leftOut: 0 });
  expect(result.timeZone).toBe('Europe/Paris');
  expect(result.until.toString()).toBe('2027-11-10T08:00:00Z');
});

test("other people's mails count only in the user's threads, including answers to answers", async () => {
  const later = { id: 'later', from: 'hr@initech.example', date: 'Wed, 11 Nov 2026 09:00:00 +0100', answers: 'answer' };
  const early = { id: 'early', from: 'dana@initech.example', date: 'Mon, 2 Nov 2026 09:00:00 +0100', answers: 'application' };
  const { result, heard } = await played([application, answer, newsletter, later, early]);
  expect(heard.map((line) => line.split(' ').slice(1, 4).join(' '))).toEqual([
    'Join from jo@example.com',
    'application from jo@example.com',
    'answer from dana@initech.example',
    'later from hr@initech.example',
    '',
  ]);
  expect(result.counts).toEqual({ sent: 1, answers: 2, leftOut: 2 });
});

test('nothing is played after the end, and the clock moves there', async () => {
  const { result, heard } = await played([application, followUp], { until: '2026-11-10T07:59:59Z' });
  expect(heard.join()).not.toContain('follow-up');
  expect(result.counts).toEqual({ sent: 1, answers: 0, leftOut: 1 });
  expect(result.until.toString()).toBe('2026-11-10T07:59:59Z');
});

test('a refused mail is named, and the others are played', async () => {
  const { result, heard } = await played([application, followUp], { refuses: 'application' });
  expect(heard.join()).toContain('follow-up');
  expect(result.unreadable.map(({ reason }) => reason)).toEqual(['it was refused: too large']);
  expect(result.counts).toEqual({ sent: 1, answers: 0, leftOut: 0 });
});

test('an archive without a mail of the user says so', async () => {
  await expect(played([newsletter])).rejects.toThrow(NothingToReplayError);
});

test.for<readonly [mails: readonly AMail[], sender: string | null]>([
  [[newsletter, application, followUp], 'jo@example.com'],
  [[newsletter, application], 'jo@example.com'],
  [[newsletter], 'news@shop.example'],
  [[{ ...application, from: 'undisclosed' }], null],
  [[], null],
])('the most frequent sender of %j is %s', async ([mails, sender]) => {
  expect(commonestSender((await archiveOf(...mails)).mails)).toBe(sender);
});

/** `export`: everything we keep, as a machine-readable file that always fits in a mail. */
import { gunzipSync } from 'node:zlib';
import { describe, expect, test } from 'vitest';
import type { TimelineId } from '../../../lib/domain/words.ts';
import { renderMail } from '../../../lib/email/compose/blocks/render.ts';
import type { OutgoingMail } from '../../../lib/email/compose/outgoing-mail.ts';
import { userIdOf } from '../../../lib/handling/identity.ts';
import { aTimelineOf, manyTimelines } from '../../support/grown.ts';
import { domain, type Handling, handling } from '../../support/handling.ts';

const jo = 'jo@example.com';

let mails = 0;
const asks = (word: string, from = jo) => {
  mails += 1;
  const to = `tactful@${domain}`;
  return { from, to: [to], lines: `From: ${from}\nTo: ${to}\nSubject: x\nMessage-ID: <asks-${mails}@example.com>\n\n${word}\n` };
};

const applied = (tracking: string) => ({
  from: jo,
  to: [tracking],
  lines: `From: Jo Winter <${jo}>\nTo: Dana Reyes <dana.reyes@initech.example>\nSubject: Application: Technical writer\nMessage-ID: <applied@example.com>\nDate: Tue, 03 Nov 2026 08:12:00 +0100\n\nDear Dana,\n\nplease find my application attached. I will call you on Friday at 3pm.\n`,
});

async function joined(): Promise<{ readonly service: Handling; readonly tracking: string }> {
  const service = await handling('2026-11-03T07:12:00Z');
  const tracking = await service.joins(jo);
  await service.receives(applied(tracking));
  return { service, tracking };
}

const fileIn = ({ attachments }: OutgoingMail) => {
  const [file] = attachments;
  const text = file?.encoding === 'base64' ? gunzipSync(Buffer.from(file.content, 'base64')).toString() : (file?.content ?? '');
  return JSON.parse(text);
};
const exportsOf = ({ sent }: Handling) => sent.filter(({ kind }) => kind === 'export');

describe('the file', () => {
  test('contains the user, every commit of every timeline, and parked mails', async () => {
    const { service, tracking } = await joined();
    const reply = { from: 'dana.reyes@initech.example', to: [tracking] };
    await service.receives({
      ...reply,
      lines: `From: stranger@globex.example\nTo: ${tracking}\nSubject: Re: x\nMessage-ID: <early@x>\nIn-Reply-To: <unseen@x>\n\nHi`,
    });
    await service.receives(asks('hour 8'));
    await service.receives(asks('export'));
    const [mail] = exportsOf(service);
    // The record for a benefits office is attached as well, so that one mail contains everything.
    expect(mail?.attachments.map(({ fileName }) => fileName)).toEqual(['tactful-export.json', 'coming.ics', 'job-search-record.csv']);
    expect(fileIn(mail as OutgoingMail)).toMatchObject({
      format: 'tactful-export',
      version: 1,
      part: 1,
      parts: 1,
      exportedAt: '2026-11-03T07:12:00Z',
      service: domain,
      user: {
        addresses: [jo],
        name: 'Jo Winter',
        trackingAddress: tracking,
        status: 'active',
        settings: { hour: 8, followUpCap: 2, weekend: null, checkInDays: null },
      },
      waiting: [{ from: 'dana.reyes@initech.example', to: [tracking] }],
      timelines: [
        {
          root: '<applied@example.com>',
          commits: [
            {
              sequence: 1,
              messageId: '<applied@example.com>',
              events: [{ type: 'MailSent', at: '2026-11-03T07:12:00Z', company: 'Initech' }],
            },
          ],
        },
      ],
    });
  });

  test('of a user who tracked nothing contains no timeline, and comes without a calendar', async () => {
    const service = await handling('2026-11-03T07:12:00Z');
    await service.joins(jo);
    await service.receives(asks('export'));
    const [mail] = exportsOf(service);
    expect(mail?.attachments).toHaveLength(1);
    expect(fileIn(mail as OutgoingMail).timelines).toEqual([]);
  });

  test('contains nothing of other users', async () => {
    const { service } = await joined();
    await service.joins('ann@example.org');
    await service.receives(asks('export', 'ann@example.org'));
    expect(JSON.stringify(fileIn(exportsOf(service)[0] as OutgoingMail))).not.toMatch(/jo@|dana|initech/i);
  });
});

test('the calendar contains the next step, a follow-up', async () => {
  const { service } = await joined();
  await service.receives(asks('export'));
  const calendar = exportsOf(service)[0]?.attachments[1]?.content ?? '';
  expect(calendar.match(/BEGIN:VEVENT/g)).toHaveLength(1);
  expect(calendar).toContain('SUMMARY:Follow up: Dana Reyes\\, Initech');
});

describe('sizes', () => {
  test('a large file is compressed', async () => {
    const { service, tracking } = await joined();
    await aTimelineOf(800, service, tracking);
    await service.receives(asks('export'));
    const [mail] = exportsOf(service);
    expect(mail?.attachments[0]).toMatchObject({ fileName: 'tactful-export.json.gz', contentType: 'application/gzip' });
    expect(
      fileIn(mail as OutgoingMail)
        .timelines.map(({ commits }: { commits: unknown[] }) => commits.length)
        .toSorted(),
    ).toEqual([1, 800]);
  });

  test('2,000 timelines fit in mails of less than 10 MB, each exactly once', async () => {
    const { service, tracking } = await joined();
    await manyTimelines(1_999, service, tracking);
    const userId = userIdOf(tracking as TimelineId);
    for (const timelineId of (await service.runtime.store.timelinesOf(userId)).slice(0, 300)) {
      // Text that can't be compressed.
      const noise = Buffer.from(crypto.getRandomValues(new Uint8Array(16_000))).toString('base64');
      await service.runtime.store.append({
        timelineId,
        userId,
        sequence: 2,
        recordedAt: service.runtime.now(),
        events: [
          {
            type: 'ReminderDropped',
            id: '2',
            at: service.runtime.now(),
            recordedAt: service.runtime.now(),
            claim: 'x',
            step: 'let-go',
            reason: noise,
          },
        ],
        root: '<x>',
        messageId: null,
        replyAddresses: [],
      });
    }
    await service.receives(asks('export'));
    const parts = exportsOf(service);
    expect(parts.length).toBeGreaterThan(1);
    for (const part of parts) expect((await renderMail(part, service.runtime.now())).length).toBeLessThan(10_000_000);
    const ids = parts.flatMap((part) => fileIn(part).timelines.map(({ id }: { id: string }) => id));
    expect([ids.length, new Set(ids).size]).toEqual([2_000, 2_000]);
    expect(parts.map((part) => fileIn(part).part)).toEqual(parts.map((_, index) => index + 1));
  });
});

test('three are sent a day; the fourth request is told so, and another is sent the next day', async () => {
  const { service } = await joined();
  for (let count = 0; count < 5; count += 1) {
    service.clockTo(`2026-11-03T1${count}:00:00Z`);
    await service.receives(asks('export'));
  }
  expect(exportsOf(service)).toHaveLength(3);
  expect(service.sent.at(-1)?.text).toContain('3 exports today');
  service.clockTo('2026-11-04T10:01:00Z');
  await service.receives(asks('export'));
  expect(exportsOf(service)).toHaveLength(4);
});

/** `import`: restores an export here, in a new account or on another installation. Any other attachment has no effect. */
import { gzipSync } from 'node:zlib';
import { describe, expect, test } from 'vitest';
import type { TimelineId } from '../../../lib/domain/words.ts';
import { proofIf } from '../../../lib/email/authentication/proof.ts';
import { userIdOf } from '../../../lib/handling/identity.ts';
import { domain, type Handling, handling } from '../../support/handling.ts';
import { eachRequest } from '../../support/store/each-request.ts';

const jo = 'jo@example.com';
const start = '2026-11-03T07:12:00Z';

let mails = 0;
const mail = (to: string, text: string, headers: readonly string[] = [`To: ${to}`, 'Subject: x'], id = '') => {
  mails += 1;
  const head = [`From: Jo Winter <${jo}>`, ...headers, `Message-ID: <${id || `import-${mails}`}@example.com>`];
  return { from: jo, to: [to], lines: `${head.join('\n')}\n\n${text}\n` };
};
const applied = (tracking: string, company: string, headers: readonly string[] = [], id = company) =>
  mail(
    tracking,
    'Dear Dana,\n\nplease find my application for the position of cook attached.',
    [
      `To: Dana Reyes <dana@${company}.example>`,
      `Subject: Application: cook at ${company}`,
      'Date: Tue, 03 Nov 2026 08:12:00 +0100',
      ...headers,
    ],
    id,
  );

/** A mail that says "import", with these bytes attached. */
const importing = (content: string | Uint8Array, fileName = 'tactful-export.json', text = 'import') => {
  const to = `tactful@${domain}`;
  const file = Buffer.from(content).toString('base64').replace(/.{76}/g, '$&\n');
  const body = [
    '--b',
    'Content-Type: text/plain',
    '',
    text,
    '--b',
    `Content-Type: application/octet-stream; name="${fileName}"`,
    `Content-Disposition: attachment; filename="${fileName}"`,
    'Content-Transfer-Encoding: base64',
    '',
    file,
    '--b--',
  ].join('\n');
  return mail(to, body, [`To: ${to}`, 'Subject: x', 'MIME-Version: 1.0', 'Content-Type: multipart/mixed; boundary=b']);
};

/** The export of Jo, who applied to two companies, called one of them and took that back. */
async function exported() {
  const service = await handling(start);
  const tracking = await service.joins(jo);
  await service.receives(mail(`tactful@${domain}`, 'timezone Chicago'));
  await service.receives(applied(tracking, 'initech'));
  await service.receives(applied(tracking, 'globex'));
  const answer = service.sent.find(({ kind }) => kind === 'tracking-started');
  await service.receives(mail(answer?.replyTo ?? '', 'called'));
  await service.receives(mail(answer?.replyTo ?? '', 'undo'));
  await service.receives(mail(`tactful@${domain}`, 'export'));
  const file = service.sent.at(-1)?.attachments[0];
  return { service, tracking, file: file?.content ?? '' };
}

/** What the timelines contain, whatever their ids. */
async function timelinesOf({ runtime }: Handling, tracking: string) {
  const userId = userIdOf(tracking as TimelineId);
  const ids = await runtime.store.timelinesOf(userId);
  const all = await Promise.all(ids.map((id) => runtime.store.commits(id)));
  return all
    .map((commits) =>
      commits.flatMap(({ events }) => events.map(({ id: _, ...event }) => JSON.stringify(event).replace(/"undoes":\[[^\]]*\]/, ''))),
    )
    .toSorted();
}

const answerOf = ({ sent }: Handling): string => sent.at(-1)?.text.replace(/\s+/g, ' ') ?? '';

describe('an export is restored', () => {
  test('on another installation, with its threads, its settings and its reminders', async () => {
    const { service: before, tracking: old, file } = await exported();
    const after = await handling('2026-11-05T07:12:00Z');
    const tracking = await after.joins(jo);
    await after.receives(importing(file));
    expect(answerOf(after)).toContain("It's all back: 2 conversations");
    expect(await timelinesOf(after, tracking)).toEqual(await timelinesOf(before, old));
    const userId = userIdOf(tracking as TimelineId);
    expect(await after.runtime.store.loadProfile(userId)).toMatchObject({ timeZone: 'America/Chicago', addresses: [jo] });
    // Undone events stay undone, and a mail in the old thread finds its timeline.
    const second = applied(tracking, 'initech', ['In-Reply-To: <initech@example.com>'], 'second');
    expect(await after.receives({ ...second, lines: second.lines.replace('08:12:00', '09:12:00') })).toBe('tracked');
    expect(await after.runtime.store.timelinesOf(userId)).toHaveLength(2);
    expect(await after.receives(applied(tracking, 'globex'))).toBe('known already');
    const [timelineId, dueAt] = [...after.scheduled].at(-1) ?? [];
    expect(timelineId?.startsWith(`${userId}-`)).toBe(true);
    after.clockTo(String(dueAt));
    expect(await after.fires(timelineId as TimelineId)).toBe('sent');
  });

  test('after everything was deleted, to the new user', async () => {
    const { service, tracking: old, file } = await exported();
    const was = await timelinesOf(service, old);
    await service.receives(mail(`tactful@${domain}`, 'delete everything'));
    await service.receives(mail(service.sent.at(-1)?.replyTo ?? '', 'yes'));
    expect(await timelinesOf(service, old)).toEqual([]);
    const tracking = await service.joins(jo);
    await service.receives(importing(gzipSync(file), 'tactful-export.json.gz'));
    expect(await timelinesOf(service, tracking)).toEqual(was);
  });

  // The timelines continue as after a pause: steps of the last 14 days are sent, older ones count as sent, and a let-go waits 14 days.
  test.for([
    ['ten days after they fell due the check-ins come the next morning', '2026-11-20', '2026-11-20T15:00:00Z', 'reminder'],
    ['months later nothing comes but the let-gos, not before 14 days', '2027-03-01', '2027-03-15T14:00:00Z', 'let-go'],
  ] as const)('%s', async ([, day, due, kind]) => {
    const { file } = await exported();
    const after = await handling(`${day}T07:12:00Z`);
    await after.joins(jo);
    await after.receives(importing(file));
    const before = after.sent.length;
    const scheduled = [...after.scheduled];
    expect(scheduled.map(([, dueAt]) => dueAt.toString())).toEqual([due, due]);
    for (const [timelineId, dueAt] of scheduled) {
      after.clockTo(dueAt.toString());
      await after.fires(timelineId);
    }
    expect(after.sent.slice(before).map((mail) => mail.kind)).toEqual([kind, kind]);
  });

  test.for([
    ['into the same account', false],
    ['twice into a new one', true],
  ] as const)('%s nothing is doubled', async ([, isNew]) => {
    const { service, tracking: old, file } = await exported();
    const was = await timelinesOf(service, old);
    const target = isNew ? await handling(start) : service;
    const tracking = isNew ? await target.joins(jo) : old;
    for (let time = 0; time < 2; time += 1) {
      target.clockTo(`2026-11-03T0${8 + time}:00:00Z`);
      await target.receives(importing(file));
      expect(await timelinesOf(target, tracking)).toEqual(was);
    }
    expect(answerOf(target)).toContain('2 conversations were here already');
  });

  test('what was tracked since stays, and the history is added', async () => {
    const { file } = await exported();
    const after = await handling('2026-11-05T07:12:00Z');
    const tracking = await after.joins(jo);
    await after.receives(
      applied(tracking, 'initech', ['In-Reply-To: <initech@example.com>', 'References: <initech@example.com>'], 'later'),
    );
    await after.receives(importing(file));
    const timelines = await timelinesOf(after, tracking);
    expect(timelines).toHaveLength(2);
    expect(timelines.map((events) => events.filter((event) => event.includes('"MailSent"')).length).toSorted()).toEqual([1, 2]);
  });

  test('interrupted at any request, it continues where it stopped', async () => {
    const { file, service, tracking: old } = await exported();
    const was = await timelinesOf(service, old);
    for (const dies of [3, 6, 9, 12, 15, 18, 21, 24, 27, 30]) {
      const after = await handling('2026-11-05T07:12:00Z');
      const tracking = await after.joins(jo);
      let requests = 0;
      eachRequest(after.database.client, async (_operation, _input, next) => {
        requests += 1;
        if (requests === dies) throw new Error('died');
        return next();
      });
      const delivery = importing(file);
      await after.receives(delivery).catch((error: Error) => expect(error.message).toBe('died'));
      await after.receives(delivery);
      expect(await timelinesOf(after, tracking)).toEqual(was);
      for (const [, dueAt] of after.scheduled) expect(dueAt.toString() >= '2026-11-06').toBe(true);
      expect(after.scheduled.size).toBe(2);
    }
  });
});

describe('another file has no effect', () => {
  const changed = (file: string, change: (json: Record<string, unknown>) => unknown): string => JSON.stringify(change(JSON.parse(file)));
  test.for<readonly [what: string, change: (file: string) => string | Uint8Array, says: RegExp, name?: string]>([
    ['no JSON', () => 'hello', /isn't one of my exports/],
    ['other JSON', () => '{"a":1}', /isn't one of my exports/],
    ['a list', () => '[]', /isn't one of my exports/],
    ['a newer version', (file) => changed(file, (json) => ({ ...json, version: 2 })), /newer version/],
    ['one that was cut', (file) => file.slice(0, -20), /isn't one of my exports/],
    ['one that lost a field', (file) => changed(file, (json) => ({ ...json, timelines: [{ id: 'x' }] })), /can't be read/],
    ['an event that is none', (file) => file.replace('"MailSent"', '"Hacked"'), /can't be read/],
    ['an event of the future', (file) => file.replaceAll('2026-11-03T07:12:00Z', '2036-11-03T07:12:00Z'), /can't be read/],
    ['an event without end', (file) => file.replace('"because":"', `"because":"${'x'.repeat(10_000)}`), /can't be read/],
    [
      'an event that nests for ever',
      (file) => file.replace('"because":"', `"deep":${'['.repeat(100_000)}${']'.repeat(100_000)},"because":"`),
      /cannot be read|can't be read/,
    ],
    ['brackets without an end', () => '['.repeat(1_000_000), /cannot be read|can't be read/],
    [
      'a commit without an event',
      (file) => file.replace('"commits":[', '"commits":[{"messageId":null,"events":[]},'),
      /cannot be read|can't be read/,
    ],
    [
      'more timelines than anybody has',
      (file) => changed(file, (json) => ({ ...json, timelines: Array.from({ length: 2_001 }, () => (json.timelines as unknown[])[0]) })),
      /larger than any export/,
    ],
    [
      'more events than anybody has',
      (file) =>
        changed(file, (json) => {
          const [first] = json.timelines as { commits: unknown[] }[];
          return {
            ...json,
            timelines: Array.from({ length: 6 }, () => ({ ...first, commits: Array.from({ length: 9_000 }, () => first?.commits[0]) })),
          };
        }),
      /larger than any export/,
      'x.json.gz',
    ],
    ['a compressed flood', () => gzipSync(Buffer.alloc(200_000_000)), /larger than any export/, 'x.json.gz'],
    ['no gzip after all', () => Buffer.from([0x1f, 0x8b, 1, 2, 3]), /isn't one of my exports/, 'x.json.gz'],
    ['another file', (file) => file, /found no file/, 'letter.pdf'],
  ])('%s', async ([, change, says, name]) => {
    const { file } = await exported();
    const after = await handling('2026-11-05T07:12:00Z');
    const tracking = await after.joins(jo);
    await after.receives(importing(change(file), name ?? 'tactful-export.json'));
    expect(answerOf(after)).toMatch(says);
    expect(answerOf(after)).toContain('Nothing has changed.');
    expect(await timelinesOf(after, tracking)).toEqual([]);
  });
});

describe('a file is trusted only about its user', () => {
  test('its owner, addresses and tracking address are ignored', async () => {
    const { file } = await exported();
    const after = await handling('2026-11-05T07:12:00Z');
    const anns = await after.joins('ann@example.org');
    const tracking = await after.joins(jo);
    const forged = JSON.parse(file);
    forged.user = {
      ...forged.user,
      addresses: ['ann@example.org', 'eve@evil.example'],
      trackingAddress: anns,
      settings: { hour: 99, timeZone: 'Mars', followUpCap: 50 },
    };
    forged.timelines[0].id = `${anns.slice(0, 6)}-aaaaaaaa`;
    await after.receives(importing(JSON.stringify(forged)));
    expect(await timelinesOf(after, anns)).toEqual([]);
    const profile = await after.runtime.store.loadProfile(userIdOf(tracking as TimelineId));
    expect(profile).toMatchObject({ addresses: [jo], hour: 9, followUpCap: 2, timeZone: null });
    expect(await after.runtime.store.ownerOf('eve@evil.example', after.runtime.now())).toBeNull();
  });

  test('a reminder about to be sent is decided again, and goes only to the user', async () => {
    const { file } = await exported();
    const after = await handling('2026-11-20T07:12:00Z');
    await after.joins(jo);
    const forged = JSON.parse(file);
    const at = '2026-11-10T14:00:00Z';
    forged.timelines[0].commits.push({
      messageId: null,
      events: [
        {
          type: 'ReminderClaimed',
          id: '9',
          at,
          recordedAt: at,
          claim: 'c',
          step: 'application.check-in',
          repeats: null,
          replyAddress: 'eve@evil.example',
        },
      ],
    });
    await after.receives(importing(JSON.stringify(forged)));
    for (const [timelineId, dueAt] of after.scheduled) {
      after.clockTo(dueAt.toString());
      await after.fires(timelineId);
    }
    expect(JSON.stringify(after.sent)).not.toContain('evil');
  });

  test('a stranger’s import is not read', async () => {
    const { file } = await exported();
    const after = await handling('2026-11-05T07:12:00Z', { proofOf: async () => proofIf(false) });
    await after.joins(jo);
    const before = after.sent.length;
    await after.receives(importing(file));
    expect(after.sent).toHaveLength(before);
  });
});

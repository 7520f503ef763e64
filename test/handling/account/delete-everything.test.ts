/** `delete everything` asks once, is executed only on `yes` to that question, and is finished by the next process after a crash. */
import { describe, expect, test } from 'vitest';
import { scan } from '../../../lib/aws/table/table-access.ts';
import type { UserId } from '../../../lib/domain/words.ts';
import { proofIf } from '../../../lib/email/authentication/proof.ts';
import { wakeUser } from '../../../lib/handling/account/wake-user.ts';
import type { Runtime } from '../../../lib/handling/runtime.ts';
import { domain, type Handling, handling } from '../../support/handling.ts';

const jo = 'jo@example.com';
const start = '2026-11-03T07:12:00Z';

let mails = 0;
const mail = (from: string, to: string, text: string, headers: readonly string[] = []) => {
  mails += 1;
  const head = [`From: Jo Winter <${from}>`, `To: ${to}`, 'Subject: x', `Message-ID: <${mails}@example.org>`, ...headers];
  return { from, to: [to], lines: `${head.join('\n')}\n\n${text}\n` };
};

const applied = (tracking: string) => ({
  from: jo,
  to: [tracking],
  lines: `From: Jo Winter <${jo}>\nTo: Dana Reyes <dana.reyes@initech.example>\nSubject: Application: Technical writer\nMessage-ID: <applied@example.com>\nDate: Tue, 03 Nov 2026 08:12:00 +0100\n\nDear Dana,\n\nplease find my application attached.\n`,
});

/** Jo has joined, applied, and asked to have everything deleted. */
async function asked(changes: Partial<Runtime> = {}) {
  const service = await handling(start, changes);
  const tracking = await service.joins(jo);
  await service.receives(applied(tracking));
  await service.receives(mail(jo, `tactful@${domain}`, 'delete everything'));
  return { service, tracking, userId: tracking.slice(0, 6) as UserId, question: service.sent.at(-1)?.replyTo ?? '' };
}

const itemsOf = async ({ database }: Handling): Promise<readonly Record<string, unknown>[]> => {
  const items = [];
  for await (const item of scan({ client: database.client, name: database.tableName }, {})) items.push(item);
  return items;
};
const kinds = ({ sent }: Handling) => sent.map(({ kind }) => kind);
const isThere = async ({ runtime }: Handling) => (await runtime.store.ownerOf(jo, runtime.now())) !== null;

describe('the question', () => {
  test('deletes nothing yet, and says what would be deleted', async () => {
    const { service } = await asked();
    expect(service.sent.at(-1)).toMatchObject({ kind: 'question', to: jo });
    expect(service.sent.at(-1)?.text).toMatch(/your one conversation,[\s\S]*export/);
    expect(await isThere(service)).toBe(true);
  });

  test.for<readonly [how: string, to: (at: { readonly question: string; readonly tracking: string }) => string]>([
    ['in answer to it', ({ question }) => question],
    ['to tactful@', () => `tactful@${domain}`],
    ['to the tracking address', ({ tracking }) => tracking],
  ])('"yes" %s deletes', async ([, to]) => {
    const { service, ...at } = await asked();
    await service.receives(mail(jo, to(at), 'yes'));
    expect(await isThere(service)).toBe(false);
    expect(service.sent.at(-1)).toMatchObject({ kind: 'goodbye', to: jo });
  });

  test.for<readonly [what: string, text: string, headers: readonly string[]]>([
    ['a "no"', 'no', []],
    ['a "yes" in answer to some other mail of ours', 'yes', ['In-Reply-To: <status-1@tactful.test>']],
    ['a "yes" below other mails', 'yes', ['References: <a@tactful.test> <b@tactful.test>']],
    ['words of courtesy', 'ok thanks', []],
    ['a question', 'yes?', []],
  ])('%s to tactful@ deletes nothing', async ([, text, headers]) => {
    const { service } = await asked();
    await service.receives(mail(jo, `tactful@${domain}`, text, headers));
    expect(await isThere(service)).toBe(true);
    expect(kinds(service)).not.toContain('goodbye');
  });

  test('a "yes" to a reminder deletes nothing, whatever is open', async () => {
    const { service, tracking } = await asked();
    const [timelineId, dueAt] = [...service.scheduled][0] ?? [];
    service.clockTo(String(dueAt));
    await service.fires(timelineId ?? ('' as never));
    const reminder = service.sent.at(-1);
    expect(reminder?.kind).toBe('reminder');
    await service.receives(mail(jo, `tactful@${domain}`, 'delete everything'));
    await service.receives(mail(jo, reminder?.replyTo ?? '', 'yes'));
    expect(await isThere(service)).toBe(true);
    expect(service.sent.at(-1)).toMatchObject({ kind: 'question' });
    await service.receives(mail(jo, tracking, 'yes'));
    expect(await isThere(service)).toBe(false);
  });

  test('somebody else’s "yes" deletes nothing, and they get no answer', async () => {
    const { service, question } = await asked();
    await service.joins('eve@evil.example');
    const before = service.sent.length;
    await service.receives(mail('eve@evil.example', question, 'yes'));
    expect(await isThere(service)).toBe(true);
    expect(service.sent.slice(before).filter(({ to }) => to !== jo)).toEqual([]);
  });

  test('the question expires after a week', async () => {
    const { service, question } = await asked();
    service.clockTo('2026-11-10T07:12:00Z');
    for (const to of [question, `tactful@${domain}`]) await service.receives(mail(jo, to, 'yes'));
    expect(await isThere(service)).toBe(true);
  });

  test('after "no" a "yes" is too late', async () => {
    const { service, question } = await asked();
    await service.receives(mail(jo, question, 'no'));
    expect(service.sent.at(-1)).toMatchObject({ kind: 'answer', subject: 'Nothing was deleted' });
    await service.receives(mail(jo, `tactful@${domain}`, 'yes'));
    expect(await isThere(service)).toBe(true);
  });

  test('of two questions the later counts, and the link of the earlier mail answers it too', async () => {
    const { service, question } = await asked();
    service.clockTo('2026-11-04T07:12:00Z');
    await service.receives(mail(jo, `tactful@${domain}`, 'delete everything'));
    await service.receives(mail(jo, question, 'yes'));
    expect(await isThere(service)).toBe(false);
  });
});

describe('unproven users', () => {
  const provenWhenMarked = { proofOf: async (message: { readonly text: string }) => proofIf(message.text.includes('proven')) };

  test('can delete by answering the question, which went only to their address', async () => {
    const service = await handling(start, provenWhenMarked);
    await service.receives(mail(jo, `start@${domain}`, 'hi'));
    await service.receives(mail(jo, service.sent.at(-1)?.replyTo ?? '', 'yes'));
    await service.receives(mail(jo, `tactful@${domain}`, 'delete everything'));
    const question = service.sent.at(-1);
    expect(question).toMatchObject({ kind: 'question', to: jo });
    await service.receives(mail(jo, `tactful@${domain}`, 'yes')); // Anybody can write that in their name.
    expect(await isThere(service)).toBe(true);
    await service.receives(mail(jo, question?.replyTo ?? '', 'yes'));
    expect(await isThere(service)).toBe(false);
  });
});

describe('erasing', () => {
  test('leaves a tombstone without a name and an entry in the list, and all raw mails are gone', async () => {
    const { service, question, tracking, userId } = await asked();
    for (const [to, text] of [
      [`tactful@${domain}`, 'status'],
      [tracking, 'nonsense'],
      [question, 'thanks'],
    ] as const)
      await service.receives(mail(jo, to, text));
    await service.receives(mail('eve@evil.example', tracking, 'Buy this'));
    await service.receives(mail(jo, question, 'I am away', ['Auto-Submitted: auto-replied']));
    expect(service.rawKeys()).toHaveLength(8);
    await service.receives(mail(jo, question, 'yes'));
    const items = await itemsOf(service);
    // The mail with which they joined must not bring them back.
    expect(items.map(({ PK, SK }) => `${PK} ${SK}`).toSorted()).toEqual([
      expect.stringMatching(/^MAIL#sha256-\S+ JOINED$/),
      `USER#${userId} PROFILE`,
    ]);
    expect(JSON.stringify(items)).not.toMatch(/jo@|winter|dana|initech/i);
    expect([...service.erased]).toEqual([userId]);
    expect(service.scheduled.size).toBe(0);
    expect(service.rawKeys()).toEqual([]);
  });

  test('makes a person who joins again a new user', async () => {
    const { service, question, tracking, userId } = await asked();
    await service.receives(mail(jo, question, 'yes'));
    const again = await service.joins(jo);
    expect(again).toMatch(/^[a-z2-7]{12}@/);
    expect(again.slice(0, 6)).not.toBe(userId);
    expect(await service.receives(applied(tracking))).toBe('dropped: not a tracking address');
    expect(await service.receives(applied(again))).toBe('tracked');
  });

  test('finds a day later what a mail in flight wrote afterwards', async () => {
    const { service, question, userId } = await asked();
    await service.receives(mail(jo, question, 'yes'));
    await service.runtime.store.claimMessage(userId, '<late@x>', {
      timelineId: `${userId}-lateaaaa` as never,
      version: 0,
      answered: false,
    });
    service.clockTo('2026-11-04T07:11:00Z');
    expect(await wakeUser(userId, service.runtime)).toBe('nothing due');
    service.clockTo('2026-11-04T07:12:00Z');
    expect(await wakeUser(userId, service.runtime)).toBe('erased');
    expect((await itemsOf(service)).map(({ SK }) => SK).toSorted()).toEqual(['JOINED', 'PROFILE']);
    service.clockTo('2030-11-04T07:12:00Z');
    expect(await wakeUser(userId, service.runtime)).toBe('nothing due');
    expect(kinds(service).filter((kind) => kind === 'goodbye')).toHaveLength(1);
  });

  test.for(['listErased', 'removeRawMail', 'removeSchedule', 'removeSentMails', 'compact'] as const)(
    'cut short at %s, it is finished by whoever wakes the user',
    async (step) => {
      const { service, question, userId } = await asked();
      const { runtime } = service;
      let isDead = true;
      const usual = runtime.remains[step] as (...args: unknown[]) => Promise<void>;
      Object.assign(runtime.remains, {
        [step]: async (...args: unknown[]) => {
          if (isDead) throw new Error('died');
          await usual(...args);
        },
      });
      await expect(service.receives(mail(jo, question, 'yes'))).rejects.toThrow('died');
      isDead = false;
      expect(await runtime.store.loadProfile(userId)).toMatchObject({ status: 'erased' });
      expect(await service.receives(mail(jo, `tactful@${domain}`, 'status'))).toMatch(/^dropped/);
      service.clockTo('2026-11-04T07:30:00Z');
      expect(await wakeUser(userId, runtime)).toBe('erased');
      service.clockTo('2026-11-06T07:30:00Z');
      await wakeUser(userId, runtime);
      expect(JSON.stringify(await itemsOf(service))).not.toMatch(/jo@|winter|dana|initech/i);
      expect(kinds(service).filter((kind) => kind === 'goodbye')).toHaveLength(1);
    },
  );
});

/**
 * The property of `import`: importing your own export again, at any later time and any number of times, changes no event and no reminder.
 */
import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { TimelineId } from '../../../lib/domain/words.ts';
import { userIdOf } from '../../../lib/handling/identity.ts';
import { domain, type Handling, openHandling } from '../../support/open-handling.ts';

const jo = 'jo@example.com';
const start = '2026-11-03T07:12:00Z';
const companies = ['initech', 'globex', 'hooli'];

interface Account {
  readonly service: Handling;
  readonly tracking: string;
  readonly exports: string[];
  readonly mail: (to: string, text: string, headers?: readonly string[]) => Promise<string>;
}

/** What can happen in between. Each of these does nothing where it does not fit. */
const moments = {
  apply: async ({ mail, tracking }: Account, n: number) => {
    const company = companies[n % 3];
    const headers = [`To: Dana Reyes <dana@${company}.example>`, `Subject: Application: cook at ${company}`];
    await mail(tracking, 'Dear Dana,\n\nplease find my application for the position of cook attached.', headers);
  },
  thank: async ({ mail, tracking }: Account, n: number) => {
    const headers = [`To: Dana Reyes <dana@${companies[n % 3]}.example>`, 'Subject: Thank you for the interview'];
    await mail(tracking, 'Dear Dana,\n\nthank you for the interview yesterday.', headers);
  },
  due: async ({ service }: Account) => {
    const soonest = [...service.scheduled].toSorted(([, a], [, b]) => (a.toString() < b.toString() ? -1 : 1))[0];
    if (soonest === undefined) return;
    if (soonest[1].since(service.runtime.now()).sign > 0) service.clockTo(soonest[1].toString());
    await service.fires(soonest[0]);
  },
  word: async ({ service, mail }: Account, n: number) => {
    const asked = service.sent.filter(({ replyTo }) => replyTo !== null).at(-1 - (n % 2));
    await mail(asked?.replyTo ?? '', ['done', 'undo', 'called', 'snooze 3 days', 'heard', 'interview 20 November 3pm'][n % 6] ?? 'done');
  },
  later: async ({ service }: Account, n: number) => {
    service.clockTo(
      service.runtime
        .now()
        .add({ hours: 7 * (n + 1) })
        .toString(),
    );
  },
  export: async (account: Account) => void account.exports.push(await exportOf(account)),
  import: async (account: Account, n: number) => {
    const file = account.exports[n % Math.max(1, account.exports.length)];
    if (file !== undefined) await importUnchanged(account, file);
  },
} as const;

async function exportOf({ service, mail }: Account): Promise<string> {
  const before = service.sent.length;
  await mail(`tactful@${domain}`, 'export');
  const [first] = service.sent.slice(before).flatMap(({ attachments }) => attachments);
  return first?.content ?? '{}';
}

const eventsOf = async ({ service, tracking }: Account) => {
  const ids = await service.runtime.store.timelinesOf(userIdOf(tracking as TimelineId));
  return Promise.all(ids.toSorted().map(async (id) => (await service.runtime.store.commits(id)).map(({ events }) => events)));
};

async function importUnchanged(account: Account, file: string): Promise<void> {
  const was = JSON.stringify(await eventsOf(account));
  // Steps that were overdue are decided again, with or without an import.
  const isComing = ([, at]: readonly [TimelineId, { toString(): string }]) => at.toString() > account.service.runtime.now().toString();
  const coming = [...account.service.scheduled].filter(isComing);
  const to = `tactful@${domain}`;
  const body = [
    '--b\nContent-Type: text/plain\n\nimport\n--b',
    'Content-Type: application/json; name="tactful-export.json"',
    'Content-Disposition: attachment; filename="tactful-export.json"',
    `Content-Transfer-Encoding: base64\n\n${Buffer.from(file).toString('base64').replace(/.{76}/g, '$&\n')}\n--b--`,
  ].join('\n');
  await account.mail(to, body, [`To: ${to}`, 'Subject: x', 'MIME-Version: 1.0', 'Content-Type: multipart/mixed; boundary=b']);
  expect(JSON.stringify(await eventsOf(account))).toBe(was);
  expect(coming.map(([id]) => [id, account.service.scheduled.get(id)])).toEqual(coming);
}

async function anAccount(): Promise<Account> {
  const service = await openHandling(start);
  const tracking = await service.joins(jo);
  let mails = 0;
  const mail: Account['mail'] = async (to, text, headers = [`To: ${to}`, 'Subject: x']) => {
    if (to === '') return '';
    mails += 1;
    const now = service.runtime.now();
    service.clockTo(now.add({ minutes: 11 }).toString()); // Later than every cap on answers.
    const date = `Date: ${new Date(now.epochMilliseconds).toUTCString().replace('GMT', '+0000')}`;
    const head = [`From: Jo Winter <${jo}>`, ...headers, date, `Message-ID: <again-${mails}@example.com>`];
    return service.receives({ from: jo, to: [to], lines: `${head.join('\n')}\n\n${text}\n` });
  };
  return { service, tracking, exports: [], mail };
}

const story = fc.array(fc.tuple(fc.constantFrom(...(Object.keys(moments) as (keyof typeof moments)[])), fc.nat(11)), {
  minLength: 4,
  maxLength: 22,
});

test('no event and no due time changes, whatever happened before, between and after', async () => {
  await fc.assert(
    fc.asyncProperty(story, async (steps) => {
      const account = await anAccount();
      try {
        await moments.apply(account, 0);
        for (const [moment, n] of steps) await moments[moment](account, n);
        const file = await exportOf(account);
        await moments.later(account, 30);
        for (let time = 0; time < 2; time += 1) await importUnchanged(account, file);
      } finally {
        await account.service.close();
      }
    }),
    { numRuns: 20 },
  );
}, 120_000);

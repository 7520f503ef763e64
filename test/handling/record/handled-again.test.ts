/** Handling a mail again at any later time changes nothing: it stays with the conversation it was about when it first arrived. */
import { describe, expect, test } from 'vitest';
import type { UserId } from '../../../lib/domain/words.ts';
import type { OutgoingMail } from '../../../lib/email/compose/outgoing-mail.ts';
import type { Runtime } from '../../../lib/handling/runtime.ts';
import { domain, type Handling, handling } from '../../support/handling.ts';
import { noRemains } from '../../support/no-remains.ts';

const jo = 'jo@example.com';
const tactful = `tactful@${domain}`;

/** A post that can be unavailable. Then nothing is sent, and handling the mail fails. */
function fragilePost(): { readonly outbound: Runtime['outbound']; readonly sent: OutgoingMail[]; away: boolean } {
  const sent: OutgoingMail[] = [];
  const post = {
    sent,
    away: false,
    outbound: {
      async send(mail: OutgoingMail) {
        if (post.away) throw new Error('SES is away');
        sent.push(mail);
        return { type: 'sent' as const };
      },
    },
  };
  return post;
}

interface Told {
  readonly service: Handling;
  readonly tracking: string;
  readonly post: ReturnType<typeof fragilePost>;
  /** Sends an application to the company. */
  applies(company: string): Promise<void>;
  /** Sends these words, by default to tactful@. Returns the mail's number, with which to redeliver it. */
  says(words: string, to?: string, from?: string): Promise<number>;
  /** The user's settings, and all events of each timeline. */
  state(): Promise<unknown>;
  happened(company: string): Promise<readonly string[]>;
}

/** Raw mails are kept, because a redelivered one may have been copied elsewhere. */
async function joined(): Promise<Told> {
  const post = fragilePost();
  const service = await handling('2026-11-03T07:12:00Z', { outbound: post.outbound, remains: noRemains });
  let mails = 0;
  const receives = async (mail: Parameters<Handling['receives']>[0]): Promise<number> => {
    mails += 1;
    await service.receives(mail);
    return mails - 1;
  };
  await receives({ from: jo, to: [`start@${domain}`], lines: `From: ${jo}\nTo: start@${domain}\nSubject: hi\nMessage-ID: <hi@x>\n\nhi` });
  const tracking = /^[a-z2-7]{12}@\S+$/m.exec(post.sent.at(-1)?.text ?? '')?.[0] ?? '';
  const userId = tracking.slice(0, 6) as UserId;
  const { store } = service.runtime;
  return {
    service,
    tracking,
    post,
    async applies(company) {
      const to = `dana@${company.toLowerCase()}.example`;
      await receives({
        from: jo,
        to: [tracking],
        lines: `From: Jo Winter <${jo}>\nTo: Dana Reyes <${to}>\nSubject: Application: Editor at ${company}\nMessage-ID: <to-${company}@x>\nDate: Tue, 03 Nov 2026 08:12:00 +0100\n\nDear Dana,\n\nplease find my application attached.\n`,
      });
    },
    async says(words, to = tactful, from = jo) {
      const number = mails;
      const lines = `From: Jo Winter <${from}>\nTo: ${to}\nSubject: ${words.split('\n', 1)[0]}\nMessage-ID: <said-${number}@x>\n\n${words}\n`;
      await receives({ from, to: [to], lines }).catch((error: Error) => {
        if (!post.away) throw error;
      });
      return number;
    },
    async state() {
      const timelines = await store.loadAll(userId);
      const { version: _, keeping: __, ...profile } = (await store.loadProfile(userId)) ?? { version: 0 };
      return { timelines: timelines.toSorted((a, b) => (a.timelineId < b.timelineId ? -1 : 1)), profile };
    },
    async happened(company) {
      const timelines = await store.loadAll(userId);
      const ofCompany = timelines.filter(({ history }) =>
        history.recent.some((event) => event.type === 'MailSent' && event.company?.includes(company)),
      );
      expect(ofCompany).toHaveLength(1);
      return ofCompany.flatMap(({ history }) => history.recent.map(({ type }) => type)).slice(1);
    },
  };
}

/** Expects that a redelivery changes nothing and sends nothing. */
async function staysAsItIs({ service, post, state }: Told, nth: number): Promise<void> {
  const before = { state: await state(), sent: post.sent.length };
  await service.receivesAgain(nth);
  expect({ state: await state(), sent: post.sent.length }).toEqual(before);
}

const toEither = ['tactful@', 'the tracking address'] as const;
const addressOf = (told: Told, which: string): string => (which === 'tactful@' ? tactful : told.tracking);

describe('words about a conversation stay with the one they were about', () => {
  test.for(toEither)('`withdrew` to %s, when by then only another conversation is open', async (which) => {
    const told = await joined();
    await told.applies('Initech');
    const withdrew = await told.says('withdrew', addressOf(told, which));
    expect(await told.happened('Initech')).toEqual(['OutcomeReported']);
    await told.applies('Globex');
    told.service.clockTo('2026-11-05T07:12:00Z');
    await staysAsItIs(told, withdrew);
    expect(await told.happened('Globex')).toEqual([]);
  });

  test.for(toEither)('`called` to %s, when its answer was not sent', async (which) => {
    const told = await joined();
    await told.applies('Initech');
    told.post.away = true;
    const called = await told.says('called', addressOf(told, which));
    expect(await told.happened('Initech')).toEqual(['FollowedUp']);
    told.post.away = false;
    await told.says('stop Initech');
    await told.applies('Globex');
    told.service.clockTo('2026-11-05T07:12:00Z');
    const before = await told.state();
    await told.service.receivesAgain(called);
    expect(await told.state()).toEqual(before);
    expect(await told.happened('Globex')).toEqual([]);
    expect(told.post.sent.at(-1)).toMatchObject({ kind: 'answer', text: expect.stringContaining('you called Dana') });
    await staysAsItIs(told, called);
  });

  test.for(toEither)('`rejected` to %s is not a rejection by another employer', async (which) => {
    const told = await joined();
    await told.applies('Initech');
    const rejected = await told.says('rejected', addressOf(told, which));
    await told.applies('Globex');
    told.service.clockTo('2026-11-04T07:12:00Z');
    await staysAsItIs(told, rejected);
    expect(await told.happened('Globex')).toEqual([]);
  });

  test.for(toEither)('a note to %s starts no second conversation after the first was stopped', async (which) => {
    const told = await joined();
    const note = await told.says('Messaged Dana at Initech on LinkedIn', addressOf(told, which));
    await told.says('stop Initech');
    told.service.clockTo('2026-11-04T07:12:00Z');
    await staysAsItIs(told, note);
    expect(await told.happened('Initech')).toEqual(['Stopped']);
  });

  test.for(['rejected', 'Dana called me back', 'snooze 3 days', 'new', 'undo', 'interview thu 3pm'])(
    '`%s` that was asked back about is not applied to the one that is left',
    async (words) => {
      const told = await joined();
      await told.applies('Initech');
      await told.applies('Globex');
      const said = await told.says(words);
      await told.says('stop Initech');
      told.service.clockTo('2026-11-04T07:12:00Z');
      await staysAsItIs(told, said);
    },
  );

  test('`got the job at Globex` names one, and asks once about the others', async () => {
    const told = await joined();
    await told.applies('Initech');
    await told.applies('Globex');
    const hired = await told.says('got the job at Globex');
    const yes = await told.says('yes');
    expect(await told.happened('Initech')).toEqual(['Stopped']);
    await told.applies('Umbra');
    told.service.clockTo('2026-11-04T07:12:00Z');
    await staysAsItIs(told, hired);
    await staysAsItIs(told, yes);
    expect(await told.happened('Umbra')).toEqual([]);
  });

  test('the rest of a `yes` to stopping the others stops none that began later', async () => {
    const told = await joined();
    await told.applies('Initech');
    await told.applies('Globex');
    await told.says('got the job at Globex');
    told.post.away = true;
    const yes = await told.says('yes');
    told.post.away = false;
    told.service.clockTo('2026-11-03T09:12:00Z');
    await told.applies('Umbra');
    await told.service.receivesAgain(yes);
    expect(await told.happened('Umbra')).toEqual([]);
    expect(await told.happened('Initech')).toEqual(['Stopped']);
  });
});

describe('words about the user change a setting once', () => {
  test.for([
    ['hour 7', 'hour 8'],
    ['pause', 'resume'],
    ['pause 2 weeks', 'resume'],
    ['stop all', 'resume'],
    ['resume', 'pause'],
    ['digest weekly', 'digest off'],
    ['quiet on', 'quiet off'],
    ['follow-ups 1', 'follow-ups 3'],
    ['time zone Europe/London', 'time zone Asia/Tokyo'],
    ['country Germany', 'country France'],
    ['undo', 'hour 5'],
    ['new address', 'hour 5'],
    ['offer elsewhere, decide by 20 November', 'hour 5'],
  ] as const)('`%s`, handled again after `%s` and twenty more', async ([words, after]) => {
    const told = await joined();
    await told.applies('Initech');
    await told.says('hour 6');
    const said = await told.says(words);
    await told.says(after);
    for (let hour = 0; hour < 21; hour += 1) await told.says(`hour ${(hour % 12) + 5}`);
    told.service.clockTo('2026-11-05T07:12:00Z');
    await staysAsItIs(told, said);
  });

  test.for(['status', 'help', 'privacy', 'export', 'import', 'xyzzy', 'delete everything', 'add address jo@work.example'])(
    '`%s` is answered once',
    async (words) => {
      const told = await joined();
      await told.applies('Initech');
      const said = await told.says(words);
      told.service.clockTo('2026-11-05T07:12:00Z');
      await staysAsItIs(told, said);
    },
  );

  test('a redelivered `remove address` keeps an address added again, and a redelivered `yes` restores no removed one', async () => {
    const told = await joined();
    const work = 'jo@work.example';
    const confirms = async (): Promise<number> => {
      await told.says(`add address ${work}`);
      const question = told.post.sent.findLast(({ kind, to }) => kind === 'confirm' && to === work);
      return told.says('yes', question?.replyTo ?? '', work);
    };
    const added = await confirms();
    const removed = await told.says(`remove address ${work}`);
    told.service.clockTo('2026-11-04T07:12:00Z');
    await staysAsItIs(told, added);
    await confirms();
    told.service.clockTo('2026-11-05T07:12:00Z');
    await staysAsItIs(told, removed);
  });
});

describe('joining', () => {
  const isGone = async ({ service: { runtime } }: Told): Promise<boolean> => (await runtime.store.ownerOf(jo, runtime.now())) === null;

  test('a redelivery after everything was deleted brings nobody back', async () => {
    const told = await joined();
    await told.says('delete everything');
    await told.says('yes');
    expect(await isGone(told)).toBe(true);
    told.service.clockTo('2026-11-05T07:12:00Z');
    const sent = told.post.sent.length;
    await told.service.receivesAgain(0);
    expect(told.post.sent).toHaveLength(sent);
    expect(await isGone(told)).toBe(true);
  });

  test.for(['status', 'stop all', 'hour 7', 'delete everything', 'yes'])(
    '`%s` of before everything was deleted says nothing of who joined anew',
    async (words) => {
      const told = await joined();
      await told.applies('Initech');
      const said = await told.says(words);
      const asked = await told.says('delete everything');
      const deleted = await told.says('yes');
      expect(await isGone(told)).toBe(true);
      told.service.clockTo('2026-11-05T07:12:00Z');
      const { service, post } = told;
      await service.receives({
        from: jo,
        to: [`start@${domain}`],
        lines: `From: ${jo}\nTo: start@${domain}\nMessage-ID: <hi-again@x>\n\nhi`,
      });
      const { store } = service.runtime;
      const { userId } = (await store.ownerOf(jo, service.runtime.now())) ?? {};
      if (userId === undefined) throw new Error('Nobody joined.');
      service.clockTo('2026-11-06T07:12:00Z');
      const before = { profile: await store.loadProfile(userId), sent: post.sent.length };
      for (const nth of [0, said, asked, deleted]) await service.receivesAgain(nth);
      expect({ profile: await store.loadProfile(userId), sent: post.sent.length }).toEqual(before);
    },
  );
});

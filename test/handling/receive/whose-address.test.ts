/** An authenticated mail from an unknown address: we ask the user once, and they say whose it is. */
import { describe, expect, test } from 'vitest';
import { domain, type Handling, handling } from '../../support/handling.ts';

const jo = 'jo@example.com';
const icloud = 'jane@icloud.example';
const start = '2026-11-03T07:12:00Z';

interface Mail {
  readonly from: string;
  readonly to: string;
  readonly text: string;
  readonly id: string;
  readonly also?: string;
}
const mail = ({ from, to, text, id, also = '' }: Mail) => ({
  from: /<([^<>]+)>/.exec(from)?.[1] ?? from,
  to: [to],
  lines: `From: ${from}\nTo: ${also === '' ? to : also}\nSubject: x\nMessage-ID: <${id}@x.example>\nDate: Tue, 03 Nov 2026 08:12:00 +0100\n\n${text}\n`,
});

/** Jo has applied and received a reminder with its secret reply address. */
async function reminded(): Promise<{ readonly service: Handling; readonly tracking: string; readonly secret: string }> {
  const service = await handling(start);
  const tracking = await service.joins(`Jo Winter <${jo}>`);
  await service.receives({
    from: jo,
    to: [tracking],
    lines: `From: Jo Winter <${jo}>\nTo: Dana <dana@initech.example>\nSubject: Application\nMessage-ID: <root@x.example>\nDate: Tue, 03 Nov 2026 08:12:00 +0100\n\nDear Dana,\n\nplease find my application attached.\n`,
  });
  const [[timelineId, dueAt]] = [...service.scheduled] as [[Parameters<Handling['fires']>[0], unknown]];
  service.clockTo(String(dueAt));
  await service.fires(timelineId);
  return { service, tracking, secret: service.sent.at(-1)?.replyTo ?? '' };
}

const newest = ({ sent }: Handling) => sent.at(-1);
const user = async ({ runtime }: Handling) => {
  const owner = await runtime.store.ownerOf(jo, runtime.now());
  return owner === null ? null : runtime.store.loadProfile(owner.userId);
};
const events = async ({ runtime, scheduled }: Handling) => {
  const [timelineId] = [...scheduled.keys()];
  return timelineId === undefined
    ? []
    : (await runtime.store.commits(timelineId)).flatMap((commit) => commit.events.map(({ type }) => type));
};

describe('at a reply address', () => {
  test('the user is asked at their own address, and the mail counts only after their answer', async () => {
    const { service, secret } = await reminded();
    const before = await events(service);
    await service.receives(mail({ from: icloud, to: secret, text: 'done', id: 'one' }));
    expect(newest(service)).toMatchObject({ kind: 'question', to: jo });
    expect(newest(service)?.text).toContain(icloud);
    expect(await events(service)).toEqual(before);
    expect((await user(service))?.addresses).toEqual([jo]);
  });

  test('"mine" adds the address and counts the mail', async () => {
    const { service, secret } = await reminded();
    await service.receives(mail({ from: icloud, to: secret, text: 'done', id: 'one' }));
    await service.receives(mail({ from: jo, to: newest(service)?.replyTo ?? '', text: 'mine', id: 'two' }));
    expect((await user(service))?.addresses).toEqual([jo, icloud]);
    expect(await events(service)).toContain('FollowedUp');
    await service.receives(mail({ from: icloud, to: `tactful@${domain}`, text: 'hour 8', id: 'three' }));
    expect(await user(service)).toMatchObject({ hour: 8 });
    expect(service.sent.every(({ to }) => to === jo)).toBe(true);
  });

  test('"theirs" counts it as the correspondent’s answer, and the next one without a question', async () => {
    const { service, secret } = await reminded();
    await service.receives(mail({ from: icloud, to: secret, text: 'We received it, thank you.', id: 'one', also: jo }));
    await service.receives(mail({ from: jo, to: newest(service)?.replyTo ?? '', text: 'theirs', id: 'two' }));
    expect((await user(service))?.addresses).toEqual([jo]);
    expect((await events(service)).filter((type) => type === 'ReplyReceived')).toHaveLength(1);
    await service.receives(mail({ from: icloud, to: secret, text: 'stop all', id: 'three', also: jo }));
    expect((await events(service)).filter((type) => type === 'ReplyReceived')).toHaveLength(2);
    expect(await user(service)).toMatchObject({ status: 'active' });
  });

  test('a correspondent in copy speaks only as a correspondent', async () => {
    const { service, secret } = await reminded();
    await service.receives(mail({ from: 'dana@initech.example', to: secret, text: 'stop', id: 'one', also: jo }));
    expect(await events(service)).toContain('ReplyReceived');
    expect(await events(service)).not.toContain('Stopped');
    expect(newest(service)?.kind).toBe('reminder');
  });
});

describe('at the tracking address', () => {
  test('a mail with the user’s own name leads to a question, and "mine" tracks it', async () => {
    const { service, tracking } = await reminded();
    await service.receives(mail({ from: `Jo Winter <${icloud}>`, to: tracking, text: 'I apply.', id: 'one', also: 'lee@globex.example' }));
    expect(newest(service)).toMatchObject({ kind: 'question', to: jo });
    await service.receives(mail({ from: jo, to: newest(service)?.replyTo ?? '', text: 'mine', id: 'two' }));
    expect(service.scheduled.size).toBe(2);
  });

  test('"theirs" without a known conversation uses the only one', async () => {
    const { service, tracking } = await reminded();
    await service.receives(mail({ from: `"Winter, Jo" <${icloud}>`, to: tracking, text: 'Thank you, received.', id: 'one' }));
    await service.receives(mail({ from: jo, to: newest(service)?.replyTo ?? '', text: 'theirs', id: 'two' }));
    expect(await events(service)).toContain('ReplyReceived');
  });

  test.for([icloud, `Sam Winter <${icloud}>`, `Jo <${icloud}>`])('no question about %s', async (from) => {
    const { service, tracking } = await reminded();
    const before = service.sent.length;
    await service.receives(mail({ from, to: tracking, text: 'stop', id: 'one' }));
    expect(service.sent).toHaveLength(before);
  });
});

describe('how often we ask', () => {
  test('once about an address', async () => {
    const { service, secret } = await reminded();
    const before = service.sent.length;
    for (const id of ['one', 'two', 'three']) await service.receives(mail({ from: icloud, to: secret, text: 'done', id }));
    service.clockTo('2027-01-20T08:00:00Z');
    await service.receives(mail({ from: icloud, to: secret, text: 'done', id: 'four' }));
    expect(service.sent).toHaveLength(before + 1);
  });

  test('three times a day', async () => {
    const { service, secret } = await reminded();
    const before = service.sent.length;
    for (const hour of [9, 10, 11, 12, 13, 14]) {
      service.clockTo(`2026-11-10T${String(hour).padStart(2, '0')}:00:00Z`);
      await service.receives(mail({ from: `x${hour}@y${hour}.example`, to: secret, text: 'done', id: `at-${hour}` }));
    }
    expect(service.sent).toHaveLength(before + 3);
  });

  test('never for a user who stopped or paused', async () => {
    const { service, secret } = await reminded();
    await service.receives(mail({ from: jo, to: `tactful@${domain}`, text: 'pause', id: 'p' }));
    const before = service.sent.length;
    await service.receives(mail({ from: icloud, to: secret, text: 'done', id: 'one' }));
    expect(service.sent).toHaveLength(before);
  });

  test('never about another user’s address', async () => {
    const { service, secret } = await reminded();
    await service.joins('ann@example.org');
    const before = service.sent.length;
    await service.receives(mail({ from: 'ann@example.org', to: secret, text: 'stop', id: 'one' }));
    expect(service.sent).toHaveLength(before);
  });

  test('an address that joined in the meantime is not added', async () => {
    const { service, secret } = await reminded();
    await service.receives(mail({ from: icloud, to: secret, text: 'done', id: 'one' }));
    const question = newest(service)?.replyTo ?? '';
    await service.joins(icloud);
    await service.receives(mail({ from: jo, to: question, text: 'mine', id: 'two' }));
    expect((await user(service))?.addresses).toEqual([jo]);
    expect(newest(service)).toMatchObject({ kind: 'answer', to: jo });
  });
});

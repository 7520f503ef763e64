/** Commands given on the machine itself are handled like mailed ones, even if senders are verified. */
import { expect, test } from 'vitest';
import { receiveMail } from '../../functions/receive-mail.ts';
import { sendReminder } from '../../functions/send-reminder.ts';
import { sweep } from '../../functions/sweep-at-once.ts';
import type { TimelineView } from '../../lib/local/http/json-interface.ts';
import type { SentMail } from '../../lib/local/sending/sent-mail.ts';
import { anEnvelope } from './support/mail.ts';
import { aService } from './support/service.ts';

async function twoTimelines(variables: Readonly<Record<string, string>> = {}) {
  const service = await aService({ handlers: { receiveMail, sendReminder, sweep }, variables });
  const mail = (to: string, subject: string, recipient: string) =>
    service.deliver(
      Buffer.from(
        `From: Jo <jo@example.com>\r\nTo: ${to}\r\nSubject: ${subject}\r\nMessage-ID: <${subject.replace(/\W/g, '')}@example.com>\r\n\r\nDear team, my application is attached.\r\n`,
      ),
      anEnvelope({ recipients: [recipient] }),
    );
  await mail('start@tactful.localhost', 'Hello', 'start@tactful.localhost');
  const [user] = await service.view.users('jo@example.com');
  for (const employer of ['initech', 'globex'])
    await mail(`hr@${employer}.example`, `Application: ${employer}`, user?.trackingAddress ?? '');
  const timelines = await service.view.timelines('jo@example.com');
  const post = async (id: string, body: unknown, headers: Readonly<Record<string, string>> = {}) => {
    const url = `http://127.0.0.1:${service.httpPort}/api/timelines/${id}/words`;
    const answer = await fetch(url, {
      method: 'POST',
      headers: { 'content-type': 'application/json', ...headers },
      body: JSON.stringify(body),
    });
    return { status: answer.status, body: (await answer.json()) as { readonly sent: readonly SentMail[] } };
  };
  return { service, timelines, post };
}

const find = (timelines: readonly TimelineView[], subject: string): TimelineView => {
  const found = timelines.find((each) => each.subject.endsWith(subject));
  if (found === undefined) throw new Error(`no timeline ${subject}`);
  return found;
};

test('"stop" ends only the named timeline', async () => {
  const { service, timelines, post } = await twoTimelines();
  const { status, body } = await post(find(timelines, 'globex').id, { words: 'stop' });
  expect(status).toBe(200);
  expect(body.sent.map(({ kind, to }) => [kind, to])).toEqual([['answer', 'jo@example.com']]);
  const now = await service.view.timelines('jo@example.com');
  expect([find(now, 'globex').closedBecause, find(now, 'initech').status]).toEqual(['stopped', 'active']);
});

test('mail in that name from outside is still checked', async () => {
  const { service } = await twoTimelines();
  const verifying = await aService({
    handlers: { receiveMail, sendReminder, sweep },
    variables: { SENDER_CHECK: 'verify', DNS_SERVERS: '127.0.0.1:1' },
  });
  await verifying.deliver(
    Buffer.from('From: jo@example.com\r\nTo: start@tactful.localhost\r\nSubject: x\r\n\r\nhi\r\n'),
    anEnvelope({ helo: 'typed on this machine' }),
  );
  expect((await verifying.view.users(null)).every(({ status }) => status !== 'active')).toBe(true);
  expect(await service.view.users(null)).toHaveLength(1);
});

test.for<readonly [id: string, body: unknown, status: number]>([
  ['aaaaaa-aaaaaaaa', { words: 'stop' }, 404],
  ['nonsense', { words: 'stop' }, 404],
  ['', { words: 'stop' }, 404],
  ['KNOWN', { words: '' }, 400],
  ['KNOWN', { words: 'x'.repeat(501) }, 400],
  ['KNOWN', {}, 400],
])('%s with %j is refused', async ([id, body, status]) => {
  const { timelines, post } = await twoTimelines();
  expect((await post(id === 'KNOWN' ? find(timelines, 'globex').id : id, body)).status).toBe(status);
});

test('the timelines can be fetched in parts, each after the last of the one before', async () => {
  const { service, timelines } = await twoTimelines();
  const [first, second] = timelines.map(({ id }) => id);
  const get = async (query: string) => {
    const answer = await fetch(`http://127.0.0.1:${service.httpPort}/api/timelines?${query}`);
    const body = (await answer.json()) as readonly TimelineView[];
    return answer.status === 200 ? body.map(({ id }) => id) : answer.status;
  };
  expect(await get('limit=1')).toEqual([first]);
  expect(await get(`limit=1&after=${first}`)).toEqual([second]);
  expect(await get(`user=jo@example.com&after=${second}`)).toEqual([]);
  expect([await get('limit=0'), await get('limit=x'), await get('after=aaaaaa-aaaaaaaa')]).toEqual([400, 400, 400]);
});

test('another web page can’t give commands', async () => {
  const { timelines, post } = await twoTimelines();
  expect((await post(find(timelines, 'globex').id, { words: 'stop' }, { origin: 'https://evil.example' })).status).toBe(403);
});

import { expect, test } from 'vitest';
import type { DueMessage, ReminderQueue } from '../../../lib/aws/adapters/reminder-queue.ts';
import { SesUnavailableError } from '../../../lib/aws/adapters/ses-unavailable-error.ts';
import { type DueHandlers, handleDirect, handleDue, isBatch } from '../../../lib/aws/incoming/due-deliveries.ts';
import { UnreadableEventError } from '../../../lib/aws/table/unreadable-event-error.ts';
import type { TimelineId, UserId } from '../../../lib/domain/words.ts';
import { DailyQuotaExceededError } from '../../../lib/handling/runtime.ts';
import { initech } from '../../support/stored.ts';
import { aDeployment } from '../support/deployed.ts';

const globex = 'jo2345-globexxx' as TimelineId;
const jo = 'jo2345' as UserId;

/** A queue that records its messages. */
function aQueue() {
  const put: (readonly [message: DueMessage, delaySeconds: number])[] = [];
  const buried: (readonly [body: string, reason: string])[] = [];
  const queue: ReminderQueue = {
    put: async (messages, delaySeconds = 0) => void put.push(...messages.map((message) => [message, delaySeconds] as const)),
    bury: async (body, reason) => void buried.push([body, reason]),
    depth: async () => 0,
  };
  return { queue, put, buried };
}

const batch = (...bodies: readonly unknown[]) => ({
  Records: bodies.map((body, index) => ({ messageId: `m${index}`, body: typeof body === 'string' ? body : JSON.stringify(body) })),
});

/** Each id gets the stated result; the others succeed. */
function handlers(failing: Readonly<Record<string, Error>> = {}) {
  const handled: string[] = [];
  const handle = async (id: string): Promise<string> => {
    if (failing[id] !== undefined) throw failing[id];
    handled.push(id);
    return 'sent';
  };
  const both: DueHandlers = { timeline: ({ timelineId }) => handle(timelineId), user: (userId) => handle(userId) };
  return { both, handled };
}

const run = (event: unknown, failing: Readonly<Record<string, Error>> = {}) => {
  const { queue, put, buried } = aQueue();
  const { both, handled } = handlers(failing);
  const { service, lines } = aDeployment();
  const answer = handleDue(event, queue, service, both).then(({ batchItemFailures }) =>
    batchItemFailures.map((each) => each.itemIdentifier),
  );
  return { answer, put, buried, handled, lines };
};

test('due timelines and users are handled, and a message is trusted only about whose it is', async () => {
  const { answer, handled, put, buried } = run(batch({ timelineId: initech, dueAt: 'never', step: 'let-go' }, { userId: jo }));
  expect(await answer).toEqual([]);
  expect(handled).toEqual([initech, jo]);
  expect([put, buried]).toEqual([[], []]);
});

test.for<readonly [string, Error]>([
  ['SES is away', new SesUnavailableError('reminder-1', new Error('socket hang up'))],
  ["the day's quota is used up", new DailyQuotaExceededError('reminder-1', null)],
])('%s: the message stays in the queue, however often this happens, and the others are handled', async ([, error]) => {
  const { answer, handled, put, buried } = run(batch({ timelineId: initech, failures: 4 }, { timelineId: globex }), { [initech]: error });
  expect(await answer).toEqual(['m0']);
  expect(handled).toEqual([globex]);
  expect([put, buried]).toEqual([[], []]);
});

test('a failure not caused by SES is retried after 1, 2, 4 and 8 minutes; the fifth time the message goes to the dead letters unchanged', async () => {
  const broken = { [initech]: new TypeError('a bug') };
  const delays: number[] = [];
  let message: unknown = { timelineId: initech };
  for (let times = 1; times <= 4; times += 1) {
    const { answer, put, buried } = run(batch(message), broken);
    expect(await answer).toEqual([]);
    expect(buried).toEqual([]);
    expect(put).toHaveLength(1);
    delays.push(put[0]?.[1] ?? 0);
    message = put[0]?.[0];
  }
  expect(delays).toEqual([60, 120, 240, 480]);
  const { answer, put, buried } = run(batch(message), broken);
  expect(await answer).toEqual([]);
  expect(put).toEqual([]);
  expect(buried).toEqual([[JSON.stringify({ timelineId: initech }), 'TypeError']]);
});

test('each failure is logged by its name, without an address', async () => {
  const { answer, lines } = run(batch({ timelineId: initech }), { [initech]: new TypeError('no jo@example.com') });
  await answer;
  expect(JSON.stringify(lines())).not.toContain('jo@example.com');
  expect(lines()).toContainEqual(expect.objectContaining({ level: 'ERROR', message: 'delivery failed' }));
});

test.for(['no json', {}, { timelineId: '' }, { timelineId: 'a#b' }, null, { userId: 7 }])('%j is given up at once', async (body) => {
  const { answer, put, buried, handled } = run(batch(body, { timelineId: initech }));
  expect(await answer).toEqual([]);
  expect(put).toEqual([]);
  expect(buried).toEqual([[typeof body === 'string' ? body : JSON.stringify(body), 'UnreadableEventError']]);
  expect(handled).toEqual([initech]);
});

test('a message stays if the queue does not accept its successor', async () => {
  const { both } = handlers({ [initech]: new TypeError('a bug') });
  const { service } = aDeployment();
  const queue = { ...aQueue().queue, put: () => Promise.reject(new Error('SQS is away')) };
  const { batchItemFailures } = await handleDue(batch({ timelineId: initech }), queue, service, both);
  expect(batchItemFailures).toEqual([{ itemIdentifier: 'm0' }]);
});

test('a schedule from a release before the queue starts the function directly', async () => {
  const { both, handled } = handlers();
  const { service } = aDeployment();
  expect(isBatch({ timelineId: initech })).toBe(false);
  expect(isBatch(batch())).toBe(true);
  await handleDirect({ timelineId: initech }, service, both);
  expect(handled).toEqual([initech]);
  await expect(handleDirect({ userId: jo }, service, both)).rejects.toThrow(UnreadableEventError);
});

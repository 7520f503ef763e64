import { describe, expect, test } from 'vitest';
import { SesUnavailableError } from '../../../lib/aws/adapters/ses-unavailable-error.ts';
import { type MailPorts, receiveDeliveries } from '../../../lib/aws/incoming/mail-deliveries.ts';
import { DailyQuotaExceededError, type Delivery, type RawMail, type Runtime } from '../../../lib/handling/runtime.ts';
import { aMessage } from '../../support/message.ts';
import { at } from '../../support/stored.ts';
import { aDeployment } from '../support/deployed.ts';
import { aNotification } from '../support/notification.ts';

const noMail: RawMail = { open: () => Promise.reject(new Error('nothing is read here')) };
const record = (messageId: string, body: string, times = '1') => ({
  messageId,
  receiptHandle: 'handle',
  body,
  attributes: { ApproximateReceiveCount: times, SentTimestamp: '1793689953936' },
  messageAttributes: {},
  md5OfBody: '',
  eventSource: 'aws:sqs',
  eventSourceARN: 'arn:aws:sqs:eu-west-1:123456789012:inbound',
  awsRegion: 'eu-west-1',
});
const mail = (key: string) => aNotification({ action: { objectKey: `in/${key}` } });

function batch(receive: (delivery: Delivery, runtime: Runtime) => Promise<string> = async () => 'tracked', env = {}) {
  const { service, lines } = aDeployment(env);
  const buried: (readonly [body: string, reason: string])[] = [];
  const ports: MailPorts = { rawMail: noMail, bury: async (body, reason) => void buried.push([body, reason]) };
  const deliver = (...records: readonly unknown[]) => receiveDeliveries({ Records: records }, ports, service, receive);
  return { deliver, lines, service, ports, buried };
}

const failed = (...ids: readonly string[]) => ({ batchItemFailures: ids.map((itemIdentifier) => ({ itemIdentifier })) });

describe('a batch', () => {
  test('each mail is handled with its envelope, one after the other', async () => {
    const received: Delivery[] = [];
    let under = 0;
    const { deliver } = batch(async (delivery) => {
      under += 1;
      expect(under).toBe(1);
      await Promise.resolve();
      received.push(delivery);
      under -= 1;
      return 'tracked';
    });
    expect(await deliver(record('one', mail('1')), record('two', mail('2')))).toEqual(failed());
    expect(received.map(({ rawKey }) => rawKey)).toEqual(['in/1', 'in/2']);
    expect(received[0]).toEqual({
      rawKey: 'in/1',
      envelope: { mailFrom: 'jo@example.com', recipients: ['abcdefghi234@in.example.com'], peer: null, helo: null },
      receivedAt: at('2026-11-03T07:12:33.936Z'),
    });
  });

  test('only the mail that failed is redelivered', async () => {
    const { deliver, lines } = batch(async ({ rawKey }) => {
      if (rawKey === 'in/2') throw new TypeError('no such thing for jo@example.com');
      return 'tracked';
    });
    expect(await deliver(record('one', mail('1')), record('two', mail('2')), record('three', mail('3')))).toEqual(failed('two'));
    expect(lines().filter(({ level }) => level === 'ERROR')).toMatchObject([
      { message: 'delivery failed', delivery: 'two', rawKey: 'in/2', error: { name: 'TypeError', message: 'no such thing for <address>' } },
    ]);
  });

  test('all mails can fail, each by its own id', async () => {
    const { deliver } = batch(() => Promise.reject(new Error('the table is away')));
    expect(await deliver(record('one', mail('1')), record('two', mail('2')))).toEqual(failed('one', 'two'));
  });

  test('an unreadable message fails alone, and is not logged under another mail’s key', async () => {
    const { deliver, lines } = batch();
    expect(await deliver(record('one', mail('1')), record('two', '{"poison":1}'))).toEqual(failed('two'));
    const [line] = lines().filter(({ level }) => level === 'ERROR');
    expect(line).toMatchObject({ delivery: 'two', error: { name: 'UnreadableEventError' } });
    expect(line).not.toHaveProperty('rawKey');
  });

  test("a mail in somebody else's bucket is not read", async () => {
    const { deliver, lines } = batch();
    expect(await deliver(record('one', aNotification({ action: { bucketName: 'elsewhere' } })))).toEqual(failed('one'));
    expect(JSON.stringify(lines())).toContain('bucketName');
  });

  test('a mail is given up with its reason when it fails for the fifth time, not earlier', async () => {
    const { deliver, buried } = batch(() => Promise.reject(new TypeError('a bug')));
    for (const times of ['1', '2', '4']) expect(await deliver(record('one', mail('1'), times))).toEqual(failed('one'));
    expect(buried).toEqual([]);
    expect(await deliver(record('one', mail('1'), '5'), record('two', mail('2'), '1'))).toEqual(failed('two'));
    expect(buried).toEqual([[mail('1'), 'TypeError']]);
  });

  test.for<readonly [string, Error]>([
    ['SES is away', new SesUnavailableError('answer-1', new Error('socket hang up'))],
    ["the day's quota is used up", new DailyQuotaExceededError('answer-1', null)],
  ])('a mail whose answer can’t be sent because %s stays in the queue, however often this happens', async ([, error]) => {
    const { deliver, buried, lines } = batch(() => Promise.reject(error));
    for (const times of ['1', '5', '900']) expect(await deliver(record('one', mail('1'), times))).toEqual(failed('one'));
    expect(buried).toEqual([]);
    expect(lines().filter(({ message }) => message === 'delivery failed')).toEqual([]);
  });

  test('an event that is not from SQS throws', async () => {
    const { service, ports } = batch();
    await expect(receiveDeliveries({ detail: {} }, ports, service, async () => 'tracked')).rejects.toThrow('Records');
  });
});

describe('a mail that is dropped before it is read', () => {
  test.for([
    ['a virus', aNotification({ receipt: { virusVerdict: { status: 'FAIL' } } })],
    ['the object of the set-up', aNotification({ action: { objectKey: 'in/AMAZON_SES_SETUP_NOTIFICATION' } })],
    ['a trial of the topic', '{"notificationType":"AmazonSnsSubscriptionSucceeded","message":""}'],
  ] as const)('%s', async ([, body]) => {
    const received: string[] = [];
    const { deliver } = batch(async ({ rawKey }) => {
      received.push(rawKey);
      return 'tracked';
    });
    expect(await deliver(record('one', body))).toEqual(failed());
    expect(received).toEqual([]);
  });

  test.for(['PASS', 'GRAY', 'PROCESSING_FAILED', 'DISABLED'])('not a mail whose virus verdict is %s', async (status) => {
    const received: string[] = [];
    const { deliver } = batch(async ({ rawKey }) => {
      received.push(rawKey);
      return 'tracked';
    });
    await deliver(record('one', aNotification({ receipt: { virusVerdict: { status } } })));
    expect(received).toHaveLength(1);
  });
});

describe('a mail is handled with', () => {
  test('its sender check, which knows the number of deliveries', async () => {
    const proven: unknown[] = [];
    const { deliver } = batch(async (delivery, { proofOf }) => {
      proven.push((await proofOf(aMessage(), delivery)).proven);
      return 'tracked';
    });
    const unknown = aNotification({ receipt: { dmarcVerdict: { status: 'PROCESSING_FAILED' }, spfVerdict: { status: 'FAIL' } } });
    expect(await deliver(record('one', unknown, '1'))).toEqual(failed('one'));
    expect(await deliver(record('one', unknown, '2'))).toEqual(failed());
    expect(await deliver(record('two', aNotification()))).toEqual(failed());
    expect(proven).toEqual([false, true]);
  });

  test("the service's own time, even if a test of a deployment set it ahead", async () => {
    const times: string[] = [];
    const { deliver } = batch(
      async ({ receivedAt }) => {
        times.push(receivedAt.toString());
        return 'tracked';
      },
      { CLOCK_OFFSET_SECONDS: 86_400 },
    );
    await deliver(record('one', aNotification()));
    expect(times).toEqual(['2026-11-04T07:12:33.936Z']);
  });
});

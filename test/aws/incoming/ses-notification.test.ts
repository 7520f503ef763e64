import { describe, expect, test } from 'vitest';
import { readNotification } from '../../../lib/aws/incoming/ses-notification.ts';
import { UnreadableEventError } from '../../../lib/aws/table/unreadable-event-error.ts';
import { at } from '../../support/stored.ts';
import { aNotification } from '../support/notification.ts';

const read = (text: string) => readNotification(text, 'delivery-1');

describe('a mail', () => {
  test('only the fields we need are read', () => {
    expect(read(aNotification())).toEqual({
      type: 'mail',
      bucket: 'raw-mails',
      rawKey: 'in/d6iitobk75ur44p8kdnnp7g2n800',
      envelope: { mailFrom: 'jo@example.com', recipients: ['abcdefghi234@in.example.com'], peer: null, helo: null },
      receivedAt: at('2026-11-03T07:12:33.936Z'),
      verdicts: { virus: 'PASS', spf: 'PASS', dmarc: 'PASS', dmarcPolicy: null },
    });
  });

  test('the documented example of 2015 has no DMARC verdict and no prefix', () => {
    const receipt = { dmarcVerdict: undefined };
    const action = { objectKeyPrefix: undefined, objectKey: '\\email', bucketName: 'my-S3-bucket' };
    expect(read(aNotification({ receipt, action }))).toMatchObject({
      rawKey: '\\email',
      bucket: 'my-S3-bucket',
      verdicts: { virus: 'PASS', spf: 'PASS', dmarc: null, dmarcPolicy: null },
    });
  });

  test.for<readonly [source: string | undefined, mailFrom: string]>([
    ['', ''],
    ['<>', ''],
    [undefined, ''],
    ['<jo@example.com>', 'jo@example.com'],
    ['bounces+jo=example.com@lists.example', 'bounces+jo=example.com@lists.example'],
  ])('source %j is the reverse-path %j', ([source, mailFrom]) => {
    expect(read(aNotification({ mail: { source } }))).toMatchObject({ envelope: { mailFrom } });
  });

  test('the recipients are those of the envelope, never mail.destination', () => {
    const mail = { destination: ['start@in.example.com'] };
    const receipt = { recipients: ['R-X5b7@in.example.com', 'tactful@in.example.com'] };
    expect(read(aNotification({ mail, receipt }))).toMatchObject({
      envelope: { recipients: ['r-x5b7@in.example.com', 'tactful@in.example.com'] },
    });
  });
});

describe('SES about itself', () => {
  test.for([
    ['the object that it writes when the rule is created', aNotification({ action: { objectKey: 'in/AMAZON_SES_SETUP_NOTIFICATION' } })],
    [
      'a trial of the topic',
      JSON.stringify({ notificationType: 'AmazonSnsSubscriptionSucceeded', message: 'You have successfully subscribed …' }),
    ],
  ] as const)('%s is no mail', ([, text]) => expect(read(text)).toEqual({ type: 'setup' }));
});

describe('a notification that SES would not write', () => {
  test.for<readonly [what: string, text: string, names: string]>([
    ['no JSON', 'hello', 'JSON'],
    ['nothing', '', 'JSON'],
    ['JSON of nothing', 'null', 'it'],
    ['of SNS, not raw', JSON.stringify({ Type: 'Notification', Message: aNotification() }), 'notificationType'],
    ['a bounce', aNotification({ notificationType: 'Bounce' }), 'notificationType'],
    ['without recipients', aNotification({ receipt: { recipients: [] } }), 'receipt.recipients'],
    ['without a time', aNotification({ receipt: { timestamp: 'yesterday' } }), 'receipt.timestamp'],
    ['of another action', aNotification({ action: { type: 'SNS' } }), 'receipt.action.type'],
    ['without a key', aNotification({ action: { objectKey: '' } }), 'receipt.action.objectKey'],
  ])('%s throws an error with the delivery and the field', ([, text, names]) => {
    expect(() => read(text)).toThrow(UnreadableEventError);
    expect(() => read(text)).toThrow('delivery-1');
    expect(() => read(text)).toThrow(names);
  });

  test('no error repeats the contents', () => {
    const text = aNotification({ receipt: { timestamp: 'jo@example.com' }, action: { type: 'jo@example.com' } });
    expect(() => read(text)).toThrow(/^(?!.*jo@example)/s);
  });
});

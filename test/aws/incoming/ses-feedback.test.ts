import { describe, expect, test } from 'vitest';
import { readFeedback, readFeedbackEvent } from '../../../lib/aws/incoming/ses-feedback.ts';
import { UnreadableEventError } from '../../../lib/aws/table/unreadable-event-error.ts';

const mail = { timestamp: '2026-11-10T08:00:00.000Z', messageId: '0102', destination: ['jo@example.com'] };

/** Based on the documented example of a configuration set's event. */
const aBounce = (changes: object = {}, type: object = { eventType: 'Bounce' }): string =>
  JSON.stringify({
    ...type,
    bounce: {
      bounceType: 'Permanent',
      bounceSubType: 'General',
      bouncedRecipients: [
        { emailAddress: 'Jo@Example.com', action: 'failed', status: '5.1.1', diagnosticCode: 'smtp; 550 5.1.1 user unknown' },
      ],
      timestamp: '2026-11-10T08:00:02.669Z',
      feedbackId: '01000157c44f053b-000000',
      reportingMTA: 'dsn; mta.example.com',
      ...changes,
    },
    mail,
  });

const aComplaint = (changes: object = {}): string =>
  JSON.stringify({
    eventType: 'Complaint',
    complaint: {
      complainedRecipients: [{ emailAddress: 'jo@example.com' }],
      timestamp: '2026-11-10T08:00:02.669Z',
      feedbackId: '01000157c44f053c-000000',
      userAgent: 'ExampleCorp Feedback Loop (V0.01)',
      complaintFeedbackType: 'abuse',
      ...changes,
    },
    mail,
  });

const read = (text: string) => readFeedback(text, 'message-1');

describe('these pause the user', () => {
  test('a permanent bounce', () => {
    expect(read(aBounce())).toEqual({ type: 'bounce', id: '01000157c44f053b-000000', addresses: ['jo@example.com'] });
  });
  test('the same in the notifications of an identity', () => {
    expect(read(aBounce({}, { notificationType: 'Bounce' }))).toEqual(read(aBounce()));
  });
  test('each recipient of a bounce, with or without name and brackets', () => {
    const bouncedRecipients = [{ emailAddress: 'Jo Miller <jo@example.com>' }, { emailAddress: ' ann@example.com ' }];
    expect(read(aBounce({ bouncedRecipients }))).toMatchObject({ addresses: ['jo@example.com', 'ann@example.com'] });
  });
  test.for(['abuse', 'other', null, undefined])('a complaint of the kind %s', (complaintFeedbackType) => {
    expect(read(aComplaint({ complaintFeedbackType }))).toEqual({
      type: 'complaint',
      id: '01000157c44f053c-000000',
      addresses: ['jo@example.com'],
    });
  });
});

describe('these do not', () => {
  test.for<readonly [what: string, text: string]>([
    ['a full mailbox', aBounce({ bounceType: 'Transient', bounceSubType: 'MailboxFull' })],
    ['a bounce that nobody understands', aBounce({ bounceType: 'Undetermined' })],
    ['the button that says "no spam"', aComplaint({ complaintFeedbackType: 'not-spam' })],
    ['a delivery', JSON.stringify({ eventType: 'Delivery', delivery: {}, mail })],
    ['a type that does not exist yet', JSON.stringify({ eventType: 'Pigeon', mail })],
    ['a trial of the topic', 'Successfully validated SNS topic for Amazon SES event publishing.'],
    ['a trial of the topic by an identity', JSON.stringify({ notificationType: 'AmazonSnsSubscriptionSucceeded', message: 'You have …' })],
  ])('%s', ([, text]) => expect(read(text)).toBeNull());
});

describe('a mail that SES did not send, because the address is on the list of the account', () => {
  const onTheList = 'OnAccountSuppressionList';
  test.for<readonly [what: string, text: string]>([
    ['as a complaint', aComplaint({ complaintSubType: onTheList })],
    ['as a bounce', aBounce({ bounceSubType: onTheList })],
  ])('%s pauses nobody', ([, text]) => expect(read(text)).toEqual({ type: 'suppressed' }));
  test.for([null, undefined, 'General'])('does pause the user for the subtype %s', (subType) => {
    expect(read(aComplaint({ complaintSubType: subType }))).toMatchObject({ type: 'complaint' });
    expect(read(aBounce({ bounceSubType: subType }))).toMatchObject({ type: 'bounce' });
  });
});

describe('an event that SES would not write', () => {
  test.for<readonly [what: string, text: string, names: string]>([
    ['no JSON', 'hello', 'JSON'],
    ['a bounce without a body', JSON.stringify({ eventType: 'Bounce', mail }), 'bounce'],
    ['a bounce without an id', aBounce({ feedbackId: undefined }), 'bounce.feedbackId'],
    ['a complaint of nobody', aComplaint({ complainedRecipients: undefined }), 'complaint.complainedRecipients'],
  ])('%s throws an error with the message and the field, but no address', ([, text, names]) => {
    expect(() => read(text)).toThrow(UnreadableEventError);
    expect(() => read(text)).toThrow(names);
    expect(() => read(text)).toThrow(/^(?!.*@).*message-1/s);
  });
});

test('all records of an SNS event are read, except those that pause nobody', () => {
  const record = (Message: string) => ({ EventSource: 'aws:sns', Sns: { Type: 'Notification', MessageId: 'message-1', Message } });
  const event = { Records: [record(aBounce()), record(aBounce({ bounceType: 'Transient' })), record(aComplaint())] };
  expect(readFeedbackEvent(event).map(({ type }) => type)).toEqual(['bounce', 'complaint']);
  expect(() => readFeedbackEvent({ Records: [{ body: aBounce() }] })).toThrow(UnreadableEventError);
});

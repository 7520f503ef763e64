import { SESClient, SESServiceException, SendRawEmailCommand } from '@aws-sdk/client-ses';
import { mockClient } from 'aws-sdk-client-mock';
import { describe, expect, test } from 'vitest';
import { countedMail } from '../../../lib/aws/adapters/counted-mail.ts';
import { outboundBySes } from '../../../lib/aws/adapters/outbound-mail.ts';
import { DailyQuotaExceededError } from '../../../lib/handling/runtime.ts';
import { aReminderMail } from '../../support/a-reminder-mail.ts';
import { outboundMailContract, sentAt, type Transport } from '../../support/outbound-mail-contract.ts';
import { recordingLog } from '../support/recording-log.ts';

const refusal = (name: string, message = 'refused for jo@example.com') =>
  new SESServiceException({ name, message, $fault: name === 'InternalFailure' ? 'server' : 'client', $metadata: {} });

function ses() {
  const client = new SESClient({ region: 'eu-west-1' });
  const mock = mockClient(client);
  mock.on(SendRawEmailCommand).resolves({ MessageId: '0102' });
  const requests = () => mock.commandCalls(SendRawEmailCommand).map(({ args }) => args[0].input);
  return { mock, requests, outbound: outboundBySes(client, 'tactful', () => sentAt) };
}

outboundMailContract('SES', async (): Promise<Transport> => {
  const { mock, requests, outbound } = ses();
  let refused = false;
  return {
    outbound,
    refuse() {
      refused = true;
      mock.on(SendRawEmailCommand).rejects(refusal('MessageRejected'));
    },
    delivered: async () =>
      refused
        ? []
        : requests().map(({ Destinations, RawMessage }) => ({
            to: Destinations ?? [],
            raw: Buffer.from(RawMessage?.Data ?? []).toString('latin1'),
          })),
  };
});

describe('answers of SES', () => {
  test('the request states sender, recipient and configuration set', async () => {
    const { outbound, requests } = ses();
    await outbound.send(aReminderMail());
    expect(requests()).toEqual([
      {
        Source: 'tactful@in.example.com',
        Destinations: ['jo@example.com'],
        ConfigurationSetName: 'tactful',
        Tags: [{ Name: 'kind', Value: 'reminder' }],
        RawMessage: { Data: expect.any(Uint8Array) },
      },
    ]);
  });

  test.for(['MessageRejected', 'MailFromDomainNotVerifiedException', 'InvalidParameterValue'])(
    '%s: never, with a reason that names nobody',
    async (name) => {
      const { mock, outbound } = ses();
      mock.on(SendRawEmailCommand).rejects(refusal(name));
      expect(await outbound.send(aReminderMail())).toEqual({ type: 'rejected', reason: expect.stringMatching(/^[^@]{5,}$/) });
    },
  );

  test.for<readonly [name: string, message: string]>([
    ['Throttling', 'Maximum sending rate exceeded.'],
    ['MessageRejected', 'Maximum sending rate exceeded.'],
    ['ThrottlingException', 'Rate exceeded'],
    ['TooManyRequestsException', 'Too many'],
    ['InternalFailure', 'Something went wrong'],
    ['ServiceUnavailable', 'Come back'],
    // The mails are sent when the pause is lifted.
    ['AccountSendingPausedException', 'paused'],
    ['ConfigurationSetSendingPausedException', 'paused'],
  ])('%s, %s: SES does not accept the mail now', async ([name, message]) => {
    const { mock, outbound } = ses();
    const cause = refusal(name, message);
    mock.on(SendRawEmailCommand).rejects(cause);
    await expect(outbound.send(aReminderMail())).rejects.toMatchObject({ name: 'SesUnavailableError', cause });
  });

  test.for<readonly [name: string, message: string]>([
    ['AccessDenied', 'not authorized to perform ses:SendRawEmail'],
    [
      'AccessDenied',
      "not authorized to perform `ses:SendRawEmail' on resource `arn:aws:ses:eu-west-1:123456789012:identity/in.example.com'",
    ],
    ['ConfigurationSetDoesNotExistException', 'tactful does not exist'],
  ])('%s, %s: an error of the deployment, thrown as it is', async ([name, message]) => {
    const { mock, outbound } = ses();
    mock.on(SendRawEmailCommand).rejects(refusal(name, message));
    await expect(outbound.send(aReminderMail())).rejects.toMatchObject({ name, message });
  });

  test('in the sandbox an unlisted recipient is refused for lack of permission: the mail is dropped, and the reason says so', async () => {
    const { mock, outbound } = ses();
    const message =
      "User `arn:aws:sts::123456789012:assumed-role/Tactful/Tactful-receive-mail' is not authorized to perform `ses:SendRawEmail' on resource `arn:aws:ses:eu-west-1:123456789012:identity/jo@example.com'";
    for (const name of ['AccessDenied', 'AccessDeniedException']) {
      mock.on(SendRawEmailCommand).rejects(refusal(name, message));
      expect(await outbound.send(aReminderMail())).toEqual({ type: 'rejected', reason: expect.stringMatching(/^sandbox: [^@]+$/) });
    }
  });

  test('a broken connection: SES does not accept the mail now', async () => {
    const { mock, outbound } = ses();
    mock.on(SendRawEmailCommand).rejects(new TypeError('socket hang up'));
    await expect(outbound.send(aReminderMail())).rejects.toMatchObject({
      name: 'SesUnavailableError',
      cause: { message: 'socket hang up' },
    });
  });

  test.for(['Throttling', 'LimitExceededException', 'MessageRejected'])(
    'the quota of the day, under %s: an error of its own',
    async (name) => {
      const { mock, outbound } = ses();
      mock.on(SendRawEmailCommand).rejects(refusal(name, 'Daily message quota exceeded.'));
      await expect(outbound.send(aReminderMail())).rejects.toThrow(DailyQuotaExceededError);
      await expect(outbound.send(aReminderMail())).rejects.not.toThrow(/@/);
    },
  );
});

describe('counted', () => {
  const outcomes: readonly (readonly [name: string | null, message: string, decision: string])[] = [
    [null, '', 'handed to SES'],
    ['MessageRejected', '', 'refused by SES'],
    ['Throttling', 'Daily message quota exceeded.', 'quota exceeded'],
  ];
  test.for(outcomes)('%s %s: %s', async ([name, message, decision]) => {
    const { mock, outbound } = ses();
    if (name !== null) mock.on(SendRawEmailCommand).rejects(refusal(name, message));
    const log = recordingLog();
    await countedMail(outbound, log)
      .send(aReminderMail())
      .catch(() => {});
    expect(log.lines.map((line) => [line.decision, line.facts.kind])).toEqual([[decision, 'reminder']]);
  });

  test('mere retries are not counted', async () => {
    const { mock, outbound } = ses();
    mock.on(SendRawEmailCommand).rejects(refusal('Throttling', 'Maximum sending rate exceeded.'));
    const log = recordingLog();
    await expect(countedMail(outbound, log).send(aReminderMail())).rejects.toThrow();
    expect(log.lines).toEqual([]);
  });
});

/**
 * SES, Scheduler and S3, as far as the service uses them, behind the SDK's own clients with the settings of lib/aws/adapters/clients.ts.
 * Requests and answers are the bytes of AWS, so that the code for real faults reads these.
 */
import { Readable } from 'node:stream';
import type { S3Client } from '@aws-sdk/client-s3';
import type { SchedulerClient } from '@aws-sdk/client-scheduler';
import type { SESClient } from '@aws-sdk/client-ses';
import { s3Client, schedulerClient, sesClient } from '../../../lib/aws/adapters/clients.ts';
import { type Answer, answerWith, type Dialect, type Handle, type Refusal, type Request, textOf, type Weather } from './faulty-requests.ts';

/** The effects of the requests. */
export interface Services {
  send(raw: string): Promise<void>;
  /** False: a schedule with this name exists. */
  createSchedule(name: string, expression: string, input: string): Promise<boolean>;
  /** False: there is no such schedule. */
  deleteSchedule(name: string): Promise<boolean>;
  /** Null: there is no such object. */
  object(key: string): Promise<string | null>;
}

export interface Clients {
  readonly ses: SESClient;
  readonly scheduler: SchedulerClient;
  readonly s3: S3Client;
}

export function clientsOf(services: Services, weather: () => Weather): Clients {
  const ses = sesClient(config);
  const scheduler = schedulerClient(config);
  const s3 = s3Client(config);
  answerWith(ses, sesOf(services), sesDialect, weather);
  answerWith(scheduler, schedulerOf(services), schedulerDialect, weather);
  answerWith(s3, s3Of(services), s3Dialect, weather);
  return { ses, scheduler, s3 };
}

// Nobody checks credentials; without them the SDK would search this machine for real ones.
const config = {
  region: 'eu-west-1',
  credentials: { accessKeyId: 'none', secretAccessKey: 'none' },
  signer: { sign: async <T>(request: T): Promise<T> => request },
};

const answer = (statusCode: number, type: string, body: string | Readable): Answer => ({
  statusCode,
  headers: { 'content-type': type },
  body: typeof body === 'string' ? Buffer.from(body) : body,
});

const sesDialect: Dialect = {
  operationOf: (request) => new URLSearchParams(textOf(request)).get('Action') ?? '',
  refusals: {
    throttled: [400, 'Throttling', 'Maximum sending rate exceeded.'],
    'internal error': [500, 'InternalFailure'],
    unavailable: [503, 'ServiceUnavailable'],
    quota: [400, 'Throttling', 'Daily message quota exceeded.'],
    rejected: [400, 'MessageRejected', 'Email address is not verified.'],
    paused: [400, 'AccountSendingPausedException'],
  },
  refused: ([statusCode, code, message = 'not now']) =>
    answer(
      statusCode,
      'text/xml',
      `<ErrorResponse xmlns="http://ses.amazonaws.com/doc/2010-12-01/"><Error><Type>Sender</Type><Code>${code}</Code><Message>${message}</Message></Error><RequestId>1</RequestId></ErrorResponse>`,
    ),
};

const sesOf =
  ({ send }: Services): Handle =>
  async (request) => {
    await send(Buffer.from(new URLSearchParams(textOf(request)).get('RawMessage.Data') ?? '', 'base64').toString());
    const result = '<SendRawEmailResult><MessageId>1</MessageId></SendRawEmailResult>';
    const response = `<SendRawEmailResponse xmlns="http://ses.amazonaws.com/doc/2010-12-01/">${result}</SendRawEmailResponse>`;
    return { response: answer(200, 'text/xml', response) };
  };

const schedulerDialect: Dialect = {
  operationOf: ({ method }) => (method === 'POST' ? 'CreateSchedule' : 'DeleteSchedule'),
  refusals: {
    throttled: [429, 'ThrottlingException'],
    'internal error': [500, 'InternalServerException'],
    unavailable: [503, 'ServiceUnavailable'],
    conflict: [409, 'ConflictException'],
    'not there': [404, 'ResourceNotFoundException'],
  },
  refused: ([statusCode, code, Message = 'not now']) => {
    const { headers, ...rest } = answer(statusCode, 'application/json', JSON.stringify({ Message }));
    return { ...rest, headers: { ...headers, 'x-amzn-errortype': code } };
  },
};

const schedulerOf = ({ createSchedule, deleteSchedule }: Services): Handle => {
  const refused = (fault: 'conflict' | 'not there'): Answer => schedulerDialect.refused(schedulerDialect.refusals[fault] as Refusal);
  return async (request) => {
    const name = nameIn(request);
    if (request.method !== 'POST') return { response: (await deleteSchedule(name)) ? done : refused('not there') };
    const { ScheduleExpression, Target } = JSON.parse(textOf(request)) as { ScheduleExpression: string; Target: { Input: string } };
    return { response: (await createSchedule(name, ScheduleExpression, Target.Input)) ? done : refused('conflict') };
  };
};

const done = answer(200, 'application/json', '{"ScheduleArn":"arn:schedule"}');

const nameIn = ({ path }: Request): string => decodeURIComponent(path.replace(/^\/(?:schedules\/)?/, ''));

const s3Dialect: Dialect = {
  operationOf: () => 'GetObject',
  refusals: {
    throttled: [503, 'SlowDown'],
    'internal error': [500, 'InternalError'],
    unavailable: [503, 'ServiceUnavailable'],
    'not there': [404, 'NoSuchKey'],
  },
  refused: ([statusCode, code, message = 'not now']) =>
    answer(statusCode, 'application/xml', `<Error><Code>${code}</Code><Message>${message}</Message></Error>`),
};

const s3Of =
  ({ object }: Services): Handle =>
  async (request) => {
    const found = await object(nameIn(request));
    if (found === null) return { response: s3Dialect.refused(s3Dialect.refusals['not there'] as Refusal) };
    return { response: answer(200, 'application/octet-stream', Readable.from([Buffer.from(found)])) };
  };

/**
 * The deployed stack from outside: its functions, queues, table and schedules, found by its outputs as `npm run doctor` finds them.
 * Connects to the endpoint in AWS_ENDPOINT_URL. Only for tests, because it sets the functions' clock and empties the table.
 */

import { GetObjectCommand, paginateListObjectsV2, S3Client } from '@aws-sdk/client-s3';
import { DeleteScheduleCommand, GetScheduleCommand, ListSchedulesCommand, SchedulerClient } from '@aws-sdk/client-scheduler';
import { DescribeReceiptRuleSetCommand, ListReceiptRuleSetsCommand, SESClient } from '@aws-sdk/client-ses';
import {
  GetQueueAttributesCommand,
  PurgeQueueCommand,
  SendMessageCommand,
  SetQueueAttributesCommand,
  SQSClient,
} from '@aws-sdk/client-sqs';
import { BatchWriteCommand, type DynamoDBDocumentClient, paginateScan, ScanCommand, type ScanCommandInput } from '@aws-sdk/lib-dynamodb';
import type { Temporal } from 'temporal-polyfill';
import { documentClient } from '../../lib/aws/adapters/document-client.ts';
import { identityKeyOf } from '../../lib/aws/adapters/identity-key.ts';
import { type AwsRequest, signedRequests } from '../../lib/aws/adapters/signed-requests.ts';
import { logLines } from '../../lib/aws/operations/log-lines.ts';
import { operatorAccount } from '../../lib/aws/operations/operator-account.ts';
import { stackOutputs } from '../../lib/aws/operations/stack-outputs.ts';
import { timeToLiveAttribute } from '../../lib/aws/table/table.ts';
import { type ArrivingMail, arrivingMail, type InboundMail, type InboundPlaces, keepRaw } from './ses-inbound.ts';
import { until } from './until.ts';

export const functionNames = ['receive-mail', 'send-reminder', 'record-feedback', 'sweep'] as const;
export type FunctionName = (typeof functionNames)[number];
type Variables = Readonly<Record<string, string>>;

export interface StandingSchedule {
  readonly name: string;
  /** When it fires, in AWS's time. */
  readonly firesAt: string;
  readonly target: Readonly<Record<string, unknown>>;
  readonly afterwards: string;
}

export type Deployment = Awaited<ReturnType<typeof findDeployment>>;

/** The default name in bin/app.ts. */
export const stackName = 'Tactful';

/** @throws NoSuchStackError */
export async function findDeployment() {
  const s3 = new S3Client({ forcePathStyle: true });
  const ses = new SESClient({});
  const scheduler = new SchedulerClient({});
  const document: DynamoDBDocumentClient = documentClient();
  const endpoint = process.env.AWS_ENDPOINT_URL;
  const ask = signedRequests(ses, endpoint);
  const sqs = new SQSClient({});
  const operator = operatorAccount(ses, endpoint);
  const outputs = await stackOutputs(operator, stackName);
  const {
    TableName: tableName,
    ScheduleGroup: group,
    MailDomain: domain,
    InboundQueueUrl: inboundUrl,
    ReminderQueueUrl: remindersUrl,
  } = outputs;
  const lambda = (name: FunctionName | 'send-canary', what: string, more: Pick<AwsRequest, 'method' | 'body'>): Promise<string> =>
    ask({
      service: 'lambda',
      path: `/2015-03-31/functions/${stackName}-${name}/${what}`,
      headers: { 'content-type': 'application/json' },
      ...more,
    });
  const configurationOf = async (name: FunctionName) =>
    JSON.parse(await lambda(name, 'configuration', { method: 'GET' })) as {
      readonly Environment?: { readonly Variables?: Variables };
    };
  const environment = new Map<FunctionName, Variables>();
  for (const name of functionNames) environment.set(name, (await configurationOf(name)).Environment?.Variables ?? {});
  const places = await inboundPlaces(ses, domain);
  const publish = (topicArn: string, message: string): Promise<string> =>
    ask({
      service: 'sns',
      headers: { 'content-type': 'application/x-www-form-urlencoded' },
      body: new URLSearchParams({ Action: 'Publish', Version: '2010-03-31', TopicArn: topicArn, Message: message }).toString(),
    });
  const queueCounts = async (QueueUrl: string): Promise<QueueCounts> => {
    const { Attributes = {} } = await sqs.send(new GetQueueAttributesCommand({ QueueUrl, AttributeNames: ['All'] }));
    return {
      waiting: Number(Attributes.ApproximateNumberOfMessages),
      inFlight: Number(Attributes.ApproximateNumberOfMessagesNotVisible),
      visibilityTimeout: Number(Attributes.VisibilityTimeout),
    };
  };

  /** Schedules in order of creation. */
  const list = async (): Promise<readonly string[]> => {
    const found: { readonly name: string; readonly madeAt: number }[] = [];
    let token: string | undefined;
    do {
      const page = await scheduler.send(new ListSchedulesCommand({ GroupName: group, NextToken: token }));
      found.push(...(page.Schedules ?? []).map(({ Name = '', CreationDate }) => ({ name: Name, madeAt: CreationDate?.getTime() ?? 0 })));
      token = page.NextToken;
    } while (token !== undefined);
    return found.toSorted((a, b) => a.madeAt - b.madeAt).map(({ name }) => name);
  };
  const remove = async (which: Omit<ScanCommandInput, 'TableName'> = {}): Promise<void> => {
    const scan = { TableName: tableName, ProjectionExpression: 'PK, SK', ConsistentRead: true, ...which };
    const { Items: items = [] } = await document.send(new ScanCommand(scan));
    for (let start = 0; start < items.length; start += 25) {
      const requests = items.slice(start, start + 25).map((Key) => ({ DeleteRequest: { Key } }));
      await document.send(new BatchWriteCommand({ RequestItems: { [tableName]: requests } }));
    }
  };

  return {
    outputs,
    document,
    tableName,
    domain,
    places,
    environment: (name: FunctionName): Variables => environment.get(name) ?? {},

    /** Sets variables of these functions for their next invocation. Does nothing if they already have these values. */
    async configure(changes: Variables, which: readonly FunctionName[] = functionNames): Promise<void> {
      for (const name of which) {
        const before = environment.get(name) ?? {};
        if (Object.entries(changes).every(([variable, value]) => before[variable] === value)) continue;
        const after = { ...before, ...changes };
        await lambda(name, 'configuration', { method: 'PUT', body: JSON.stringify({ Environment: { Variables: after } }) });
        environment.set(name, after);
      }
    },

    /** Lines of a function's log that contain these words. */
    logged: (name: FunctionName, words: string, since: Temporal.Instant): Promise<readonly string[]> =>
      logLines(ask, `${stackName}-${name}`, words, since),
    invoke: async (name: FunctionName | 'send-canary', event: unknown): Promise<unknown> =>
      JSON.parse((await lambda(name, 'invocations', { body: JSON.stringify(event) })) || 'null'),

    arriving: (mail: InboundMail): ArrivingMail => arrivingMail(places, mail),
    keep: (mail: ArrivingMail) => keepRaw(s3, places, mail),
    publish,
    /** Receives a mail like SES: first the mail, then its notification. */
    async receive(mail: InboundMail): Promise<void> {
      const arriving = arrivingMail(places, mail);
      await keepRaw(s3, places, arriving);
      await publish(places.topicArn, arriving.notification);
    },

    queue: queueCounts,
    /** Sets how long a delivery stays hidden while it is handled, and returns the previous time. */
    async hideFor(seconds: number, queueUrl = inboundUrl): Promise<number> {
      const { visibilityTimeout } = await queueCounts(queueUrl);
      await sqs.send(new SetQueueAttributesCommand({ QueueUrl: queueUrl, Attributes: { VisibilityTimeout: String(seconds) } }));
      return visibilityTimeout;
    },
    /** Waits until every mail and reminder has been handled. */
    idle: () =>
      until('both queues to become empty (a delivery that fails stays in them)', 20, async () => {
        const counts = [await queueCounts(inboundUrl), await queueCounts(remindersUrl)];
        return counts.every(({ waiting, inFlight }) => waiting + inFlight === 0) ? true : null;
      }),

    schedules: list,
    async schedule(name: string): Promise<StandingSchedule> {
      const {
        ScheduleExpression = '',
        Target,
        ActionAfterCompletion = '',
      } = await scheduler.send(new GetScheduleCommand({ GroupName: group, Name: name }));
      return {
        name,
        firesAt: /^at\((.*)\)$/.exec(ScheduleExpression)?.[1] ?? '',
        target: { ...Target },
        afterwards: ActionAfterCompletion,
      };
    },
    /** Everything stored in the table and the bucket. */
    async everything(): Promise<string> {
      const stored: string[] = [];
      for await (const { Items = [] } of paginateScan({ client: document }, { TableName: tableName, ConsistentRead: true })) {
        stored.push(JSON.stringify(Items));
      }
      for await (const { Contents = [] } of paginateListObjectsV2({ client: s3 }, { Bucket: places.bucket })) {
        for (const { Key } of Contents) {
          const { Body } = await s3.send(new GetObjectCommand({ Bucket: places.bucket, Key }));
          stored.push(`${Key}\n${await Body?.transformToString()}`);
        }
      }
      return stored.join('\n');
    },
    /** The key of ids and secrets as it is stored. */
    identityKey: (): Promise<string> => identityKeyOf(ask, outputs.IdentityKeyParameter)(),
    unprotect: () => operator.cloudFormation('UpdateTerminationProtection', { StackName: stackName, EnableTerminationProtection: 'false' }),
    /** Puts a message into the reminder queue, like Scheduler or the sweep. */
    enqueue: (message: object) => sqs.send(new SendMessageCommand({ QueueUrl: remindersUrl, MessageBody: JSON.stringify(message) })),
    remindersUrl,
    inboundUrl,
    /** Switches the queues in front of a function on or off. */
    async deliver(name: FunctionName, Enabled: boolean): Promise<void> {
      const asked = { service: 'lambda', headers: { 'content-type': 'application/json' } };
      const path = '/2015-03-31/event-source-mappings/';
      const listed = await ask({ ...asked, method: 'GET', path, query: { FunctionName: `${stackName}-${name}` } });
      const { EventSourceMappings } = JSON.parse(listed) as { readonly EventSourceMappings: readonly { readonly UUID: string }[] };
      for (const { UUID } of EventSourceMappings)
        await ask({ ...asked, method: 'PUT', path: `${path}${UUID}`, body: JSON.stringify({ Enabled }) });
    },
    dropSchedule: (name: string) => scheduler.send(new DeleteScheduleCommand({ GroupName: group, Name: name })),

    /** Removes everything, as if nobody had ever joined. */
    async empty(): Promise<void> {
      // A failed delivery of the previous story would be repeated in this one.
      for (const QueueUrl of [inboundUrl, remindersUrl]) await sqs.send(new PurgeQueueCommand({ QueueUrl }));
      for (const name of await list()) await scheduler.send(new DeleteScheduleCommand({ GroupName: group, Name: name }));
      await remove();
    },
    /** Removes expired items, which DynamoDB does on its own within days. The emulator's clock differs from the functions'. */
    expire: (now: Temporal.Instant): Promise<void> =>
      remove({
        FilterExpression: '#expires < :now',
        ExpressionAttributeNames: { '#expires': timeToLiveAttribute },
        ExpressionAttributeValues: { ':now': Math.floor(now.epochMilliseconds / 1_000) },
      }),
  };
}

/** Where the receipt rule puts mails for the domain. */
async function inboundPlaces(ses: SESClient, domain: string): Promise<InboundPlaces> {
  const { RuleSets = [] } = await ses.send(new ListReceiptRuleSetsCommand({}));
  for (const { Name } of RuleSets) {
    const { Rules = [] } = await ses.send(new DescribeReceiptRuleSetCommand({ RuleSetName: Name }));
    const action = Rules.find(({ Recipients = [], Enabled }) => Enabled === true && Recipients.includes(domain))?.Actions?.[0]?.S3Action;
    if (action?.BucketName === undefined || action.TopicArn === undefined) continue;
    return { bucket: action.BucketName, prefix: action.ObjectKeyPrefix ?? '', topicArn: action.TopicArn };
  }
  throw new Error(`No receipt rule takes mail for ${domain}.`);
}

interface QueueCounts {
  readonly waiting: number;
  readonly inFlight: number;
  /** Visibility timeout in seconds. */
  readonly visibilityTimeout: number;
}

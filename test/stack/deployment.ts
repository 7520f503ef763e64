/**
 * The deployed stack as seen from outside: its functions, queues, table and schedules, found by what the account lists.
 * Connects to whatever AWS_ENDPOINT_URL names. Only for tests: it sets the functions' clock and empties the table.
 */

import { S3Client } from '@aws-sdk/client-s3';
import { DeleteScheduleCommand, GetScheduleCommand, ListSchedulesCommand, SchedulerClient } from '@aws-sdk/client-scheduler';
import { DescribeReceiptRuleSetCommand, ListReceiptRuleSetsCommand, SESClient } from '@aws-sdk/client-ses';
import { BatchWriteCommand, type DynamoDBDocumentClient, ScanCommand, type ScanCommandInput } from '@aws-sdk/lib-dynamodb';
import type { Temporal } from 'temporal-polyfill';
import { documentClient } from '../../lib/aws/document-client.ts';
import { timeToLiveAttribute } from '../../lib/aws/table.ts';
import { type Account, ask, askJson } from './aws-request.ts';
import { type ArrivingMail, arrivingMail, type InboundMail, type InboundPlaces, keepRaw, publishAsSes } from './ses-inbound.ts';
import { until } from './until.ts';

export const functionNames = ['receive-mail', 'send-reminder', 'record-feedback', 'sweep'] as const;
export type FunctionName = (typeof functionNames)[number];
type Variables = Readonly<Record<string, string>>;

export interface StandingSchedule {
  readonly name: string;
  /** When it fires, as AWS counts. */
  readonly firesAt: string;
  readonly target: Readonly<Record<string, unknown>>;
  readonly afterwards: string;
}

export class NotDeployedError extends Error {
  override readonly name = 'NotDeployedError';
}

export type Deployment = Awaited<ReturnType<typeof findDeployment>>;

/** @throws NotDeployedError */
export async function findDeployment(account: Account) {
  const s3 = new S3Client({ forcePathStyle: true });
  const ses = new SESClient({});
  const scheduler = new SchedulerClient({});
  const document: DynamoDBDocumentClient = documentClient();
  const names = await functionsOf(account);
  const environment = new Map<FunctionName, Variables>();
  for (const name of functionNames) environment.set(name, await environmentOf(account, names[name]));
  const known = environment.get('receive-mail') ?? {};
  const [tableName = '', group = '', domain = ''] = [known.TABLE_NAME, known.SCHEDULE_GROUP, known.MAIL_DOMAIN];
  const places = await inboundPlaces(ses, domain);
  const queueUrl = await inboundQueue(account, names['receive-mail']);

  /** In the order they were made. */
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
    account,
    document,
    tableName,
    domain,
    places,
    queueUrl,
    names,
    environment: (name: FunctionName): Variables => environment.get(name) ?? {},

    /** Sets variables of these functions; the next invocation starts with them. Nothing happens where they are set so already. */
    async configure(changes: Variables, which: readonly FunctionName[] = functionNames): Promise<void> {
      for (const name of which) {
        const before = environment.get(name) ?? {};
        if (Object.entries(changes).every(([variable, value]) => before[variable] === value)) continue;
        const after = { ...before, ...changes };
        await ask(account, {
          service: 'lambda',
          method: 'PUT',
          path: `/2015-03-31/functions/${names[name]}/configuration`,
          headers: { 'content-type': 'application/json' },
          body: JSON.stringify({ Environment: { Variables: after } }),
        });
        environment.set(name, after);
      }
    },

    invoke: async (name: FunctionName, event: unknown): Promise<unknown> =>
      JSON.parse(
        (await ask(account, {
          service: 'lambda',
          path: `/2015-03-31/functions/${names[name]}/invocations`,
          headers: { 'content-type': 'application/json' },
          body: JSON.stringify(event),
        })) || 'null',
      ),

    arriving: (mail: InboundMail): ArrivingMail => arrivingMail(places, mail),
    keep: (mail: ArrivingMail) => keepRaw(s3, places, mail),
    publish: (topicArn: string, message: string) => publishAsSes(account, topicArn, message),
    /** As SES does it: first the mail, then the word of it. */
    async receive(mail: InboundMail): Promise<void> {
      const arriving = arrivingMail(places, mail);
      await keepRaw(s3, places, arriving);
      await publishAsSes(account, places.topicArn, arriving.notification);
    },

    queue: (url: string) => queueCounts(account, url),
    /** How long a delivery stays hidden from others while it is handled, from now on; how long it was before. */
    async hideFor(seconds: number): Promise<number> {
      const { visibilityTimeout } = await queueCounts(account, queueUrl);
      await askJson(account, 'sqs', 'SetQueueAttributes', { QueueUrl: queueUrl, Attributes: { VisibilityTimeout: String(seconds) } });
      return visibilityTimeout;
    },
    /** Every notification is taken and done with. */
    idle: () =>
      until('the inbound queue to become empty (a delivery that fails stays in it)', 20, async () => {
        const { waiting, inFlight } = await queueCounts(account, queueUrl);
        return waiting + inFlight === 0 ? true : null;
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
    dropSchedule: (name: string) => scheduler.send(new DeleteScheduleCommand({ GroupName: group, Name: name })),

    /** As if nobody had ever joined. */
    async empty(): Promise<void> {
      // A delivery that failed in the story before would come again in this one.
      await askJson(account, 'sqs', 'PurgeQueue', { QueueUrl: queueUrl });
      for (const name of await list()) await scheduler.send(new DeleteScheduleCommand({ GroupName: group, Name: name }));
      await remove();
    },
    /** What DynamoDB does by itself within days: the emulator's has another clock than the functions. */
    expire: (now: Temporal.Instant): Promise<void> =>
      remove({
        FilterExpression: '#expires < :now',
        ExpressionAttributeNames: { '#expires': timeToLiveAttribute },
        ExpressionAttributeValues: { ':now': Math.floor(now.epochMilliseconds / 1_000) },
      }),

    logs: async (name: FunctionName): Promise<string> => {
      const { LoggingConfig } = JSON.parse(await configurationOf(account, names[name])) as {
        readonly LoggingConfig?: { readonly LogGroup?: string };
      };
      const logGroupName = LoggingConfig?.LogGroup ?? `/aws/lambda/${names[name]}`;
      const { events } = await askJson(account, 'logs', 'FilterLogEvents', { logGroupName });
      return ((events ?? []) as readonly { readonly message: string }[]).map(({ message }) => message).join('\n');
    },
  };
}

async function functionsOf(account: Account): Promise<Readonly<Record<FunctionName, string>>> {
  const answer = await ask(account, { service: 'lambda', method: 'GET', path: '/2015-03-31/functions/', headers: {} });
  const { Functions } = JSON.parse(answer) as { readonly Functions: readonly { readonly FunctionName: string }[] };
  const named = functionNames.map((name) => {
    const found = Functions.find(({ FunctionName }) => FunctionName.endsWith(`-${name}`))?.FunctionName;
    if (found === undefined) throw new NotDeployedError(`There is no function …-${name} in this account. Deploy the stack first.`);
    return [name, found] as const;
  });
  return Object.fromEntries(named) as Record<FunctionName, string>;
}

const configurationOf = (account: Account, functionName: string): Promise<string> =>
  ask(account, { service: 'lambda', method: 'GET', path: `/2015-03-31/functions/${functionName}/configuration`, headers: {} });

async function environmentOf(account: Account, functionName: string): Promise<Variables> {
  const { Environment } = JSON.parse(await configurationOf(account, functionName)) as {
    readonly Environment?: { readonly Variables?: Variables };
  };
  return Environment?.Variables ?? {};
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
  throw new NotDeployedError(`No receipt rule takes mail for ${domain}.`);
}

async function inboundQueue(account: Account, functionName: string): Promise<string> {
  const answer = await ask(account, {
    service: 'lambda',
    method: 'GET',
    path: `/2015-03-31/event-source-mappings/?FunctionName=${functionName}`,
    headers: {},
  });
  const { EventSourceMappings } = JSON.parse(answer) as { readonly EventSourceMappings: readonly { readonly EventSourceArn: string }[] };
  const arn = EventSourceMappings[0]?.EventSourceArn;
  if (arn === undefined) throw new NotDeployedError('No queue delivers to receive-mail.');
  return queueUrlOf(account, arn);
}

export async function queueUrlOf(account: Account, arn: string): Promise<string> {
  const { QueueUrl } = await askJson(account, 'sqs', 'GetQueueUrl', { QueueName: arn.split(':').at(-1) });
  return String(QueueUrl);
}

interface QueueCounts {
  readonly waiting: number;
  readonly inFlight: number;
  /** In seconds. */
  readonly visibilityTimeout: number;
}

async function queueCounts(account: Account, QueueUrl: string): Promise<QueueCounts> {
  const { Attributes } = (await askJson(account, 'sqs', 'GetQueueAttributes', { QueueUrl, AttributeNames: ['All'] })) as {
    readonly Attributes: Readonly<Record<string, string>>;
  };
  return {
    waiting: Number(Attributes.ApproximateNumberOfMessages),
    inFlight: Number(Attributes.ApproximateNumberOfMessagesNotVisible),
    visibilityTimeout: Number(Attributes.VisibilityTimeout),
  };
}

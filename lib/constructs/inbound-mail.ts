/**
 * From SES to receive-mail: receipt rule -> bucket with the raw mail, and topic -> queue with the notification.
 * Not here: the domain's identity and DNS (mail-identity.ts), making a rule set the active one (rule-set-activation.ts).
 */
import { ArnFormat, Duration, RemovalPolicy, Stack } from 'aws-cdk-lib';
import { Grant, type IRole, PolicyStatement, ServicePrincipal } from 'aws-cdk-lib/aws-iam';
import type { IKey } from 'aws-cdk-lib/aws-kms';
import type { IFunction } from 'aws-cdk-lib/aws-lambda';
import { SqsEventSource } from 'aws-cdk-lib/aws-lambda-event-sources';
import { BlockPublicAccess, Bucket, BucketEncryption, ObjectOwnership } from 'aws-cdk-lib/aws-s3';
import { CfnReceiptRule, CfnReceiptRuleSet } from 'aws-cdk-lib/aws-ses';
import { Topic } from 'aws-cdk-lib/aws-sns';
import { SqsSubscription } from 'aws-cdk-lib/aws-sns-subscriptions';
import { Queue, QueueEncryption } from 'aws-cdk-lib/aws-sqs';
import { Construct } from 'constructs';
import { erasedPrefix } from '../aws/operations/remains.ts';
import { acknowledge, acknowledgeWildcard } from './acknowledge.ts';
import { deadLetters } from './dead-letters.ts';
import { warnOfRegion } from './receiving-regions.ts';

const keyPrefix = 'in/';

export interface InboundMailProps {
  readonly domain: string;
  readonly rawMailDays: number;
  /** An existing rule set to join; otherwise we create one. */
  readonly ruleSet?: string | undefined;
  readonly topicKey: IKey;
  /** receive-mail's timeout. A delivery stays hidden for six times as long, as AWS advises for queues in front of functions. */
  readonly handlingSeconds: number;
}

export class InboundMail extends Construct {
  readonly bucket: Bucket;
  readonly topic: Topic;
  readonly queue: Queue;
  readonly deadLetters: Queue;
  readonly ruleSetName: string;
  /** Our own; undefined if the rule joined another one. */
  readonly ownRuleSet: CfnReceiptRuleSet | undefined;

  constructor(scope: Construct, id: string, props: InboundMailProps) {
    super(scope, id);
    const { region, stackName } = Stack.of(this);
    warnOfRegion(this, region);
    this.bucket = rawMailBucket(this, props.rawMailDays);
    this.topic = new Topic(this, 'Topic', { masterKey: props.topicKey, enforceSSL: true, displayName: 'Mails that came in' });
    this.deadLetters = deadLetters(this, 'DeadLetters');
    this.queue = new Queue(this, 'Queue', {
      encryption: QueueEncryption.SQS_MANAGED,
      enforceSSL: true,
      visibilityTimeout: Duration.seconds(6 * props.handlingSeconds),
      retentionPeriod: Duration.days(14),
      // Four days of retries, for an answer that SES does not take, and for a restore. If a mail fails for another reason, receive-mail
      // itself gives it up after five tries, half an hour.
      deadLetterQueue: { queue: this.deadLetters, maxReceiveCount: 1_000 },
    });
    this.topic.addSubscription(new SqsSubscription(this.queue, { rawMessageDelivery: true, deadLetterQueue: this.deadLetters }));

    const ruleName = `${stackName}-inbound`;
    this.ownRuleSet =
      props.ruleSet === undefined ? new CfnReceiptRuleSet(this, 'RuleSet', { ruleSetName: `${stackName}-inbound` }) : undefined;
    this.ruleSetName = props.ruleSet ?? `${stackName}-inbound`;
    this.#allowSes(ruleName);
    this.#receive(ruleName, props.domain);
  }

  /**
   * Permission to read raw mails. Listing has one purpose: without it S3 answers "forbidden" instead of "no such key" if a mail is missing.
   */
  grantReadRawMail(role: IRole): void {
    this.#grantOnMails(role, 's3:GetObject');
    Grant.addToPrincipal({ grantee: role, actions: ['s3:ListBucket'], resourceArns: [this.bucket.bucketArn] });
  }

  /** Permission to give up a mail that can't be handled. */
  grantGivingUp(role: IRole): void {
    Grant.addToPrincipal({ grantee: role, actions: ['sqs:SendMessage'], resourceArns: [this.deadLetters.queueArn] });
  }

  /** Permission to remove an erased user's raw mails, and to record the erasure. */
  grantErasing(role: IRole): void {
    this.#grantOnMails(role, 's3:DeleteObject');
    const erased = this.bucket.arnForObjects(`${erasedPrefix}*`);
    Grant.addToPrincipal({ grantee: role, actions: ['s3:PutObject'], resourceArns: [erased] });
    acknowledgeWildcard(role, erased, 'An object for each erased user, named by a hash.');
  }

  #grantOnMails(role: IRole, action: string): void {
    const mails = this.bucket.arnForObjects(`${keyPrefix}*`);
    Grant.addToPrincipal({ grantee: role, actions: [action], resourceArns: [mails] });
    acknowledgeWildcard(role, mails, 'Every mail that came in, under a name that SES chooses; nothing else lies under that prefix.');
  }

  deliverTo(receiveMail: IFunction): void {
    receiveMail.addEventSource(
      new SqsEventSource(this.queue, {
        batchSize: 5,
        // Only a mail that fails comes back, without the others of its batch.
        reportBatchItemFailures: true,
        // However much mail comes in, capacity remains for the account's other functions.
        maxConcurrency: 10,
      }),
    );
  }

  /** Only SES of this account, and only through this rule. */
  #allowSes(ruleName: string): void {
    const { account } = Stack.of(this);
    const ruleArn = Stack.of(this).formatArn({
      service: 'ses',
      resource: 'receipt-rule-set',
      resourceName: `${this.ruleSetName}:receipt-rule/${ruleName}`,
      arnFormat: ArnFormat.SLASH_RESOURCE_NAME,
    });
    const byTheRule = {
      principals: [new ServicePrincipal('ses.amazonaws.com')],
      conditions: { StringEquals: { 'aws:SourceAccount': account, 'aws:SourceArn': ruleArn } },
    };
    this.bucket.addToResourcePolicy(
      new PolicyStatement({
        sid: 'SesKeepsMails',
        actions: ['s3:PutObject'],
        resources: [this.bucket.arnForObjects(`${keyPrefix}*`)],
        ...byTheRule,
      }),
    );
    this.topic.addToResourcePolicy(
      new PolicyStatement({ sid: 'SesNotifies', actions: ['sns:Publish'], resources: [this.topic.topicArn], ...byTheRule }),
    );
  }

  #receive(ruleName: string, domain: string): void {
    const rule = new CfnReceiptRule(this, 'Rule', {
      ruleSetName: this.ownRuleSet?.ref ?? this.ruleSetName,
      rule: {
        name: ruleName,
        enabled: true,
        recipients: [domain],
        scanEnabled: true,
        actions: [
          {
            // No kmsKeyArn: with one, SES encrypts before it writes, and a reader of the object gets ciphertext.
            s3Action: { bucketName: this.bucket.bucketName, objectKeyPrefix: keyPrefix, topicArn: this.topic.topicArn },
          },
          // In somebody else's rule set, a later catch-all rule would store our users' mail a second time, or bounce it.
          ...(this.ownRuleSet === undefined ? [{ stopAction: { scope: 'RuleSet' } }] : []),
        ],
      },
    });
    // SES tests access to both when the rule is created, and refuses the rule without it.
    rule.node.addDependency(this.bucket, this.topic);
  }
}

function rawMailBucket(scope: Construct, rawMailDays: number): Bucket {
  const bucket = new Bucket(scope, 'RawMail', {
    encryption: BucketEncryption.S3_MANAGED,
    // Old versions would survive a user's erasure.
    versioned: false,
    enforceSSL: true,
    minimumTLSVersion: 1.2,
    blockPublicAccess: BlockPublicAccess.BLOCK_ALL,
    objectOwnership: ObjectOwnership.BUCKET_OWNER_ENFORCED,
    lifecycleRules: [
      // Only mails expire: the list of erased users must outlive every backup.
      { prefix: keyPrefix, expiration: Duration.days(rawMailDays), abortIncompleteMultipartUploadAfter: Duration.days(1) },
    ],
    // The mails expire on their own. Keeping the bucket loses no unhandled mail if the stack is removed by mistake.
    removalPolicy: RemovalPolicy.RETAIN,
  });
  acknowledge(
    bucket,
    'S1',
    'Only SES writes and only receive-mail reads here. Access logs would record who got mail and when, for longer than the mails are kept.',
  );
  return bucket;
}

import { App, Stack } from 'aws-cdk-lib';
import { Annotations, Match } from 'aws-cdk-lib/assertions';
import { describe, expect, test } from 'vitest';
import { receivingRegions, warnOfRegion } from '../../lib/constructs/receiving-regions.ts';
import { ofType, readable, type Synthesized, statementsOf, synthesized } from './synthesized.ts';

const stack = synthesized();
const { template } = stack;
const allowedBy = (type: string, path: string, sid: string) =>
  ofType(stack, type)
    .filter(([each]) => each === path)
    .flatMap(([, policy]) => statementsOf(policy))
    .find(({ Sid }) => Sid === sid);
const waitsForTypes = (of: Synthesized, type: string) =>
  ofType(of, type).flatMap(([, { DependsOn }]) => (DependsOn ?? []).map((id) => of.resources[id]?.Type));
const ruleArn = 'arn:aws:ses:eu-west-1:<AWS::AccountId>:receipt-rule-set/Tactful-inbound:receipt-rule/Tactful-inbound';

describe('the receipt rule', () => {
  test('accepts all mail of the domain, scans it, stores it in the bucket without SES’s encryption, and notifies the topic', () => {
    template.hasResourceProperties('AWS::SES::ReceiptRule', {
      Rule: {
        Enabled: true,
        Recipients: ['in.example.com'],
        ScanEnabled: true,
        Actions: [
          { S3Action: { BucketName: Match.anyValue(), ObjectKeyPrefix: 'in/', TopicArn: Match.anyValue(), KmsKeyArn: Match.absent() } },
        ],
      },
    });
  });
  test('is created after the policies with which SES tests it', () => {
    const waitsFor = waitsForTypes(stack, 'AWS::SES::ReceiptRule');
    expect(waitsFor).toContain('AWS::S3::BucketPolicy');
    expect(waitsFor).toContain('AWS::SNS::TopicPolicy');
  });
  test('is in a set of its own, which nothing activates', () => {
    template.resourceCountIs('AWS::SES::ReceiptRuleSet', 1);
    template.resourceCountIs('Custom::ActiveReceiptRuleSet', 0);
    expect(stack.outputs.Receiving?.Value).toMatch(/^Not yet: .* with activateRuleSet=yes/);
  });
  test('its set becomes the active one on request, after everything that receives', () => {
    const activating = synthesized({ activateRuleSet: 'yes' });
    activating.template.resourceCountIs('Custom::ActiveReceiptRuleSet', 1);
    expect(waitsForTypes(activating, 'Custom::ActiveReceiptRuleSet')).toContain('AWS::SES::ReceiptRule');
    expect(activating.outputs.Receiving?.Value).toMatch(/was made the active rule set/);
  });
  test('joins the named set, and creates none', () => {
    const joining = synthesized({ ruleSet: 'default-rules' });
    joining.template.resourceCountIs('AWS::SES::ReceiptRuleSet', 0);
    joining.template.hasResourceProperties('AWS::SES::ReceiptRule', { RuleSetName: 'default-rules' });
    joining.template.hasResourceProperties('AWS::S3::BucketPolicy', {
      PolicyDocument: {
        Statement: Match.arrayWith([
          Match.objectLike({
            Condition: {
              StringEquals: Match.objectLike({
                'aws:SourceArn': Match.objectLike({
                  'Fn::Join': [
                    '',
                    Match.arrayWith([Match.stringLikeRegexp('receipt-rule-set/default-rules:receipt-rule/Tactful-inbound')]),
                  ],
                }),
              }),
            },
          }),
        ]),
      },
    });
  });
  test('warns the deployer in one line if the region is not known to receive, and otherwise not', () => {
    const warningsIn = (region: string): readonly string[] => {
      const stack = new Stack(new App(), 'Any');
      warnOfRegion(stack, region);
      return Annotations.fromStack(stack)
        .findWarning('*', Match.anyValue())
        .map(({ entry }) => String(entry.data));
    };
    expect(warningsIn('sa-east-1')).toEqual([
      expect.stringMatching(/^SES may not receive mail in sa-east-1: [^\n]+inbound-smtp\.sa-east-1\.amazonaws\.com[^\n]+$/),
    ]);
    for (const region of ['eu-north-1', 'us-west-1', 'eu-west-1']) expect(warningsIn(region)).toEqual([]);
  });
  test('the regions are regions', () => {
    expect(receivingRegions.filter((region) => !/^[a-z]{2}-[a-z]+-\d$/.test(region))).toEqual([]);
  });
});

describe('the right to deliver mail', () => {
  test.each([
    ['AWS::S3::BucketPolicy', 'InboundMail/RawMail/Policy', 'SesKeepsMails', 's3:PutObject', '<InboundMail/RawMail.Arn>/in/*'],
    ['AWS::SNS::TopicPolicy', 'InboundMail/Topic/Policy', 'SesNotifies', 'sns:Publish', '<InboundMail/Topic>'],
  ])('%s: only SES of this account by this rule', (type, path, sid, action, resource) => {
    const statement = allowedBy(type, path, sid);
    expect(statement).toMatchObject({ Effect: 'Allow', Action: action, Principal: { Service: 'ses.amazonaws.com' } });
    expect(readable(stack, statement?.Resource)).toBe(resource);
    const equals = statement?.Condition?.StringEquals ?? {};
    expect(readable(stack, equals['aws:SourceAccount'])).toBe('<AWS::AccountId>');
    expect(readable(stack, equals['aws:SourceArn'])).toBe(ruleArn);
  });
  test('the queue accepts messages only from the topic', () => {
    const statements = ofType(stack, 'AWS::SQS::QueuePolicy')
      .filter(([path]) => path === 'InboundMail/Queue/Policy')
      .flatMap(([, policy]) => statementsOf(policy))
      .filter(({ Effect }) => Effect === 'Allow');
    expect(statements.map(({ Principal, Action }) => [Principal, Action])).toEqual([[{ Service: 'sns.amazonaws.com' }, 'sqs:SendMessage']]);
    expect(readable(stack, statements[0]?.Condition?.ArnEquals?.['aws:SourceArn'])).toBe('<InboundMail/Topic>');
  });
  test('the key of the topics lets SES encrypt', () => {
    const [key] = ofType(stack, 'AWS::KMS::Key').map(([, each]) => statementsOf(each));
    const publishers = key?.find(({ Sid }) => Sid === 'PublishersEncrypt');
    expect(publishers).toMatchObject({ Effect: 'Allow', Action: ['kms:Decrypt', 'kms:GenerateDataKey*'] });
    expect(publishers?.Principal).toEqual({ Service: ['cloudwatch.amazonaws.com', 'ses.amazonaws.com'] });
  });
});

describe('the raw mails', () => {
  test('are encrypted by S3, in one version, and not accessible from outside', () => {
    template.hasResourceProperties('AWS::S3::Bucket', {
      BucketEncryption: { ServerSideEncryptionConfiguration: [{ ServerSideEncryptionByDefault: { SSEAlgorithm: 'AES256' } }] },
      VersioningConfiguration: Match.absent(),
      PublicAccessBlockConfiguration: {
        BlockPublicAcls: true,
        BlockPublicPolicy: true,
        IgnorePublicAcls: true,
        RestrictPublicBuckets: true,
      },
      OwnershipControls: { Rules: [{ ObjectOwnership: 'BucketOwnerEnforced' }] },
    });
  });
  test.each([
    [{}, 30],
    [{ rawMailDays: '7' }, 7],
  ])('expire: with %o after %i days', (values, days) => {
    synthesized(values).template.hasResourceProperties('AWS::S3::Bucket', {
      LifecycleConfiguration: { Rules: [Match.objectLike({ ExpirationInDays: days, Status: 'Enabled' })] },
    });
  });
});

describe('the queue', () => {
  test('gets the notification itself, and undeliverable ones are kept', () => {
    template.hasResourceProperties('AWS::SNS::Subscription', {
      Protocol: 'sqs',
      RawMessageDelivery: true,
      RedrivePolicy: Match.anyValue(),
    });
  });
  test('hides a mail six times as long as it may take, and gives up after five tries', () => {
    template.hasResourceProperties('AWS::SQS::Queue', {
      VisibilityTimeout: 360,
      RedrivePolicy: Match.objectLike({ maxReceiveCount: 1_000 }),
    });
    template.hasResourceProperties('AWS::Lambda::Function', { FunctionName: 'Tactful-receive-mail', Timeout: 60 });
  });
  test('delivers batches of ten, in which each mail succeeds or fails separately', () => {
    template.hasResourceProperties('AWS::Lambda::EventSourceMapping', {
      BatchSize: 5,
      FunctionResponseTypes: ['ReportBatchItemFailures'],
      ScalingConfig: { MaximumConcurrency: 10 },
    });
  });
});

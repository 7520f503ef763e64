/** Properties of every resource, whichever construct created it. */
import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Match } from 'aws-cdk-lib/assertions';
import { Queue } from 'aws-cdk-lib/aws-sqs';
import { afterAll, describe, expect, test } from 'vitest';
import { chosen, listed, ofType, project, type Statement, statementsOf, synthesized } from './synthesized.ts';

// With all options switched on.
const stack = synthesized({ activateRuleSet: 'yes', zoneId: 'Z0123456789ABC', budgetUsd: '20', canary: 'yes' });
const { template } = stack;
const each = (type: string) => ofType(stack, type);

describe('nothing is public', () => {
  const policyTypes = ['AWS::S3::BucketPolicy', 'AWS::SQS::QueuePolicy', 'AWS::SNS::TopicPolicy', 'AWS::KMS::Key'];
  const statements = policyTypes.flatMap((type) =>
    each(type).flatMap(([path, policy]) => statementsOf(policy).map((statement) => ({ path, statement }))),
  );
  const isEverybody = ({ Principal }: Statement): boolean => JSON.stringify(Principal).includes('"*"');

  test('no endpoint, gateway, distribution or function URL', () => {
    const types = Object.values(stack.resources).map(({ Type }) => Type);
    expect(types.filter((type) => /ApiGateway|AppSync|CloudFront|ElasticLoadBalancing|Lambda::Url|EC2|Cognito/.test(type))).toEqual([]);
  });
  test('statements about everybody only deny', () => {
    expect(statements.length).toBeGreaterThan(10);
    expect(statements.filter(({ statement }) => isEverybody(statement) && statement.Effect === 'Allow')).toEqual([]);
  });
  test('every right of an AWS service is limited to an account or source', () => {
    const unbound = statements.filter(
      ({ path, statement: { Effect, Condition, Principal } }) =>
        Effect === 'Allow' && path !== 'TopicKey' && Condition === undefined && JSON.stringify(Principal).includes('Service'),
    );
    expect(unbound).toEqual([]);
  });
  test('a function can be started only by its own triggers', () => {
    for (const [, { Properties }] of each('AWS::Lambda::Permission')) expect(Properties).toHaveProperty('SourceArn');
  });
});

describe('at rest and in transit', () => {
  test('every queue is encrypted, and accepts only TLS', () => {
    const queues = each('AWS::SQS::Queue');
    expect(queues.length).toBe(6);
    for (const [, { Properties }] of queues) expect(Properties).toMatchObject({ SqsManagedSseEnabled: true });
    template.resourcePropertiesCountIs('AWS::SQS::QueuePolicy', withoutTls('sqs:*'), queues.length);
  });
  test('every topic is encrypted with our key, and accepts only TLS', () => {
    const topics = each('AWS::SNS::Topic');
    expect(topics.length).toBe(3);
    for (const [, { Properties }] of topics) expect(Properties).toHaveProperty('KmsMasterKeyId');
    template.resourcePropertiesCountIs('AWS::SNS::TopicPolicy', withoutTls('sns:Publish'), topics.length);
    template.hasResourceProperties('AWS::KMS::Key', { EnableKeyRotation: true });
  });
  test('the bucket accepts only TLS', () => {
    template.hasResourceProperties('AWS::S3::BucketPolicy', withoutTls('s3:*'));
  });
});

function withoutTls(action: string) {
  const denied = { Effect: 'Deny', Action: action, Condition: { Bool: { 'aws:SecureTransport': 'false' } } };
  return { PolicyDocument: { Statement: Match.arrayWith([Match.objectLike(denied)]) } };
}

test('the key of ids is created before the code that reads it', () => {
  const [, receiveMail] = each('AWS::Lambda::Function').find(([path]) => path.includes('receive-mail')) ?? [];
  const [madeId] = Object.entries(stack.resources).find(([, { Type }]) => Type === 'Custom::IdentityKey') ?? [];
  expect(receiveMail?.DependsOn).toContain(madeId);
});

describe('what stays when the stack is deleted', () => {
  test('the table and the raw mails, and nothing else', () => {
    const kept = Object.values(stack.resources).filter(({ DeletionPolicy }) => DeletionPolicy?.startsWith('Retain'));
    expect(kept.map(({ Type }) => Type).toSorted()).toEqual(['AWS::DynamoDB::GlobalTable', 'AWS::S3::Bucket']);
  });
  test('logs are kept for a month, of every function', () => {
    const logs = each('AWS::Logs::LogGroup');
    expect(logs.length).toBe(each('AWS::Lambda::Function').length);
    for (const [, { Properties }] of logs) expect(Properties).toMatchObject({ RetentionInDays: 30 });
  });
});

describe('the template', () => {
  const folder = mkdtempSync(join(tmpdir(), 'tactful-synth-'));
  afterAll(() => rmSync(folder, { recursive: true, force: true }));

  test('has no unexplained finding of cdk-nag: a new one would throw, as it does here', () => {
    // Every synthesis in these tests is checked.
    expect(() => synthesized({}, 'eu-west-1', (each) => new Queue(each, 'Bare'))).toThrow(/AwsSolutions-SQS3/);
  });
  test('explains each finding in a sentence', () => {
    const reasons = stack.acknowledged.map(({ reason }) => reason);
    expect(reasons.length).toBeGreaterThan(5);
    expect(reasons.filter((reason) => !/^[A-Z].{30,}\.$/.test(reason))).toEqual([]);
  });
  test('satisfies cfn-lint, if it is installed', { timeout: 120_000 }, ({ skip }) => {
    if (!hasCfnLint()) {
      expect(process.env.CI, 'CI must have cfn-lint: pip install cfn-lint').toBeUndefined();
      skip('no cfn-lint here: pip install cfn-lint');
    }
    // W3005: the CDK states dependencies that a reference already implies.
    expect(execFileSync('cfn-lint', ['--ignore-checks', 'W3005', '--', stack.file], { encoding: 'utf8' })).toBe('');
  });
  test('is created by `cdk synth` without account or network', { timeout: 120_000 }, () => {
    const { PATH, HOME } = process.env;
    const out = join(folder, 'cdk.out');
    writeFileSync(join(folder, 'config'), '');
    const flags = Object.entries(chosen).flatMap(([name, value]) => ['-c', `${name}=${value}`]);
    execFileSync(join(project, 'node_modules/.bin/cdk'), ['synth', '--quiet', '--no-notices', '--output', out, ...flags], {
      cwd: project,
      stdio: 'pipe',
      env: {
        PATH: `${join(project, 'node_modules/.bin')}:${PATH}`,
        HOME,
        AWS_CONFIG_FILE: join(folder, 'config'),
        AWS_SHARED_CREDENTIALS_FILE: join(folder, 'config'),
        AWS_EC2_METADATA_DISABLED: 'true',
        CDK_DISABLE_CLI_TELEMETRY: 'true',
        // There is no proxy at this port, so that every network request fails.
        HTTPS_PROXY: 'http://127.0.0.1:9',
        HTTP_PROXY: 'http://127.0.0.1:9',
      },
    });
    const made = JSON.parse(readFileSync(join(out, 'Tactful.template.json'), 'utf8')) as { Resources: object };
    expect(listed(Object.keys(made.Resources)).length).toBeGreaterThan(50);
  });
});

function hasCfnLint(): boolean {
  try {
    execFileSync('cfn-lint', ['--version'], { stdio: 'pipe' });
    return true;
  } catch {
    return false;
  }
}

/** The rights of each role, line by line. A new right is a change to this table, which is reviewed. */
import { describe, expect, test } from 'vitest';
import { listed, ofType, readable, type Statement, statementsOf, synthesized } from './synthesized.ts';

const stack = synthesized({ activateRuleSet: 'yes', canary: 'yes' });

const logs = (path: string) => `logs:CreateLogStream logs:PutLogEvents on <${path}/Log.Arn>`;
const traces = 'xray:PutTelemetryRecords xray:PutTraceSegments on *';
const table = '<Timelines/Table.Arn>';
const readAndWrite = 'dynamodb:BatchGetItem dynamodb:GetItem dynamodb:PutItem dynamodb:Query dynamodb:UpdateItem';
const send =
  'ses:SendRawEmail on arn:aws:ses:eu-west-1:<AWS::AccountId>:configuration-set/Tactful arn:aws:ses:eu-west-1:<AWS::AccountId>:identity/in.example.com';
const plan = [
  'scheduler:CreateSchedule scheduler:DeleteSchedule on arn:aws:scheduler:eu-west-1:<AWS::AccountId>:schedule/<group>/*',
  'iam:PassRole on <Reminders/Role.Arn> if {"StringEquals":{"iam:PassedToService":"scheduler.amazonaws.com"}}',
];
const fail = (queue: string) => `sqs:GetQueueAttributes sqs:GetQueueUrl sqs:SendMessage on <${queue}.Arn>`;

const reviewed: Readonly<Record<string, readonly string[]>> = {
  'Functions/receive-mail/Role': [
    logs('Functions/receive-mail'),
    traces,
    'dynamodb:BatchGetItem dynamodb:BatchWriteItem dynamodb:DeleteItem dynamodb:GetItem dynamodb:PutItem dynamodb:Query dynamodb:UpdateItem on <Timelines/Table.Arn>',
    's3:DeleteObject s3:GetObject on <InboundMail/RawMail.Arn>/in/*',
    's3:ListBucket on <InboundMail/RawMail.Arn>',
    'ssm:GetParameter on arn:aws:ssm:eu-west-1:<AWS::AccountId>:parameter/tactful/Tactful/identity-key',
    'sqs:SendMessage on <InboundMail/DeadLetters.Arn>',
    's3:PutObject on <InboundMail/RawMail.Arn>/erased/*',
    'sqs:ChangeMessageVisibility sqs:DeleteMessage sqs:GetQueueAttributes sqs:GetQueueUrl sqs:ReceiveMessage on <InboundMail/Queue.Arn>',
    send,
    ...plan,
  ],
  'Functions/send-reminder/Role': [
    logs('Functions/send-reminder'),
    traces,
    'dynamodb:BatchGetItem dynamodb:BatchWriteItem dynamodb:DeleteItem dynamodb:GetItem dynamodb:PutItem dynamodb:Query dynamodb:UpdateItem on <Timelines/Table.Arn>',
    `dynamodb:Query on ${table}/index/dueOfUser`,
    's3:DeleteObject on <InboundMail/RawMail.Arn>/in/*',
    's3:PutObject on <InboundMail/RawMail.Arn>/erased/*',
    'sqs:ChangeMessageVisibility sqs:DeleteMessage sqs:GetQueueAttributes sqs:GetQueueUrl sqs:ReceiveMessage on <Reminders/Waiting/Queue.Arn>',
    'sqs:SendMessage on <Reminders/Failed.Arn> <Reminders/Waiting/Queue.Arn>',
    send,
    ...plan,
  ],
  'Functions/record-feedback/Role': [
    logs('Functions/record-feedback'),
    traces,
    `${readAndWrite} on ${table}`,
    fail('Feedback/DeadLetters'),
    ...plan,
  ],
  'Functions/sweep/Role': [
    logs('Functions/sweep'),
    traces,
    'dynamodb:GetItem dynamodb:PutItem dynamodb:Scan dynamodb:UpdateItem on <Timelines/Table.Arn>',
    `dynamodb:Query on ${table}/index/due`,
    'sqs:GetQueueAttributes sqs:SendMessage on <Reminders/Waiting/Queue.Arn>',
  ],
  'Activation/activate-rule-set/Role': [
    logs('Activation/activate-rule-set'),
    'ses:DescribeActiveReceiptRuleSet ses:SetActiveReceiptRuleSet xray:PutTelemetryRecords xray:PutTraceSegments on *',
  ],
  'IdentityKey/make-identity-key/Role': [
    logs('IdentityKey/make-identity-key'),
    traces,
    'ssm:AddTagsToResource ssm:PutParameter on arn:aws:ssm:eu-west-1:<AWS::AccountId>:parameter/tactful/Tactful/identity-key',
  ],
  'Canary/send-canary/Role': [logs('Canary/send-canary'), traces, send],
  'Canary/Role': ['lambda:InvokeFunction on <Canary/send-canary/Function.Arn>'],
  'Settings/guard-settings/Role': [logs('Settings/guard-settings'), traces],
  'Reminders/Role': [
    'lambda:InvokeFunction on arn:aws:lambda:eu-west-1:<AWS::AccountId>:function:Tactful-send-reminder',
    'sqs:SendMessage on <Reminders/Undelivered.Arn> <Reminders/Waiting/Queue.Arn>',
  ],
  'Sweep/Role': ['lambda:InvokeFunction on <Functions/sweep/Function.Arn>'],
};

const lineOf = ({ Effect, Action, Resource, Condition }: Statement): string => {
  const actions = listed(Action).toSorted().join(' ');
  const resources = listed(Resource).map((resource) => readable(stack, resource).replace(/Tactful-Reminders-Group-[0-9A-F]{8}/, '<group>'));
  const condition = Condition === undefined ? '' : ` if ${JSON.stringify(Condition)}`;
  return `${Effect === 'Allow' ? '' : 'NOT '}${actions} on ${resources.join(' ')}${condition}`;
};

const roles = ofType(stack, 'AWS::IAM::Role');
const policies = ofType(stack, 'AWS::IAM::Policy');
const permissionsOf = (role: string): readonly string[] =>
  policies
    .filter(([, { Properties }]) => listed(Properties.Roles).some((attached) => readable(stack, attached) === `<${role}>`))
    .flatMap(([, policy]) => statementsOf(policy).map(lineOf));

describe('least privilege', () => {
  test('there are no other roles', () => {
    expect(roles.map(([path]) => path).toSorted()).toEqual(Object.keys(reviewed).toSorted());
  });
  test.each(Object.entries(reviewed))('%s may do this and no more', (role, lines) => {
    expect(permissionsOf(role).toSorted()).toEqual(lines.toSorted());
  });
  test('no role has an AWS-managed or inline policy', () => {
    for (const [, { Properties }] of roles) {
      expect(Properties.ManagedPolicyArns).toBeUndefined();
      expect(Properties.Policies).toBeUndefined();
    }
  });
  test('every policy belongs to one of them', () => {
    const attached = policies.flatMap(([, { Properties }]) => listed(Properties.Roles).map((role) => readable(stack, role)));
    expect(attached.filter((role) => reviewed[role.slice(1, -1)] === undefined)).toEqual([]);
    expect(stack.template.findResources('AWS::IAM::ManagedPolicy')).toEqual({});
    expect(stack.template.findResources('AWS::IAM::User')).toEqual({});
  });
  test.each([
    ['Reminders/Role', { 'aws:SourceArn': '<Reminders/Group.Arn>', 'aws:SourceAccount': '<AWS::AccountId>' }],
    ['Canary/Role', { 'aws:SourceAccount': '<AWS::AccountId>' }],
    ['Sweep/Role', { 'aws:SourceAccount': '<AWS::AccountId>' }],
  ])('%s can be assumed only by Scheduler, for this account', (path, condition) => {
    const [statement] = roles.flatMap(([each, role]) => (each === path ? statementsOf(role) : []));
    expect(statement?.Principal).toEqual({ Service: 'scheduler.amazonaws.com' });
    const equals = Object.entries(statement?.Condition?.StringEquals ?? {}).map(([key, value]) => [key, readable(stack, value)]);
    expect(Object.fromEntries(equals)).toEqual(condition);
  });
});

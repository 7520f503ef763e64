/** One rule set of an account is active: ours takes its place only when asked to, and leaves alone what came after it. */
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { DescribeActiveReceiptRuleSetCommand, SESClient, SetActiveReceiptRuleSetCommand } from '@aws-sdk/client-ses';
import { mockClient } from 'aws-sdk-client-mock';
import { describe, expect, test } from 'vitest';
import { activateRuleSet, handler } from '../../../functions/activate-rule-set.ts';
import { activate, deactivate } from '../../../lib/aws/operations/active-rule-set.ts';

/** SES with one active rule set. */
function ses(active: string | null) {
  const mock = mockClient(SESClient);
  let name = active;
  mock.on(DescribeActiveReceiptRuleSetCommand).callsFake(() => (name === null ? {} : { Metadata: { Name: name } }));
  mock.on(SetActiveReceiptRuleSetCommand).callsFake(({ RuleSetName }: { RuleSetName?: string }) => {
    name = RuleSetName ?? null;
    return {};
  });
  return { client: new SESClient({ region: 'eu-west-1' }), active: () => name };
}

describe('the active rule set', () => {
  test.each([
    [null, { type: 'activated', instead: null }],
    ['other', { type: 'activated', instead: 'other' }],
    ['ours', { type: 'left alone', active: 'ours' }],
  ] as const)('%s gives way to ours', async (before, change) => {
    const { client, active } = ses(before);
    expect(await activate(client, 'ours')).toEqual(change);
    expect(active()).toBe('ours');
  });
  test.each([
    ['ours', null, { type: 'deactivated' }],
    ['other', 'other', { type: 'left alone', active: 'other' }],
    [null, null, { type: 'left alone', active: null }],
  ] as const)('%s becomes %s when ours goes', async (before, after, change) => {
    const { client, active } = ses(before);
    expect(await deactivate(client, 'ours')).toEqual(change);
    expect(active()).toBe(after);
  });

  const request = {
    StackId: 's',
    RequestId: 'r',
    LogicalResourceId: 'Active',
    ResponseURL: 'http://127.0.0.1:1/',
    ResourceProperties: { RuleSet: 'new' },
  };
  test('after a change of names, the old one is deactivated only if nothing else is active', async () => {
    const { client, active } = ses('old');
    await activateRuleSet({ ...request, RequestType: 'Update', PhysicalResourceId: 'old' }, client);
    await activateRuleSet({ ...request, RequestType: 'Delete', PhysicalResourceId: 'old' }, client);
    expect(active()).toBe('new');
  });

  test.each([
    ['SUCCESS', false],
    ['FAILED', true],
  ] as const)('CloudFormation is told %s and does not wait', async (status, failing) => {
    const mock = mockClient(SESClient);
    mock.on(DescribeActiveReceiptRuleSetCommand).resolves({});
    if (failing) mock.on(SetActiveReceiptRuleSetCommand).rejects(new Error('no such rule set'));
    else mock.on(SetActiveReceiptRuleSetCommand).resolves({});
    const answers: string[] = [];
    const server = createServer((asked, answer) => {
      asked.on('data', (part: Buffer) => answers.push(part.toString()));
      asked.on('end', () => answer.end());
    });
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    const { port } = server.address() as AddressInfo;
    await handler({ ...request, RequestType: 'Create', ResponseURL: `http://127.0.0.1:${port}/` });
    server.close();
    expect(JSON.parse(answers.join(''))).toMatchObject({
      Status: status,
      PhysicalResourceId: 'new',
      RequestId: 'r',
      LogicalResourceId: 'Active',
    });
  });
});

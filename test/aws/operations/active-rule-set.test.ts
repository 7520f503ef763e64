/** Only one rule set of an account is active. Ours replaces another only on request, and leaves a later one alone. */
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import {
  DescribeActiveReceiptRuleSetCommand,
  RuleSetDoesNotExistException,
  SESClient,
  SetActiveReceiptRuleSetCommand,
} from '@aws-sdk/client-ses';
import { mockClient } from 'aws-sdk-client-mock';
import { describe, expect, test } from 'vitest';
import { activateRuleSet, handler } from '../../../functions/activate-rule-set.ts';
import { activate, activationOf, deactivate, idOf, OtherRuleSetActiveError } from '../../../lib/aws/operations/active-rule-set.ts';

/** SES with one active rule set and other existing ones. */
function ses(active: string | null, there: readonly string[] = ['ours', 'other', 'old', 'new']) {
  const mock = mockClient(SESClient);
  let name = active;
  mock.on(DescribeActiveReceiptRuleSetCommand).callsFake(() => (name === null ? {} : { Metadata: { Name: name } }));
  mock.on(SetActiveReceiptRuleSetCommand).callsFake(({ RuleSetName }: { RuleSetName?: string }) => {
    if (RuleSetName !== undefined && !there.includes(RuleSetName))
      throw new RuleSetDoesNotExistException({ message: 'gone', $metadata: {} });
    name = RuleSetName ?? null;
    return {};
  });
  return { client: new SESClient({ region: 'eu-west-1' }), active: () => name };
}

describe('the active rule set', () => {
  test.each([
    [null, false, null],
    ['ours', false, null],
    ['other', true, 'other'],
    [null, true, null],
  ] as const)('%s gives way to ours (told to replace: %s), and %s is remembered', async (before, mayReplace, former) => {
    const { client, active } = ses(before);
    expect(await activate(client, 'ours', mayReplace)).toEqual({ ruleSet: 'ours', former });
    expect(active()).toBe('ours');
  });
  test('another rule set is replaced only on request', async () => {
    const { client, active } = ses('other');
    await expect(activate(client, 'ours', false)).rejects.toThrow(OtherRuleSetActiveError);
    await expect(activate(client, 'ours', false)).rejects.toThrow(/ruleSet=other.*activateRuleSet=replace/);
    expect(active()).toBe('other');
  });
  test.each([
    ['ours', null, null],
    ['ours', 'old', 'old'],
    // It was removed in the meantime.
    ['ours', 'gone', null],
    ['other', 'old', 'other'],
    [null, 'old', null],
  ] as const)('while %s is active and %s was before, %s is active when ours is removed', async (before, former, after) => {
    const { client, active } = ses(before);
    await deactivate(client, { ruleSet: 'ours', former });
    expect(active()).toBe(after);
  });
  test.each([
    { ruleSet: 'ours', former: null },
    { ruleSet: 'ours', former: 'other_1-x' },
  ])('%j is remembered by its id', (activation) => {
    expect(activationOf(idOf(activation))).toEqual(activation);
  });

  const request = {
    StackId: 's',
    RequestId: 'r',
    LogicalResourceId: 'Active',
    ResponseURL: 'http://127.0.0.1:1/',
    ResourceProperties: { RuleSet: 'new', Replace: 'no' },
  };
  const replacing = { ...request, ResourceProperties: { RuleSet: 'ours', Replace: 'yes' } };

  test('the rule set from before the first deployment comes back at the end, whatever was deployed in between', async () => {
    const { client, active } = ses('other');
    let id = await activateRuleSet({ ...replacing, RequestType: 'Create' }, client);
    expect(active()).toBe('ours');
    id = await activateRuleSet({ ...replacing, RequestType: 'Update', PhysicalResourceId: id }, client);
    await activateRuleSet({ ...replacing, RequestType: 'Delete', PhysicalResourceId: id }, client);
    expect(active()).toBe('other');
  });
  test('a refused creation, which CloudFormation then deletes, changes nothing', async () => {
    const { client, active } = ses('other');
    await expect(activateRuleSet({ ...request, RequestType: 'Create' }, client)).rejects.toThrow(OtherRuleSetActiveError);
    await activateRuleSet({ ...request, RequestType: 'Delete', PhysicalResourceId: 'new' }, client);
    expect(active()).toBe('other');
  });
  test('after an upgrade from a release that remembered nothing, ours stays active', async () => {
    const { client, active } = ses('new');
    expect(await activateRuleSet({ ...request, RequestType: 'Update', PhysicalResourceId: 'new' }, client)).toBe('new');
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

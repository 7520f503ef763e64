/** Another rule set is active on the emulator's SES. The requests are those of CloudFormation. */
import assert from 'node:assert/strict';
import { CreateReceiptRuleSetCommand, DeleteReceiptRuleSetCommand, SESClient, SetActiveReceiptRuleSetCommand } from '@aws-sdk/client-ses';
import { activateRuleSet } from '../../../functions/activate-rule-set.ts';
import { activeRuleSet, OtherRuleSetActiveError } from '../../../lib/aws/operations/active-rule-set.ts';
import type { Transcript } from '../transcript.ts';

export async function theRuleSet(told: Transcript, ours: string): Promise<void> {
  await told.hop('another active rule set is not replaced unless that is said, and is active again afterwards', async () => {
    const ses = new SESClient({});
    await ses.send(new CreateReceiptRuleSetCommand({ RuleSetName: 'others' }));
    await ses.send(new SetActiveReceiptRuleSetCommand({ RuleSetName: 'others' }));
    const asked = { ResourceProperties: { RuleSet: ours, Replace: 'no' } };
    await assert.rejects(activateRuleSet({ ...asked, RequestType: 'Create' }, ses), OtherRuleSetActiveError);
    assert.equal(await activeRuleSet(ses), 'others');
    const replacing = { ResourceProperties: { RuleSet: ours, Replace: 'yes' } };
    const id = await activateRuleSet({ ...replacing, RequestType: 'Create' }, ses);
    assert.equal(await activeRuleSet(ses), ours);
    await activateRuleSet({ ...replacing, RequestType: 'Delete', PhysicalResourceId: id }, ses);
    assert.equal(await activeRuleSet(ses), 'others');
    await ses.send(new SetActiveReceiptRuleSetCommand({ RuleSetName: ours }));
    await ses.send(new DeleteReceiptRuleSetCommand({ RuleSetName: 'others' }));
  });
}

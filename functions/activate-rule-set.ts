/**
 * CloudFormation created our receipt rule set, or is about to delete it: makes it the active one, or inactive.
 * Deployed only with `activateRuleSet`. Not here: what that means (lib/aws/operations/active-rule-set.ts).
 */
import { SESClient } from '@aws-sdk/client-ses';
import * as z from 'zod/mini';
import { type Activation, activate, activationOf, deactivate, idOf } from '../lib/aws/operations/active-rule-set.ts';
import { answerTo, requestOf } from '../lib/aws/operations/custom-resource.ts';

const properties = z.object({ RuleSet: z.string().check(z.minLength(1)), Replace: z._default(z.string(), 'no') });
const requestSchema = requestOf(properties);
type Request = Pick<z.output<typeof requestSchema>, 'RequestType' | 'PhysicalResourceId' | 'ResourceProperties'>;

/** The resource's id afterwards. */
export async function activateRuleSet(
  { RequestType, PhysicalResourceId, ResourceProperties }: Request,
  client: SESClient,
): Promise<string> {
  const { RuleSet, Replace } = ResourceProperties;
  const before: Activation = activationOf(PhysicalResourceId ?? RuleSet);
  // After an update to another rule set, CloudFormation asks us to delete the first one, by its id.
  if (RequestType === 'Delete') {
    // A refused creation changed nothing, so there is nothing to undo.
    await deactivate(client, before);
    return idOf(before);
  }
  const { former } = await activate(client, RuleSet, Replace === 'yes');
  // The one that was active before our first activation is remembered through later ones.
  return idOf({ ruleSet: RuleSet, former: RequestType === 'Update' && before.ruleSet === RuleSet ? (before.former ?? former) : former });
}

export const handler = async (event: unknown): Promise<void> => {
  const request = requestSchema.parse(event);
  await answerTo(request, request.PhysicalResourceId ?? request.ResourceProperties.RuleSet, () =>
    activateRuleSet(request, new SESClient({ maxAttempts: 5 })),
  );
};

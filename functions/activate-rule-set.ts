/**
 * CloudFormation made our receipt rule set, or is about to remove it: make it the active one, or no longer.
 * Deployed only with `-c activateRuleSet=yes`. Not here: what that means (lib/aws/operations/active-rule-set.ts).
 */
import { SESClient } from '@aws-sdk/client-ses';
import * as z from 'zod/mini';
import { activate, deactivate, type RuleSetChange } from '../lib/aws/operations/active-rule-set.ts';

const requestSchema = z.object({
  RequestType: z.enum(['Create', 'Update', 'Delete']),
  ResponseURL: z.url(),
  StackId: z.string(),
  RequestId: z.string(),
  LogicalResourceId: z.string(),
  PhysicalResourceId: z.optional(z.string()),
  ResourceProperties: z.object({ RuleSet: z.string().check(z.minLength(1)) }),
});
type Request = z.output<typeof requestSchema>;

export function activateRuleSet(request: Request, client: SESClient): Promise<RuleSetChange> {
  const { RequestType, PhysicalResourceId, ResourceProperties } = request;
  // On an update to another rule set, CloudFormation asks afterwards to delete the first, by its id.
  if (RequestType === 'Delete') return deactivate(client, PhysicalResourceId ?? ResourceProperties.RuleSet);
  return activate(client, ResourceProperties.RuleSet);
}

export const handler = async (event: unknown): Promise<void> => {
  const request = requestSchema.parse(event);
  // Without an answer CloudFormation waits for an hour: a failure is answered as well.
  await answer(
    request,
    await activateRuleSet(request, new SESClient({ maxAttempts: 5 })).then(
      () => ({ Status: 'SUCCESS' }),
      (error: unknown) => ({ Status: 'FAILED', Reason: error instanceof Error ? error.message : 'unknown' }),
    ),
  );
};

/** https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/crpg-ref-responses.html */
async function answer(
  { ResponseURL, StackId, RequestId, LogicalResourceId, ResourceProperties, PhysicalResourceId, RequestType }: Request,
  result: object,
) {
  const id = RequestType === 'Delete' ? PhysicalResourceId : ResourceProperties.RuleSet;
  const body = JSON.stringify({ ...result, StackId, RequestId, LogicalResourceId, PhysicalResourceId: id });
  // S3 signed the URL for an empty content type.
  const response = await fetch(ResponseURL, { method: 'PUT', body, headers: { 'content-type': '' } });
  if (!response.ok) throw new AnswerRefusedError(response.status);
}

export class AnswerRefusedError extends Error {
  override readonly name = 'AnswerRefusedError';
  constructor(status: number) {
    super(`CloudFormation did not take the answer about the active receipt rule set (${status}). It will ask again, or roll back.`);
  }
}

/**
 * CloudFormation's protocol for calling a function during a deployment and getting its answer.
 * https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/crpg-ref.html
 */
import * as z from 'zod/mini';

/** @param properties of the resource, as in the template */
export const requestOf = <Properties extends z.ZodMiniType>(properties: Properties) =>
  z.object({
    RequestType: z.enum(['Create', 'Update', 'Delete']),
    ResponseURL: z.url(),
    StackId: z.string(),
    RequestId: z.string(),
    LogicalResourceId: z.string(),
    PhysicalResourceId: z.optional(z.string()),
    ResourceProperties: properties,
    /** Only on an update. */
    OldResourceProperties: z.optional(properties),
  });

interface Asked {
  readonly ResponseURL: string;
  readonly StackId: string;
  readonly RequestId: string;
  readonly LogicalResourceId: string;
}

/** @param work returns the id of the resource; if it differs from before, CloudFormation deletes the old one */
export async function answerTo(request: Asked, fallbackId: string, work: () => Promise<string>): Promise<void> {
  // Without an answer CloudFormation waits for an hour, so a failure is answered as well.
  const result = await work().then(
    (PhysicalResourceId) => ({ Status: 'SUCCESS', PhysicalResourceId }),
    (error: unknown) => ({ Status: 'FAILED', Reason: error instanceof Error ? error.message : 'unknown', PhysicalResourceId: fallbackId }),
  );
  const { ResponseURL, StackId, RequestId, LogicalResourceId } = request;
  const body = JSON.stringify({ ...result, StackId, RequestId, LogicalResourceId });
  // S3 signed the URL for an empty content type.
  const response = await fetch(ResponseURL, { method: 'PUT', body, headers: { 'content-type': '' } });
  if (!response.ok) throw new AnswerRefusedError(LogicalResourceId, response.status);
}

export class AnswerRefusedError extends Error {
  override readonly name = 'AnswerRefusedError';
  constructor(resource: string, status: number) {
    super(`CloudFormation did not accept the answer about ${resource} (${status}). It will ask again, or roll back.`);
  }
}

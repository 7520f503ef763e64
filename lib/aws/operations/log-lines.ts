/**
 * What a function wrote into its CloudWatch log, for the operator's shell. A line appears some seconds after it was written.
 * https://docs.aws.amazon.com/AmazonCloudWatchLogs/latest/APIReference/API_FilterLogEvents.html
 */
import type { Temporal } from 'temporal-polyfill';
import * as z from 'zod';
import type { AwsRequest } from '../adapters/signed-requests.ts';

const pageSchema = z.object({ events: z.array(z.object({ message: z.string() })).default([]), nextToken: z.string().nullish() });

/**
 * The lines that contain these words, one after the other, unchanged.
 * @param words without quotes
 * @throws AwsRefusedError, also if the function has not run yet and has no log
 */
export async function logLines(
  ask: (request: AwsRequest) => Promise<string>,
  functionName: string,
  words: string,
  since: Temporal.Instant,
): Promise<readonly string[]> {
  const found: string[] = [];
  let token: string | null = null;
  do {
    const page = pageSchema.parse(
      JSON.parse(
        await ask({
          service: 'logs',
          headers: { 'content-type': 'application/x-amz-json-1.1', 'x-amz-target': 'Logs_20140328.FilterLogEvents' },
          body: JSON.stringify({
            logGroupName: `/aws/lambda/${functionName}`,
            filterPattern: `"${words}"`,
            startTime: since.epochMilliseconds,
            ...(token !== null && { nextToken: token }),
          }),
        }),
      ),
    );
    found.push(...page.events.map(({ message }) => message));
    // A page may be empty although more follow.
    token = page.nextToken ?? null;
  } while (token !== null);
  return found;
}

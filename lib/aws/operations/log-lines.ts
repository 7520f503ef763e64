/**
 * What a function wrote into its log in CloudWatch, for the operator's shell. A line is there some seconds after it was written.
 * https://docs.aws.amazon.com/AmazonCloudWatchLogs/latest/APIReference/API_FilterLogEvents.html
 */
import type { Temporal } from 'temporal-polyfill';
import * as z from 'zod';
import type { AwsRequest } from '../adapters/signed-requests.ts';

const pageSchema = z.object({ events: z.array(z.object({ message: z.string() })).default([]), nextToken: z.string().nullish() });

/**
 * The lines that hold these words, one after the other and as they are.
 * @param words without quotes
 * @throws AwsRefusedError, also when the function has not run yet and has no log
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
    // A page may be empty although there are more.
    token = page.nextToken ?? null;
  } while (token !== null);
  return found;
}

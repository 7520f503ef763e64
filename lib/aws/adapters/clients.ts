/**
 * The SDK's clients with explicit timeouts and retries. What still fails is delivered again from outside.
 * Not here: DynamoDB's client (document-client.ts), the requests.
 */
import { S3Client, type S3ClientConfig } from '@aws-sdk/client-s3';
import { SchedulerClient, type SchedulerClientConfig } from '@aws-sdk/client-scheduler';
import { SESClient, type SESClientConfig } from '@aws-sdk/client-ses';
import { SQSClient, type SQSClientConfig } from '@aws-sdk/client-sqs';

/** A connection within the region takes some milliseconds. */
const connectionTimeout = 1_000;

/** Few tries: a try whose answer got lost has already sent a mail, and the next try sends it again. */
export const sesClient = (config: SESClientConfig = {}): SESClient =>
  new SESClient({
    maxAttempts: 3,
    retryMode: 'standard',
    requestHandler: { connectionTimeout, requestTimeout: 10_000, throwOnRequestTimeout: true },
    ...config,
  });

/** Creating a schedule is idempotent, so we may try often. */
export const schedulerClient = (config: SchedulerClientConfig = {}): SchedulerClient =>
  new SchedulerClient({
    maxAttempts: 5,
    retryMode: 'standard',
    requestHandler: { connectionTimeout, requestTimeout: 3_000, throwOnRequestTimeout: true },
    ...config,
  });

/** The request ends when the mail begins to arrive. A stream that stalls for ten seconds is broken. */
export const s3Client = (config: S3ClientConfig = {}): S3Client =>
  new S3Client({
    maxAttempts: 3,
    retryMode: 'standard',
    requestHandler: { connectionTimeout, requestTimeout: 5_000, throwOnRequestTimeout: true, socketTimeout: 10_000 },
    ...config,
  });

/** A message sent twice is handled twice, and changes nothing the second time. */
export const sqsClient = (config: SQSClientConfig = {}): SQSClient =>
  new SQSClient({
    maxAttempts: 5,
    retryMode: 'standard',
    requestHandler: { connectionTimeout, requestTimeout: 3_000, throwOnRequestTimeout: true },
    ...config,
  });

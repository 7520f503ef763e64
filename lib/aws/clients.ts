/**
 * The SDK's clients with their patience set on purpose: what fails after their own tries is delivered again from outside.
 * Not here: DynamoDB's (document-client.ts), what they are asked.
 */
import { S3Client } from '@aws-sdk/client-s3';
import { SchedulerClient } from '@aws-sdk/client-scheduler';
import { SESClient } from '@aws-sdk/client-ses';

/** A connection within the region takes some milliseconds. */
const connectionTimeout = 1_000;

/** Few tries: one whose answer got lost has sent a mail already, and the next sends it again. */
export const sesClient = (): SESClient =>
  new SESClient({
    maxAttempts: 3,
    retryMode: 'standard',
    requestHandler: { connectionTimeout, requestTimeout: 10_000, throwOnRequestTimeout: true },
  });

/** Creating a schedule twice is harmless, so it may be tried often. */
export const schedulerClient = (): SchedulerClient =>
  new SchedulerClient({
    maxAttempts: 5,
    retryMode: 'standard',
    requestHandler: { connectionTimeout, requestTimeout: 3_000, throwOnRequestTimeout: true },
  });

/** The request ends when the mail begins to come; a stream that stands still for ten seconds is broken. */
export const s3Client = (): S3Client =>
  new S3Client({
    maxAttempts: 3,
    retryMode: 'standard',
    requestHandler: { connectionTimeout, requestTimeout: 5_000, throwOnRequestTimeout: true, socketTimeout: 10_000 },
  });

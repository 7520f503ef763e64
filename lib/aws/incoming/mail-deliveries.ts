/**
 * A batch from SQS. Each record is the notification of a mail in S3, and they are handled one after the other, because each may fill the
 * memory.
 * The answer names those that failed, and only these come again. After the fifth try a mail becomes a dead letter, unless only SES is
 * unavailable. Not here: what a mail causes (functions/receive-mail.ts).
 */
import { BatchProcessor, EventType, processPartialResponse } from '@aws-lambda-powertools/batch';
import * as z from 'zod/mini';
import type { Delivery, RawMail, Runtime } from '../../handling/runtime.ts';
import { isOfSes } from '../adapters/ses-unavailable-error.ts';
import type { Deployed } from '../runtime.ts';
import { checked } from '../table/event-json.ts';
import { UnreadableEventError } from '../table/unreadable-event-error.ts';
import { readNotification } from './ses-notification.ts';
import { sesSenderCheck } from './ses-sender.ts';

const recordSchema = z.object({
  messageId: z.string(),
  body: z.string(),
  attributes: z.object({ ApproximateReceiveCount: z.coerce.number().check(z.int()) }),
});
const batchSchema = z.object({ Records: z.array(z.looseObject({ messageId: z.string() })) });

export type ReceiveMail = (delivery: Delivery, runtime: Runtime) => Promise<string>;

/** The other ports to AWS that it needs. */
export interface MailPorts {
  readonly rawMail: RawMail;
  /** To the dead letters, unchanged. */
  readonly bury: (body: string, reason: string) => Promise<void>;
}

/**
 * Half an hour, at intervals of six minutes: that gives a throttled table, or a mail that is not in the bucket yet, time to recover. Our
 * choice.
 */
const mostTries = 5;

/** The ids of the records that failed, in SQS's format ("ReportBatchItemFailures"). */
export async function receiveDeliveries(event: unknown, ports: MailPorts, service: Deployed, receive: ReceiveMail) {
  const { log } = service.runtime;
  const one = async (record: unknown): Promise<void> => {
    const { messageId, body, attributes } = checked(recordSchema, record, 'of SQS');
    service.logger.resetKeys(); // keys of the previous record
    service.logger.appendKeys({ delivery: messageId });
    try {
      await receiveOne({ messageId, body, times: attributes.ApproximateReceiveCount }, ports.rawMail, service, receive);
    } catch (error) {
      // Its answer is sent when SES accepts mails again.
      if (isOfSes(error)) {
        log.warn('waits for SES', { error });
        throw error;
      }
      log.error('delivery failed', { error });
      if (attributes.ApproximateReceiveCount < mostTries) throw error;
      await ports.bury(body, error instanceof Error ? error.name : 'unknown');
    }
  };
  return processPartialResponse(checked(batchSchema, event, 'of SQS'), one, new BatchProcessor(EventType.SQS), {
    processInParallel: false,
    // Each failure is logged and counted here; throwing would only hide which ones they were.
    throwOnFullBatchFailure: false,
  });
}

interface Arrived {
  readonly messageId: string;
  readonly body: string;
  /** How often it was delivered, from 1. */
  readonly times: number;
}

async function receiveOne(
  { messageId, body, times }: Arrived,
  rawMail: RawMail,
  { env, clock, logger, runtime }: Deployed,
  receive: ReceiveMail,
): Promise<void> {
  const notification = readNotification(body, messageId);
  if (notification.type === 'setup') return runtime.log.info('notification of SES about itself');
  const { bucket, rawKey, envelope, receivedAt, verdicts } = notification;
  if (bucket !== env.RAW_MAIL_BUCKET)
    throw new UnreadableEventError(messageId, [{ path: ['bucketName'], message: "is not this service's" }]);
  logger.appendKeys({ rawKey });
  if (verdicts.virus === 'FAIL') return runtime.log.warn('mail received', { decided: 'dropped: virus' });
  const proofOf = sesSenderCheck(notification, times);
  await receive({ rawKey, envelope, receivedAt: clock.fromAws(receivedAt) }, { ...runtime, rawMail, proofOf });
}

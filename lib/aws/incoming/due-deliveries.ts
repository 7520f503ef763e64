/**
 * A batch of the reminder queue. What SES does not accept now stays in the queue, for up to 14 days. What fails for another reason is
 * retried after some minutes, five times in total, and then becomes a dead letter. Not here: the reminder itself
 * (functions/send-reminder.ts), how long a message stays hidden (constructs/reminder-queue.ts).
 */
import { BatchProcessor, EventType, processPartialResponse } from '@aws-lambda-powertools/batch';
import * as z from 'zod/mini';
import type { TimelineId, UserId } from '../../domain/words.ts';
import type { Runtime } from '../../handling/runtime.ts';
import type { ReminderQueue } from '../adapters/reminder-queue.ts';
import { isOfSes } from '../adapters/ses-unavailable-error.ts';
import type { Deployed } from '../runtime.ts';
import { timelineId as idOfTimeline } from '../table/codecs.ts';
import { checked } from '../table/event-json.ts';
import { UnreadableEventError } from '../table/unreadable-event-error.ts';
import { readDueMessage } from './due-message.ts';

const batchSchema = z.object({ Records: z.array(z.looseObject({ messageId: z.string() })) });
const recordSchema = z.object({ messageId: z.string(), body: z.string() });

export interface DueHandlers {
  readonly timeline: (due: { readonly timelineId: TimelineId }, runtime: Runtime) => Promise<string>;
  readonly user: (userId: UserId, runtime: Runtime) => Promise<string>;
}

/** How often a message may fail for a reason other than SES. Our choice. */
const mostFailures = 5;
/** Delays before the retries: 1, 2, 4 and 8 minutes. SQS delays by a quarter of an hour at most. */
const delaySeconds = (failures: number): number => 60 * 2 ** (failures - 1);

/** The ids of the records that stay in the queue, in SQS's format ("ReportBatchItemFailures"). */
export async function handleDue(event: unknown, queue: ReminderQueue, { logger, runtime }: Deployed, handlers: DueHandlers) {
  const one = async (record: unknown): Promise<void> => {
    const { messageId, body } = checked(recordSchema, record, 'of SQS');
    logger.resetKeys(); // keys of the previous record
    logger.appendKeys({ delivery: messageId });
    await handleOne(messageId, body, queue, { runtime, handlers });
  };
  return processPartialResponse(checked(batchSchema, event, 'of SQS'), one, new BatchProcessor(EventType.SQS), {
    processInParallel: false,
    // Each failure is logged and counted here; throwing would only hide which ones they were.
    throwOnFullBatchFailure: false,
  });
}

export const isBatch = (event: unknown): boolean => batchSchema.safeParse(event).success;

/**
 * A schedule made before the queue existed invokes the function itself. If it fails, Lambda retries twice; then the sweep finds the
 * timeline.
 */
export async function handleDirect(event: unknown, { runtime }: Deployed, handlers: DueHandlers): Promise<void> {
  const { timelineId } = checked(z.object({ timelineId: idOfTimeline }), event, 'of Scheduler');
  runtime.log.info('firing handled', { timelineId, outcome: await handlers.timeline({ timelineId }, runtime) });
}

interface Handling {
  readonly runtime: Runtime;
  readonly handlers: DueHandlers;
}

async function handleOne(messageId: string, body: string, queue: ReminderQueue, { runtime, handlers }: Handling): Promise<void> {
  try {
    const due = readDueMessage(body, messageId);
    const outcome = await (due.timelineId === undefined ? handlers.user(due.userId, runtime) : handlers.timeline(due, runtime));
    if (due.timelineId === undefined) runtime.log.info('woken', { userId: due.userId, outcome });
    else runtime.log.info('firing handled', { timelineId: due.timelineId, outcome });
  } catch (error) {
    if (isOfSes(error)) {
      runtime.log.warn('waits for SES', { error });
      throw error;
    }
    runtime.log.error('delivery failed', { error });
    await putOff(messageId, body, error, queue);
  }
}

/** The failed message is finished. Its successor carries the count, or is a dead letter with the original body. */
async function putOff(messageId: string, body: string, error: unknown, queue: ReminderQueue): Promise<void> {
  const reason = error instanceof Error ? error.name : 'unknown';
  // Retrying won't make it readable.
  if (error instanceof UnreadableEventError) return queue.bury(body, reason);
  const { failures, ...due } = readDueMessage(body, messageId);
  if (failures + 1 >= mostFailures) return queue.bury(JSON.stringify(due), reason);
  await queue.put([{ ...due, failures: failures + 1 }], delaySeconds(failures + 1));
}

/**
 * What the four queues of dead letters contain, and how each message goes back to the function that failed on it. It is the same delivery,
 * never a new one: all handlers are idempotent.
 */
import * as z from 'zod';
import { timelineId, userId } from '../table/codecs.ts';
import type { StackOutputs } from './stack-outputs.ts';

export type DeadLetterQueue = 'inbound' | 'undelivered-reminders' | 'failed-reminders' | 'feedback';

export type WayBack =
  | { readonly to: 'queue'; readonly queueUrl: string; readonly body: string }
  | { readonly to: 'function'; readonly functionName: string; readonly payload: string }
  /** It can't be handled at all: look at it, and purge it by hand. */
  | { readonly to: 'nobody'; readonly because: string };

export const deadLetterQueues = (outputs: StackOutputs): readonly (readonly [name: DeadLetterQueue, url: string])[] => [
  ['inbound', outputs.InboundDeadLettersUrl],
  ['undelivered-reminders', outputs.UndeliveredRemindersUrl],
  ['failed-reminders', outputs.FailedRemindersUrl],
  ['feedback', outputs.FeedbackDeadLettersUrl],
];

export function wayBack(queue: DeadLetterQueue, body: string, outputs: StackOutputs): WayBack {
  switch (queue) {
    case 'inbound':
      return { to: 'queue', queueUrl: outputs.InboundQueueUrl, body };
    case 'undelivered-reminders':
    case 'failed-reminders':
      return toReminders(outputs.ReminderQueueUrl, due.safeParse(parsed(body)));
    case 'feedback':
      return toFunction(outputs.RecordFeedbackFunction, feedback.safeParse(parsed(body)));
  }
}

/** What Lambda keeps of an invocation that failed three times. */
const failedInvocation = <Payload>(payload: z.ZodType<Payload>) =>
  z.object({ requestPayload: payload }).transform(({ requestPayload }) => requestPayload);

const firing = z.object({ timelineId });
/** As it was in the queue, without its count of failures; or as releases before the queue kept it. */
const due = z.union([firing, z.object({ userId }), failedInvocation(firing)]);

const toReminders = (queueUrl: string, message: z.ZodSafeParseResult<unknown>): WayBack =>
  message.success
    ? { to: 'queue', queueUrl, body: JSON.stringify(message.data) }
    : { to: 'nobody', because: 'it names neither a timeline nor a user' };

const snsEvent = z.object({ Records: z.array(z.looseObject({ Sns: z.looseObject({ Message: z.string() }) })).min(1) });

/** Put there by Lambda, or by SNS, which stores what it could not deliver as it would have posted it. */
const feedback = z.union([
  failedInvocation(snsEvent),
  z
    .looseObject({ Type: z.literal('Notification'), Message: z.string() })
    .transform((Sns) => ({ Records: [{ EventSource: 'aws:sns', Sns }] })),
]);

const toFunction = (functionName: string, payload: z.ZodSafeParseResult<unknown>): WayBack =>
  payload.success
    ? { to: 'function', functionName, payload: JSON.stringify(payload.data) }
    : { to: 'nobody', because: `it is not of the shape that ${functionName} is started with` };

/** `undefined` fails every schema. */
function parsed(body: string): unknown {
  try {
    return JSON.parse(body);
  } catch {
    return undefined;
  }
}

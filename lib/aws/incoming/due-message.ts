/**
 * A message of the reminder queue: which timeline or user is due. Written by Scheduler, the sweep, `npm run redrive`, or again after a
 * failure.
 */
import * as z from 'zod/mini';
import type { DueMessage } from '../adapters/reminder-queue.ts';
import { timelineId, userId } from '../table/codecs.ts';
import { checked, parseJson } from '../table/event-json.ts';

const failures = z._default(z.int().check(z.nonnegative()), 0);
const dueMessage = z.union([z.object({ timelineId, failures }), z.object({ userId, failures })]);

/** @throws UnreadableEventError */
export const readDueMessage = (body: string, messageId: string): DueMessage & { readonly failures: number } =>
  checked(dueMessage, parseJson(body, messageId), messageId);

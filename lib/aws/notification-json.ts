/** Reads what another service published, and names what is wrong with it without repeating what stands in it. */
import type * as z from 'zod';
import { UnreadableNotificationError } from './unreadable-notification-error.ts';

/** @throws UnreadableNotificationError */
export function parseJson(text: string, deliveryId: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    throw new UnreadableNotificationError(deliveryId, [{ path: [], message: 'is no JSON' }]);
  }
}

/** @throws UnreadableNotificationError */
export function checked<T>(schema: z.ZodType<T>, json: unknown, deliveryId: string): T {
  const result = schema.safeParse(json);
  if (!result.success) throw new UnreadableNotificationError(deliveryId, result.error.issues);
  return result.data;
}

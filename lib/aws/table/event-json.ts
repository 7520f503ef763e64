/** Reads what another service hands us, and names what is wrong with it without repeating what stands in it. */
import type * as z from 'zod/mini';
import { UnreadableEventError } from './unreadable-event-error.ts';

/** @throws UnreadableEventError */
export function parseJson(text: string, eventId: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    throw new UnreadableEventError(eventId, [{ path: [], message: 'is no JSON' }]);
  }
}

/** @throws UnreadableEventError */
export function checked<T>(schema: z.ZodMiniType<T>, json: unknown, eventId: string): T {
  const result = schema.safeParse(json);
  if (!result.success) throw new UnreadableEventError(eventId, result.error.issues);
  return result.data;
}

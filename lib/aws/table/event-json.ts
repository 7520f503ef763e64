/** Validates what another service hands us. The error names what is wrong without repeating the content. */
import type * as z from 'zod/mini';
import { UnreadableEventError } from './unreadable-event-error.ts';

/** @throws UnreadableEventError */
export function parseJson(text: string, eventId: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    throw new UnreadableEventError(eventId, [{ path: [], message: 'is not JSON' }]);
  }
}

/** @throws UnreadableEventError */
export function checked<T>(schema: z.ZodMiniType<T>, json: unknown, eventId: string): T {
  const result = schema.safeParse(json);
  if (!result.success) throw new UnreadableEventError(eventId, result.error.issues);
  return result.data;
}

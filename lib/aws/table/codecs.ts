/** How single values are stored: Temporal values as ISO text, ids as they are. Lossless both ways. */
import { Temporal } from 'temporal-polyfill';
import * as z from 'zod/mini';
import type { TimelineId, UserId } from '../../domain/words.ts';
import '../../env/schema-words.ts';

const isoText = <T extends { toString(): string }>(what: string, isOne: (value: unknown) => boolean, read: (text: string) => T) =>
  z.codec(z.string(), z.custom<T>(isOne, `must be ${what}`), {
    decode(text, payload) {
      try {
        return read(text);
      } catch (error) {
        if (!(error instanceof RangeError)) throw error;
        payload.issues.push({ code: 'custom', input: text, message: `is not ${what} as ISO text` });
        return z.NEVER;
      }
    },
    encode: (value) => value.toString(),
  });

export const instant = isoText(
  'instant',
  (value) => value instanceof Temporal.Instant,
  (text) => Temporal.Instant.from(text),
);
export const plainDate = isoText(
  'date',
  (value) => value instanceof Temporal.PlainDate,
  (text) => Temporal.PlainDate.from(text),
);
export const plainTime = isoText(
  'time of day',
  (value) => value instanceof Temporal.PlainTime,
  (text) => Temporal.PlainTime.from(text),
);

/** An id becomes part of a key, in which `#` separates. */
const id = <T extends string>(what: string) =>
  z.custom<T>((value) => typeof value === 'string' && /^[^#\s]{1,64}$/.test(value), `must be ${what}`);
export const userId = id<UserId>('a user id');
export const timelineId = id<TimelineId>('a timeline id');

export const list = <T extends z.core.SomeType>(of: T) => z.readonly(z.array(of));
export const count = z.int().check(z.nonnegative());

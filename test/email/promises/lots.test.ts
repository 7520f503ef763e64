/** Lots of sentences by ordinary employers, each with the day on which it was written. */
import { Temporal } from 'temporal-polyfill';
import { expect, test } from 'vitest';
import { readPromises } from '../../../lib/email/promises/read-promises.ts';
import { december01 } from './lots/december-01.ts';
import { december02 } from './lots/december-02.ts';
import { december03 } from './lots/december-03.ts';
import { nearMisses } from './lots/near-misses.ts';
import { november09 } from './lots/november-09.ts';
import { november12 } from './lots/november-12.ts';
import { november16 } from './lots/november-16.ts';
import { november19 } from './lots/november-19.ts';
import { november24 } from './lots/november-24.ts';
import { november27 } from './lots/november-27.ts';
import { promisingWords } from './lots/promising-words.ts';

const lots = [november09, november12, november16, november19, november24, november27, december01, december02, december03];

const read = (text: string, sent: string): string =>
  readPromises(text, { sent: Temporal.ZonedDateTime.from(sent), author: 'correspondent', country: 'GB' })
    .map((promise) => ('date' in promise ? `${promise.type} ${promise.date}` : promise.type))
    .join(', ');

test.for(lots.flatMap(({ sent, promises }) => promises.map(([text, promise]) => ({ text, promise, sent }))))(
  '$text: $promise',
  ({ text, promise, sent }) => expect(read(text, sent)).toBe(promise),
);

test.for([
  ...lots.flatMap(({ sent, harmless }) => harmless.map((text) => ({ text, sent }))),
  ...nearMisses.map((text) => ({ text, sent: november16.sent })),
  ...promisingWords.map((text) => ({ text, sent: december03.sent })),
])('promises nothing: $text', ({ text, sent }) => expect(read(text, sent)).toBe(''));

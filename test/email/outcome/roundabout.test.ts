/** A no in other words than the usual ones, and the same words of other things. */
import { describe, expect, test } from 'vitest';
import { sentences } from '../../../lib/email/dates/sentences.ts';
import { type ReadOutcome, readOutcome } from '../../../lib/email/outcome/read-outcome.ts';
import { roundaboutHarmless, roundaboutNoes } from './roundabout-noes.ts';

const read = (text: string): ReadOutcome => readOutcome({ subject: '', sentences: sentences(text) });

describe.for(Object.entries(roundaboutNoes))('is a no: %s', ([, texts]) => {
  test.for(texts)('%j', (text) => expect(read(text)).toMatchObject({ decision: 'rejected', certainty: 'sure' }));
});

describe.for(Object.entries(roundaboutHarmless))('is none: %s', ([, texts]) => {
  test.for(texts)('%j', (text) => expect(read(text).decision).not.toBe('rejected'));
});

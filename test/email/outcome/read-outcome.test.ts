import { describe, expect, test } from 'vitest';
import { sentences } from '../../../lib/email/dates/sentences.ts';
import { type ReadOutcome, readOutcome } from '../../../lib/email/outcome/read-outcome.ts';
import { receipts } from '../kind/portal-mails.ts';
import { decisions } from './decisions.ts';
import { allHarmless } from './harmless.ts';

const read = (text: string, subject = ''): ReadOutcome => readOutcome({ subject, sentences: sentences(text) });

describe.for(Object.entries(decisions))('%s', ([decision, texts]) => {
  test.for(texts)('%j', (text) => {
    const { certainty, because, decision: found } = read(text);
    expect(`${certainty} ${found}`).toBe(`sure ${decision}`);
    expect(text.replaceAll('’', "'")).toContain(because);
  });
});

test('at least 200 harmless sentences', () => expect(new Set(allHarmless).size).toBeGreaterThan(200));

describe('is no refusal, and is not asked about as one', () => {
  test.for(allHarmless)('%j', (text) => expect(read(text).decision).not.toBe('rejected'));
});

describe('a no is never anything else', () => {
  const { rejected = [], offer = [] } = decisions;
  test.for(rejected)('beside a receipt it is a no: %j', (no) => {
    for (const { subject, text } of receipts) expect(read(`${text}\n\n${no}`, subject).decision).toBe('rejected');
  });
  test.for(rejected)('beside an offer it is asked about: %j', (no) => {
    for (const yes of offer) expect(read(`${yes}\n\n${no}`)).toMatchObject({ decision: 'rejected', certainty: 'ask' });
  });
  test.for(rejected)('after the condition of a receipt it is still a no: %j', (no) => {
    expect(read(`If you are not selected for another role, we will tell you.\n\n${no}`).decision).toBe('rejected');
  });
});

describe('what is open beside a receipt prevents it', () => {
  test.for<readonly [string, string]>([
    ['Thank you for applying. We have no openings at the moment.', 'no-openings'],
    ['We have received your application. The position has been put on hold.', 'on-hold'],
    ['Thank you for applying. We are delighted to offer you the position.', 'offer'],
    ['We have received your application. Please verify your email address.', 'none'],
  ])('%j is %s', ([text, decision]) => expect(read(text).decision).toBe(decision));
});

describe('the deciding sentence is the reason', () => {
  test.for([
    [
      'Dear Jo. Thank you for your patience. We have decided to move forward with others. Good luck!',
      'We have decided to move forward with others.',
    ],
    ['Hello Jo,\n\nThe team met on Monday.\nThe position has been put on hold.\n\nAna', 'The position has been put on hold.'],
  ] as const)('%j', ([text, because]) => expect(read(text).because).toBe(because));
});

test('a withdrawal that is confirmed beside a refusal of their own is asked about', () =>
  expect(read('Your application has been withdrawn as requested. Unfortunately the position has been filled as well.')).toMatchObject({
    decision: 'withdrawn',
    certainty: 'ask',
  }));

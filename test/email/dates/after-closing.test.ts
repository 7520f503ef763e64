import { Temporal } from 'temporal-polyfill';
import { expect, test } from 'vitest';
import { readPromises } from '../../../lib/email/promises/read-promises.ts';

/** A Tuesday. */
const sent = Temporal.ZonedDateTime.from('2026-11-10T10:00[Europe/London]');
const read = (text: string) =>
  readPromises(text, { sent, author: 'correspondent', country: 'GB' }).map((promise) =>
    'date' in promise ? `${promise.type} ${promise.date}` : promise.type,
  );

test.for<readonly [text: string, promise: string]>([
  ['Shortlisted candidates will be contacted within two weeks of the closing date of 15 November.', 'until 2026-11-29'],
  ['We will write to all applicants within ten working days of the deadline (13 November).', 'until 2026-11-27'],
  ['The closing date is Friday 13 November. You will hear from us within one week of the closing date.', 'until 2026-11-20'],
  [
    'If you have not heard within four weeks of the closing date, you have not been shortlisted. The closing date is 16 November 2026.',
    'lapse 2026-12-14',
  ],
  ['You will be told 3 weeks after the application deadline, 20 November.', 'until 2026-12-11'],
])('%s', ([text, promise]) => expect(read(text)).toEqual([promise]));

test.for([
  'We will contact you within two weeks of the closing date.',
  'Late applications are taken up to two days after the deadline of 13 November.',
])('no day is known, or none is promised: %s', (text) => expect(read(text)).toEqual([]));

import { Temporal } from 'temporal-polyfill';
import { describe, expect, test } from 'vitest';
import { readClosingDate } from '../../../lib/email/dates/closing-date.ts';

const sent = Temporal.ZonedDateTime.from('2026-11-03T08:12[Europe/Paris]');
const read = (text: string) => readClosingDate(text, sent, 'GB')?.toString() ?? null;

describe('until when one could apply', () => {
  test.for<readonly [string, string]>([
    ['Applications close 16 November.', '2026-11-16'],
    ['The closing date for applications is Monday 16 November 2026.', '2026-11-16'],
    ['Closing date: 30/11/2026', '2026-11-30'],
    ['Please apply by 20th November.', '2026-11-20'],
    ['The deadline for applications is Nov 30.', '2026-11-30'],
    ['Applications must be received by 5pm on Friday 13 November.', '2026-11-13'],
    ['Last date to apply: 15 November', '2026-11-15'],
    ['I saw that applications close on Friday, so here is mine.', '2026-11-06'],
    ['Closes 8 January', '2027-01-08'],
    ['The deadline is the 16th of November.', '2026-11-16'],
    ['Please send your application no later than 16 November.', '2026-11-16'],
    ['To be considered, submit your CV before 16 November.', '2026-11-16'],
    ['We are accepting applications until 16 November.', '2026-11-16'],
    ['Closes: 16 Nov 2026, 23:59', '2026-11-16'],
    ['This vacancy closes at midnight on 16 November.', '2026-11-16'],
    ['Applications should reach us by 16 November.', '2026-11-16'],
    ['Last date of receipt of applications is 16.11.2026', '2026-11-16'],
    ['The position will remain open until 16 November.', '2026-11-16'],
    ['Final date for applications 16 November', '2026-11-16'],
  ])('%j: %s', ([text, date]) => expect(read(text)).toBe(date));

  test.for([
    'Applications closed on 30 October.',
    'Applications close soon.',
    'I work well under tight deadlines and can start on 16 November.',
    'The deadline to answer their offer is 16 November.',
    'Our shop closes at 6pm on 16 November.',
    'I am writing to apply. I am free from 16 November.',
    'I met every deadline; on 16 November I finished early.',
    'Closing date: 1 June 2029',
    'The closing date was 16 October.',
    'I have a deadline on 16 November.',
    'My contract closes out on 16 November.',
    'Please reply by 16 November.',
    'The offer deadline is 16 November.',
    'Please send me two dates before 16 November.',
    'Review of applications begins 16 November.',
    'Applications opened on 1 November.',
    'I will send your application to my boss on 16 November.',
  ])('none in %j', (text) => expect(read(text)).toBeNull());
});

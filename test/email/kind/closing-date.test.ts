import { Temporal } from 'temporal-polyfill';
import { describe, expect, test } from 'vitest';
import { readClosingDate } from '../../../lib/email/kind/closing-date.ts';

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
  ])('none in %j', (text) => expect(read(text)).toBeNull());
});

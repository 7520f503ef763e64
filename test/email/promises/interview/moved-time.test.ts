import { Temporal } from 'temporal-polyfill';
import { describe, expect, test } from 'vitest';
import { movedTime } from '../../../../lib/email/promises/interview/moved-time.ts';

/** A Monday. */
const sent = Temporal.ZonedDateTime.from('2026-11-09T10:00[Europe/London]');
const read = (text: string, planned = Temporal.PlainDate.from('2026-11-12'), subject = ''): string => {
  const moved = movedTime(subject, text, planned, { sent, author: 'correspondent', country: 'GB' });
  return moved === null ? '' : [moved.date, moved.time?.toString().slice(0, 5)].filter((part) => part != null).join(' ');
};

describe('the day to which they move a planned meeting', () => {
  test.for<readonly [text: string, day: string]>([
    ['The interview has to move to Sunday. OK?', '2026-11-15'],
    ['Has to move to Sunday. OK?', '2026-11-15'],
    ['Has to move to Sunday, is that OK?', '2026-11-15'],
    ['We need to move it to Sunday 15 November, same time. OK?', '2026-11-15'],
    ["We've had to push your trial back to the 20th, same time.", '2026-11-20'],
    ['Now on Friday instead, same time.', '2026-11-13'],
    ['Same time on Friday instead, please.', '2026-11-13'],
    ['The interview on Thursday has been rescheduled to Monday, 16 November.', '2026-11-16'],
    ['Chef is ill, so the trial is pushed to Saturday at 9am.', '2026-11-14 09:00'],
    ['Friday instead of Thursday, same time, hope that is ok?', '2026-11-13'],
  ])('%j: %s', ([text, day]) => expect(read(text)).toBe(day));

  test('a weekday is the one nearest to the old day', () => {
    expect(read('It has to move to Sunday.', Temporal.PlainDate.from('2026-11-19'))).toBe('2026-11-22');
    expect(read('It has to move to Wednesday.', Temporal.PlainDate.from('2026-11-19'))).toBe('2026-11-18');
  });

  test.for([
    'Could we move your interview to Sunday?',
    'The interview on Thursday has been moved.',
    'Your interview has moved from Thursday, a new date follows.',
    'We may have to move it to Sunday.',
    'If the room is taken we move to Sunday.',
    'The decision has been moved to Friday.',
    'The closing date was moved to Friday.',
    'The start date is pushed to Monday 4 January.',
    'Our office moves to Leeds on Friday.',
    'We want to move it to Friday or Monday.',
    "We won't move it to Friday.",
    'The board meeting has been moved to Friday.',
    'Let me know if we should move it to Friday.',
  ])('%j moves nothing', (text) => expect(read(text)).toBe(''));
});

describe('the hour to which they move it on its day', () => {
  test.for<readonly [text: string, day: string]>([
    ['Your interview has been put back to 2pm on the same day.', '2026-11-12 14:00'],
    ["We've had to move Thursday's interview to 11:30, apologies.", '2026-11-12 11:30'],
    ['The trial on Thursday has been pushed back from 3pm to 4pm.', '2026-11-12 16:00'],
    ["We're running late, your interview will now be at 2pm.", '2026-11-12 14:00'],
    ['Your interview will now start at 10:15 instead of 9:30.', '2026-11-12 10:15'],
    ['Interview is now 11am, same day.', '2026-11-12 11:00'],
    ['Your slot has been brought forward to 9am.', '2026-11-12 09:00'],
    ['We had to push your appointment back until 4.30pm, is that ok?', '2026-11-12 16:30'],
  ])('%j: %s', ([text, day]) => expect(read(text)).toBe(day));

  test.for([
    'Could we move your interview to 2pm?',
    'Your interview may have to be moved to 2pm.',
    "Wednesday's interview has been moved to 2pm.",
    'The tour of the factory has been moved to 2pm.',
    'The training after your interview has been moved to 2pm.',
    'Your interview has been moved to Room 2.',
    'The office is now open from 9am; your interview stays at 3pm.',
    'The judge has listed our hearing for Thursday, so your interview has to be rearranged.',
    'The board meeting has been put back to 4pm.',
    'We moved our shop to 12 Mill Road.',
  ])('%j moves nothing', (text) => expect(read(text)).toBe(''));
});

describe('in the subject alone', () => {
  test.for<readonly [subject: string, day: string]>([
    ['Rescheduled: Interview - Traineeship - now Wednesday 2 December at 11.00', '2026-12-02 11:00'],
    ['Interview moved to Wednesday 23 December at 11.00', '2026-12-23 11:00'],
    ['Your trial shift is now on Friday 20 November, 6pm', '2026-11-20 18:00'],
    ['Interview - new time: moved to 4pm', '2026-11-12 16:00'],
    ['Interview', ''],
    ['Can we move your interview to Monday 16 November at 2pm?', ''],
    ['Our office has moved to Leeds on Monday 16 November', ''],
    ['Applications for the traineeship now open', ''],
  ])('%j: %s', ([subject, day]) => expect(read('See above.', undefined, subject)).toBe(day));
});

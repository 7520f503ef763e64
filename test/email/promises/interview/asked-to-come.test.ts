/** "Would you come on Friday at six.", "pleased to see you again on Monday at 4", "I've put in an hour on Tuesday at 3": a meeting that they fix. */
import { Temporal } from 'temporal-polyfill';
import { describe, expect, test } from 'vitest';
import { readInterview } from '../../../../lib/email/promises/interview/read-interview.ts';

/** A Tuesday. */
const sent = Temporal.ZonedDateTime.from('2026-11-10T09:00[Europe/London]');
const read = (text: string): string => {
  const interview = readInterview(text, { sent, author: 'correspondent', country: 'GB' }, { subject: 'Interview' });
  return interview === null ? 'none' : `${interview.date} ${interview.time?.toString().slice(0, 5) ?? 'no hour'}`;
};

describe('is fixed', () => {
  test.for<readonly [string, string]>([
    [
      'Fr. Molloy would like to see you. Would you come to the parochial house this Friday the 13th at half seven in the evening.',
      '2026-11-13 19:30',
    ],
    ['Would you please call to the presbytery on Monday the 16th at two in the afternoon.', '2026-11-16 14:00'],
    ['We would like to meet you. Will you come to the lodge on Saturday the 14th at half ten. Wear boots.', '2026-11-14 10:30'],
    ['Would you report to the yard on Thursday 19 November at 7am. Ask for Sean.', '2026-11-19 07:00'],
    ['Would you kindly come to the office on Wednesday 18 November at 3pm.', '2026-11-18 15:00'],
    ['The partners would be pleased to see you again on Monday 16 November at 4.00 pm.', '2026-11-16 16:00'],
    ["Following last week's meeting, the trustees would be delighted to see you again on Thursday 19 November at 2pm.", '2026-11-19 14:00'],
    ['The head would like to see you again on Friday 20 November at 9.30am.', '2026-11-20 09:30'],
    ["I've put in 60 mins on Tuesday 17 November, 3pm with Ify and Daniel on Google Meet.", '2026-11-17 15:00'],
    ["I've blocked 90 minutes on Wednesday 18 November at 1pm with Mia and Tom.", '2026-11-18 13:00'],
    ['We have set aside half an hour for you on Thursday 19 November at 10am.', '2026-11-19 10:00'],
    ['I have booked 45 minutes for a call on Friday 20 November at 11am.', '2026-11-20 11:00'],
    ['Your interview is on Friday 13 November at quarter to twelve in the morning.', '2026-11-13 11:45'],
    ['Your interview is on Friday 13 November at half past six in the evening.', '2026-11-13 18:30'],
    ['Your interview is on Friday 13 November at half eight in the morning.', '2026-11-13 08:30'],
    ['Your interview is on Friday 13 November at ten to nine in the evening.', '2026-11-13 20:50'],
    ["Your interview is on Thursday 19 November at 10am. If you can't make the interview, ring us.", '2026-11-19 10:00'],
  ])('%s', ([text, hour]) => expect(read(text)).toBe(hour));
});

describe('is not', () => {
  test.for([
    'Would you come to the house on Friday the 13th at 6?',
    'Would you come to the house on Friday the 13th at 6, or is Saturday the 14th at 10 better?',
    'Would you come if we moved it to Friday 13 November at 6pm.',
    'Would you like Friday 13 November at 6pm.',
    'We would be pleased to see you again. Would Monday 16 November at 4pm suit?',
    'The partners were pleased to see you again on Monday 2 November at 4.00 pm.',
    "I've blocked an hour on Thursday 19 November at 3pm to read your portfolio.",
    'I have set aside 90 minutes on Friday 20 November at 2pm to go through all the applications.',
    "I've put in for leave on Thursday 19 November at 3pm so can't take your interview then.",
    "Grace has flu, so she can't do your interview on Thursday 19 November at 3pm.",
    'We cannot hold the interview on Thursday 19 November at 3pm.',
    "The manager won't be able to make your trial on Friday 13 November at 9am.",
  ])('%s', (text) => expect(read(text)).toBe('none'));
});

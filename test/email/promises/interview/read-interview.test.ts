import { Temporal } from 'temporal-polyfill';
import { describe, expect, test } from 'vitest';
import { readInterview } from '../../../../lib/email/promises/interview/read-interview.ts';
import { fixesNothing, variedInterviews } from './varied-interviews.ts';

/** A Monday. */
const sent = Temporal.ZonedDateTime.from('2026-11-09T10:00[Europe/London]');
const read = (text: string, author: 'correspondent' | 'user'): string => {
  const interview = readInterview(text, { sent, author, country: 'GB' });
  return interview ? [interview.date, interview.time?.toString().slice(0, 5), interview.zone].filter((part) => part != null).join(' ') : '';
};

describe('an interview that they fixed', () => {
  test.for<readonly [string, string]>([
    ['Your interview is on Thursday 19 November at 3pm.', '2026-11-19 15:00'],
    ['We are pleased to invite you to an interview on Thursday 19 November at 10.30.', '2026-11-19 10:30'],
    ['I can confirm your interview for Tuesday, November 17 at 9am EST.', '2026-11-17 09:00 America/New_York'],
    ['We look forward to meeting you on Friday at 14:00.', '2026-11-13 14:00'],
    ['Your trial shift has been booked for 12 November, 7am.', '2026-11-12 07:00'],
    ['See you at the interview tomorrow at 11.', '2026-11-10 11:00'],
    ['The interview has been moved from Thursday to Friday at 10am.', '2026-11-13 10:00'],
    ['Interview details\nDate: Thursday 19 November 2026\nTime: 15:00\nPlace: Ward 7', '2026-11-19 15:00'],
    ['Your interview will take place on 19 November.', '2026-11-19'],
    ['Your interview with Ms Hall is confirmed: Tuesday 17 November, 14:30, Room 4.', '2026-11-17 14:30'],
    ['We would like to meet you on Thursday 19 November at 3pm at our office. Does that suit you?', '2026-11-19 15:00'],
  ])('%j: %s', ([text, interview]) => expect(read(text, 'correspondent')).toBe(interview));

  test.for([
    'Would Thursday at 3pm work for an interview?',
    'Are you available for an interview on Thursday or Friday?',
    'Please let us know if Thursday 19 November at 3pm suits you for an interview.',
    'We would like to invite you to an interview next week.',
    'Thank you for the interview on Tuesday.',
    'It was great meeting you on Friday.',
    'Interviews will be held on 3 December.',
    'We would like to meet you on Thursday or Friday.',
    'We would like to meet you next week.',
    'Please confirm your interview by Friday.',
    'We will call you on Friday to arrange an interview.',
    'The interview on Thursday is cancelled.',
    'You will hear from us by Friday about an interview.',
    'Your interview was on 3 November.',
    'Our shop opens on Thursday at 9am.',
    'The meeting of the board is next month.',
  ])('%j fixes none', (text) => expect(read(text, 'correspondent')).toBe(''));
});

describe('in the words of many trades', () => {
  test.for(variedInterviews)('%j: %s', ([text, hour]) => expect(read(text, 'correspondent').slice(0, 16)).toBe(hour));
  test.for(fixesNothing)('%j fixes none', (text) => expect(read(text, 'correspondent')).toBe(''));
});

describe('an interview that the user agreed to', () => {
  test.for<readonly [string, string]>([
    ['Thursday at 3pm works well for me. I look forward to the interview.', '2026-11-12 15:00'],
    ['I confirm our meeting on 17 November at 9:30.', '2026-11-17 09:30'],
    ['Thank you for the invitation to interview, I confirm that I will attend on Thursday at 10am.', '2026-11-12 10:00'],
    ['I look forward to meeting you on Friday at 2 pm.', '2026-11-13 14:00'],
  ])('%j: %s', ([text, interview]) => expect(read(text, 'user')).toBe(interview));

  test.for([
    'I am free for an interview on Monday or Tuesday.',
    'Could we move the interview to Friday at 3pm?',
    'Thank you for the interview on Tuesday.',
    'I look forward to hearing from you by Friday about an interview.',
    'I am looking forward to the weekend, see you Saturday.',
    'If Thursday at 3pm works for you, I will come to the interview.',
    'I cannot come to the interview on Thursday at 3pm.',
  ])('%j agrees to none', (text) => expect(read(text, 'user')).toBe(''));
});

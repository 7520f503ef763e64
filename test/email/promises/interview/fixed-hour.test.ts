import { Temporal } from 'temporal-polyfill';
import { describe, expect, test } from 'vitest';
import { readInterview } from '../../../../lib/email/promises/interview/read-interview.ts';
import { noInterviews, strangerInterviews } from './stranger-interviews.ts';

/** A Tuesday. */
const sent = Temporal.ZonedDateTime.from('2026-11-10T10:00[Europe/London]');
const read = (text: string): string => {
  const interview = readInterview(text, { sent, author: 'correspondent', country: 'GB' });
  return interview?.time ? `${interview.date} ${interview.time.toString().slice(0, 5)}` : '';
};

describe('an hour that they fix, whether the interview is named or not', () => {
  test.for<readonly [text: string, hour: string]>([
    ['You are booked in for Tuesday at 10.', '2026-11-17 10:00'],
    ['You are confirmed for the following interview:\n\nThursday, November 12, 2026 3:00pm-4:00pm', '2026-11-12 15:00'],
    ['You are booked in for Thursday 12 November at 2:30 PM.', '2026-11-12 14:30'],
    ['Tuesday at 10 it is. See you then.', '2026-11-17 10:00'],
    ['Thursday, November 12 at 2:30 PM it is. See you then!', '2026-11-12 14:30'],
    ["Let's speak tomorrow at noon.", '2026-11-11 12:00'],
    ['Tuesday at 10 works for us. See you then.', '2026-11-17 10:00'],
    ['Great, Wednesday 18 November at 9am is confirmed.', '2026-11-18 09:00'],
    ['We have you down for Friday at 11.', '2026-11-13 11:00'],
    ['Your interview is set for Monday 16 November, 9:30.', '2026-11-16 09:30'],
    ['See you on Thursday at 2 pm.', '2026-11-12 14:00'],
    ['We look forward to seeing you on Thursday at 3pm.', '2026-11-12 15:00'],
    ['Come in on Monday at 8 and ask for Dana.', '2026-11-16 08:00'],
    ['Please come to 12 High Street on Monday at 10.', '2026-11-16 10:00'],
    ['Your interview will take place on 18 November at 14:00 at 12 High Street, Leeds.', '2026-11-18 14:00'],
    ['The interview is at 10 am on Tuesday.', '2026-11-17 10:00'],
    ['I have put you in for Wednesday at 3.', '2026-11-11 15:00'],
    ['Confirmed: Thursday 12 November, 2:30 PM.', '2026-11-12 14:30'],
    ["You're in the diary for Tuesday at 10.", '2026-11-17 10:00'],
    ['Your appointment with the panel is on 19 November at 10.15.', '2026-11-19 10:15'],
    ['Friday at 4 suits me. Talk to you then.', '2026-11-13 16:00'],
    ['Perfect, speak to you Tuesday at 3.', '2026-11-17 15:00'],
    ['Your trial shift is Saturday 14 November from 6am.', '2026-11-14 06:00'],
    ["We've scheduled your video call for 17/11/2026 at 16:00.", '2026-11-17 16:00'],
    ['Your interview has been moved to Friday at 1pm.', '2026-11-13 13:00'],
    ['Tuesday 10am is fine, see you then.', '2026-11-17 10:00'],
    ['We would like to confirm your interview on Monday 16th November at 11:00.', '2026-11-16 11:00'],
    ['You will meet the head chef on Tuesday at 5 pm.', '2026-11-17 17:00'],
    ['Done. You are on the list for Thursday at 9.', '2026-11-12 09:00'],
    ['OK, Monday the 16th at noon. See you there.', '2026-11-16 12:00'],
    ['All booked: Tuesday 17 November, 10 am, with our shop manager.', '2026-11-17 10:00'],
    ['You have a slot on Thursday at 10.30 with the ward sister.', '2026-11-12 10:30'],
    ['Monday, 23 November at 9:00 has been reserved for you.', '2026-11-23 09:00'],
    ['I can confirm Friday at 3 pm.', '2026-11-13 15:00'],
    ['The panel will see you at 11 on Thursday.', '2026-11-12 11:00'],
    ['Pop in on Saturday at 9 and we will show you the kitchen.', '2026-11-14 09:00'],
    ['We will expect you on Wednesday at 8.', '2026-11-11 08:00'],
    ['Then it is Thursday at 4 pm.', '2026-11-12 16:00'],
    ['Thursday at 4 it is then.', '2026-11-12 16:00'],
    ['You have been booked in with Dr Okafor for Friday at noon.', '2026-11-13 12:00'],
    ['Thanks Priya, 2pm on Tuesday is great for us.', '2026-11-17 14:00'],
    ['Please be at reception on Monday at 9:45.', '2026-11-16 09:45'],
    ['Your phone interview has been arranged for 18 November at 16:30.', '2026-11-18 16:30'],
    ['The call is booked for 3 pm on Monday.', '2026-11-16 15:00'],
    ['We are on for Thursday at 1 pm.', '2026-11-12 13:00'],
    ['Can confirm you are in for Wednesday at 9.', '2026-11-11 09:00'],
  ])('%s', ([text, hour]) => expect(read(text)).toBe(hour));

  test.for([
    'Would Tuesday at 10 work for you?',
    'Are you free on Thursday at 3?',
    'We could offer you Tuesday at 10 or Wednesday at 2.',
    'Our shop opens on Monday at 8.',
    'The open day is on Saturday at 10.',
    'I was in a meeting on Tuesday at 10.',
    'Please let me know whether Tuesday at 10 suits you.',
    'If Tuesday at 10 works, let me know.',
    'Applications close on Friday at noon.',
    'The team meets on Monday at 9.',
    'I will be back in the office on Tuesday at 10.',
    'Your shift starts at 6 am on Monday.',
    'Your contract starts on Monday at 9.',
    'See our booth at the fair on Saturday at 10.',
    'We can do Tuesday at 10, Wednesday at 11 or Thursday at 12.',
    'The deadline is Thursday at 5 pm.',
    'Our lines are open until 5 pm on Friday.',
    'Tuesday at 10 does not work, sorry.',
    'Unfortunately Thursday at 3 is no longer possible.',
    'Your interview on Tuesday at 10 has been cancelled.',
    'Please call me by Tuesday at 10.',
    'We will send you the details by Tuesday at 10.',
    'Please reply by Thursday at noon.',
    'Your parcel arrives on Tuesday at 10.',
    'The system will be down on Sunday at 3 am.',
    'The webinar takes place on Thursday at 4 pm.',
    'Did you get in touch on Tuesday at 10?',
    'We met on Monday at 10.',
    'The train leaves on Tuesday at 7:15.',
    'I can only talk on Tuesday at 10 or later.',
    'Please confirm Tuesday at 10 by return.',
    'Please be at your best on Friday at 3.',
    'Be in touch on Monday at 9.',
    'Booked flights: Tuesday at 10.',
    'We have booked you a hotel for Tuesday.',
    'Your slot for uploading closes on Friday at noon.',
    'It is Thursday at 4 and we still wait.',
    'The office is open until Friday at 4.',
    'I have to leave on Tuesday at 10.',
    'Our fair is on Saturday at 10.',
    'Tuesday at 10 is when we meet as a team.',
    'Can you confirm Friday at 3?',
    'To confirm, reply by Friday at 3 pm.',
    'The canteen is booked on Thursday at noon for a party.',
    'Let us know by Thursday at 10.',
  ])('fixes nothing: %s', (text) => expect(read(text)).toBe(''));

  test.for(strangerInterviews)('written without a look at the readers: %s', ([text, hour]) => expect(read(text)).toBe(hour));
  test.for(noInterviews)('written without a look at the readers, fixes nothing: %s', (text) => expect(read(text)).toBe(''));

  test('the user is answered, and does not fix it', () =>
    expect(readInterview('Tuesday at 10 it is. See you then.', { sent, author: 'user', country: 'GB' })).toBeNull());
});

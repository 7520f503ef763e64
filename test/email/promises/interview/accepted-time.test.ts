import { Temporal } from 'temporal-polyfill';
import { describe, expect, test } from 'vitest';
import { acceptedTime } from '../../../../lib/email/promises/interview/accepted-time.ts';

/** Tuesday, and the Monday before. */
const sent = Temporal.ZonedDateTime.from('2026-11-10T10:00[Europe/London]');
const theirs = Temporal.ZonedDateTime.from('2026-11-09T16:00[Europe/London]');
const read = (typed: string, text: string): string => {
  const accepted = acceptedTime(typed, { sent, author: 'user', country: 'GB' }, { text, sent: theirs });
  return accepted === null
    ? ''
    : [accepted.date, accepted.time?.toString().slice(0, 5), accepted.zone].filter((part) => part != null).join(' ');
};

const ONE = 'Thank you for your application. Would Thursday at 3pm suit you for an interview?';
const TWO = 'Could you come in for a chat on Thursday at 3pm or on Friday at 10?';

test('numbers behind a weekday are that day, where no country says which of them is the month', () => {
  const answered = { text: 'How about a chat on Thursday (11/12) at 4:30pm?', sent: theirs };
  const accepted = acceptedTime('That works great!', { sent, author: 'user', country: null }, answered);
  expect([accepted?.date.toString(), accepted?.time?.toString()]).toEqual(['2026-11-12', '16:30:00']);
});

describe('a time proposed by them that the user accepts', () => {
  test.for<readonly [typed: string, quoted: string, interview: string]>([
    ['Thursday at 3pm works for me.', ONE, '2026-11-12 15:00'],
    ['Dear Ms Reyes, yes, that works for me. Amara', ONE, '2026-11-12 15:00'],
    ['Yes please, see you then!', ONE, '2026-11-12 15:00'],
    ['Perfect, thank you. Should I bring my certificates?', ONE, '2026-11-12 15:00'],
    ['Thursday is perfect.', ONE, '2026-11-12 15:00'],
    ['3pm is fine', ONE, '2026-11-12 15:00'],
    ['Thursday works, thanks.', TWO, '2026-11-12 15:00'],
    ['Friday at 10 is great, I look forward to meeting you.', TWO, '2026-11-13 10:00'],
    ['I can confirm that I will attend.', 'We would like to meet you on 19 November at 10:30.', '2026-11-19 10:30'],
    ['Thursday at 3pm works for me.', 'Would Thursday 19 November at 3pm suit you for an interview?', '2026-11-19 15:00'],
    ['Sounds good to me.', 'How about a quick call on Wednesday at 2pm EST?', '2026-11-11 14:00 America/New_York'],
    ['Sure, that is fine.', 'Can you do a Zoom tomorrow at 4pm?', '2026-11-10 16:00'],
    [
      'That works great! See you on Zoom Tuesday at 4:30.',
      'How about a chat next Tues 11/17 at 4:30pm ET?',
      '2026-11-17 16:30 America/New_York',
    ],
  ])('%j under %j: %s', ([typed, quoted, interview]) => expect(read(typed, quoted)).toBe(interview));

  test.for<readonly [typed: string, quoted: string]>([
    ['Both times work for me.', TWO],
    ['Thursday 12 November at 3pm works for me.', 'Would Thursday 19 November at 3pm suit you for an interview?'],
    ['Thursday works.', 'Could we meet on Thursday 12 November at 3pm or on Thursday 19 November at 3pm?'],
    ['Yes, either is fine.', TWO],
    ['Yes, that works for me.', TWO],
    ['Thursday at 4pm works for me.', ONE],
    ['Wednesday works better for me.', ONE],
    ['Unfortunately Thursday does not work, could we do Friday at 3pm?', ONE],
    ['Great, but could we make it 4pm?', ONE],
    ['Yes, would Friday at 3pm be possible?', ONE],
    ['Thank you, I will let you know.', ONE],
    ['If I can get the day off, Thursday at 3pm works.', ONE],
    ['Thank you very much for the invitation.', ONE],
    ['I have to withdraw. Thursday was fine for me.', ONE],
    ['Yes, that works for me.', 'The shop opens on Thursday at 9am.'],
    ['Yes, that works for me.', 'Could you send us your references?'],
    ['Yes, that works for me.', 'Would you be free for an interview next week?'],
    ['Yes, that is fine.', 'Thank you for the interview on 3 November at 3pm.'],
    ['Yes, that is fine.', ''],
    ['', ONE],
  ])('%j under %j agrees to none', ([typed, quoted]) => expect(read(typed, quoted)).toBe(''));
});

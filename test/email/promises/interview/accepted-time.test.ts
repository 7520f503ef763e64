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

describe('a meeting is planned for Wednesday at 3pm, and they ask to move it', () => {
  const planned = Temporal.ZonedDateTime.from('2026-11-11T15:00[Europe/London]');
  const moved = (typed: string, text: string): string => {
    const accepted = acceptedTime(typed, { sent, author: 'user', country: 'GB' }, { text, sent: theirs, planned });
    return accepted === null ? '' : [accepted.date, accepted.time?.toString().slice(0, 5)].join(' ');
  };
  test.for<readonly [typed: string, text: string, interview: string]>([
    ['no worries chef friday it is', 'mate been hammered today, fridge went down. can we push it to fri same time', '2026-11-13 15:00'],
    ['Yes, Friday is fine.', 'Could we move it to Friday, same time?', '2026-11-13 15:00'],
    ['Of course, see you on Thursday.', 'Would you mind if we make it Thursday at the same hour?', '2026-11-12 15:00'],
    ['Sure, 4pm Thursday works.', 'Any chance we could shift it to Thursday at 4pm?', '2026-11-12 16:00'],
  ])('%j to %j: %s', ([typed, text, interview]) => expect(moved(typed, text)).toBe(interview));

  test.for<readonly [typed: string, text: string]>([
    ['Sorry, Friday is no good.', 'Could we move it to Friday, same time?'],
    ['Great, thank you.', 'The shop opens on Friday at 9am.'],
    ['Great, thank you.', 'The café downstairs has the same owner on Friday.'],
  ])('%j to %j moves nothing', ([typed, text]) => expect(moved(typed, text)).toBe(''));
});

/** The user proposed, and they answer. */
const FREE = 'Thank you for your interest. Would Friday at 4pm suit you for a call?';
const SLOTS = 'I could come in for the interview on Thursday at 3pm, or on Friday at 10am.';
const readTheirs = (typed: string, text: string): string => {
  const accepted = acceptedTime(typed, { sent, author: 'correspondent', country: 'GB' }, { text, sent: theirs });
  return accepted === null ? '' : [accepted.date, accepted.time?.toString().slice(0, 5)].join(' ');
};

describe('a time proposed by the user that they accept', () => {
  test.for<readonly [typed: string, proposed: string, interview: string]>([
    ['Friday at 4pm works for us.', FREE, '2026-11-13 16:00'],
    ['Hi Jo, that works for me. Speak then. Dana', FREE, '2026-11-13 16:00'],
    ['Perfect, see you then!', FREE, '2026-11-13 16:00'],
    ['Confirmed for Friday.', FREE, '2026-11-13 16:00'],
    ['That suits us well, we look forward to speaking with you.', FREE, '2026-11-13 16:00'],
    ['4pm is fine for me.', FREE, '2026-11-13 16:00'],
    ["Great. I'll call you then.", FREE, '2026-11-13 16:00'],
    ['Thursday works for the panel.', SLOTS, '2026-11-12 15:00'],
    ['Friday at 10 suits us better. See you then.', SLOTS, '2026-11-13 10:00'],
    [
      'Yes, that is fine with me. Ask for Ray at the gate.',
      'Can I come by for the weld test interview tomorrow at 7am?',
      '2026-11-10 07:00',
    ],
  ])('%j to %j: %s', ([typed, text, interview]) => expect(readTheirs(typed, text)).toBe(interview));

  test.for<readonly [typed: string, proposed: string]>([
    ['That is great, thank you. We will get back to you.', FREE],
    ['Thank you for letting me know. I will check with the panel if that works for us.', FREE],
    ['Great, thank you.', FREE],
    ['That works for us in principle.', FREE],
    ["Friday doesn't work for us, sorry.", FREE],
    ['Could we say 5pm instead?', FREE],
    ['Both work for us.', SLOTS],
    ['That works for us.', SLOTS],
    ['Thank you for your application, which looks perfect. See you at the career fair on Monday.', FREE],
    ['Monday at 4pm works for us.', FREE],
    ['That works for us.', 'I can start on Monday at 8am.'],
    ['Your qualifications are perfect for us.', FREE],
    ['Good to hear from you. The job is perfect for you.', FREE],
    ['Great, thanks for the info. Someone will see you about the role.', FREE],
    ['Please call to confirm.', FREE],
    ['Please confirm your address.', FREE],
    ['Our manager will confirm.', FREE],
    ['Confirming receipt of your application.', FREE],
    ['We confirm we have received your application.', FREE],
    ['I will see you at the fair.', FREE],
    ['I am looking forward to meeting you at some point.', FREE],
    ['Our office works on Friday for charity.', FREE],
    ['The position is confirmed as filled.', 'I am free on weekdays for a call.'],
  ])('%j to %j agrees to none', ([typed, text]) => expect(readTheirs(typed, text)).toBe(''));
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
    ['Wednesday at 10 is perfect, see you there.', 'Happy to have a coffee. Can you do Wednesday at 10am at Bean Bar?', '2026-11-11 10:00'],
    ['spot on chef see you thurs', 'alright Jo. come see me thursday 3ish after service? ask for Kev at the back door', '2026-11-12 15:00'],
    ['sound see ya thurs', 'pop down thurs 3ish and meet the lads', '2026-11-12 15:00'],
    ['sweet, thurs it is', 'swing by thurs at 10 and we will have a look at you on the pans', '2026-11-12 10:00'],
    ['No worries, see you then', 'Call round Thursday 2pm and I will show you the yard.', '2026-11-12 14:00'],
    // The hour stands apart from its day.
    ['Yes Thursday half 10 is ok for me', 'Would you be able to pop in on Thursday for a chat, half 10?', '2026-11-12 10:30'],
    ['Grand, see you then', 'Could you call in Thursday for an interview? Half two?', '2026-11-12 14:30'],
    ['yeah thursday half 4 sound', 'come down thursday for a trial half 4', '2026-11-12 16:30'],
    ['Thursday half ten is grand', 'Would Thursday do for a chat, half ten?', '2026-11-12 10:30'],
    ['Half 8 Thursday works', 'Pop in for a quick interview Thursday, say half 8?', '2026-11-12 08:30'],
    ['Sound, thanks', 'Can we have the assessment Thursday in the Cork office, 3pm?', '2026-11-12 15:00'],
    ['That is grand', 'Would you come up Thursday to meet Siobhan? About quarter past 3?', '2026-11-12 15:15'],
    ['I shall be glad to attend.', ONE, '2026-11-12 15:00'],
    ['Happy to come along and cook for you.', 'Would you do a trial with us on Thursday at 3pm?', '2026-11-12 15:00'],
    ['I am very pleased to join the call with Dr Okafor.', ONE, '2026-11-12 15:00'],
    ['I would be honoured to meet the committee.', 'The committee would like to meet you on 19 November at 10:30.', '2026-11-19 10:30'],
    ['Delighted to talk on Friday at 10.', TWO, '2026-11-13 10:00'],
    ['I will be able to join at 3 p.m. Thursday.', ONE, '2026-11-12 15:00'],
    [
      'I would be glad to speak with her at 2 p.m. Eastern.',
      'How about a quick call on Wednesday at 2pm EST?',
      '2026-11-11 14:00 America/New_York',
    ],
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
    ['No worries, thanks for letting me know.', 'We meet on Thursday at 3pm to decide.'],
    ['No problem, good luck with it.', 'I have a meeting on Thursday at 3pm and have to run.'],
    ['spot on chef', 'service is at 6 on thursday'],
    ['Yes, Thursday is ok.', 'Could you come in on Thursday for a chat? We are open until 5pm.'],
    ['Yes, Thursday is ok.', 'Could you come in on Thursday for a chat, but before 5pm?'],
    ['Yes, Thursday is ok.', 'Could you come in on Thursday for a chat, at 10am or at 2pm?'],
    ['Yes, Thursday is ok.', 'Could you come in on Thursday for a chat, and on Friday at 10am for a trial?'],
    ['Yes Thursday half 9 is ok', 'Would you be able to pop in on Thursday for a chat, half 10?'],
    ['Ok, no problem.', "Sorry, we can't do Thursday at 3pm for the interview any more."],
    ['Ok, thank you.', 'The interview on Thursday at 3pm is cancelled.'],
    ['Great, thank you.', 'We interview other candidates on Thursday at 3pm.'],
    ['I would be happy to join your company.', ONE],
    ['I would be glad to talk about the salary.', ONE],
    ['I am happy to come in any time.', ONE],
    ['I would be pleased to meet you next month.', ONE],
    ['I should be glad to join at 4 p.m. Eastern.', 'How about a quick call on Wednesday at 2pm EST?'],
    ['Yes, that is fine.', ''],
    ['', ONE],
  ])('%j under %j agrees to none', ([typed, quoted]) => expect(read(typed, quoted)).toBe(''));
});

/** Whether a promise is about a call of the user's. */
import { describe, expect, test } from 'vitest';
import type { StatedPromise } from '../../../../lib/domain/stated-promise.ts';
import { isPromisedCall } from '../../../../lib/email/compose/reminders/promised-call.ts';
import { day } from '../sample-facts.ts';

const stated = (type: 'invited' | 'own' | 'until' | 'lapse', quote: string): StatedPromise =>
  ({ type, by: type === 'own' ? 'user' : 'correspondent', date: day('2026-11-16'), time: null, zone: null, quote }) as StatedPromise;

describe('they ask for a call', () => {
  test.for([
    'Give me a ring on Monday 30 November if you have not heard',
    'Please call me on the 14th',
    'Call back Monday after 2',
    'ring the ward on Tuesday and ask for Sister Okafor',
    'Phone the office on Wednesday morning',
    "If you haven't heard from us by Friday, pick up the phone on Monday",
    'Give us a bell next Thursday',
    'Best to reach me by phone on Monday',
    'Try me on my mobile on Tuesday',
    'Buzz me Monday, 555 010 0199',
    'Give the shop a call Monday morning',
    "If we haven't called by Friday, call us on Monday",
    'Telephone my clerk on 30 November',
    'You can reach me at 020 7946 0018 on Monday',
  ])('%s', (quote) => expect(isPromisedCall(stated('invited', quote))).toBe(true));
});

describe('they ask for something else', () => {
  test.for([
    "If I haven't called you by Monday, drop me a line",
    'If we do not call by Friday, please email me on Monday',
    'Check back with me on the 14th',
    'Write to me on Monday, no phone calls please',
    'Please do not call; email me again on Tuesday',
    'Email me on Monday and we will set up a call',
    'Ping me on Monday',
    'Get in touch after the ringing in of the new year, say 4 January',
    'Send me your call-out rates on Monday',
    "Drop by on Monday, I'll be at the shop",
    'Let me know on Monday when you would like to have a call',
  ])('%s', (quote) => expect(isPromisedCall(stated('invited', quote))).toBe(false));
});

describe('the user said that they would call', () => {
  test.for([
    "I'll call you on Monday",
    'I will ring on Tuesday at 8:30',
    "If I don't hear by Friday, may I give you a call on Monday?",
    'I shall telephone your office on Monday',
    "I'll phone Monday",
    "I'll give you a buzz on Monday",
    'Expect my call on Tuesday',
    "If you don't call by Friday, I'll call you on Monday",
  ])('%s', (quote) => expect(isPromisedCall(stated('own', quote))).toBe(true));
  test.for([
    "If you don't call by Friday, may I check in on Monday?",
    "I'll look for your call on Friday; if not, may I check in on Monday?",
    "I'll email you on Monday to set up a call",
    "I'll send the call sheet on Monday",
    'I will write on Monday, after my phone is repaired',
  ])('something else: %s', (quote) => expect(isPromisedCall(stated('own', quote))).toBe(false));
});

describe('a call of theirs is no call of the user', () => {
  test.for<readonly [type: 'until' | 'lapse', quote: string]>([
    ['until', 'We will call you by Friday'],
    ['until', "I'll ring you on Monday"],
    ['until', 'You will get a phone call this week'],
    ['lapse', 'No call by Friday means no'],
  ])('%s: %s', ([type, quote]) => expect(isPromisedCall(stated(type, quote))).toBe(false));
});

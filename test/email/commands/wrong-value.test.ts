import { Temporal } from 'temporal-polyfill';
import { describe, expect, test } from 'vitest';
import { readAnswer } from '../../../lib/email/commands/read-answer.ts';

const context = {
  now: Temporal.ZonedDateTime.from('2026-11-11T10:00[Europe/Paris]'),
  country: null,
  correspondentNames: [],
  isAsked: false,
};
const read = (typed: string) => readAnswer({ typed, subject: 'Re: Welcome', hadQuote: false }, context);

type Row = readonly [typed: string, setting: string, value: string, ...suggestions: string[]];

describe('an impossible setting is distinguished from a possible one', () => {
  test.for<Row>([
    ['timezone Springfield', 'time zone', 'Springfield'],
    ['Timezone: Chcago', 'time zone', 'Chcago', 'timezone America/Chicago'],
    ['my time zone is New Yrok, thanks', 'time zone', 'New Yrok', 'timezone America/New_York'],
    ['timezone GMT+1', 'time zone', 'GMT+1', 'timezone Europe/Berlin', 'timezone Europe/Madrid', 'timezone Africa/Lagos'],
    ['timezone UTC+5:30', 'time zone', 'UTC+5:30', 'timezone Asia/Kolkata'],
    ['timezone Paris, TX', 'time zone', 'Paris, TX', 'timezone Europe/Paris'],
    ['hour 25', 'hour', '25'],
    ['hour 9:30', 'hour', '9:30'],
    ['hour nine', 'hour', 'nine'],
    ['hour 13pm', 'hour', '13pm'],
    ['country Narnia', 'country', 'Narnia'],
    ['country XX', 'country', 'XX'],
    ['weekend funday', 'weekend', 'funday'],
    ['my weekends are green', 'weekend', 'green'],
    ['check-ins after 2 days', 'check-ins', '2 days'],
    ['check-ins after 90 days', 'check-ins', '90 days'],
    ['follow-ups 9', 'follow-ups', '9'],
    ['follow-ups 0', 'follow-ups', '0'],
    ['at most 12 follow-ups', 'follow-ups', '12'],
    ['follow-ups none', 'follow-ups', 'none'],
    ['add address jo', 'address', 'jo'],
    ['add address jo@new', 'address', 'jo@new'],
    ['remove address me', 'address', 'me'],
  ])('%j', ([typed, setting, value, ...suggestions]) => {
    expect(read(typed)).toEqual({ type: 'wrong-value', setting, typed: value, suggestions });
  });

  test.for([
    'timezone EST',
    'timezone India',
    'timezone Paris, France',
    'hour 0',
    'hour 8am',
    'hour 23',
    'country Holland',
    'country gb',
    'follow-ups 5',
    'follow-ups two',
    'add address jo@new.com',
  ])('%j is understood', (typed) => expect(read(typed)).toMatchObject({ type: 'commands' }));

  test.for([
    'hour after hour I work here',
    'country of origin is Spain',
    'follow up with Dana',
    'follow-up call with Dana on Friday',
    'remove this',
    'delete the old one',
    'add the new job',
    'the time zone of the interview was wrong',
  ])('%j sets nothing', (typed) => expect(read(typed)).not.toMatchObject({ type: 'wrong-value' }));

  test('whatever is signed with below it', () => {
    const signature = 'Jo Winter\nSenior technical writer and editor\n12 Long Street, Springfield\nTelephone 555 0199, mobile 555 0200';
    expect(read(`hour 25\n\n${signature}`)).toMatchObject({ type: 'wrong-value', setting: 'hour' });
  });
});

/**
 * Rows of the etiquette around an interview. Unless a test says otherwise, it is on Tuesday 10 November 2026, 14:00 to 15:00, and known
 * since the 4th.
 */
import { describe, expect, test } from 'vitest';
import type { NewEvent } from '../../lib/domain/events.ts';
import {
  called,
  checkBackOn,
  day,
  done,
  given,
  hearBy,
  instant,
  interviewCancelled,
  interviewSet,
  mailSent,
  onDate,
  reminderSent,
  repeatSent,
  replyReceived,
  reported,
  snoozed,
} from '../support/given.ts';

const applied = mailSent();
const interview = interviewSet('2026-11-10T14:00');
const asked = reminderSent('interview.ask', '2026-11-09T18:00');
const invited: readonly NewEvent[] = [applied, interview, asked];
const thanked = mailSent({ kind: 'thank-you', at: '2026-11-10T17:00' });
const toThank = reminderSent('interview.thank-you', '2026-11-10T18:00');
const toFollowUp = reminderSent('interview.follow-up', '2026-11-13T09:00');

test.for<readonly [start: string, known: string, dueAt: string]>([
  ['2026-11-10T14:00', '2026-11-04T10:00', '2026-11-09T18:00'],
  ['2026-11-09T14:00', '2026-11-04T10:00', '2026-11-08T18:00'], // a Sunday
  ['2026-12-28T14:00', '2026-12-21T10:00', '2026-12-27T18:00'], // between the years
  ['2026-10-26T08:00', '2026-10-20T10:00', '2026-10-25T18:00'], // the day the clocks changed
  ['2026-11-10T14:00', '2026-11-09T18:00', '2026-11-09T18:00'],
  ['2026-11-10T14:00', '2026-11-09T19:30', '2026-11-09T19:30'], // the evening has begun: at once
  ['2026-11-10T14:00', '2026-11-09T21:00', '2026-11-09T21:00'],
  ['2026-11-10T14:00', '2026-11-09T21:01', '2026-11-10T07:00'], // at night: at seven
  ['2026-11-10T14:00', '2026-11-10T06:59', '2026-11-10T07:00'],
  ['2026-11-10T09:00', '2026-11-09T22:00', '2026-11-10T07:00'], // two hours remain
  ['2026-11-10T14:00', '2026-11-10T12:00', '2026-11-10T12:00'],
])('for %s, known since %s, the reminder of what to ask comes at %s', ([start, at, dueAt]) => {
  given(mailSent({ at: '2026-10-12T08:12' }), interviewSet(start, { at })).thenReminds('interview.ask', dueAt);
});

test.for<readonly [start: string, known: string]>([
  ['2026-11-10T14:00', '2026-11-10T12:01'], // less than two hours remain
  ['2026-11-10T08:59', '2026-11-09T22:00'],
  ['2026-11-10T14:00', '2026-11-10T14:30'], // it is on
])('for %s, known since %s, it is too late for the reminder of what to ask', ([start, at]) => {
  given(applied, interviewSet(start, { at })).thenReminds('interview.thank-you', '2026-11-10T18:00');
});

test('the reminder of what to ask comes once, in the time zone of the user, and not after the interview', () => {
  given(...invited).thenReminds('interview.thank-you', '2026-11-10T18:00');
  given(applied, interviewSet('2026-11-10T20:00:00Z'))
    .with({ timeZone: 'America/New_York' })
    .thenReminds('interview.ask', '2026-11-09T18:00');
  given(applied, interview).whenAsked('2026-11-10T13:59').thenReminds('interview.ask', '2026-11-09T18:00');
  given(applied, interview).whenAsked('2026-11-10T14:00').thenReminds('interview.thank-you', '2026-11-10T18:00');
});

test.for<readonly [start: string, end: string, dueAt: string]>([
  ['2026-11-10T09:00', '2026-11-10T10:00', '2026-11-10T18:00'],
  ['2026-11-10T14:00', '2026-11-10T16:00', '2026-11-10T18:00'],
  ['2026-11-10T14:00', '2026-11-10T16:01', '2026-11-10T18:01'], // two hours after its end is later than six
  ['2026-11-10T17:00', '2026-11-10T19:00', '2026-11-10T21:00'],
  ['2026-11-10T17:00', '2026-11-10T19:01', '2026-11-11T08:00'], // later than nine: the next morning
  ['2026-11-13T18:00', '2026-11-13T20:00', '2026-11-14T08:00'], // a Saturday
  ['2026-12-28T14:00', '2026-12-28T15:00', '2026-12-28T18:00'], // between the years
])('after an interview from %s to %s the thank-you comes at %s', ([start, end, dueAt]) => {
  given(applied, interviewSet(start, { end, at: '2026-11-04T10:00' }), reminderSent('interview.ask', '2026-11-04T18:00')).thenReminds(
    'interview.thank-you',
    dueAt,
  );
});

test('an interview without an end is taken to last an hour', () => {
  given(applied, interviewSet('2026-11-10T16:30'), asked).thenReminds('interview.thank-you', '2026-11-10T19:30');
});

test('no reminder of a thank-you comes when it was seen', () => {
  given(...invited, thanked).thenReminds('interview.check-in', '2026-11-17T09:00');
  given(...invited, mailSent({ kind: 'thank-you', at: '2026-11-10T13:59' })).thenReminds('interview.thank-you', '2026-11-10T18:00');
  given(...invited, mailSent({ kind: 'small-talk', at: '2026-11-10T16:00' })).thenReminds('interview.thank-you', '2026-11-10T18:00');
});

test('"done" on the thank-you counts as the thank-you, not as a follow-up', () => {
  const thankedByWord = given(...invited, toThank, done('2026-11-10T19:00', 'interview.thank-you'));
  thankedByWord.thenReminds('interview.check-in', '2026-11-17T09:00');
  thankedByWord.with({ followUpCap: 1 }).thenReminds('interview.check-in', '2026-11-17T09:00');
});

test.for<readonly [start: string, dueAt: string]>([
  ['2026-11-10T14:00', '2026-11-13T09:00'], // 48 hours end on Thursday at 14:00
  ['2026-11-10T09:00', '2026-11-12T09:00'],
  ['2026-11-10T09:01', '2026-11-13T09:00'], // never sooner
  ['2026-11-06T14:00', '2026-11-09T09:00'], // they end on a Sunday
  ['2026-12-22T10:00', '2027-01-04T09:00'],
])('nothing has been sent since the interview of %s: the follow-up comes at %s', ([start, dueAt]) => {
  const reminded = reminderSent('interview.thank-you', `${start.slice(0, 10)}T18:00`);
  given(applied, interviewSet(start), reminded).thenReminds('interview.follow-up', dueAt);
});

test('the 48 hours keep running when the clocks change, and the reminder waits for a holiday to end', () => {
  // In Cairo the clocks went forward by an hour at midnight before Friday 24 April 2026.
  given(
    mailSent({ at: '2026-04-20T08:00' }),
    interviewSet('2026-04-22T08:30[Africa/Cairo]', { at: '2026-04-21T10:00' }),
    reminderSent('interview.ask', '2026-04-21T17:00'),
    reminderSent('interview.thank-you', '2026-04-22T17:00'),
  )
    .with({ timeZone: 'Africa/Cairo' })
    .thenReminds('interview.follow-up', '2026-04-27T09:00');
  given(applied, interviewSet('2026-11-09T09:00'), reminderSent('interview.thank-you', '2026-11-09T18:00'))
    .with({ country: 'FR' })
    .thenReminds('interview.follow-up', '2026-11-12T09:00');
});

test('an ignored reminder of the thank-you leads to the follow-up, not to a repeat', () => {
  given(applied, interviewSet('2026-11-10T09:00'), reminderSent('interview.thank-you', '2026-11-10T18:00')).thenReminds(
    'interview.follow-up',
    '2026-11-12T09:00',
  );
});

test('an ignored follow-up leads to one check-in a week later, then to the let-go', () => {
  const checkIn = reminderSent('interview.check-in', '2026-11-20T09:00');
  given(...invited, toThank, toFollowUp).thenReminds('interview.check-in', '2026-11-20T09:00');
  given(...invited, toThank, toFollowUp, checkIn).thenLetsGo('2026-12-04T09:00');
});

test('the check-in comes once, instead of the next follow-up, and within the cap', () => {
  const followedUp = done('2026-11-13T10:00', 'interview.follow-up');
  const checkIn = reminderSent('interview.check-in', '2026-11-20T09:00');
  const checkedIn = done('2026-11-20T10:00', 'interview.check-in');
  given(...invited, toThank, toFollowUp, followedUp).thenReminds('interview.check-in', '2026-11-20T09:00');
  given(...invited, toThank, toFollowUp, followedUp)
    .with({ followUpCap: 1 })
    .thenLetsGo('2026-12-01T09:00');
  given(...invited, toThank, toFollowUp, followedUp, checkIn, checkedIn).thenLetsGo('2026-12-04T09:00');
  given(...invited, toThank, toFollowUp, followedUp, checkIn, checkedIn)
    .with({ followUpCap: 3 })
    .thenReminds('follow-up.next', '2026-12-04T09:00');
  given(...invited, thanked, reminderSent('interview.check-in', '2026-11-17T09:00'), called('2026-11-17T10:00')).thenReminds(
    'follow-up.next',
    '2026-12-01T09:00',
  );
});

test.for<readonly [thankedAt: string, dueAt: string]>([
  ['2026-11-10T17:00', '2026-11-17T09:00'],
  ['2026-11-14T17:00', '2026-11-23T09:00'], // a Saturday
  ['2026-12-21T10:00', '2027-01-04T09:00'], // its week ends in the Christmas break
])('a week after the thank-you of %s: check-in at %s', ([at, dueAt]) => {
  given(...invited, mailSent({ kind: 'thank-you', at })).thenReminds('interview.check-in', dueAt);
});

test('the steps of an interview no longer count after their next mail, nor for the next interview', () => {
  const wrote = replyReceived({ at: '2026-11-16T10:00' });
  const checkIn = reminderSent('conversation.check-in', '2026-11-23T09:00');
  given(...invited, toThank, toFollowUp, wrote, checkIn, done('2026-11-23T10:00', 'conversation.check-in')).thenReminds(
    'follow-up.next',
    '2026-12-07T09:00',
  );
  const second = interviewSet('2026-11-19T14:00', { at: '2026-11-16T10:00' });
  const secondAsked = reminderSent('interview.ask', '2026-11-18T18:00');
  given(...invited, toThank, toFollowUp, second, secondAsked, mailSent({ kind: 'thank-you', at: '2026-11-19T17:00' }))
    .with({ followUpCap: 1 })
    .thenReminds('interview.check-in', '2026-11-26T09:00');
});

test('a delayed thank-you comes back when the user asked for it', () => {
  given(...invited, toThank, snoozed(onDate('2026-11-11', '07:30'), '2026-11-10T18:30', 'interview.thank-you')).thenReminds(
    'interview.thank-you',
    '2026-11-11T07:30',
  );
});

test('the check-in says from what its week counts', () => {
  expect(given(...invited, thanked).next).toMatchObject({ why: { since: 'thank-you', from: day('2026-11-10') } });
  expect(given(...invited, toThank, toFollowUp).next).toMatchObject({ why: { since: 'reminder', from: day('2026-11-13') } });
  expect(given(...invited, toThank, called('2026-11-11T10:00')).next).toMatchObject({
    why: { since: 'follow-up', from: day('2026-11-11') },
  });
});

test('a new stage has its own cap', () => {
  const twice = [mailSent({ kind: 'follow-up', at: '2026-11-03T12:00' }), mailSent({ kind: 'follow-up', at: '2026-11-04T09:00' })];
  given(applied, ...twice).thenLetsGo('2026-12-01T09:00');
  given(applied, ...twice, interview, asked, thanked).thenReminds('interview.check-in', '2026-11-17T09:00');
});

test('a promised date is awaited without a follow-up or check-in about the interview', () => {
  const promise = replyReceived({ at: '2026-11-04T10:00', promises: [hearBy('2026-11-18')] });
  const due = reminderSent('promise.due', '2026-11-19T09:00');
  given(applied, promise, interview, asked).thenReminds('interview.thank-you', '2026-11-10T18:00');
  given(applied, promise, interview, asked, toThank).thenReminds('promise.due', '2026-11-19T09:00');
  given(applied, promise, interview, asked, toThank, due).thenRepeats('promise.due', '2026-11-24T09:00');
  given(applied, promise, interview, asked, toThank, due, repeatSent('promise.due', '2026-11-24T09:00')).thenLetsGo('2026-12-03T09:00');
});

test('a plan from before the invitation is void', () => {
  given(applied, replyReceived({ at: '2026-11-03T12:00', promises: [checkBackOn('2026-11-06')] }), interview).thenReminds(
    'interview.ask',
    '2026-11-09T18:00',
  );
});

test('when they write after the interview, silence counts from then', () => {
  const wrote = replyReceived({ at: '2026-11-11T10:00' });
  given(...invited, toThank, wrote).thenReminds('conversation.check-in', '2026-11-18T09:00');
  given(...invited, replyReceived({ at: '2026-11-10T16:00' })).thenReminds('interview.thank-you', '2026-11-10T18:00');
});

test('an interview that a recruiter arranged has a debrief an hour after its end, once', () => {
  const viaRecruiter = mailSent({ via: 'recruiter' });
  given(viaRecruiter, interview, asked).thenReminds('interview.debrief', '2026-11-10T16:00');
  given(viaRecruiter, interviewSet('2026-11-14T10:00'), asked).thenReminds('interview.debrief', '2026-11-14T12:00'); // a Saturday
  given(viaRecruiter, interview, asked, reminderSent('interview.debrief', '2026-11-10T16:00')).thenReminds(
    'interview.thank-you',
    '2026-11-10T18:00',
  );
  given(...invited).thenReminds('interview.thank-you', '2026-11-10T18:00');
});

describe('an interview that a recruiter arranged and that ends late has one mail about the call and the thank-you', () => {
  const viaRecruiter = mailSent({ via: 'recruiter' });
  const late = interviewSet('2026-11-10T15:30'); // it ends at 16:30
  const one = reminderSent('interview.thank-you', '2026-11-10T17:30');

  test('when the call is due', () => {
    given(viaRecruiter, late, asked).thenReminds('interview.thank-you', '2026-11-10T17:30');
    given(viaRecruiter, late, asked, one).thenReminds('interview.follow-up', '2026-11-13T09:00');
  });
  test('at the edge: both are an hour apart from an end at 16:00 on', () => {
    given(viaRecruiter, interviewSet('2026-11-10T15:00'), asked).thenReminds('interview.thank-you', '2026-11-10T17:00');
    given(viaRecruiter, interviewSet('2026-11-10T14:59'), asked).thenReminds('interview.debrief', '2026-11-10T16:59');
  });
  test('and none of them comes back: neither when it is done, nor when it is put off', () => {
    given(viaRecruiter, late, asked, one, done('2026-11-10T18:00', 'interview.thank-you')).thenReminds(
      'interview.check-in',
      '2026-11-17T09:00',
    );
    given(viaRecruiter, late, asked, one, snoozed(onDate('2026-11-11', '07:30'), '2026-11-10T18:30', 'interview.thank-you')).thenReminds(
      'interview.thank-you',
      '2026-11-11T07:30',
    );
  });
  test('the call is still due if the user has thanked already, and the thank-you at its own time if the call was reminded', () => {
    const thankedAtOnce = mailSent({ kind: 'thank-you', at: '2026-11-10T16:45', via: 'recruiter' });
    given(viaRecruiter, late, asked, thankedAtOnce).thenReminds('interview.debrief', '2026-11-10T17:30');
    given(viaRecruiter, late, asked, reminderSent('interview.debrief', '2026-11-10T17:30')).thenReminds(
      'interview.thank-you',
      '2026-11-10T18:30',
    );
  });
  test('a night apart they stay two', () => {
    given(viaRecruiter, interviewSet('2026-11-10T18:30'), asked).thenReminds('interview.debrief', '2026-11-10T20:30');
  });
});

test('"done" on the debrief is no follow-up', () => {
  given(
    mailSent({ via: 'recruiter' }),
    interview,
    reminderSent('interview.debrief', '2026-11-10T16:00'),
    done('2026-11-10T16:30', 'interview.debrief'),
    toThank,
  ).thenReminds('interview.follow-up', '2026-11-13T09:00');
});

test('a new date before the old one took place replaces it', () => {
  const moved = interviewSet('2026-11-17T14:00', { at: '2026-11-09T20:00' });
  given(...invited, moved).thenReminds('interview.ask', '2026-11-16T18:00');
  given(...invited, moved)
    .whenAsked('2026-11-10T19:00')
    .thenReminds('interview.ask', '2026-11-16T18:00');
  given(...invited, moved, reminderSent('interview.ask', '2026-11-16T18:00')).thenReminds('interview.thank-you', '2026-11-17T18:00');
});

test('a second interview, arranged on the day of the first, keeps the thank-you for the first', () => {
  const second = interviewSet('2026-11-17T14:00', { at: '2026-11-10T16:30' });
  given(...invited, second).thenReminds('interview.thank-you', '2026-11-10T18:00');
  given(...invited, thanked, { ...second, at: thanked.at }).thenReminds('interview.ask', '2026-11-16T18:00');
  given(...invited, second, toThank).thenReminds('interview.ask', '2026-11-16T18:00');
  given(...invited, second, toThank, reminderSent('interview.ask', '2026-11-16T18:00')).thenReminds(
    'interview.thank-you',
    '2026-11-17T18:00',
  );
});

test('the same date reported twice is one interview, and so is "met" on its day', () => {
  given(...invited, interviewSet('2026-11-10T14:00', { at: '2026-11-09T19:00' })).thenReminds('interview.thank-you', '2026-11-10T18:00');
  const met = interviewSet('2026-11-10T18:30', { at: '2026-11-10T18:30', end: '2026-11-10T18:30' });
  given(...invited, toThank, met).thenReminds('interview.follow-up', '2026-11-13T09:00');
});

test('cancelling an interview drops its steps', () => {
  given(applied, interview, interviewCancelled('2026-11-06T10:00')).thenReminds('conversation.check-in', '2026-11-13T09:00');
  expect(given(applied, interview, interviewCancelled('2026-11-06T10:00')).timeline.stage).toBe('first-contact');
  given(...invited, interviewCancelled('2026-11-10T13:00')).thenReminds('conversation.check-in', '2026-11-17T09:00');
  const second = interviewSet('2026-11-17T14:00', { at: '2026-11-11T10:00' });
  given(...invited, toThank, second, interviewCancelled('2026-11-16T10:00')).thenReminds('conversation.check-in', '2026-11-23T09:00');
  expect(given(...invited, toThank, second, interviewCancelled('2026-11-16T10:00')).timeline).toMatchObject({
    stage: 'interview',
    interview: { start: instant('2026-11-10T14:00') },
  });
});

test('an interview reported afterwards gets the step that is due by then', () => {
  const toldAt = (at: string) => given(applied, interviewSet('2026-11-10T14:00', { at }));
  toldAt('2026-11-10T15:30').thenReminds('interview.thank-you', '2026-11-10T18:00');
  toldAt('2026-11-11T10:00').thenReminds('interview.thank-you', '2026-11-11T10:00'); // at once
  toldAt('2026-11-11T23:00').thenReminds('interview.thank-you', '2026-11-12T07:00'); // not at night
  toldAt('2026-11-12T14:00').thenReminds('interview.thank-you', '2026-11-12T14:00');
  toldAt('2026-11-12T14:01').thenReminds('interview.follow-up', '2026-11-13T09:00'); // by then the follow-up is next
});

test('a meeting with a contact has only the reminder of what to ask and the thank-you', () => {
  const contact = mailSent({ kind: 'networking' });
  given(contact, interview).thenReminds('interview.ask', '2026-11-09T18:00');
  given(contact, interview, asked).thenReminds('interview.thank-you', '2026-11-10T18:00');
  given(contact, interview, asked, toThank).thenLetsGo('2026-12-01T09:00');
  given(
    contact,
    interviewSet('2026-11-25T14:00'),
    reminderSent('interview.ask', '2026-11-24T18:00'),
    reminderSent('interview.thank-you', '2026-11-25T18:00'),
  ).thenLetsGo('2026-12-09T09:00');
});

test('no other reminder comes before the interview, however far off it is', () => {
  given(applied, interviewSet('2026-12-15T14:00')).thenReminds('interview.ask', '2026-12-14T18:00');
});

test('after a rejection the interview has no more steps', () => {
  given(applied, interview, reported('rejected', '2026-11-06T10:00')).thenReminds('rejection.thank-you', '2026-11-09T09:00');
  given(...invited, reported('rejected', '2026-11-10T16:00')).thenReminds('rejection.thank-you', '2026-11-11T09:00');
});

describe('where it is and with whom', () => {
  const known = (...events: readonly NewEvent[]) => given(applied, ...events).timeline.interview;
  test('is kept when the same date is reported again without them', () =>
    expect(
      known(interviewSet('2026-11-10T14:00', { place: 'Room 4', with: ['Lee Wong'] }), interviewSet('2026-11-10T14:00')),
    ).toMatchObject({ place: 'Room 4', with: ['Lee Wong'] }));
  test('is added by a later mail', () =>
    expect(known(interviewSet('2026-11-10T14:00'), interviewSet('2026-11-10T14:00', { place: 'Room 4' }))?.place).toBe('Room 4'));
  test('what to bring stays for another date, until it took place', () => {
    const first = interviewSet('2026-11-10T14:00', { bring: 'Bring your passport.' });
    expect(known(first, interviewSet('2026-11-12T14:00'))?.bring).toBe('Bring your passport.');
    const held = given(applied, first, interviewSet('2026-11-20T14:00', { at: '2026-11-12T10:00' })).timeline.interview;
    expect(held?.bring).toBeUndefined();
  });
  test('is not taken over to another date', () =>
    expect(known(interviewSet('2026-11-10T14:00', { place: 'Room 4' }), interviewSet('2026-11-12T14:00'))?.place).toBeUndefined());
});

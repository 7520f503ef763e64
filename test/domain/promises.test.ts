/** Stated dates override the waits: the employer's plans, the user's own promises, and an agreed rhythm. */
import { Temporal } from 'temporal-polyfill';
import { describe, expect, test } from 'vitest';
import type { StepName } from '../../lib/domain/etiquette.ts';
import type { StatedPromise } from '../../lib/domain/stated-promise.ts';
import {
  called,
  checkBackOn,
  corrected,
  day,
  done,
  every,
  given,
  hearBy,
  interviewSet,
  iWillCall,
  mailSent,
  reminderSent,
  repeatSent,
  replyReceived,
  reported,
  silenceMeansNo,
} from '../support/given.ts';

const applied = mailSent(); // Tuesday 3 November 2026
const promised = (...promises: readonly StatedPromise[]) => replyReceived({ promises }); // on Thursday 5 November

describe('they said until when they would be in touch', () => {
  const plan = promised(hearBy('2026-11-13'));
  const due = reminderSent('promise.due', '2026-11-16T09:00');

  test.for<readonly [by: string, dueAt: string]>([
    ['2026-11-09', '2026-11-10T09:00'],
    ['2026-11-13', '2026-11-16T09:00'], // a Friday: on Monday
    ['2026-11-05', '2026-11-06T09:00'], // the day of their mail
    ['2026-12-23', '2026-12-24T09:00'], // promises stay at Christmas
    ['2026-10-24', '2026-10-26T09:00'],
  ])('by %s: check in at %s', ([by, dueAt]) => {
    const at = by < '2026-11' ? '2026-10-20T10:00' : '2026-11-05T10:00';
    given(mailSent({ at: '2026-10-19T10:00' }), replyReceived({ at, promises: [hearBy(by)] })).thenReminds('promise.due', dueAt);
  });

  test('the check-in moves when the day after is a holiday', () => {
    given(applied, promised(hearBy('2026-11-10')))
      .with({ country: 'FR' })
      .thenReminds('promise.due', '2026-11-12T09:00');
  });

  test('the step says what was promised', () => {
    expect(given(applied, plan).next).toMatchObject({ why: { since: 'promise', from: day('2026-11-13'), promise: hearBy('2026-11-13') } });
  });

  test('an answer on that day keeps the promise, an earlier one leaves it open', () => {
    given(applied, plan, replyReceived({ at: '2026-11-12T23:59' })).thenReminds('promise.due', '2026-11-16T09:00');
    given(applied, plan, replyReceived({ at: '2026-11-13T00:00' })).thenReminds('conversation.check-in', '2026-11-20T09:00');
  });

  test('a question by the user leaves it open until the end of that day; afterwards it counts as the check-in', () => {
    given(applied, plan, mailSent({ kind: 'status-question', at: '2026-11-13T23:00' })).thenReminds('promise.due', '2026-11-16T09:00');
    given(applied, plan, mailSent({ kind: 'status-question', at: '2026-11-14T10:00' })).thenReminds('follow-up.next', '2026-11-30T09:00');
  });

  test('their silence leads to one reminder with its repeat, then the normal cap applies', () => {
    given(applied, plan, due).thenRepeats('promise.due', '2026-11-19T09:00');
    given(applied, plan, due, repeatSent('promise.due', '2026-11-19T09:00')).thenLetsGo('2026-12-01T09:00');
    given(applied, plan, due, done('2026-11-16T10:00', 'promise.due')).thenReminds('follow-up.next', '2026-11-30T09:00');
    given(applied, plan, due, done('2026-11-16T10:00', 'promise.due')).with({ followUpCap: 1 }).thenLetsGo('2026-12-01T09:00');
  });

  test('"not yet, dec 11" sets a new date, any number of times', () => {
    const notYet = (at: string, by: string) => replyReceived({ at, from: null, promises: [hearBy(by)] });
    const again = [due, notYet('2026-11-16T12:00', '2026-11-20'), reminderSent('promise.due', '2026-11-23T09:00')];
    given(applied, plan, ...again, notYet('2026-11-23T12:00', '2026-12-11')).thenReminds('promise.due', '2026-12-14T09:00');
  });

  test('the newer plan counts, whichever arrives first', () => {
    const newer = replyReceived({ at: '2026-11-06T10:00', promises: [hearBy('2026-11-18')] });
    given(applied, plan, newer).thenReminds('promise.due', '2026-11-19T09:00');
    given(applied, newer, plan).thenReminds('promise.due', '2026-11-19T09:00');
  });

  test('a day that was over when it was written is no promise', () => {
    given(applied, promised(hearBy('2026-11-04'))).thenReminds('conversation.check-in', '2026-11-12T09:00');
  });

  test('it overrides "in process" in the same mail, but not what the user hears later', () => {
    given(applied, plan, reported('in-process', '2026-11-05T10:00')).thenReminds('promise.due', '2026-11-16T09:00');
    given(applied, plan, reported('in-process', '2026-11-06T10:00')).thenReminds('in-process.wait', '2026-11-27T09:00');
  });
});

describe('they said when to get in touch', () => {
  test.for<readonly [promise: ReturnType<typeof checkBackOn>, dueAt: string]>([
    [checkBackOn('2026-11-12'), '2026-11-12T09:00'],
    [checkBackOn('2026-11-14'), '2026-11-14T09:00'], // a Saturday, taken literally
    [checkBackOn('2026-12-28'), '2026-12-28T09:00'],
    [checkBackOn('2026-11-12', { time: '15:00' }), '2026-11-12T14:30'],
    [checkBackOn('2026-11-12', { time: '15:00', zone: 'America/New_York' }), '2026-11-12T20:30'],
    [checkBackOn('2026-03-29', { time: '03:15' }), '2026-03-29T01:45'], // clocks jump from two to three
  ])('%o comes at %s', ([promise, dueAt]) => {
    given(mailSent({ at: '2026-03-03T08:00' }), replyReceived({ at: '2026-03-05T10:00', promises: [promise] })).thenReminds(
      'promise.invited',
      dueAt,
    );
  });

  test('it comes on a public holiday too', () => {
    given(applied, promised(checkBackOn('2026-11-11')))
      .with({ country: 'FR' })
      .thenReminds('promise.invited', '2026-11-11T09:00');
  });

  test('it comes once, with a repeat, then continues as after any follow-up', () => {
    const reminded = reminderSent('promise.invited', '2026-11-12T09:00');
    given(applied, promised(checkBackOn('2026-11-12')), reminded).thenRepeats('promise.invited', '2026-11-17T09:00');
    given(applied, promised(checkBackOn('2026-11-12')), reminded, called('2026-11-12T10:00', 'promise.invited')).thenReminds(
      'follow-up.next',
      '2026-11-26T09:00',
    );
  });

  test('a call on that day, before the reminder, counts; one before that day does not', () => {
    given(applied, promised(checkBackOn('2026-11-12')), called('2026-11-12T08:00')).thenReminds('follow-up.next', '2026-11-26T09:00');
    given(applied, promised(checkBackOn('2026-11-12')), called('2026-11-11T10:00')).thenReminds('promise.invited', '2026-11-12T09:00');
  });
});

describe('the user promised to act', () => {
  const promising = (date: string, hour = {}) => mailSent({ promises: [iWillCall(date, hour)] });

  test.for<readonly [promise: ReturnType<typeof iWillCall>, dueAt: string]>([
    [iWillCall('2026-11-06'), '2026-11-06T08:00'],
    [iWillCall('2026-11-06', { time: '08:30' }), '2026-11-06T08:00'],
    [iWillCall('2026-11-06', { time: '15:00' }), '2026-11-06T14:30'],
    [iWillCall('2026-11-07'), '2026-11-07T08:00'], // a Saturday
    [iWillCall('2026-12-25'), '2026-12-25T08:00'],
    [iWillCall('2026-11-06', { time: '15:00', zone: 'America/New_York' }), '2026-11-06T20:30'],
    [iWillCall('2026-11-03', { time: '15:00' }), '2026-11-03T14:30'], // later the same day
    [iWillCall('2026-11-03'), '2026-11-03T08:12'], // today, said after eight: at once
  ])('%o comes at %s', ([promise, dueAt]) => {
    given(mailSent({ promises: [promise] })).thenReminds('promise.own', dueAt);
  });

  test('a day that was over when it was written is no promise', () => {
    given(promising('2026-11-02')).thenReminds('application.check-in', '2026-11-10T09:00');
  });

  test('a promise kept on its day is a follow-up; an earlier mail does not keep it', () => {
    given(promising('2026-11-06'), called('2026-11-06T07:30')).thenReminds('follow-up.next', '2026-11-20T09:00');
    given(promising('2026-11-06'), called('2026-11-05T10:00')).thenReminds('promise.own', '2026-11-06T08:00');
  });

  test('if ignored it is repeated once, and the check-in comes a week after it', () => {
    const reminded = reminderSent('promise.own', '2026-11-06T08:00');
    given(promising('2026-11-06'), reminded).thenRepeats('promise.own', '2026-11-11T09:00');
    given(promising('2026-11-06'), reminded, repeatSent('promise.own', '2026-11-11T09:00')).thenReminds(
      'application.check-in',
      '2026-11-13T09:00',
    );
    given(promising('2026-11-06'), reminded, corrected('2026-11-06T09:00', { company: 'Acme' })).thenReminds(
      'application.check-in',
      '2026-11-13T09:00',
    );
  });

  test('it is the user’s own promise, and counts towards no cap', () => {
    const events = [promising('2026-11-06'), reminderSent('promise.own', '2026-11-06T08:00')];
    const checkIn = [reminderSent('application.check-in', '2026-11-13T09:00'), done('2026-11-13T10:00', 'application.check-in')];
    given(...events, ...checkIn).thenReminds('follow-up.next', '2026-11-27T09:00');
  });

  test('their answer before the day does not cancel it, and after the reminder it is not repeated', () => {
    given(promising('2026-11-06'), replyReceived()).thenReminds('promise.own', '2026-11-06T08:00');
    given(promising('2026-11-06'), reminderSent('promise.own', '2026-11-06T08:00'), replyReceived({ at: '2026-11-06T12:00' })).thenReminds(
      'conversation.check-in',
      '2026-11-13T09:00',
    );
  });

  test('"if I don\'t hear by Friday, may I check in on Monday?" is Monday, in place of their Friday', () => {
    const asking = mailSent({ kind: 'answer', at: '2026-11-05T12:00', promises: [iWillCall('2026-11-16')] });
    given(applied, promised(hearBy('2026-11-13')), asking).thenReminds('promise.own', '2026-11-16T08:00');
    given(
      applied,
      promised(hearBy('2026-11-13')),
      asking,
      reminderSent('promise.own', '2026-11-16T08:00'),
      called('2026-11-16T08:30'),
    ).thenReminds('follow-up.next', '2026-11-30T09:00');
  });

  test('a promise for an earlier day than theirs stays, and their day is awaited too', () => {
    const asking = mailSent({ kind: 'answer', at: '2026-11-05T12:00', promises: [iWillCall('2026-11-09')] });
    given(applied, promised(hearBy('2026-11-13')), asking).thenReminds('promise.own', '2026-11-09T08:00');
    given(
      applied,
      promised(hearBy('2026-11-13')),
      asking,
      reminderSent('promise.own', '2026-11-09T08:00'),
      called('2026-11-09T08:30'),
    ).thenReminds('promise.due', '2026-11-16T09:00');
  });

  test('a newer plan of theirs cancels an older promise of the user', () => {
    given(promising('2026-11-06'), promised(hearBy('2026-11-13'))).thenReminds('promise.due', '2026-11-16T09:00');
  });
});

describe('a rhythm was agreed', () => {
  const biweekly = promised(every(2, 'weeks'));

  test.for<readonly [cadence: ReturnType<typeof every>, dueAt: string]>([
    [every(2, 'weeks'), '2026-11-19T09:00'],
    [every(1, 'months'), '2026-12-07T09:00'], // 5 December is a Saturday
    [every(10, 'days'), '2026-11-16T09:00'], // 15 November a Sunday
    [every(1, 'weeks', 5), '2026-11-06T09:00'], // Fridays, said on a Thursday
    [every(1, 'weeks', 4), '2026-11-12T09:00'], // Thursdays, said on a Thursday
    [every(2, 'weeks', 5), '2026-11-13T09:00'],
    [every(7, 'weeks'), '2026-12-24T09:00'], // promises stay at Christmas
  ])('%o, agreed on 5 November, comes at %s', ([cadence, dueAt]) => {
    given(applied, promised(cadence)).thenReminds('promise.cadence', dueAt);
  });

  test('the rhythm counts from the day it was agreed, then from the last mail', () => {
    given(applied, biweekly, mailSent({ kind: 'answer', at: '2026-11-10T10:00' })).thenReminds('promise.cadence', '2026-11-24T09:00');
  });

  test('it counts towards the cap; then comes the let-go', () => {
    const first = [reminderSent('promise.cadence', '2026-11-19T09:00'), mailSent({ kind: 'follow-up', at: '2026-11-19T10:00' })];
    const second = [reminderSent('promise.cadence', '2026-12-03T09:00'), done('2026-12-03T10:00', 'promise.cadence')];
    given(applied, biweekly, ...first).thenReminds('promise.cadence', '2026-12-03T09:00');
    given(applied, biweekly, ...first, ...second).thenLetsGo('2026-12-17T09:00');
    given(applied, biweekly, ...first, ...second)
      .with({ followUpCap: 3 })
      .thenReminds('promise.cadence', '2026-12-17T09:00');
  });

  test('silence never speeds it up; an ignored reminder is repeated, and the let-go comes after the last turn', () => {
    const reminded = reminderSent('promise.cadence', '2026-11-19T09:00');
    given(applied, biweekly, reminded).thenRepeats('promise.cadence', '2026-11-24T09:00');
    const ignored = [reminded, repeatSent('promise.cadence', '2026-11-24T09:00')];
    given(applied, biweekly, ...ignored).thenReminds('promise.cadence', '2026-12-03T09:00');
    const again = [reminderSent('promise.cadence', '2026-12-03T09:00'), repeatSent('promise.cadence', '2026-12-08T09:00')];
    given(applied, biweekly, ...ignored, ...again).thenLetsGo('2026-12-17T09:00');
  });

  test('an ignored turn keeps its distance, also if reminders about an interview came after it', () => {
    const interview = interviewSet('2026-11-17T12:00', { at: '2026-11-04T10:00' });
    const ignored = reminderSent('promise.cadence', '2026-11-16T09:00');
    const about = [
      reminderSent('interview.ask', '2026-11-16T18:00'),
      reminderSent('interview.debrief', '2026-11-17T14:00'),
      reminderSent('interview.thank-you', '2026-11-17T18:00'),
    ];
    for (const cadence of [every(1, 'days'), every(2, 'days'), every(6, 'days')])
      given(applied, interview, promised(cadence), ignored, ...about)
        .with({ followUpCap: 5, repeats: false })
        .thenReminds('promise.cadence', '2026-11-23T09:00');
    given(applied, interview, promised(every(10, 'days')), ignored, ...about)
      .with({ followUpCap: 5, repeats: false })
      .thenReminds('promise.cadence', '2026-11-26T09:00');
  });

  test('the cap counts again from zero after an interview, so the follow-up comes in time', () => {
    const interview = interviewSet('2026-11-17T12:00', { at: '2026-11-04T10:00' });
    given(
      applied,
      interview,
      promised(every(2, 'days')),
      reminderSent('promise.cadence', '2026-11-16T09:00'),
      reminderSent('interview.debrief', '2026-11-17T14:00'),
      reminderSent('interview.thank-you', '2026-11-17T18:00'),
    )
      .with({ followUpCap: 1, repeats: false })
      .thenReminds('interview.follow-up', '2026-11-20T09:00');
  });

  test('the user can have agreed to it as well', () => {
    given(mailSent({ promises: [{ ...every(2, 'weeks'), by: 'user' } as ReturnType<typeof every>] })).thenReminds(
      'promise.cadence',
      '2026-11-17T09:00',
    );
  });
});

describe('silence by a date means no', () => {
  const lapses = mailSent({ promises: [silenceMeansNo('2026-12-04')] });

  test.for<readonly [date: string, dueAt: string]>([
    ['2026-12-04', '2026-12-07T09:00'], // a Friday: on Monday
    ['2026-12-07', '2026-12-08T09:00'],
    ['2026-12-23', '2027-01-04T09:00'], // no let-go at Christmas
  ])('by %s: let go at %s, at once and without a check-in', ([date, dueAt]) => {
    given(mailSent({ promises: [silenceMeansNo(date)] })).thenLetsGo(dueAt, 'promise.lapse');
  });

  test('no mail by the user changes it, but their answer on the day does', () => {
    given(lapses, mailSent({ kind: 'status-question', at: '2026-12-04T10:00' })).thenLetsGo('2026-12-07T09:00', 'promise.lapse');
    given(lapses, replyReceived()).thenLetsGo('2026-12-07T09:00', 'promise.lapse');
    given(lapses, replyReceived({ at: '2026-12-04T10:00' })).thenReminds('conversation.check-in', '2026-12-11T09:00');
    given(lapses, replyReceived({ promises: [hearBy('2026-11-13')] })).thenReminds('promise.due', '2026-11-16T09:00');
  });

  test('of several plans in one mail it counts first, then an invitation, then a date', () => {
    const all = [hearBy('2026-11-13'), silenceMeansNo('2026-12-04'), checkBackOn('2026-11-20')];
    given(applied, replyReceived({ promises: all })).thenLetsGo('2026-12-07T09:00', 'promise.lapse');
    given(applied, replyReceived({ promises: [hearBy('2026-11-13'), checkBackOn('2026-11-20')] })).thenReminds(
      'promise.invited',
      '2026-11-20T09:00',
    );
    given(applied, replyReceived({ promises: [hearBy('2026-11-20'), hearBy('2026-11-13')] })).thenReminds(
      'promise.due',
      '2026-11-23T09:00',
    );
  });

  test('after a pause it waits as the let-go does', () => {
    given(lapses)
      .with({ resumedAt: Temporal.Instant.from('2026-12-01T09:00:00Z') })
      .thenLetsGo('2026-12-15T09:00', 'promise.lapse');
  });
});

describe('the repeat of a reminder about a promise', () => {
  test.for<readonly [step: StepName, promise: StatedPromise, dueAt: string, repeatAt: string]>([
    ['promise.due', hearBy('2026-11-13'), '2026-11-16T09:00', '2026-11-19T09:00'],
    ['promise.invited', checkBackOn('2026-11-16'), '2026-11-16T09:00', '2026-11-19T09:00'],
  ])('of %s is about that promise', ([step, promise, dueAt, repeatAt]) => {
    const asked = given(applied, promised(promise), reminderSent(step, dueAt));
    asked.thenRepeats(step, repeatAt);
    expect(asked.next).toMatchObject({ why: { since: 'reminder', promise } });
  });
  test('of the user is about it, too', () => {
    const promise = iWillCall('2026-11-16');
    const asked = given(mailSent({ promises: [promise] }), reminderSent('promise.own', '2026-11-16T08:00'));
    expect(asked.next).toMatchObject({ step: 'reminder.repeat', why: { promise } });
  });
  test('is about none that was stated since, and of another step about none', () => {
    expect(given(applied, promised(hearBy('2026-11-30')), reminderSent('application.check-in', '2026-11-10T09:00')).next).not.toMatchObject(
      {
        step: 'reminder.repeat',
        why: { promise: { type: 'until' } },
      },
    );
  });
});

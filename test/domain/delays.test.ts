/** A delay that the user asks for overrides every wait. */
import { describe, expect, test } from 'vitest';
import {
  called,
  corrected,
  days,
  done,
  given,
  hearBy,
  interviewSet,
  iWillCall,
  later,
  mailSent,
  never,
  onDate,
  otherOffer,
  reminderSent,
  replyReceived,
  reported,
  snoozed,
  stopped,
  undone,
} from '../support/given.ts';

const applied = mailSent(); // Tuesday 3 November 2026
const reminded = reminderSent('application.check-in', '2026-11-10T09:00');
const delay = (until: Parameters<typeof snoozed>[0], at = '2026-11-10T10:00') => snoozed(until, at, 'application.check-in');

describe('in answer to a reminder', () => {
  test.for<readonly [what: string, until: Parameters<typeof snoozed>[0], dueAt: string]>([
    ['snooze 3 days', days(3), '2026-11-13T09:00'],
    ['snooze 4 days: a span rolls to a weekday', days(4), '2026-11-16T09:00'],
    ['snooze 1 week', days(7), '2026-11-17T09:00'],
    ['snooze 44 days: the quiet', days(44), '2027-01-04T09:00'],
    ['later', later, '2026-11-13T09:00'],
    ['wait until Saturday: a named day is taken at its word', onDate('2026-11-14'), '2026-11-14T09:00'],
    ['wait until Christmas', onDate('2026-12-25'), '2026-12-25T09:00'],
    ['wait until Saturday 7:15', onDate('2026-11-14', '07:15'), '2026-11-14T07:15'],
  ])('%s', ([, until, dueAt]) => {
    given(applied, reminded, delay(until)).thenReminds('application.check-in', dueAt);
  });

  test('a span and "later" leave holidays out, a named day does not', () => {
    const inFrance = (until: Parameters<typeof snoozed>[0]) => given(applied, reminded, delay(until)).with({ country: 'FR' });
    inFrance(days(1)).thenReminds('application.check-in', '2026-11-12T09:00');
    inFrance(later).thenReminds('application.check-in', '2026-11-16T09:00');
    inFrance(onDate('2026-11-11')).thenReminds('application.check-in', '2026-11-11T09:00');
  });

  test('nine stays nine when the clocks change', () => {
    given(
      mailSent({ at: '2026-10-13T08:12' }),
      reminderSent('application.check-in', '2026-10-20T09:00'),
      delay(days(7), '2026-10-20T10:00'),
    ).thenReminds('application.check-in', '2026-10-27T09:00');
  });

  test('the step comes back under its own name, is repeated, and can be delayed again', () => {
    const back = reminderSent('application.check-in', '2026-11-13T09:00');
    given(applied, reminded, delay(days(3)), back).thenRepeats('application.check-in', '2026-11-18T09:00');
    given(applied, reminded, delay(days(3)), delay(days(7), '2026-11-10T11:00')).thenReminds('application.check-in', '2026-11-17T09:00');
    given(applied, reminded, delay(days(3)), back, delay(days(7), '2026-11-13T10:00')).thenReminds(
      'application.check-in',
      '2026-11-20T09:00',
    );
    given(applied, reminded, delay(days(3)), back, done('2026-11-13T10:00', 'application.check-in')).thenReminds(
      'follow-up.next',
      '2026-11-27T09:00',
    );
  });

  test('a delayed step counts once, however often it is delayed', () => {
    const greeted = (at: string) => reminderSent('recruiter.touch-base', at);
    const after = given(
      mailSent({ kind: 'unsolicited', via: 'recruiter' }),
      greeted('2026-12-03T09:00'),
      snoozed(days(4), '2026-12-03T10:00', 'recruiter.touch-base'),
      greeted('2026-12-07T09:00'),
      snoozed(days(1), '2026-12-07T10:00', 'recruiter.touch-base'),
      greeted('2026-12-08T09:00'),
    );
    expect(after.timeline.reminded['recruiter.touch-base']?.times).toBe(1);
  });

  test('"done, remind me in 10 days" is the next follow-up in 10 days', () => {
    given(applied, reminded, done('2026-11-10T10:00', 'application.check-in'), delay(days(10))).thenReminds(
      'follow-up.next',
      '2026-11-20T09:00',
    );
    given(applied, reminded, done('2026-11-10T10:00', 'application.check-in'), delay(days(20))).thenReminds(
      'follow-up.next',
      '2026-11-30T09:00',
    );
  });

  test('a delay long after the step was done applies to the next step', () => {
    given(applied, reminded, done('2026-11-10T10:00', 'application.check-in'), delay(days(30), '2026-11-16T10:00')).thenReminds(
      'follow-up.next',
      '2026-12-16T09:00',
    );
  });

  test('a correction keeps the delay, and any progress in the conversation ends it', () => {
    const delayed = [applied, reminded, delay(days(10))];
    given(...delayed, corrected('2026-11-11T10:00', { company: 'Acme' })).thenReminds('application.check-in', '2026-11-20T09:00');
    given(...delayed, called('2026-11-11T10:00')).thenReminds('follow-up.next', '2026-11-25T09:00');
    given(...delayed, mailSent({ kind: 'follow-up', at: '2026-11-11T10:00' })).thenReminds('follow-up.next', '2026-11-25T09:00');
    given(...delayed, replyReceived({ at: '2026-11-11T10:00' })).thenReminds('conversation.check-in', '2026-11-18T09:00');
    given(...delayed, interviewSet('2026-11-17T14:00', { at: '2026-11-11T10:00' })).thenReminds('interview.ask', '2026-11-16T18:00');
    given(...delayed, stopped('2026-11-11T10:00')).thenDoesNothing('closed');
  });

  test('a delayed promise comes back with its text', () => {
    const promise = iWillCall('2026-11-06');
    const after = given(
      mailSent({ promises: [promise] }),
      reminderSent('promise.own', '2026-11-06T08:00'),
      snoozed(onDate('2026-11-07', '10:00'), '2026-11-06T09:00', 'promise.own'),
    );
    expect(after.thenReminds('promise.own', '2026-11-07T10:00')).toMatchObject({ why: { promise } });
  });

  test('the reminder of what to ask at an interview does not come back after it', () => {
    const asked = [applied, interviewSet('2026-11-10T14:00'), reminderSent('interview.ask', '2026-11-09T18:00')];
    given(...asked, snoozed(onDate('2026-11-10', '09:00'), '2026-11-09T19:00', 'interview.ask')).thenReminds(
      'interview.ask',
      '2026-11-10T09:00',
    );
    given(...asked, snoozed(days(3), '2026-11-09T19:00', 'interview.ask')).thenReminds('interview.thank-you', '2026-11-10T18:00');
    given(
      ...asked,
      snoozed(days(3), '2026-11-09T19:00', 'interview.ask'),
      reminderSent('interview.thank-you', '2026-11-10T18:00'),
    ).thenReminds('interview.follow-up', '2026-11-13T09:00');
  });

  test('an interview in between does not end the delay of another step', () => {
    given(
      applied,
      interviewSet('2026-11-10T14:00'),
      snoozed(days(21), '2026-11-05T10:00', 'application.check-in'),
      reminderSent('interview.ask', '2026-11-09T18:00'),
      reminderSent('interview.thank-you', '2026-11-10T18:00'),
    ).thenReminds('application.check-in', '2026-11-26T09:00');
  });
});

describe('typed with a mail, as a tag', () => {
  const tagged = (until: Parameters<typeof snoozed>[0], kind: 'application' | 'unsolicited' = 'application') =>
    given(mailSent({ kind }), snoozed(until, '2026-11-03T08:12'));

  test('+2w postpones whatever comes next', () => {
    tagged(days(14)).thenReminds('application.check-in', '2026-11-17T09:00');
    tagged(days(14), 'unsolicited').thenReminds('unsolicited.check-in', '2026-11-17T09:00');
  });

  test('+3d brings it forward, even to a weekend', () => {
    tagged(days(3)).thenReminds('application.check-in', '2026-11-06T09:00');
    tagged(days(4)).thenReminds('application.check-in', '2026-11-09T09:00');
  });

  test('+nov30 names a day', () => {
    tagged(onDate('2026-11-30')).thenReminds('application.check-in', '2026-11-30T09:00');
    tagged(onDate('2026-11-29')).thenReminds('application.check-in', '2026-11-29T09:00');
  });

  test('it does not bring forward a let-go, an interview or a promise', () => {
    const soon = (at: string) => snoozed(days(1), at);
    given(applied, reminded, mailSent({ kind: 'small-talk', at: '2026-11-11T10:00' }), soon('2026-11-12T10:00')).thenLetsGo(
      '2026-12-01T09:00',
    );
    given(
      applied,
      interviewSet('2026-11-10T14:00'),
      reminderSent('interview.ask', '2026-11-09T18:00'),
      soon('2026-11-09T19:00'),
      reminderSent('interview.thank-you', '2026-11-10T18:00'),
    ).thenReminds('interview.follow-up', '2026-11-13T09:00');
    given(applied, replyReceived({ promises: [hearBy('2026-11-20')] }), soon('2026-11-06T10:00')).thenReminds(
      'promise.due',
      '2026-11-23T09:00',
    );
  });

  test('it postpones the let-go', () => {
    given(applied, reminded, mailSent({ kind: 'small-talk', at: '2026-11-11T10:00' }), snoozed(days(30), '2026-11-12T10:00')).thenLetsGo(
      '2026-12-14T09:00',
    );
  });

  test('it overrides their plan, the own promise and another offer', () => {
    given(applied, replyReceived({ promises: [hearBy('2026-11-13')] }), snoozed(days(21), '2026-11-06T10:00')).thenReminds(
      'promise.due',
      '2026-11-27T09:00',
    );
    given(mailSent({ promises: [iWillCall('2026-11-06')] }), snoozed(days(14), '2026-11-03T08:12')).thenReminds(
      'promise.own',
      '2026-11-17T09:00',
    );
    given(applied, mailSent({ kind: 'follow-up', at: '2026-11-05T10:00' }), snoozed(days(40), '2026-11-06T10:00'))
      .with({ offers: [otherOffer('2026-11-09T10:00')] })
      .thenReminds('leverage', '2026-12-16T09:00');
  });

  test('a rejection ends it', () => {
    given(applied, snoozed(days(21), '2026-11-03T08:12'), reported('rejected', '2026-11-05T10:00')).thenReminds(
      'rejection.thank-you',
      '2026-11-06T09:00',
    );
  });

  test('after an undo it is as if it had never been typed', () => {
    given(applied, snoozed(days(21), '2026-11-03T09:00'), undone('2026-11-03T10:00', 2)).thenReminds(
      'application.check-in',
      '2026-11-10T09:00',
    );
  });
});

describe('+never', () => {
  const silent = [applied, snoozed(never, '2026-11-03T08:12')];

  test('there is no step and no let-go', () => {
    given(...silent).thenDoesNothing('never');
    given(...silent)
      .whenAsked('2027-11-03T08:12')
      .thenDoesNothing('never');
  });

  test('this holds even if they write', () => {
    given(...silent, replyReceived({ asks: true, promises: [hearBy('2026-11-06')] })).thenDoesNothing('never');
  });

  test('it ends with the next mail or command of the user', () => {
    given(...silent, mailSent({ kind: 'follow-up', at: '2026-11-05T10:00' })).thenReminds('follow-up.next', '2026-11-19T09:00');
    given(...silent, corrected('2026-11-05T10:00', { company: 'Acme' })).thenReminds('application.check-in', '2026-11-10T09:00');
    given(...silent, done('2026-11-05T10:00')).thenReminds('follow-up.next', '2026-11-19T09:00');
    given(...silent, snoozed(days(3), '2026-11-05T10:00')).thenReminds('application.check-in', '2026-11-09T09:00');
    given(...silent, reported('in-process', '2026-11-05T10:00')).thenReminds('in-process.wait', '2026-11-26T09:00');
  });

  test('another mail can be tagged with it again', () => {
    const again = mailSent({ kind: 'follow-up', at: '2026-11-05T10:00' });
    given(...silent, again, snoozed(never, '2026-11-05T10:00')).thenDoesNothing('never');
  });
});

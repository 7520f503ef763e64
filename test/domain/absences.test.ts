/** They said until when they are away: what would be written to them waits until the working day after it. */
import { describe, expect, test } from 'vitest';
import {
  away,
  checkBackOn,
  given,
  hearBy,
  interviewSet,
  iWillCall,
  mailSent,
  onDate,
  reminderSent,
  replyReceived,
  snoozed,
} from '../support/given.ts';

const applied = mailSent(); // Tuesday 3 November 2026: the check-in is due on the 10th

test.for<readonly [until: string, dueAt: string]>([
  ['2026-11-09', '2026-11-10T09:00'], // before the step's own day
  ['2026-11-10', '2026-11-11T09:00'],
  ['2026-11-20', '2026-11-23T09:00'], // a Friday
  ['2026-11-28', '2026-11-30T09:00'], // a Saturday
])('away until %s: the check-in comes at %s', ([until, dueAt]) => {
  const { why } = given(applied, away('2026-11-04T10:00', until)).thenReminds('application.check-in', dueAt) as { why: { since: string } };
  expect(why.since).toBe(until === '2026-11-09' ? 'first-mail' : 'absence');
});

describe('what it changes not', () => {
  test('it is no answer', () => {
    const { timeline } = given(applied, away('2026-11-04T10:00', '2026-11-20'));
    expect(timeline).toMatchObject({ lastReply: null, followUps: 0, lastReminder: null });
  });
  test('it closes no question of theirs', () => {
    given(applied, replyReceived({ at: '2026-11-05T10:00', asks: true }), away('2026-11-06T10:00', '2026-11-20')).thenReminds(
      'conversation.answer',
      '2026-11-09T09:00',
    );
  });
  test('somebody else is away', () => {
    given(applied, away('2026-11-04T10:00', '2026-11-20', 'hr@initech.example')).thenReminds('application.check-in', '2026-11-10T09:00');
  });
  test('the user said when to be reminded', () => {
    given(applied, away('2026-11-04T10:00', '2026-11-20'), snoozed(onDate('2026-11-12'), '2026-11-05T10:00')).thenReminds(
      'application.check-in',
      '2026-11-12T09:00',
    );
  });
  test("the user's own promise", () => {
    given(mailSent({ promises: [iWillCall('2026-11-12')] }), away('2026-11-04T10:00', '2026-11-20')).thenReminds(
      'promise.own',
      '2026-11-12T08:00',
    );
  });
  test('the evening before an interview', () => {
    given(applied, interviewSet('2026-11-12T15:00'), away('2026-11-05T10:00', '2026-11-20')).thenReminds(
      'interview.ask',
      '2026-11-11T18:00',
    );
  });
});

test('their own plan waits as well', () => {
  given(
    applied,
    replyReceived({ at: '2026-11-05T10:00', promises: [hearBy('2026-11-11')] }),
    away('2026-11-06T10:00', '2026-11-20'),
  ).thenReminds('promise.due', '2026-11-23T09:00');
  given(
    applied,
    replyReceived({ at: '2026-11-05T10:00', promises: [checkBackOn('2026-11-12')] }),
    away('2026-11-06T10:00', '2026-11-20'),
  ).thenReminds('promise.invited', '2026-11-23T09:00');
});

test('when they write themselves it is over', () => {
  given(applied, away('2026-11-04T10:00', '2026-11-30'), replyReceived({ at: '2026-11-06T10:00' })).thenReminds(
    'conversation.check-in',
    '2026-11-13T09:00',
  );
});

test('the newest day of a person counts', () => {
  given(applied, away('2026-11-04T10:00', '2026-11-30'), away('2026-11-05T10:00', '2026-11-12')).thenReminds(
    'application.check-in',
    '2026-11-13T09:00',
  );
});

test('while they are away nothing is repeated, and nothing is let go', () => {
  given(applied, reminderSent('application.check-in', '2026-11-10T09:00'), away('2026-11-10T10:00', '2026-12-11')).thenLetsGo(
    '2026-12-14T09:00',
  );
});

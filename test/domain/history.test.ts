/** The order of events, repeated events, undone events, and claims of a reminder that is being sent. */
import { describe, expect, test } from 'vitest';
import { wakeAt } from '../../lib/domain/decide.ts';
import type { NewEvent } from '../../lib/domain/events.ts';
import { noLongerDue } from '../../lib/domain/evolve.ts';
import { current, keptTold, noHistory, reachesBack, record, shortened, shownOf } from '../../lib/domain/history.ts';
import {
  called,
  corrected,
  day,
  days,
  done,
  given,
  instant,
  interviewCancelled,
  interviewSet,
  letGo,
  mailSent,
  numbered,
  reminderClaimed,
  reminderDropped,
  reminderSent,
  reopened,
  replyReceived,
  reported,
  snoozed,
  stopped,
  undone,
} from '../support/given.ts';

const applied = mailSent(); // Tuesday 3 November 2026
const reminded = reminderSent('application.check-in', '2026-11-10T09:00');

describe('mails in any order', () => {
  test('a mail that was sent first and seen last is the first', () => {
    const later = mailSent({ kind: 'follow-up', at: '2026-11-05T10:00', subject: 'My application' });
    const first = mailSent({ kind: 'unsolicited', subject: 'Résumé', recordedAt: '2026-11-06T10:00' });
    const { timeline } = given(later, first);
    expect(timeline).toMatchObject({ kind: 'unsolicited', subject: 'Résumé', followUps: 1, firstMailAt: instant('2026-11-03T08:12') });
    given(later, first).thenReminds('follow-up.next', '2026-11-19T09:00');
  });

  test('an answer can be seen before the mail it answers', () => {
    given(replyReceived(), mailSent({ recordedAt: '2026-11-06T10:00' })).thenReminds('conversation.check-in', '2026-11-12T09:00');
  });
});

describe('a head keeps the newest events', () => {
  /** An application, an answer, and so many corrections. */
  const many = (count: number) =>
    record(
      noHistory,
      numbered([
        applied,
        replyReceived({ at: '2026-11-03T12:00' }),
        ...Array.from({ length: count }, (_, index) => corrected('2026-11-05T10:00', { company: `Company ${index}` })),
      ]),
    );

  test('and everything that fits', () => {
    const history = many(keptTold - 2);
    expect(shortened(history)).toBe(history);
  });

  test('and of the older ones the first, the newest of each type and a number', () => {
    const { recent, older, base } = shortened(many(30));
    expect(recent.map(({ id }) => id)).toEqual(
      many(30)
        .recent.slice(-keptTold)
        .map(({ id }) => id),
    );
    expect(older?.kept.map(({ id }) => Number(id.slice(0, 10)))).toEqual([1, 2, 24]);
    expect(older?.leftOut).toBe(21);
    expect(base).toMatchObject({ company: 'Company 21', firstMailAt: instant('2026-11-03T08:12') });
    expect(shownOf(shortened(many(30))).shownEvents).toHaveLength(3 + keptTold);
  });

  test('and what is not told between them, but never more than 24 in all', () => {
    const claims = Array.from({ length: 40 }, () => reminderClaimed('application.check-in', '2026-11-10T09:00'));
    const { recent, older } = shortened(record(noHistory, numbered([applied, ...claims])));
    expect(recent).toHaveLength(24);
    expect(older?.kept).toHaveLength(1);
  });

  test('and tells the same, shortened again after each event', () => {
    const events = many(30).recent;
    const one = events.reduce((history, event) => shortened(record(history, [event])), noHistory);
    expect(one).toEqual(shortened(many(30)));
    expect(current(one)).toEqual(current(many(30)));
  });

  test.for([
    ['a mail older than them', mailSent({ at: '2026-11-04T10:00' }), true],
    ['a mail of the same moment as the oldest', mailSent({ at: '2026-11-05T10:00' }), true],
    ['a newer mail', mailSent({ at: '2026-11-05T10:01' }), false],
    ['an answer of the day after the oldest, which may stand there already', replyReceived({ at: '2026-11-06T11:00' }), true],
    ['an answer two days after', replyReceived({ at: '2026-11-07T11:00' }), false],
    ['the undoing of one of them', undone('2026-11-07T10:00', 32), false],
    ['the undoing of an older one', undone('2026-11-07T10:00', 3), true],
  ] as const)('%s reaches back: %o', ([, event, expected]) => {
    expect(reachesBack(shortened(many(30)), [event])).toBe(expected);
    expect(reachesBack(many(30), [event])).toBe(false);
  });
});

test('the same event twice changes nothing', () => {
  const events = numbered([applied, reminded, done('2026-11-10T10:00')]);
  const history = record(noHistory, events);
  expect(record(history, events)).toBe(history);
  expect(record(history, [...events, ...events].slice(1, 4))).toBe(history);
});

describe('"undo"', () => {
  test.for<readonly [what: string, event: ReturnType<typeof done>]>([
    ['done', done('2026-11-04T10:00')],
    ['called', called('2026-11-04T10:00')],
    ['snooze', snoozed(days(30), '2026-11-04T10:00')],
    ['rejected', reported('rejected', '2026-11-04T10:00')],
    ['hired', reported('hired', '2026-11-04T10:00')],
    ['offer', reported('offer', '2026-11-04T10:00')],
    ['networking', corrected('2026-11-04T10:00', { kind: 'networking' })],
    ['applied nov 1', corrected('2026-11-04T10:00', { appliedOn: day('2026-11-01') })],
    ['interview', interviewSet('2026-11-06T14:00')],
    ['heard', replyReceived({ at: '2026-11-04T10:00', from: null })],
    ['stop', stopped('2026-11-04T10:00')],
  ])('takes back "%s"', ([, event]) => {
    given(applied, event, undone('2026-11-04T11:00', 2)).thenReminds('application.check-in', '2026-11-10T09:00');
  });

  test('takes back a cancelled interview', () => {
    given(applied, interviewSet('2026-11-10T14:00'), interviewCancelled('2026-11-05T10:00'), undone('2026-11-05T11:00', 3)).thenReminds(
      'interview.ask',
      '2026-11-09T18:00',
    );
  });

  test('takes back only what it names, and counts as a reaction to a reminder', () => {
    given(applied, reminded, done('2026-11-10T10:00'), done('2026-11-10T10:01'), undone('2026-11-10T10:02', 4)).thenReminds(
      'follow-up.next',
      '2026-11-24T09:00',
    );
    given(applied, reminded, done('2026-11-10T10:00'), undone('2026-11-10T10:02', 3)).thenLetsGo('2026-12-01T09:00');
  });

  test('reopens a timeline that was let go, which then waits another two weeks', () => {
    const silent = [applied, reminded, letGo('2026-12-01T09:00')];
    given(...silent, undone('2026-12-02T10:00', 3), reopened('2026-12-02T10:00')).thenLetsGo('2026-12-16T09:00');
  });
});

describe('a reminder that is being sent', () => {
  const claim = reminderClaimed('application.check-in', '2026-11-10T09:00');
  const wake = (...events: readonly NewEvent[]) => {
    const { timeline, next } = given(...events);
    return wakeAt(timeline, next)?.toZonedDateTimeISO('Europe/Paris').toPlainDateTime().toString();
  };

  test('is pending until it is recorded, and checked again after 15 minutes', () => {
    expect(wake(applied)).toBe('2026-11-10T09:00:00');
    expect(wake(applied, claim)).toBe('2026-11-10T09:15:00');
    expect(wake(applied, claim, reminded)).toBe('2026-11-13T09:00:00');
    expect(wake(applied, claim, reminderSent('application.check-in', '2026-11-10T09:01', { claim: 'another' }))).toBe(
      '2026-11-10T09:15:00',
    );
  });

  test('changes no due time', () => {
    given(applied, claim).thenReminds('application.check-in', '2026-11-10T09:00');
  });

  test('stays pending when a mail comes in between', () => {
    const { timeline } = given(applied, claim, mailSent({ kind: 'follow-up', at: '2026-11-10T09:05' }));
    expect(timeline.claim).toMatchObject({ step: 'application.check-in', replyAddress: 'r-abcdefghijklmnopqrstuvwxyz@log.example' });
  });

  test('that was dropped as no longer due counts as never claimed', () => {
    const dropped = given(applied, claim, reminderDropped('application.check-in', '2026-11-10T09:00', { reason: noLongerDue }));
    expect(dropped.timeline.claim).toBeNull();
    dropped.thenReminds('application.check-in', '2026-11-10T09:00');
  });

  test('that was dropped because it can never be sent counts as sent', () => {
    const dropped = given(applied, claim, reminderDropped('application.check-in', '2026-11-10T09:00'));
    expect(dropped.timeline.claim).toBeNull();
    dropped.thenRepeats('application.check-in', '2026-11-13T09:00');
  });

  test('does not wake a closed timeline when none is pending', () => {
    expect(wake(applied, stopped('2026-11-04T10:00'))).toBeUndefined();
    expect(wake(applied, snoozed({ type: 'never' }, '2026-11-04T10:00'))).toBeUndefined();
  });
});

/** After a pause only the steps that fell due in its last two weeks are sent. Older ones count as sent. */
import { describe, expect, test } from 'vitest';
import { given, instant, mailSent, reminderSent, reported } from '../support/given.ts';

const applied = mailSent(); // Tuesday 3 November 2026
const pausedTill = (at: string) => ({ resumedAt: instant(at), changedAt: instant(at) });

describe('after a pause', () => {
  test('a check-in that fell due in its last two weeks comes at the next allowed time', () => {
    given(applied).with(pausedTill('2026-11-24T08:00')).thenReminds('application.check-in', '2026-11-24T09:00');
  });

  test('an older one counts as sent, and the let-go comes two weeks after the pause', () => {
    given(applied).with(pausedTill('2026-11-25T08:00')).thenLetsGo('2026-12-09T09:00');
  });

  test('the repeat of a reminder is dropped, however short the pause', () => {
    const reminded = reminderSent('application.check-in', '2026-11-10T09:00');
    given(applied, reminded).with(pausedTill('2026-11-13T09:30')).thenLetsGo('2026-12-01T09:00');
    given(applied, reminded).with(pausedTill('2026-11-12T09:30')).thenRepeats('application.check-in', '2026-11-13T09:00');
  });

  test('a thank-you after a no always comes, since it closes the timeline', () => {
    given(applied, reported('rejected', '2026-11-04T10:00'))
      .with(pausedTill('2026-12-07T08:00'))
      .thenReminds('rejection.thank-you', '2026-12-07T09:00');
  });

  test('nothing is ever due before the pause ended', () => {
    for (const end of ['2026-11-20T08:00', '2026-12-10T08:00', '2027-03-01T08:00']) {
      const { next } = given(applied).with(pausedTill(end));
      expect(next.action !== 'none' && next.dueAt.toInstant().since(instant(end)).sign >= 0).toBe(true);
    }
  });
});

/** The next follow-up, its cap, and what counts as one. */
import { describe, expect, test } from 'vitest';
import {
  called,
  corrected,
  done,
  given,
  interviewSet,
  mailSent,
  messaged,
  reminderSent,
  repeatSent,
  replyReceived,
  voicemail,
} from '../support/given.ts';

const applied = mailSent(); // Tuesday 3 November 2026
const reminded = reminderSent('application.check-in', '2026-11-10T09:00');
const followUp = (at: string) => mailSent({ kind: 'follow-up', at });

describe('two weeks after a follow-up', () => {
  test.for<readonly [at: string, dueAt: string]>([
    ['2026-11-10T10:00', '2026-11-24T09:00'],
    ['2026-11-14T10:00', '2026-11-30T09:00'], // a Saturday
    ['2026-10-13T23:00', '2026-10-27T09:00'], // the clocks change
    ['2026-12-09T10:00', '2026-12-23T09:00'],
    ['2026-12-10T10:00', '2027-01-04T09:00'], // in the Christmas break
  ])('of %s comes the next, at %s', ([at, dueAt]) => {
    given(mailSent({ at: '2026-10-06T08:12' }), followUp(at)).thenReminds('follow-up.next', dueAt);
  });

  test('a holiday moves it', () => {
    given(mailSent({ at: '2026-10-20T08:12' }), followUp('2026-10-28T10:00'))
      .with({ country: 'FR' })
      .thenReminds('follow-up.next', '2026-11-12T09:00');
  });

  test('a follow-up counts the same whether its mail was seen or reported', () => {
    for (const told of [done, called, voicemail, messaged]) {
      given(applied, reminded, told('2026-11-10T10:00', 'application.check-in')).thenReminds('follow-up.next', '2026-11-24T09:00');
    }
    given(applied, reminded, mailSent({ kind: 'other', at: '2026-11-10T10:00' })).thenReminds('follow-up.next', '2026-11-24T09:00');
  });

  test('an answer, thanks or small talk of the user are no follow-up', () => {
    for (const kind of ['answer', 'small-talk', 'thank-you'] as const) {
      expect(given(applied, mailSent({ kind, at: '2026-11-05T10:00' })).timeline.followUps).toBe(0);
    }
  });

  test('if the user does not react to the reminder, it is repeated once and then comes the let-go', () => {
    const next = reminderSent('follow-up.next', '2026-11-24T09:00');
    given(applied, reminded, followUp('2026-11-10T10:00'), next).thenRepeats('follow-up.next', '2026-11-27T09:00');
    given(applied, reminded, followUp('2026-11-10T10:00'), next, repeatSent('follow-up.next', '2026-11-27T09:00')).thenLetsGo(
      '2026-12-08T09:00',
    );
  });
});

describe('the cap', () => {
  const second = reminderSent('follow-up.next', '2026-11-24T09:00');
  const both = [applied, reminded, followUp('2026-11-10T10:00'), second, followUp('2026-11-24T10:00')];

  test('with follow-ups on days 7 and 21 and a cap of 2, the timeline is let go on day 35', () => {
    given(...both).thenLetsGo('2026-12-08T09:00');
  });

  test.for<readonly [cap: number, what: string]>([
    [1, 'lets go'],
    [2, 'lets go'],
    [3, 'reminds'],
    [5, 'reminds'],
  ])('a cap of %i after two follow-ups %s', ([cap, what]) => {
    const asked = given(...both).with({ followUpCap: cap });
    if (what === 'reminds') asked.thenReminds('follow-up.next', '2026-12-08T09:00');
    else asked.thenLetsGo('2026-12-08T09:00');
  });

  test('a cap of 1 allows one follow-up, then comes the let-go on day 28', () => {
    given(applied, reminded, followUp('2026-11-10T10:00')).with({ followUpCap: 1 }).thenLetsGo('2026-12-01T09:00');
  });

  test('a timeline can have its own cap', () => {
    const own = corrected('2026-11-24T11:00', { followUpCap: 3 });
    given(...both, own).thenReminds('follow-up.next', '2026-12-08T09:00');
    given(applied, corrected('2026-11-03T09:00', { followUpCap: 1 }), reminded, followUp('2026-11-10T10:00'))
      .with({ followUpCap: 5 })
      .thenLetsGo('2026-12-01T09:00');
  });

  test('ignored reminders count too, so that a user never gets more of them than the cap', () => {
    const late = followUp('2026-11-20T10:00'); // after the reminder and its repeat
    const next = reminderSent('follow-up.next', '2026-12-04T09:00');
    given(applied, reminded, repeatSent('application.check-in', '2026-11-13T09:00'), late).thenReminds(
      'follow-up.next',
      '2026-12-04T09:00',
    );
    given(applied, reminded, late, next, done('2026-12-10T10:00', 'follow-up.next')).thenLetsGo('2027-01-04T09:00');
  });

  test('their answer and a new stage restart the count', () => {
    expect(given(...both).timeline.followUps).toBe(2);
    expect(given(...both, replyReceived({ at: '2026-11-25T10:00' })).timeline.followUps).toBe(0);
    expect(given(...both, interviewSet('2026-12-03T10:00', { at: '2026-11-25T10:00' })).timeline.followUps).toBe(0);
  });
});

describe('after one reminder "done", "called" and the first tracked mail are one follow-up', () => {
  test.for<readonly [what: string, events: readonly ReturnType<typeof done>[], count: number, next: string]>([
    ['done', [done('2026-11-10T10:00')], 1, '2026-11-24T09:00'],
    ['done, called', [done('2026-11-10T10:00'), called('2026-11-11T10:00')], 1, '2026-11-25T09:00'],
    ['called, called, done', [called('2026-11-10T10:00'), called('2026-11-12T10:00'), done('2026-11-13T10:00')], 1, '2026-11-27T09:00'],
    ['done, then the mail', [done('2026-11-10T10:00'), followUp('2026-11-11T10:00')], 1, '2026-11-25T09:00'],
    ['the mail, then done: dated by the mail', [followUp('2026-11-10T10:00'), done('2026-11-12T10:00')], 1, '2026-11-24T09:00'],
    ['a mail that came in late', [done('2026-11-12T10:00'), followUp('2026-11-10T10:00')], 1, '2026-11-24T09:00'],
    ['two mails', [followUp('2026-11-10T10:00'), followUp('2026-11-12T10:00')], 2, '2026-12-01T09:00'],
    ['done and two mails', [done('2026-11-10T09:30'), followUp('2026-11-10T10:00'), followUp('2026-11-12T10:00')], 2, '2026-12-01T09:00'],
  ])('%s', ([, events, count, next]) => {
    const after = given(applied, reminded, ...events);
    expect(after.timeline.followUps).toBe(count);
    if (count === 1) after.thenReminds('follow-up.next', next);
    else after.thenLetsGo(next);
  });

  test('the repeat is the same reminder', () => {
    const after = given(
      applied,
      reminded,
      done('2026-11-10T10:00'),
      repeatSent('application.check-in', '2026-11-13T09:00'),
      followUp('2026-11-13T10:00'),
    );
    expect(after.timeline.followUps).toBe(1);
  });

  test('their answer in between does not make it two', () => {
    const after = given(
      applied,
      reminded,
      replyReceived({ at: '2026-11-11T09:00' }),
      done('2026-11-11T10:00'),
      followUp('2026-11-11T11:00'),
    );
    expect(after.timeline.followUps).toBe(1);
  });

  test('after the next reminder it is a new one', () => {
    const next = reminderSent('follow-up.next', '2026-11-24T09:00');
    expect(given(applied, reminded, done('2026-11-10T10:00'), next, done('2026-11-24T10:00')).timeline.followUps).toBe(2);
  });
});

describe('without a reminder', () => {
  test('each follow-up counts separately', () => {
    expect(given(applied, followUp('2026-11-05T10:00'), called('2026-11-06T10:00')).timeline.followUps).toBe(2);
    expect(given(applied, called('2026-11-05T10:00'), called('2026-11-06T10:00')).timeline.followUps).toBe(2);
  });

  test.for<readonly [what: string, events: readonly ReturnType<typeof done>[], count: number]>([
    [
      'tries until somebody answers count as one',
      [voicemail('2026-11-05T10:00'), voicemail('2026-11-06T10:00'), called('2026-11-09T10:00')],
      1,
    ],
    ['a call after that is another', [voicemail('2026-11-05T10:00'), called('2026-11-06T10:00'), called('2026-11-09T10:00')], 2],
    ['a series ends after a week', [voicemail('2026-11-05T10:00'), voicemail('2026-11-12T10:00')], 2],
    ['within the week it continues', [voicemail('2026-11-05T10:00'), voicemail('2026-11-12T09:59')], 1],
  ])('of calls, %s', ([, events, count]) => {
    expect(given(applied, ...events).timeline.followUps).toBe(count);
  });
});

/** The let-go note when no step is left, and the single repeat of a reminder before it. */
import { describe, expect, test } from 'vitest';
import { etiquette, type StepName } from '../../lib/domain/etiquette.ts';
import {
  corrected,
  day,
  done,
  given,
  instant,
  interviewSet,
  letGo,
  mailSent,
  reminderDropped,
  reminderSent,
  reopened,
  repeatSent,
  replyReceived,
  reported,
  stopped,
} from '../support/given.ts';

const applied = mailSent(); // Tuesday 3 November 2026
const reminded = reminderSent('application.check-in', '2026-11-10T09:00');
const repeated = repeatSent('application.check-in', '2026-11-13T09:00');

describe('an ignored reminder', () => {
  test.for<readonly [at: string, dueAt: string]>([
    ['2026-11-10T09:00', '2026-11-13T09:00'],
    ['2026-11-12T09:00', '2026-11-17T09:00'],
    ['2026-10-22T09:00', '2026-10-27T09:00'],
    ['2026-12-22T09:00', '2027-01-04T09:00'], // the days of the Christmas break count, but nothing is sent then
  ])('of %s is repeated after three weekdays, at %s', ([at, dueAt]) => {
    given(mailSent({ at: '2026-10-15T08:12' }), reminderSent('application.check-in', at)).thenRepeats('application.check-in', dueAt);
  });

  test('loses its repeat when that is a day late, and no later answer brings it back', () => {
    given(applied, reminded).whenAsked('2026-11-14T09:00').thenRepeats('application.check-in', '2026-11-13T09:00');
    given(applied, reminded).whenAsked('2026-11-14T09:01').thenLetsGo('2026-12-01T09:00');
    given(applied, reminded).whenAsked('2026-12-20T09:00').thenLetsGo('2026-12-01T09:00');
  });

  test('holidays are no weekdays', () => {
    given(applied, reminded).with({ country: 'FR' }).thenRepeats('application.check-in', '2026-11-16T09:00');
  });

  test('is repeated once', () => {
    given(applied, reminded, repeated).thenLetsGo('2026-12-01T09:00');
  });

  test('is not repeated after any reaction, a mail of either side, or five ignored reminders in a row', () => {
    given(applied, reminded, corrected('2026-11-10T10:00', { company: 'Acme' })).thenLetsGo('2026-12-01T09:00');
    given(applied, reminded, mailSent({ kind: 'small-talk', at: '2026-11-10T10:00' })).thenLetsGo('2026-12-01T09:00');
    given(applied, reminded, replyReceived({ at: '2026-11-10T10:00' })).thenReminds('conversation.check-in', '2026-11-17T09:00');
    given(applied, reminded).with({ repeats: false }).thenLetsGo('2026-12-01T09:00');
  });

  const unrepeated: readonly StepName[] = [
    'assessment.do', // comes twice anyway
    'rejection.thank-you',
    'keep-on-file',
    'conversation.answer',
    'leverage',
    'interview.ask',
    'interview.debrief',
    'interview.thank-you',
    'interview.follow-up',
    'interview.check-in',
  ];
  test.for(Object.keys(etiquette) as StepName[])('of %s is repeated, unless it is one of those that never are', (step) => {
    if (step === 'reminder.repeat' || step === 'let-go' || step === 'promise.lapse') return;
    const { next } = given(applied, reminderSent(step, '2026-11-10T09:00'));
    const repeated = next.action === 'remind' ? next.repeats : null;
    expect(repeated).toBe(unrepeated.includes(step) ? null : step);
  });

  test('is still repeated when a mail from before the reminder is seen late', () => {
    given(applied, reminded, mailSent({ kind: 'small-talk', at: '2026-11-09T10:00', recordedAt: '2026-11-10T12:00' })).thenRepeats(
      'application.check-in',
      '2026-11-13T09:00',
    );
  });
});

describe('the let-go when no step is left', () => {
  test('comes on day 28 when the user ignores the reminder after 7 days and its repeat', () => {
    given(applied).thenReminds('application.check-in', '2026-11-10T09:00');
    given(applied, reminded).thenRepeats('application.check-in', '2026-11-13T09:00');
    given(applied, reminded, repeated).thenLetsGo('2026-12-01T09:00');
    expect(given(applied, reminded, repeated).timeline.followUps).toBe(0);
  });

  test('comes 14 days after the last reminder, not counting its repeat, if that is later than day 28', () => {
    const late = reminderSent('application.check-in', '2026-11-20T09:00');
    given(applied, late, repeatSent('application.check-in', '2026-11-25T09:00')).thenLetsGo('2026-12-04T09:00');
  });

  test('never comes before the repeat', () => {
    const late = reminderSent('application.check-in', '2026-12-17T09:00');
    given(applied, late, repeatSent('application.check-in', '2027-01-06T09:01')).thenLetsGo('2027-01-07T09:00');
  });

  test('comes 14 days after the last mail or follow-up', () => {
    given(applied, reminded, mailSent({ kind: 'small-talk', at: '2026-11-20T10:00' })).thenLetsGo('2026-12-04T09:00');
    given(applied, reminded, done('2026-11-19T10:00', 'application.check-in')).with({ followUpCap: 1 }).thenLetsGo('2026-12-03T09:00');
  });

  test('comes at least 28 days after the closing date, if that is later', () => {
    const open = mailSent({ closesOn: day('2026-11-16') });
    given(
      open,
      reminderSent('application.check-in', '2026-11-23T09:00'),
      repeatSent('application.check-in', '2026-11-26T09:00'),
    ).thenLetsGo('2026-12-14T09:00');
    given(mailSent({ closesOn: day('2026-11-02') }), reminded, repeated).thenLetsGo('2026-12-01T09:00');
    given(applied, corrected('2026-11-05T10:00', { appliedOn: day('2026-11-01') }), reminded, repeated).thenLetsGo('2026-11-30T09:00');
  });

  test('moves out of a weekend, a holiday and the Christmas break', () => {
    const from = (at: string, reminder: string) =>
      given(mailSent({ at }), reminderSent('application.check-in', reminder)).with({ repeats: false });
    from('2026-11-07T08:12', '2026-11-16T09:00').thenLetsGo('2026-12-07T09:00'); // day 28 is a Saturday
    from('2026-10-14T08:12', '2026-10-21T09:00').thenLetsGo('2026-11-11T09:00');
    from('2026-10-14T08:12', '2026-10-21T09:00').with({ country: 'FR' }).thenLetsGo('2026-11-12T09:00');
    from('2026-12-01T08:12', '2026-12-08T09:00').thenLetsGo('2027-01-04T09:00');
  });

  test('comes at least 14 days after a pause', () => {
    given(applied, reminded, repeated)
      .with({ resumedAt: instant('2026-11-25T10:00') })
      .thenLetsGo('2026-12-09T09:00');
    given(applied, reminded, repeated)
      .with({ resumedAt: instant('2026-11-15T10:00') })
      .thenLetsGo('2026-12-01T09:00');
  });

  test('does not come before an interview that is planned', () => {
    given(applied, interviewSet('2027-01-12T14:00')).thenReminds('interview.ask', '2027-01-11T18:00');
  });

  test('stays due when it is overdue', () => {
    given(applied, reminded, repeated).whenAsked('2027-06-01T10:00').thenLetsGo('2026-12-01T09:00');
  });
});

describe('a timeline that has ended', () => {
  const silent = [applied, reminded, repeated, letGo('2026-12-01T09:00')];

  test('is closed, and says why', () => {
    given(...silent).thenDoesNothing('closed');
    expect(given(...silent).timeline.closedBecause).toBe('let-go');
    given(applied, stopped('2026-11-05T10:00')).whenAsked('2027-11-05T10:00').thenDoesNothing('closed');
  });

  test('records a mail after "stop" without a step', () => {
    const after = given(
      applied,
      stopped('2026-11-05T10:00'),
      mailSent({ kind: 'follow-up', at: '2026-11-06T10:00' }),
      replyReceived({ at: '2026-11-07T10:00' }),
    );
    after.thenDoesNothing('closed');
    expect(after.timeline.lastSentAt).toEqual(instant('2026-11-06T10:00'));
  });

  test('does the same after a rejection and after the end of an offer', () => {
    const no = [applied, reported('rejected', '2026-11-05T10:00'), reminderSent('rejection.thank-you', '2026-11-06T09:00')];
    given(...no, mailSent({ kind: 'thank-you', at: '2026-11-06T10:00' })).thenDoesNothing('closed');
    const ended = given(
      applied,
      reported('offer', '2026-11-05T10:00'),
      letGo('2026-12-03T09:00'),
      replyReceived({ at: '2026-12-07T10:00', asks: true }),
    );
    ended.thenDoesNothing('closed');
    expect(ended.timeline.closedBecause).toBe('offer-ended');
    expect(given(applied, stopped('2026-11-05T10:00'), reported('rejected', '2026-11-06T10:00')).timeline.closedBecause).toBe('stopped');
  });

  test('counts a mail that reopens it as a follow-up, and the let-go waits', () => {
    const opened = reopened('2026-12-10T10:00');
    given(...silent, opened, mailSent({ kind: 'follow-up', at: '2026-12-10T10:00' })).thenReminds('follow-up.next', '2027-01-04T09:00');
    given(...silent, opened, replyReceived({ at: '2026-12-10T10:00' })).thenReminds('conversation.check-in', '2026-12-17T09:00');
    given(...silent, opened).thenLetsGo('2027-01-04T09:00');
    given(...silent, reopened('2026-12-02T10:00')).thenLetsGo('2026-12-16T09:00');
  });

  test('has also ended when its note can never be sent', () => {
    given(applied, reminded, repeated, reminderDropped('let-go', '2026-12-01T09:00')).thenDoesNothing('closed');
  });
});
